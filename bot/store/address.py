"""Which database a URL means, and how it is named without its password."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from bot.core.errors import StoreError

SQLITE = {"sqlite", "sqlite+aiosqlite"}
POSTGRES = {"postgres", "postgresql", "postgresql+psycopg"}
PATIENCE = {"connect_timeout": "10", "tcp_user_timeout": "10000"}
"""Seconds for a connection, milliseconds for an answer: a cut network would be noticed after a quarter of an hour."""


@dataclass(frozen=True, slots=True)
class Address:
    """Where the database is."""

    url: URL
    """With a driver that serves both plain and asynchronous code."""
    path: Path | None
    """The file, for SQLite."""

    @property
    def name(self) -> str:
        """The database within a sentence, without user or password."""
        if self.path is not None:
            return f"database {self.path}"
        where = self.url.host or self.url.query.get("host") or "localhost"
        return f"database {self.url.database} at {where}" + (f":{self.url.port}" if self.url.port else "")

    @property
    def sync_url(self) -> URL:
        """The same for plain code."""
        return self.url.set(drivername="sqlite") if self.path is not None else self.url

    @property
    def session(self) -> str:
        """The server, with its password, for a session of PostgreSQL's own driver."""
        patient = self.url.set(drivername="postgresql", query={**PATIENCE, **self.url.query})
        return patient.render_as_string(hide_password=False)


def locate(text: str) -> Address:
    """Understand a database URL; StoreError when it names no database that Mercato knows."""
    try:
        url = make_url(text)
    except (ArgumentError, ValueError):
        raise StoreError(
            "The database URL cannot be read; it looks like sqlite:///mercato.db or postgresql://user@host/name."
        ) from None
    if url.drivername in SQLITE:
        return _file(url)
    if url.drivername in POSTGRES:
        return _server(url)
    raise StoreError(f"A database of the kind {url.drivername!r} is unknown; use sqlite:///… or postgresql://….")


def _file(url: URL) -> Address:
    if not url.database or url.database == ":memory:":
        raise StoreError("The database URL names no file; write sqlite:///mercato.db, or four slashes for a full path.")
    path = Path(url.database).expanduser().absolute()
    return Address(url.set(drivername="sqlite+aiosqlite", database=str(path), query={}), path)


def _server(url: URL) -> Address:
    if not url.database:
        raise StoreError("The database URL names no database; write postgresql://user@host/name.")
    return Address(url.set(drivername="postgresql+psycopg"), None)
