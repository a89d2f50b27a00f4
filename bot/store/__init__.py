"""The database; the only place that knows SQLAlchemy."""

from bot.store.backup import backup, restore
from bot.store.migrate import check, upgrade
from bot.store.store import SqlStore, open_store, talk_lock

__all__ = ["SqlStore", "backup", "check", "open_store", "restore", "talk_lock", "upgrade"]
