"""`mercato db …`: migrations and drift."""

from __future__ import annotations

import sys

from bot.settings import load_settings
from bot.store import check, upgrade


def upgrade_database() -> None:
    """Make the database, or bring it up to date."""
    upgrade(load_settings().database_url.get_secret_value())
    sys.stdout.write("The database is up to date.\n")


def check_database() -> None:
    """Say whether the database fits this version; StoreError says what is wrong, and what to do."""
    check(load_settings().database_url.get_secret_value())
    sys.stdout.write("The database fits this version.\n")
