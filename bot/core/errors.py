"""What can be wrong with a set-up; each says what, where and what to do, in one sentence.

    MercatoError
    ├── SettingError        a setting cannot be used
    ├── DataError           a file of facts, feeds or items cannot be used
    ├── StoreError          the database cannot be used
    │   ├── StoreBusy       another bot has it
    │   └── StoreNewer      a newer Mercato has changed it
    └── TelegramError       Telegram refuses the bot itself

Failures that are part of the work (a feed that is down, a chat that is gone) are no exceptions: see `outcomes.py`.
"""

from __future__ import annotations


class MercatoError(Exception):
    """Base of all that a user can mend; its text is shown as it is."""

    exit_code = 1


class SettingError(MercatoError):
    """A setting cannot be used."""

    exit_code = 2

    def __init__(self, setting: str, problem: str) -> None:
        super().__init__(f"{setting}: {problem}")
        self.setting = setting


class DataError(MercatoError):
    """A file of facts, feeds or items cannot be used."""

    exit_code = 2

    def __init__(self, path: str, problem: str) -> None:
        super().__init__(f"{path}: {problem}")
        self.path = path


class StoreError(MercatoError):
    """The database cannot be used."""

    exit_code = 2


class StoreBusy(StoreError):
    """Another bot has the database."""


class StoreNewer(StoreError):
    """A newer Mercato has changed the database: this one must not go on with it."""


class TelegramError(MercatoError):
    """Telegram refuses the bot itself: a wrong or revoked token."""

    exit_code = 2
