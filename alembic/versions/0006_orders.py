"""What admins decide about names and people, and words to every chat."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import TIMESTAMP

INSTANT = sa.BigInteger().with_variant(TIMESTAMP(timezone=True), "postgresql")
NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the tables, the column and the indexes."""
    op.create_table(
        "orders",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("decision_id", NUMBER, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False, comment="What it is found by."),
        sa.Column("body", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["decision_id"], ["decisions.id"], name=op.f("fk_orders_decision_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_orders")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_orders_decision_id"), "orders", ["decision_id"])
    op.create_index("ix_orders_found", "orders", ["kind", "key"])
    op.create_table(
        "broadcasts",
        sa.Column("mark", sa.Text(), nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.Column("chats", sa.Integer(), nullable=False, comment="How many it was written to."),
        sa.PrimaryKeyConstraint("mark", name=op.f("pk_broadcasts")),
        comment="Words to every chat, each sent once.",
    )
    op.add_column("answers", sa.Column("broadcast", sa.Text(), comment="It goes to every chat, after all else."))
    for name, table, column, condition in (
        ("ix_answers_own", "answers", "id", "broadcast IS NULL"),
        ("ix_answers_broadcast", "answers", "id", "broadcast IS NOT NULL"),
        ("ix_claims_unsure", "claims", "at", "move_id IS NULL"),
    ):
        where = sa.text(condition)
        op.create_index(name, table, [column], sqlite_where=where, postgresql_where=where)
