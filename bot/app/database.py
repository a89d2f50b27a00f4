"""`mercato db …`: migrations, drift, copies and the way back."""

from __future__ import annotations

import sys
from pathlib import Path

from bot.settings import load_settings
from bot.store import backup, check, restore, upgrade


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
    backup(load_settings().database_url.get_secret_value(), file)
    sys.stdout.write(f"The database is copied to {file}.\n")


def restore_database(file: Path) -> None:
    """Fill an empty database from such a file."""
    restore(load_settings().database_url.get_secret_value(), file)
    sys.stdout.write(f"The database is as it was in {file}: `mercato run` goes on from there.\n")
