"""The tables of what admins decide, and of background that waits for its news."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Integer, Table, Text

from bot.store.tables import metadata
from bot.store.types import Instant, Number, Words

mentions = Table(
    "mentions",
    metadata,
    Column("key", Text, primary_key=True),
    Column("claim_id", ForeignKey("claims.id"), primary_key=True, index=True),
    comment="What background claims are found by, which may come before their news.",
)

decisions = Table(
    "decisions",
    metadata,
    Column("id", Number, primary_key=True),
    Column("at", Instant, nullable=False),
    Column("actor", BigInteger, nullable=False),
    Column("action", Words, nullable=False),
    Column("undone_at", Instant),
    sqlite_autoincrement=True,
)

rulings = Table(
    "rulings",
    metadata,
    Column("id", Number, primary_key=True),
    Column("decision_id", ForeignKey("decisions.id"), nullable=False, index=True),
    Column("kind", Text, nullable=False, comment="together, apart, or the slot that is corrected."),
    Column("claim_id", ForeignKey("claims.id"), nullable=False, index=True),
    Column("other_id", ForeignKey("claims.id"), index=True),
    Column("value", Text),
    sqlite_autoincrement=True,
)

orders = Table(
    "orders",
    metadata,
    Column("id", Number, primary_key=True),
    Column("decision_id", ForeignKey("decisions.id"), nullable=False, index=True),
    Column("kind", Text, nullable=False),
    Column("key", Words, nullable=False, comment="What it is found by."),
    Column("body", Words, nullable=False),
    sqlite_autoincrement=True,
)
Index("ix_orders_found", orders.c.kind, orders.c.key)

broadcasts = Table(
    "broadcasts",
    metadata,
    Column("mark", Text, primary_key=True),
    Column("at", Instant, nullable=False),
    Column("chats", Integer, nullable=False, comment="How many it was written to."),
    comment="Words to every chat, each sent once.",
)
