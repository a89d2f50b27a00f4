"""The part of the store that keeps feeds."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from contextlib import AbstractAsyncContextManager
from datetime import datetime
from typing import Protocol

from bot.core.model import Feed
from bot.core.orders import Order, OrderKind
from bot.ports.book import Book
from bot.ports.records import Poll
from bot.ports.web import Turns


class FeedStore(Turns, Protocol):
    """The questions of the poll loop."""

    async def add_feed(self, url: str, *, now: datetime, title: str | None = None, language: str | None = None) -> bool:
        """Make a feed known, due at once; False when it was known already."""
        ...

    async def add_feeds(self, new: Sequence[Feed], *, listed: bool = False) -> int:
        """Make many feeds known in one transaction; each is given an id. Returns how many are new.

        `listed` feeds stand in a list that is read at each start: what was removed, or moved away, stays so.
        """
        ...

    async def feeds(self) -> list[Feed]:
        """All feeds that are watched, by id."""
        ...

    async def due_feeds(self, now: datetime, limit: int) -> list[Feed]:
        """Feeds that are due and that nobody polls, longest overdue first, one of each host that may be asked now.

        They and their hosts are claimed until the poll is recorded, or until this process dies or stalls.
        """
        ...

    def holds(self, feed: Feed) -> bool:
        """Whether a feed that was due is surely still ours, and so is the turn with its host."""
        ...

    async def next_poll_at(self) -> datetime | None:
        """When the next feed is due."""
        ...

    async def release_feeds(self) -> None:
        """At a start: give back what a process that died had claimed."""
        ...

    async def mend_schedule(self, now: datetime) -> None:
        """After a clock was set back: bring near again what was polled in what is now the future."""
        ...

    async def orders(self, *kinds: OrderKind) -> list[Order]:
        """What admins decided, in its order."""
        ...

    async def tongues(self, chat_ids: Collection[int]) -> dict[int, str]:
        """The languages of those chats that are known."""
        ...

    async def record_polls(self, polls: Sequence[Poll]) -> None:
        """Write many polls that brought nothing new in one transaction."""
        ...

    def book(self, *, alone: bool = True) -> AbstractAsyncContextManager[Book]:
        """Open the one transaction in which articles become moves; an exception rolls all of it back.

        `alone` False: others may have one too, until `Book.alone`; nothing is asked or written about moves before.
        """
        ...
