"""`mercato db …`: migrations, drift, copies and the way back."""

from __future__ import annotations

import asyncio
import sys
from contextlib import suppress
from pathlib import Path

from bot.core.errors import StoreError
from bot.ports import Note
from bot.settings import load_settings
from bot.store import backup, check, open_store, restore, upgrade


def upgrade_database() -> None:
    """Make the database, or bring it up to date."""
    upgrade(load_settings().database_url.get_secret_value())
    sys.stdout.write("The database is up to date.\n")


def check_database() -> None:
    """Say whether the database fits this version; StoreError says what is wrong, and what to do."""
    check(load_settings().database_url.get_secret_value())
    sys.stdout.write("The database fits this version.\n")


def back_up_database(file: Path) -> None:
    """Copy the database into a new file, also while the bot runs."""
    url = load_settings().database_url.get_secret_value()
    backup(url, file)
    # The copy is there and whole: that a full disk cannot take this note is no reason to say otherwise.
    with suppress(StoreError):
        asyncio.run(_note_backup(url, file.name))
    sys.stdout.write(f"The database is copied to {file}.\n")


async def _note_backup(url: str, name: str) -> None:
    store = await open_store(url, exclusive=False)
    try:
        await store.note(Note.BACKUP, name)
    finally:
        await store.close()


def restore_database(file: Path) -> None:
    """Fill an empty database from such a file."""
    restore(load_settings().database_url.get_secret_value(), file)
    sys.stdout.write(f"The database is as it was in {file}: `mercato run` goes on from there.\n")
