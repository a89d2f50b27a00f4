"""What takes a change back, feeds that are removed and can come back, and what the processes tell one another."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import TIMESTAMP

INSTANT = sa.BigInteger().with_variant(TIMESTAMP(timezone=True), "postgresql")

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns and the table."""
    op.add_column("audit", sa.Column("undo", sa.Text(), comment="What takes it back."))
    op.add_column("audit", sa.Column("undone_at", INSTANT))
    op.add_column("feeds", sa.Column("removed_at", INSTANT, comment="It is watched no longer, and may come back."))
    op.create_table(
        "notes",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("at", INSTANT, nullable=False, comment="Machine time."),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_notes")),
        comment="What the processes tell one another.",
    )
