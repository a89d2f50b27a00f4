"""SQLite in a thread, one trip a statement.

aiosqlite makes four trips for each (open a cursor, execute, fetch, close); between two threads of Python they cost more
than most statements do.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any, Self

import aiosqlite
from typing_extensions import override

_CHUNK = 64


class Statement:
    """A cursor whose rows come along with the trip that executes; it holds nothing when that is over."""

    arraysize = 1

    def __init__(self, send: Callable[..., Any]) -> None:
        self._send = send
        self._rows: list[Any] = []
        self.description: Any = None
        self.rowcount = -1
        self.lastrowid: int | None = None

    async def __aenter__(self) -> Self:
        return self

    async def execute(self, sql: str, parameters: Sequence[Any] = ()) -> Self:
        """Execute, and bring all rows home."""
        return await self._run(_execute, sql, parameters)

    async def executemany(self, sql: str, parameters: Sequence[Sequence[Any]]) -> Self:
        """Execute once for each row of parameters."""
        return await self._run(_execute_many, sql, parameters)

    async def fetchall(self) -> list[Any]:
        """The rows; they are here already."""
        rows, self._rows = self._rows, []
        return rows

    async def close(self) -> None:
        """Nothing is open."""

    async def _run(self, task: Callable[..., Any], *arguments: Any) -> Self:  # noqa: ANN401 - as the database takes them.
        self._rows, self.description, self.rowcount, self.lastrowid = await self._send(task, *arguments)
        return self


class OneTrip(aiosqlite.Connection):
    """A connection that gives out such statements."""

    @override
    def cursor(self) -> Any:
        return Statement(self._send)

    async def _send(self, task: Callable[..., Any], *arguments: Any) -> Any:  # noqa: ANN401
        return await self._execute(partial(task, self._conn, *arguments))  # type: ignore[no-untyped-call]  # aiosqlite's own


async def connect(path: Path, patience: float) -> OneTrip:
    """A connection to a file; its thread ends with the process at the latest."""
    opened = OneTrip(partial(sqlite3.connect, path, timeout=patience, check_same_thread=False), _CHUNK)
    opened._thread.daemon = True  # noqa: SLF001 - as SQLAlchemy does with the connections that it opens itself.
    await opened
    return opened


def _execute(connection: sqlite3.Connection, sql: str, parameters: Sequence[Any]) -> tuple[Any, ...]:
    return _result(connection.execute(sql, parameters))


def _execute_many(connection: sqlite3.Connection, sql: str, parameters: Sequence[Sequence[Any]]) -> tuple[Any, ...]:
    return _result(connection.executemany(sql, parameters))


def _result(cursor: sqlite3.Cursor) -> tuple[Any, ...]:
    rows = cursor.fetchall() if cursor.description else []
    found = rows, cursor.description, cursor.rowcount, cursor.lastrowid
    cursor.close()
    return found
