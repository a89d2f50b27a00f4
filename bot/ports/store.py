"""The whole store."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from bot.ports.alerts import AlertStore
from bot.ports.feeds import FeedStore
from bot.ports.inbox import InboxStore
from bot.ports.records import Note


class Store(FeedStore, AlertStore, InboxStore, Protocol):
    """The database.

    Every method may raise StoreError when the database is out of reach; it has written nothing then.
    """

    async def heartbeat(self, loop: str, at: datetime) -> None:
        """A loop has ticked, at this machine time."""
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
