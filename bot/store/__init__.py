"""The database; the only place that knows SQLAlchemy."""

from bot.store.migrate import check, upgrade
from bot.store.store import SqlStore, open_store

__all__ = ["SqlStore", "check", "open_store", "upgrade"]
