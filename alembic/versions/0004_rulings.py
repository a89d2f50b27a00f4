"""What admins decide about moves, and what background claims are found by."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import TIMESTAMP

INSTANT = sa.BigInteger().with_variant(TIMESTAMP(timezone=True), "postgresql")
NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the tables."""
    op.create_table(
        "mentions",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("claim_id", NUMBER, nullable=False),
        sa.ForeignKeyConstraint(["claim_id"], ["claims.id"], name=op.f("fk_mentions_claim_id")),
        sa.PrimaryKeyConstraint("key", "claim_id", name=op.f("pk_mentions")),
        comment="What background claims are found by, which may come before their news.",
    )
    op.create_index(op.f("ix_mentions_claim_id"), "mentions", ["claim_id"])
    op.create_table(
        "decisions",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("at", INSTANT, nullable=False),
        sa.Column("actor", sa.BigInteger(), nullable=False),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("undone_at", INSTANT, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_decisions")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "rulings",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("decision_id", NUMBER, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False, comment="together, apart, or the slot that is corrected."),
        sa.Column("claim_id", NUMBER, nullable=False),
        sa.Column("other_id", NUMBER, nullable=True),
        sa.Column("value", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["decision_id"], ["decisions.id"], name=op.f("fk_rulings_decision_id")),
        sa.ForeignKeyConstraint(["claim_id"], ["claims.id"], name=op.f("fk_rulings_claim_id")),
        sa.ForeignKeyConstraint(["other_id"], ["claims.id"], name=op.f("fk_rulings_other_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rulings")),
        sqlite_autoincrement=True,
    )
    for column in ("decision_id", "claim_id", "other_id"):
        op.create_index(op.f(f"ix_rulings_{column}"), "rulings", [column])
