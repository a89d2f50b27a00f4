"""The table of the topics of forums."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Table

from bot.store.tables import metadata
from bot.store.types import Words

topics = Table(
    "topics",
    metadata,
    Column("chat_id", BigInteger, primary_key=True, autoincrement=False),
    Column("lab", Words, primary_key=True, comment="A family, or a key of its own: the rest, or every lab."),
    Column("thread_id", BigInteger, comment="None: the general topic."),
    comment="Where in a forum its alerts go.",
)
