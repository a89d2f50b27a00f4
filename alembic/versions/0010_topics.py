"""Alerts and answers have a topic, where the chat is a forum; a group that got a new id says which."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the table and the columns."""
    op.create_table(
        "topics",
        sa.Column("chat_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("lab", sa.Text(), nullable=False, comment="A family, or a key of its own: the rest, or every lab."),
        sa.Column("thread_id", sa.BigInteger(), comment="None: the general topic."),
        sa.PrimaryKeyConstraint("chat_id", "lab", name=op.f("pk_topics")),
        comment="Where in a forum its alerts go.",
    )
    op.add_column("messages", sa.Column("thread_id", sa.BigInteger(), comment="The topic in which it stands."))
    op.add_column("answers", sa.Column("thread_id", sa.BigInteger(), comment="The topic in which it was asked."))
    op.add_column("chats", sa.Column("moved_to", sa.BigInteger(), comment="The new id of an upgraded group."))
