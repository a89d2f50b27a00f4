"""Transactions: reading, writing, and the one that is alone; what fails in passing is tried again."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from typing import TypeAlias, TypeVar

from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.store.engine import WRITER
from bot.store.presence import Presence
from bot.store.trouble import explain, passing

T = TypeVar("T")
Work: TypeAlias = Callable[[AsyncConnection], Awaitable[T]]

TRIES = 4
BOOK_LOCK = 0x4D657263  # "Merc": the number that PostgreSQL's advisory lock on the book goes by.


class Database:
    """Transactions on one database. One that ends in a StoreError has written nothing, or (commit lost) all of it."""

    def __init__(self, engine: AsyncEngine, name: str, presence: Presence | None = None) -> None:
        self._engine = engine
        self._writers = engine.execution_options(**{WRITER: True})
        self.name = name
        self._presence = presence
        self._postgres = engine.dialect.name == "postgresql"
        # SQLite lets one write at a time and has the others poll for their turn; a queue of our own is fair and quick.
        self._turn = asyncio.Lock()

    @property
    def number(self) -> int | None:
        """The number under which this process holds feeds and hosts; None where no other process polls."""
        return self._presence.number if self._presence else None

    async def confirmed(self) -> int | None:
        """The same, once what is taken under it surely stays ours; StoreError while it would not."""
        return await self._presence.confirmed() if self._presence else None

    def holds(self, number: int | None) -> bool:
        """What was taken under this number is surely still ours."""
        return self._presence is None or self._presence.holds(number)

    async def read(self, work: Work[T]) -> T:
        """Look something up, all of it as of one moment."""
        return await self._retried(lambda: self._once(work, writes=False))

    async def write(self, work: Work[T], *, again: bool = True) -> T:
        """Do some work in one transaction.

        It is done again from the start when the database failed in passing, unless `again` is False: then the work must
        not be done twice, should it be the answer to the commit that got lost.
        """
        return await self._retried(lambda: self._once(work, writes=True), tries=TRIES if again else 1)

    @asynccontextmanager
    async def alone(self, *, later: bool = False) -> AsyncIterator[AsyncConnection]:
        """The transaction of which there is one at a time, over all processes; `later`: once `take_book` is done."""
        async with AsyncExitStack() as stack:
            connection = await self._retried(lambda: self._enter_alone(stack, later=later))
            try:
                yield connection
                await stack.aclose()
            except SQLAlchemyError as error:
                raise explain(error, self.name) from error

    async def close(self) -> None:
        """Give the connections back."""
        if self._presence:
            await self._presence.end()
        await self._engine.dispose()

    @asynccontextmanager
    async def _transaction(self, *, writes: bool) -> AsyncIterator[AsyncConnection]:
        async with AsyncExitStack() as stack:
            if writes and not self._postgres:
                await stack.enter_async_context(self._turn)
            engine = self._writers if writes else self._engine
            yield await stack.enter_async_context(engine.begin())

    async def _once(self, work: Work[T], *, writes: bool) -> T:
        async with self._transaction(writes=writes) as connection:
            return await work(connection)

    async def _enter_alone(self, stack: AsyncExitStack, *, later: bool) -> AsyncConnection:
        async with AsyncExitStack() as attempt:
            connection = await attempt.enter_async_context(self._transaction(writes=True))
            if not later:
                await take_book(connection)
            stack.push_async_exit(attempt.pop_all())
        return connection

    async def _retried(self, attempt: Callable[[], Awaitable[T]], tries: int = TRIES) -> T:
        for wait in (0.05 * 4**number for number in range(1, tries)):
            try:
                return await attempt()
            except (SQLAlchemyError, OSError) as error:
                if not passing(error):
                    raise explain(error, self.name) from error
            await asyncio.sleep(wait)
        try:
            return await attempt()
        except (SQLAlchemyError, OSError) as error:
            raise explain(error, self.name) from error


async def take_book(connection: AsyncConnection) -> None:
    """Wait until no other process has the book; whoever stalls with it is thrown out, as from any transaction."""
    if connection.dialect.name != "postgresql":
        return  # SQLite has one writer at a time.
    await connection.execute(text("SET LOCAL lock_timeout = '60s'"))
    await connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": BOOK_LOCK})
