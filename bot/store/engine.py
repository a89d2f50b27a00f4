"""Connections to either database, set up so that one code path serves both."""

from __future__ import annotations

import sqlite3
import time
from contextlib import suppress
from typing import Any

import psycopg
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry, NullPool

from bot.store.address import Address
from bot.store.trips import connect

PATIENCE = 15
"""Seconds of waiting for a lock or a connection before we give up."""

STALLED = "15s"
"""How long a transaction may do nothing until PostgreSQL ends it: ours do, while a document is read."""

WRITER = "writer"
"""The execution option of a connection whose transaction will write."""


def open_engine(address: Address, *, durable: bool = True) -> AsyncEngine:
    """An asynchronous engine; it connects when it is first used."""
    path = address.path
    own: dict[str, Any] = {}
    if path is not None:
        # Every transaction of ours ends by itself: the rollback for good measure is a trip to the thread for nothing.
        own = {"async_creator": lambda: connect(path, PATIENCE), "pool_reset_on_return": None}
    engine = create_async_engine(
        address.url,
        connect_args=_connect_args(address),
        hide_parameters=True,  # What stands in a row has no place in a log.
        pool_size=5,
        max_overflow=5,
        pool_timeout=PATIENCE,
        **own,
    )
    if path is None:
        _prepare_postgres(engine.sync_engine)
    else:
        _prepare_sqlite(engine.sync_engine, durable=durable)
    return engine


def open_plain_engine(address: Address) -> Engine:
    """A plain engine, for migrations."""
    engine = create_engine(address.sync_url, connect_args=_connect_args(address), poolclass=NullPool)
    if address.path is not None:
        _prepare_sqlite(engine, durable=True)
    return engine


def _connect_args(address: Address) -> dict[str, Any]:
    if address.path is not None:
        return {"timeout": PATIENCE}
    return {"connect_timeout": 10, "application_name": "mercato"}


def _prepare_postgres(engine: Engine) -> None:
    """Let nobody wait for long for a process that stalls in the midst of a transaction."""

    @event.listens_for(engine, "connect")
    def set_up(connection: psycopg.Connection, _: ConnectionPoolEntry) -> None:  # The adapter has the same methods.
        cursor = connection.cursor()
        cursor.execute(f"SET idle_in_transaction_session_timeout = '{STALLED}'".encode())
        cursor.close()
        connection.commit()


def _prepare_sqlite(engine: Engine, *, durable: bool) -> None:
    """Take transactions into our own hands: the driver's would begin too late and upgrade a read lock, which fails."""
    # FULL, since an update of Telegram is confirmed right after its commit and must outlive a power cut; NORMAL would
    # save one fsync per commit and could lose the last commits. A scratch database needs neither.
    pragmas = (f"synchronous={'FULL' if durable else 'OFF'}", "foreign_keys=ON")

    @event.listens_for(engine, "connect")
    def set_up(connection: sqlite3.Connection, _: ConnectionPoolEntry) -> None:  # aiosqlite's has the same methods.
        connection.isolation_level = None
        cursor = connection.cursor()
        _write_ahead(cursor)
        for pragma in pragmas:
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get(WRITER)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _write_ahead(cursor: sqlite3.Cursor) -> None:
    """Turn the write-ahead log on, once for the life of a database.

    SQLite does not wait for a lock in doing so: of several processes that make a database at the same moment, all but
    one would fail at once. So we look first, and wait ourselves.
    """
    for _ in range(PATIENCE * 20):
        cursor.execute("PRAGMA journal_mode")
        if cursor.fetchone() == ("wal",):
            return
        with suppress(sqlite3.OperationalError):
            cursor.execute("PRAGMA journal_mode=WAL")
            return
        time.sleep(0.05)
    cursor.execute("PRAGMA journal_mode=WAL")
