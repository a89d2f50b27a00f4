"""What every part of the store stands on."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias, TypeVar

from sqlalchemy import Table, text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.role import CHANNEL
from bot.store.transactions import Database

T = TypeVar("T")
Insert: TypeAlias = postgresql.Insert | sqlite.Insert

CHUNK = 5000
"""How many values one statement carries at most; both databases allow some 32,000."""


class Part:
    """Some of the questions of the store, asked of one database."""

    def __init__(self, database: Database) -> None:
        self._db = database


def chunks(values: Iterable[T]) -> list[list[T]]:
    """The values in pieces that one statement can carry."""
    every = list(values)
    return [every[start : start + CHUNK] for start in range(0, len(every), CHUNK)]


def insert(connection: AsyncConnection, table: Table) -> Insert:
    """An insert that can say what happens when the key is there already."""
    return insert_for(connection.dialect.name, table)


def insert_for(dialect: str, table: Table) -> Insert:
    """The same for statements that are built once: what a poll asks costs more to build than to execute."""
    return postgresql.insert(table) if dialect == "postgresql" else sqlite.insert(table)


def insert_new(connection: AsyncConnection, table: Table) -> Insert:
    """An insert that leaves a row alone whose key is there already."""
    return insert(connection, table).on_conflict_do_nothing()


async def wake_sender(connection: AsyncConnection) -> None:
    """Tell whichever process talks to Telegram that there is something to say, once this is committed."""
    if connection.dialect.name == "postgresql":
        await connection.execute(text(f"NOTIFY {CHANNEL}"))


def upsert(connection: AsyncConnection, table: Table, keys: list[str], values: list[str]) -> Insert:
    """An insert that overwrites these values of a row whose key is there already."""
    statement = insert(connection, table)
    return statement.on_conflict_do_update(
        index_elements=keys, set_={name: statement.excluded[name] for name in values}
    )
