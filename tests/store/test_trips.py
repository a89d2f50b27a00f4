from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from bot.store.trips import connect


async def test_a_statement_brings_its_rows_home_at_once(tmp_path: Path) -> None:
    connection = await connect(tmp_path / "small.db", 1)
    try:
        cursor = connection.cursor()
        await cursor.execute("CREATE TABLE harbours (name TEXT)")
        await cursor.executemany("INSERT INTO harbours VALUES (?)", [("north",), ("east",)])
        assert cursor.rowcount == 2
        await cursor.execute("SELECT name FROM harbours WHERE name < ?", ("n",))
        assert await cursor.fetchall() == [("east",)]
    finally:
        await connection.close()


async def test_a_statement_that_fails_leaves_the_connection_whole(tmp_path: Path) -> None:
    connection = await connect(tmp_path / "small.db", 1)
    try:
        with pytest.raises(sqlite3.OperationalError):
            await connection.cursor().execute("SELECT nothing")
        assert (await (await connection.cursor().execute("SELECT 1")).fetchall()) == [(1,)]
    finally:
        await connection.close()
