"""The database; the only place that knows SQLAlchemy."""

from bot.store.migrate import upgrade
from bot.store.store import SqlStore, open_store

__all__ = ["SqlStore", "open_store", "upgrade"]
