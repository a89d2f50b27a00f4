"""The articles whose words are still kept are found at once."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the index."""
    where = sa.text("title != '' OR summary != '' OR text IS NOT NULL")
    op.create_index("ix_articles_worded", "articles", ["id"], sqlite_where=where, postgresql_where=where)
