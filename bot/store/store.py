"""The store: all its parts on one database."""

from __future__ import annotations

import asyncio
from contextlib import ExitStack
from typing import IO

from bot.ports import Store
from bot.store.address import Address, locate
from bot.store.alerts import Alerts
from bot.store.answers import Answers
from bot.store.asked import Asked
from bot.store.chats import Chats
from bot.store.decisions import Review
from bot.store.due import Due
from bot.store.engine import open_engine
from bot.store.export import Export
from bot.store.feeds import Feeds
from bot.store.health import Health
from bot.store.hosts import Hosts
from bot.store.inbox import Inbox
from bot.store.lock import lock_file
from bot.store.mending import Mending
from bot.store.messages import Messages
from bot.store.migrate import check_at, make_folder, upgrade_at
from bot.store.moves import Moves
from bot.store.orders import Orders
from bot.store.presence import Presence
from bot.store.recovery import Recovery
from bot.store.role import TalkLock
from bot.store.tidying import Tidying
from bot.store.topics import TopicsOfForums
from bot.store.transactions import Database
from bot.store.undoing import AuditLog


class SqlStore(
    Feeds,
    Due,
    Hosts,
    Moves,
    Asked,
    Review,
    Orders,
    Chats,
    TopicsOfForums,
    Alerts,
    Recovery,
    Mending,
    Messages,
    Answers,
    Inbox,
    Health,
    Export,
    AuditLog,
    Tidying,
):
    """Fills `ports.Store`."""

    def __init__(self, database: Database, lock: IO[str] | None = None) -> None:
        super().__init__(database)
        self._lock = lock

    async def close(self) -> None:
        """Give the connections and the lock back."""
        await self._db.close()
        if self._lock is not None:
            self._lock.close()


def talk_lock(url: str) -> TalkLock | None:
    """The right to talk to Telegram, where several processes can share the database; nobody to share it with: None."""
    address = locate(url)
    return TalkLock(address) if address.path is None else None


FILLS: type[Store] = SqlStore
"""mypy proves here that it does."""


async def open_store(url: str, *, exclusive: bool = True, durable: bool = True) -> SqlStore:
    """Open the database behind a URL; an exclusive one is made and migrated first.

    `exclusive` takes the lock file of an SQLite database: the bot itself. Others (`mercato health`, `feeds`) open the
    database beside a running bot, and find it made and up to date or say so. `durable` False is for scratch databases,
    which need not outlive a power cut. Raises StoreError, or StoreBusy when another bot has it.
    """
    address = locate(url)
    lock = await asyncio.to_thread(_prepare, address, exclusive=exclusive)
    presence = Presence(address) if address.path is None else None
    return SqlStore(Database(open_engine(address, durable=durable), address.name, presence), lock)


def _prepare(address: Address, *, exclusive: bool) -> IO[str] | None:
    if not exclusive:
        check_at(address)
        return None
    if address.path is None:
        upgrade_at(address)
        return None
    make_folder(address.path)
    with ExitStack() as undo:
        lock = undo.enter_context(lock_file(address.path))
        upgrade_at(address)
        undo.pop_all()
    return lock
