"""Turns with hosts, what polls teach about a feed, and by what articles are recognised."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import TIMESTAMP

from bot.core.hosts import host_key

INSTANT = sa.BigInteger().with_variant(TIMESTAMP(timezone=True), "postgresql")

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add what the feeds gained, and name the host of each."""
    op.create_table(
        "hosts",
        sa.Column("host", sa.Text(), nullable=False),
        sa.Column("held_until", INSTANT, nullable=True, comment="Machine time: somebody asks it now."),
        sa.Column("rested_at", INSTANT, nullable=True),
        sa.Column("paused_until", INSTANT, nullable=True),
        sa.PrimaryKeyConstraint("host", name=op.f("pk_hosts")),
    )
    op.create_table(
        "retired",
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("at", INSTANT, nullable=False, comment="Machine time."),
        sa.PrimaryKeyConstraint("url", name=op.f("pk_retired")),
        comment="Addresses that are watched no longer: no list brings them back.",
    )
    _feeds()
    _articles()


def _feeds() -> None:
    added = [
        sa.Column("host", sa.Text(), comment="Whose requests are counted together with this feed's."),
        sa.Column("insecure", sa.Boolean(), comment="Its certificate is not checked."),
        sa.Column("habits", sa.Text()),
        sa.Column("history", sa.Text(), comment="How the latest polls ended, one a line."),
    ]
    for column in added:
        op.add_column("feeds", column)
    op.create_index(
        "ix_feeds_host",
        "feeds",
        ["host", "next_poll_at"],
        sqlite_where=sa.text("paused IS 0"),
        postgresql_where=sa.text("paused IS false"),
    )
    feeds = sa.table(
        "feeds", sa.column("id", sa.BigInteger()), sa.column("url", sa.Text()), sa.column("host", sa.Text())
    )
    connection = op.get_bind()
    for number, url in connection.execute(sa.select(feeds.c.id, feeds.c.url)).all():
        connection.execute(sa.update(feeds).where(feeds.c.id == number).values(host=host_key(url)))


def _articles() -> None:
    for name in ("link_hash", "title_hash"):
        op.add_column("articles", sa.Column(name, sa.LargeBinary()))
        op.create_index(
            f"ix_articles_{name}",
            "articles",
            ["feed_id", name],
            sqlite_where=sa.text(f"{name} IS NOT NULL"),
            postgresql_where=sa.text(f"{name} IS NOT NULL"),
        )
