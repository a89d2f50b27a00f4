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
from bot.store.trouble import explain, passing

T = TypeVar("T")
Work: TypeAlias = Callable[[AsyncConnection], Awaitable[T]]

TRIES = 4
BOOK_LOCK = 0x4D657263  # "Merc": the number that PostgreSQL's advisory lock on the book goes by.


class Database:
    """Transactions on one database. One that ends in a StoreError has written nothing, or (commit lost) all of it."""

    def __init__(self, engine: AsyncEngine, name: str) -> None:
        self._engine = engine
        self._writers = engine.execution_options(**{WRITER: True})
        self._name = name
        self._postgres = engine.dialect.name == "postgresql"
        # SQLite lets one write at a time and has the others poll for their turn; a queue of our own is fair and quick.
        self._turn = asyncio.Lock()

    @property
    def shared(self) -> bool:
        """Several processes may use the database at once: whether another one lives cannot be known."""
        return self._postgres

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
    async def alone(self) -> AsyncIterator[AsyncConnection]:
        """The transaction of which there is one at a time, over all processes."""
        async with AsyncExitStack() as stack:
            connection = await self._retried(lambda: self._enter_alone(stack))
            try:
                yield connection
                await stack.aclose()
            except SQLAlchemyError as error:
                raise explain(error, self._name) from error

    async def close(self) -> None:
        """Give the connections back."""
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

    async def _enter_alone(self, stack: AsyncExitStack) -> AsyncConnection:
        async with AsyncExitStack() as attempt:
            connection = await attempt.enter_async_context(self._transaction(writes=True))
            if self._postgres:
                await _take_book(connection)
            stack.push_async_exit(attempt.pop_all())
        return connection

    async def _retried(self, attempt: Callable[[], Awaitable[T]], tries: int = TRIES) -> T:
        for wait in (0.05 * 4**number for number in range(1, tries)):
            try:
                return await attempt()
            except (SQLAlchemyError, OSError) as error:
                if not passing(error):
                    raise explain(error, self._name) from error
            await asyncio.sleep(wait)
        try:
            return await attempt()
        except (SQLAlchemyError, OSError) as error:
            raise explain(error, self._name) from error


async def _take_book(connection: AsyncConnection) -> None:
    """Wait until no other process has the book; whoever stalls with it is thrown out, so that the others can go on."""
    limits = "set_config('idle_in_transaction_session_timeout', '60s', true), set_config('lock_timeout', '60s', true)"
    await connection.execute(text(f"SELECT {limits}"))
    await connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": BOOK_LOCK})
