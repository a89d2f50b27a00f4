"""Feeds: which there are, and what their owner does to them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from datetime import datetime
from operator import attrgetter
from typing import Any

from sqlalchemy import Row, bindparam, delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.habits import NO_HABITS
from bot.core.hosts import host_key
from bot.core.model import Feed, Validators
from bot.store.codec import read_habits
from bot.store.feed_tables import feeds, retired
from bot.store.part import Part, chunks, insert_new
from bot.store.types import machine_now
from bot.store.watching import bring_back

FRESH = {"imported": False, "paused": False, "failures": 0, "articles": 0}

PLAIN = [
    field.name for field in fields(Feed) if field.name not in ("validators", "habits", "insecure", "history", "held_by")
]
"""What of a feed is stored as it is."""
_plain_of = attrgetter(*PLAIN)


class Feeds(Part):
    """The questions of those who look after the feeds."""

    async def add_feed(self, url: str, *, now: datetime, title: str | None = None, language: str | None = None) -> bool:
        """Make a feed known, due at once; False when it was known already."""
        return await self.add_feeds([Feed(0, url, now, now, title=title, language=language)]) == 1

    async def add_feeds(self, new: Sequence[Feed], *, listed: bool = False) -> int:
        """Make many feeds known in one transaction; each is given an id. Returns how many are new.

        `listed` feeds stand in a list that is read at each start: what was removed, or moved away, stays so.
        """

        async def work(connection: AsyncConnection) -> int:
            if not listed:
                return len(await watch_feeds(connection, new))
            wanted = await _not_retired(connection, new)
            return len(await _insert(connection, wanted))

        return await self._db.write(work) if new else 0

    async def feeds(self) -> list[Feed]:
        """All feeds that are watched, by id."""

        async def work(connection: AsyncConnection) -> list[Feed]:
            every = await connection.execute(select(feeds).where(feeds.c.removed_at.is_(None)).order_by(feeds.c.id))
            return [feed_of(row) for row in every]

        return await self._db.read(work)


def feed_of(row: Row[Any], held_by: int | None = None) -> Feed:
    """A feed as it is stored; `held_by` is the number under which it was claimed just now."""
    validators = Validators(row.etag, row.last_modified, row.validators_url)
    habits = read_habits(row.habits) if row.habits else NO_HABITS
    own = dict(zip(PLAIN, _plain_of(row), strict=True))
    insecure, history = bool(row.insecure), row.history or ""
    return Feed(validators=validators, habits=habits, insecure=insecure, history=history, held_by=held_by, **own)


async def watch_feeds(connection: AsyncConnection, new: Sequence[Feed]) -> list[str]:
    """Make feeds known, or watch them again; the addresses of those that were not watched."""
    urls = await _insert(connection, new)
    back = [url for feed in new for url in await bring_back(connection, feeds.c.url == feed.url, feed.next_poll_at)]
    if urls:
        named = [{"retired_url": url} for url in urls]
        await connection.execute(delete(retired).where(retired.c.url == bindparam("retired_url")), named)
    return [*urls, *back]


async def ids_of(connection: AsyncConnection, urls: Sequence[str]) -> list[int]:
    """The ids of feeds by their addresses."""
    found = [
        (await connection.execute(select(feeds.c.id).where(feeds.c.url.in_(some)))).scalars() for some in chunks(urls)
    ]
    return sorted(number for some in found for number in some)


async def _insert(connection: AsyncConnection, new: Sequence[Feed]) -> list[str]:
    added = insert_new(connection, feeds).returning(feeds.c.url)
    return list((await connection.execute(added, [_row(feed) for feed in new])).scalars()) if new else []


async def retire(connection: AsyncConnection, url: str) -> None:
    """Remember that an address is watched no longer."""
    await connection.execute(insert_new(connection, retired).values(url=url, at=machine_now()))


async def _not_retired(connection: AsyncConnection, new: Sequence[Feed]) -> list[Feed]:
    gone = set((await connection.execute(select(retired.c.url))).scalars())
    return [feed for feed in new if feed.url not in gone]


def _row(feed: Feed) -> dict[str, object]:
    given = ("url", "title", "language", "added_at", "next_poll_at", "insecure", "why")
    return {name: getattr(feed, name) for name in given} | FRESH | {"host": host_key(feed.url)}
