"""Alerts have a lane: what is urgent goes out first."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column, and have what is due found lane by lane."""
    where = sa.text("state IN ('pending', 'uncertain')")
    op.add_column("alerts", sa.Column("lane", sa.Integer(), nullable=False, server_default="3"))
    op.drop_index("ix_alerts_due", "alerts")
    op.create_index("ix_alerts_due", "alerts", ["lane", "due_at", "id"], sqlite_where=where, postgresql_where=where)
