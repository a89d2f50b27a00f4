"""The whole store."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from bot.ports.alerts import AlertStore
from bot.ports.feeds import FeedStore
from bot.ports.inbox import InboxStore
from bot.ports.records import Note


class TidyStore(Protocol):
    """The part of the store that lets go of what nobody needs any more; each call does `limit` rows at the most."""

    async def empty_articles(self, before: datetime, limit: int) -> int:
        """Let go of the words of articles first seen before; the mark that they are known stays. Returns how many."""
        ...

    async def forget_alerts(self, before: datetime, limit: int) -> int:
        """Delete alerts written before (machine time) that came to their end. Returns how many."""
        ...

    async def forget_updates(self, limit: int) -> int:
        """Delete updates that were finished two days ago (machine time). Returns how many."""
        ...


class Store(FeedStore, AlertStore, InboxStore, TidyStore, Protocol):
    """The database.

    Every method may raise StoreError when the database is out of reach; it has written nothing then.
    """

    async def heartbeat(self, loop: str, at: datetime) -> None:
        """A loop has ticked, at this machine time."""
        ...

    async def check_version(self) -> None:
        """StoreNewer when a newer Mercato has migrated the database since this one opened it."""
        ...

    async def heartbeats(self) -> dict[str, datetime]:
        """When each loop ticked last, in machine time."""
        ...

    async def note(self, name: Note, words: str) -> None:
        """Tell the other processes, in place of what was told under this name before."""
        ...

    async def close(self) -> None:
        """Give the connections back."""
        ...
