"""A consistent copy of the whole database while the bot runs, and the way back into an empty place.

SQLite copies itself page by page through its backup API; of PostgreSQL each table goes by COPY, all in one snapshot,
into a zip file beside a manifest that names the revision and the columns.
"""

from __future__ import annotations

import json
import sqlite3
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import IO, LiteralString, TypeVar

import psycopg
from psycopg import sql

from bot.core.errors import StoreError
from bot.store.address import Address, locate
from bot.store.lock import lock_file
from bot.store.migrate import check_at, current_revision, make_folder, upgrade_at
from bot.store.tables import metadata

T = TypeVar("T")

MANIFEST = "manifest.json"
PAGES = 2000
"""Pages of SQLite that are copied at once: between two pieces the bot may write."""
PIECE = 1 << 16
SQLITE_MAGIC = b"SQLite format 3\0"


def backup(url: str, file: Path) -> None:
    """Write a copy as of one moment into a new file; StoreError says why not. A half-written one never keeps the name.

    The copy holds the chats and what they follow, but no token.
    """
    address = locate(url)
    check_at(address)
    if file.exists():
        raise StoreError(f"The file {file} exists already: a backup overwrites nothing.")
    half = file.with_name(file.name + ".half")
    copy = _copy_out if address.path is None else _copy_file_out
    try:
        _explained(file, lambda: copy(address, half))
        half.rename(file)
    finally:
        half.unlink(missing_ok=True)


def restore(url: str, file: Path) -> None:
    """Fill an empty place from a backup, and bring it up to date; StoreError when it is not empty, or no backup."""
    address = locate(url)
    if not file.is_file():
        raise StoreError(f"There is no file {file}.")
    if address.path is None:
        _explained(file, lambda: _copy_in(address, file))
    else:
        path = address.path
        make_folder(path)
        with lock_file(path):
            _explained(file, lambda: _copy_file_in(path, file))
            upgrade_at(address)


def _explained(file: Path, work: Callable[[], T]) -> T:
    """Do it; what the databases and the disk say becomes a sentence."""
    try:
        return work()
    except OSError as error:
        raise StoreError(f"The file {file} cannot be used: {error.strerror or error}.") from error
    except (sqlite3.Error, psycopg.Error, zipfile.BadZipFile, KeyError, ValueError) as error:
        reason = (str(error).strip().splitlines() or [type(error).__name__])[0].rstrip(".")
        raise StoreError(f"The backup {file} failed: {reason}.") from error


# --- SQLite ---------------------------------------------------------------------------------------------------------


def _copy_file_out(address: Address, half: Path) -> None:
    with closing(sqlite3.connect(f"file:{address.path}?mode=ro", uri=True, timeout=60)) as source:
        _copy_pages(source, half)


def _copy_file_in(path: Path, file: Path) -> None:
    with file.open("rb") as beginning:
        if beginning.read(len(SQLITE_MAGIC)) != SQLITE_MAGIC:
            raise StoreError(f"The file {file} is no backup of an SQLite database.")
    if path.exists():
        raise StoreError(f"The database {path} exists already: a restore needs an empty place.")
    half = path.with_name(path.name + ".half")
    try:
        with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as source:
            _copy_pages(source, half)
        half.rename(path)
    finally:
        half.unlink(missing_ok=True)


def _copy_pages(source: sqlite3.Connection, to: Path) -> None:
    """Copy, check, and leave one file that needs no journal beside it."""
    to.unlink(missing_ok=True)
    with closing(sqlite3.connect(to)) as target:
        # A read transaction pins the moment: otherwise each commit of the bot would start the copy anew.
        source.execute("BEGIN")
        source.execute("SELECT count(*) FROM sqlite_master").fetchone()
        source.backup(target, pages=PAGES, sleep=0)
        target.execute("PRAGMA journal_mode=DELETE")
        (verdict,) = target.execute("PRAGMA quick_check(1)").fetchone()
    if verdict != "ok":
        raise StoreError(f"The copy is damaged: {verdict}.")


# --- PostgreSQL -----------------------------------------------------------------------------------------------------


def _connect(address: Address) -> psycopg.Connection:
    return psycopg.connect(address.session, application_name="mercato backup")


def _copy_out(address: Address, half: Path) -> None:
    with _connect(address) as connection, zipfile.ZipFile(half, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        connection.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
        connection.read_only = True
        columns = {table.name: [column.name for column in table.columns] for table in metadata.sorted_tables}
        (revision,) = connection.execute("SELECT version_num FROM alembic_version").fetchone() or ("",)
        archive.writestr(MANIFEST, json.dumps({"revision": revision, "tables": columns}))
        for table, names in columns.items():
            with archive.open(table, "w", force_zip64=True) as into:
                _table_out(connection, table, names, into)


def _table_out(connection: psycopg.Connection, table: str, columns: list[str], into: IO[bytes]) -> None:
    with connection.cursor() as cursor, cursor.copy(_copying("TO STDOUT", table, columns)) as rows:
        for piece in rows:
            into.write(piece)


def _copy_in(address: Address, file: Path) -> None:
    with zipfile.ZipFile(file) as archive:
        manifest = json.loads(archive.read(MANIFEST))
        if current_revision(address) is not None:
            raise StoreError(f"The {address.name} holds tables already: a restore needs an empty database.")
        upgrade_at(address, manifest["revision"])
        with _connect(address) as connection:
            for table, names in manifest["tables"].items():
                with archive.open(table) as source:
                    _table_in(connection, table, names, source)
            _count_on(connection)
            _let_go(connection)
    upgrade_at(address)


def _table_in(connection: psycopg.Connection, table: str, columns: list[str], source: IO[bytes]) -> None:
    with connection.cursor() as cursor, cursor.copy(_copying("FROM STDIN", table, columns)) as rows:
        while piece := source.read(PIECE):
            rows.write(piece)


def _copying(way: LiteralString, table: str, columns: list[str]) -> sql.Composed:
    names = sql.SQL(", ").join(map(sql.Identifier, columns))
    return sql.SQL("COPY {} ({}) " + way).format(sql.Identifier(table), names)


def _count_on(connection: psycopg.Connection) -> None:
    """Let the keys that count by themselves go on behind the highest one: an id is never given again."""
    for table in metadata.sorted_tables:
        for column in table.primary_key.columns:
            name = sql.Literal(table.name), sql.Literal(column.name)
            owned = connection.execute(sql.SQL("SELECT pg_get_serial_sequence({}, {})").format(*name)).fetchone()
            if owned and owned[0]:
                highest = sql.SQL("SELECT setval({}, (SELECT coalesce(max({}), 0) + 1 FROM {}), false)").format(
                    sql.Literal(owned[0]), sql.Identifier(column.name), sql.Identifier(table.name)
                )
                connection.execute(highest)


def _let_go(connection: psycopg.Connection) -> None:
    """Whoever polled when the copy was made does not poll here: no feed and no host has to wait for them."""
    connection.execute("UPDATE feeds SET claimed_until = NULL")
    connection.execute("UPDATE hosts SET held_until = NULL")
