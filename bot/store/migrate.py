"""Bring a database to the shape that this code expects."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import TypeVar

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text
from sqlalchemy.exc import SQLAlchemyError

from bot.core.errors import StoreError, StoreNewer
from bot.store.address import Address, locate
from bot.store.engine import WRITER, open_plain_engine
from bot.store.trouble import explain

T = TypeVar("T")

MIGRATION_LOCK = 0x4D6572636D  # "Mercm": several processes that start at once migrate one after the other.


def upgrade(url: str) -> None:
    """Create the database or bring it up to date; StoreError when it cannot be, or is newer than this code."""
    upgrade_at(locate(url))


def upgrade_at(address: Address, revision: str = "head") -> None:
    """Do so where it is, or only up to a revision; its folder is made as well."""
    if address.path is not None:
        make_folder(address.path)
    _connected(address, lambda connection: _upgrade(connection, address, revision))


def check(url: str) -> None:
    """StoreError unless the database is there and has the shape that this code expects; nothing is written."""
    check_at(locate(url))


def check_at(address: Address) -> None:
    """Check it where it is."""
    if address.path is not None and not address.path.exists():
        raise StoreError(f"There is no {address.name} yet: `mercato run` makes it.")
    _connected(address, lambda connection: _check(connection, address))


def current_revision(address: Address) -> str | None:
    """The revision of the database; None while it is empty."""
    return _connected(address, lambda connection: MigrationContext.configure(connection).get_current_revision())


def migrations() -> Path:
    """Where the migrations stand: within the package when it is installed, at the root in a checkout."""
    installed = Path(__file__).parent / "migrations"
    return installed if installed.is_dir() else Path(__file__).parents[2] / "alembic"


def make_folder(path: Path) -> None:
    """Make the folder in which the database shall stand."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(f"The folder {path.parent} of the database cannot be made: {error.strerror}.") from None


def _connected(address: Address, work: Callable[[Connection], T]) -> T:
    engine = open_plain_engine(address)
    try:
        with engine.connect().execution_options(**{WRITER: True}) as connection, connection.begin():
            return work(connection)
    except (SQLAlchemyError, OSError) as error:
        raise explain(error, address.name) from error
    finally:
        engine.dispose()


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(migrations()).replace("%", "%%"))
    return config


def _revision(connection: Connection, address: Address) -> str | None:
    """The revision of the database; StoreError when this code does not know it."""
    revision = MigrationContext.configure(connection).get_current_revision()
    if revision is not None and revision not in known_revisions():
        raise newer(address.name, revision)
    return revision


@cache
def known_revisions() -> frozenset[str]:
    """Those that this code knows; read once, since the files of a running process may be replaced by newer ones."""
    return frozenset(script.revision for script in ScriptDirectory.from_config(_config()).walk_revisions())


def newer(name: str, revision: str) -> StoreNewer:
    """What to say of a database that this code does not know."""
    made = f"The {name} was made by a newer Mercato (revision {revision})"
    return StoreNewer(f"{made}: install that version, or one that is newer still.")


def _upgrade(connection: Connection, address: Address, revision: str) -> None:
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": MIGRATION_LOCK})
    config = _config()
    scripts = ScriptDirectory.from_config(config)
    if _revision(connection, address) != scripts.get_current_head():
        config.attributes["connection"] = connection
        command.upgrade(config, revision)


def _check(connection: Connection, address: Address) -> None:
    scripts = ScriptDirectory.from_config(_config())
    if _revision(connection, address) != scripts.get_current_head():
        raise StoreError(f"The {address.name} was made by an older Mercato: run `mercato db upgrade`.")
