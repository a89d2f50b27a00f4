"""Answers that edit a message, and what readers say about moves."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import TIMESTAMP

INSTANT = sa.BigInteger().with_variant(TIMESTAMP(timezone=True), "postgresql")
NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column and the table."""
    op.add_column("answers", sa.Column("edits", sa.BigInteger(), comment="The message that shows this from now on."))
    op.create_table(
        "feedback",
        sa.Column("move_id", NUMBER, nullable=False),
        sa.Column("user_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("choice", sa.Text(), nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.ForeignKeyConstraint(["move_id"], ["moves.id"], name=op.f("fk_feedback_move_id")),
        sa.PrimaryKeyConstraint("move_id", "user_id", name=op.f("pk_feedback")),
    )
