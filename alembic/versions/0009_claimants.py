"""Who polls a feed or asks a host is named, so that what a dead process held is free at once."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the processes, and which of them holds what."""
    op.create_table(
        "claimants",
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("number"),
        comment="The living processes that poll, where several share the database.",
    )
    for table in ("feeds", "hosts"):
        op.add_column(
            table, sa.Column("held_by", sa.BigInteger(), nullable=True, comment="The claimant, where one is.")
        )
