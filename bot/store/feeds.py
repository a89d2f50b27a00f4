"""Feeds: which are due, and what was found out about them."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractAsyncContextManager
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, RowMapping, Select, delete, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.model import Feed, Validators
from bot.ports import Book, Poll
from bot.store.book import open_book
from bot.store.part import Part, insert_new
from bot.store.polls import record
from bot.store.tables import feeds
from bot.store.types import machine_now

CLAIM = timedelta(minutes=5)
"""Machine time after which a claim on a feed is worth nothing: more than any poll takes, its articles included."""

TOO_FAR = timedelta(days=8)
"""Nobody asks to be left alone for longer (Retry-After counts up to a week): such a date is from a clock gone wrong."""

FRESH = {"imported": False, "paused": False, "failures": 0, "articles": 0, "why": "new"}


class Feeds(Part):
    """The questions of the poll loop."""

    async def add_feed(self, url: str, *, now: datetime, title: str | None = None, language: str | None = None) -> bool:
        """Make a feed known, due at once; False when it was known already."""
        return await self.add_feeds([Feed(0, url, now, now, title=title, language=language)]) == 1

    async def add_feeds(self, new: Sequence[Feed]) -> int:
        """Make many feeds known in one transaction; each is given an id. Returns how many are new."""
        rows = [
            {name: getattr(feed, name) for name in ("url", "title", "language", "added_at", "next_poll_at")} | FRESH
            for feed in new
        ]

        async def work(connection: AsyncConnection) -> int:
            added = insert_new(connection, feeds).returning(feeds.c.id)
            return len((await connection.execute(added, rows)).all())

        return await self._db.write(work) if rows else 0

    async def feeds(self) -> list[Feed]:
        """All feeds, by id."""

        async def work(connection: AsyncConnection) -> list[Feed]:
            every = await connection.execute(select(feeds).order_by(feeds.c.id))
            return [_feed(row) for row in every.mappings()]

        return await self._db.read(work)

    async def pause_feed(self, feed_id: int, *, paused: bool) -> None:
        """Let a feed rest, or poll it again."""

        async def work(connection: AsyncConnection) -> None:
            await connection.execute(update(feeds).where(feeds.c.id == feed_id).values(paused=paused))

        await self._db.write(work)

    async def remove_feed(self, feed_id: int) -> None:
        """Watch a feed no longer; what its articles told stays."""

        async def work(connection: AsyncConnection) -> None:
            await connection.execute(delete(feeds).where(feeds.c.id == feed_id))

        await self._db.write(work)

    async def due_feeds(self, now: datetime, limit: int) -> list[Feed]:
        """Feeds that are due and that nobody polls, longest overdue first; claimed until their poll is recorded."""

        async def work(connection: AsyncConnection) -> list[Feed]:
            machine = (await connection.execute(select(machine_now()))).scalar_one()
            due = await connection.execute(_pollable(machine, feeds.c.next_poll_at <= now, limit))
            found = [_feed(row) for row in due.mappings()]
            lost = feeds.c.next_poll_at > now + TOO_FAR
            astray = await connection.execute(_pollable(machine, lost, limit - len(found)))
            found += [_feed(row) for row in astray.mappings()]
            if found:
                mine = feeds.c.id.in_([feed.id for feed in found])
                await connection.execute(update(feeds).where(mine).values(claimed_until=machine + CLAIM))
            return found

        return await self._db.write(work)

    async def next_poll_at(self) -> datetime | None:
        """When the next feed is due."""
        query = (
            select(feeds.c.next_poll_at)
            .where(feeds.c.paused.is_(False), _unclaimed(machine_now()))
            .order_by(feeds.c.next_poll_at)
            .limit(1)
        )

        async def work(connection: AsyncConnection) -> datetime | None:
            return (await connection.execute(query)).scalar_one_or_none()

        return await self._db.read(work)

    async def release_feeds(self) -> None:
        """Give back every claim of a process that died (only where one process has the database to itself)."""

        async def work(connection: AsyncConnection) -> None:
            held = feeds.c.claimed_until.is_not(None)
            await connection.execute(update(feeds).where(held).values(claimed_until=None))

        await self._db.write(work)

    async def record_polls(self, polls: Sequence[Poll]) -> None:
        """Write many polls that brought nothing new in one transaction."""

        async def work(connection: AsyncConnection) -> None:
            await record(connection, polls)

        await self._db.write(work)

    def book(self) -> AbstractAsyncContextManager[Book]:
        """Open the one transaction in which articles become moves; an exception rolls all of it back."""
        return open_book(self._db)


def _unclaimed(machine: ColumnElement[datetime] | datetime) -> ColumnElement[bool]:
    return or_(feeds.c.claimed_until.is_(None), feeds.c.claimed_until <= machine)


def _pollable(machine: datetime, due: ColumnElement[bool], limit: int) -> Select[Any]:
    """Feeds that nobody polls; those that another process is claiming at this moment are passed over."""
    return (
        select(feeds)
        .where(feeds.c.paused.is_(False), due, _unclaimed(machine))
        .order_by(feeds.c.next_poll_at)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )


def _feed(row: RowMapping) -> Feed:
    values = dict(row)
    for name in ("articles", "claimed_until", "why"):
        del values[name]
    validators = Validators(values.pop("etag"), values.pop("last_modified"), values.pop("validators_url"))
    return Feed(validators=validators, **values)
