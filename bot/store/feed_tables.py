"""The tables of what is polled and read: feeds, the turns of their hosts, and articles."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ColumnElement,
    ForeignKey,
    Integer,
    LargeBinary,
    Table,
    Text,
    UniqueConstraint,
    literal_column,
    or_,
)

from bot.store.tables import metadata, partial
from bot.store.types import Instant, Number, Span, Words

feeds = Table(
    "feeds",
    metadata,
    Column("id", Number, primary_key=True),
    Column("url", Text, nullable=False, unique=True),
    Column("added_at", Instant, nullable=False),
    Column("next_poll_at", Instant, nullable=False),
    Column("title", Words),
    Column("language", Words),
    Column("etag", LargeBinary),
    Column("last_modified", LargeBinary),
    Column("validators_url", Text),
    Column("body_hash", LargeBinary),
    Column("imported", Boolean, nullable=False),
    Column("paused", Boolean, nullable=False),
    Column("failures", Integer, nullable=False),
    Column("last_error", Words),
    Column("last_ok_at", Instant),
    Column("last_new_at", Instant),
    Column("gap", Span),
    Column("articles", BigInteger, nullable=False, comment="How many it ever gave: counting rows would take too long."),
    Column("why", Words, nullable=False, comment="Why the next poll is due then."),
    Column("claimed_until", Instant, comment="Machine time: somebody polls it now."),
    Column("held_by", BigInteger, comment="The claimant, where one is."),
    Column("host", Text, comment="Whose requests are counted together with this feed's."),
    Column("insecure", Boolean, comment="Its certificate is not checked."),
    Column("habits", Text),
    Column("history", Text, comment="How the latest polls ended, one a line."),
    Column("removed_at", Instant, comment="It is watched no longer, and may come back."),
    sqlite_autoincrement=True,
)
partial("ix_feeds_due", feeds.c.next_poll_at, where=feeds.c.paused.is_(False))
partial("ix_feeds_host", feeds.c.host, feeds.c.next_poll_at, where=feeds.c.paused.is_(False))

hosts = Table(
    "hosts",
    metadata,
    Column("host", Text, primary_key=True),
    Column("held_until", Instant, comment="Machine time: somebody asks it now."),
    Column("held_by", BigInteger, comment="The claimant, where one is."),
    Column("rested_at", Instant),
    Column("paused_until", Instant),
)

claimants = Table(
    "claimants",
    metadata,
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    comment="The living processes that poll, where several share the database.",
)

retired = Table(
    "retired",
    metadata,
    Column("url", Text, primary_key=True),
    Column("at", Instant, nullable=False, comment="Machine time."),
    comment="Addresses that are watched no longer: no list brings them back.",
)

articles = Table(
    "articles",
    metadata,
    Column("id", Number, primary_key=True),
    Column("feed_id", ForeignKey("feeds.id", ondelete="CASCADE"), nullable=False),
    Column("key_hash", LargeBinary, nullable=False),
    Column("key", Words, nullable=False),
    Column("title", Words, nullable=False),
    Column("summary", Words, nullable=False),
    Column("url", Words),
    Column("outlet", Words, nullable=False),
    Column("language", Words),
    Column("published", Instant),
    Column("first_seen", Instant),
    Column("text", Words),
    Column("link_hash", LargeBinary),
    Column("title_hash", LargeBinary),
    UniqueConstraint("feed_id", "key_hash"),
    sqlite_autoincrement=True,  # Claims outlive their articles, so an id is never given again.
)
for mark in (articles.c.link_hash, articles.c.title_hash):
    partial(f"ix_articles_{mark.name}", articles.c.feed_id, mark, where=mark.is_not(None))


def worded() -> ColumnElement[bool]:
    """Its words are still kept."""
    nothing: ColumnElement[str] = literal_column("''")
    return or_(articles.c.title != nothing, articles.c.summary != nothing, articles.c.text.is_not(None))


partial("ix_articles_worded", articles.c.id, where=worded())
