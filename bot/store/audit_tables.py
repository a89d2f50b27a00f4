"""The tables of what was done, and of what the processes tell one another."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Table, Text

from bot.store.tables import metadata
from bot.store.types import Instant, Number, Words

audit = Table(
    "audit",
    metadata,
    Column("id", Number, primary_key=True),
    Column("at", Instant, nullable=False),
    Column("actor", BigInteger, nullable=False),
    Column("action", Words, nullable=False),
    Column("subject", Words, nullable=False),
    Column("detail", Words, nullable=False),
    Column("undo", Text, comment="What takes it back."),
    Column("undone_at", Instant),
    sqlite_autoincrement=True,
)

notes = Table(
    "notes",
    metadata,
    Column("name", Text, primary_key=True),
    Column("words", Words, nullable=False),
    Column("at", Instant, nullable=False, comment="Machine time."),
    comment="What the processes tell one another.",
)
