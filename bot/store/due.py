"""Which feeds are due, who polls them, and what was found out about them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractAsyncContextManager
from datetime import datetime, timedelta
from functools import cache
from typing import Any, TypeAlias

from sqlalchemy import (
    ColumnElement,
    FromClause,
    Integer,
    Row,
    Select,
    bindparam,
    exists,
    literal,
    or_,
    select,
    tuple_,
    update,
)
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.model import Feed
from bot.ports import Book, Poll
from bot.store.book import open_book
from bot.store.feed_tables import feeds, hosts
from bot.store.feeds import feed_of
from bot.store.hosts import busy_host_of, moments, take
from bot.store.part import Part
from bot.store.polls import record
from bot.store.presence import machine_time
from bot.store.types import Instant, machine_now

CLAIM = timedelta(minutes=5)
"""Machine time after which a claim on a feed is worth nothing: more than any poll takes, its articles included."""
TOO_FAR = timedelta(days=8)
"""Nobody asks to be left alone for longer (Retry-After counts up to a week): such a date is from a clock gone wrong."""

Which: TypeAlias = Callable[[FromClause], ColumnElement[bool]]

MENDED = (
    update(feeds)
    .where(feeds.c.id == bindparam("m_id"))
    .values(last_ok_at=bindparam("m_ok"), next_poll_at=bindparam("m_next"))
)

CLAIMED = (
    update(feeds)
    .where(feeds.c.id.in_(bindparam("feeds", expanding=True)))
    .values(claimed_until=bindparam("until"), held_by=bindparam("number"))
)


class Due(Part):
    """The questions of the poll loop."""

    async def due_feeds(self, now: datetime, limit: int) -> list[Feed]:
        """Feeds that are due and that nobody polls, longest overdue first, one of each host that may be asked now.

        They and their hosts are claimed until the poll is recorded, or until this process dies or stalls.
        """

        async def work(connection: AsyncConnection) -> list[Feed]:
            machine = await machine_time(connection, number)
            if machine is None:
                return []
            rows: dict[str, Row[Any]] = {}
            at = moments(machine, now) | {"now": now, "far": now + TOO_FAR}
            for which in (_overdue, _astray):
                if len(rows) < limit:
                    for row in await connection.execute(_first_of_hosts(which), at | {"most": limit - len(rows)}):
                        rows.setdefault(row.host, row)
            taken = await take(connection, rows.keys(), machine, now, number)
            found = [feed_of(row, number) for host, row in rows.items() if host in taken]
            if found:
                claimed = {"feeds": [feed.id for feed in found], "until": machine + CLAIM, "number": number}
                await connection.execute(CLAIMED, claimed)
            return found

        number = await self._db.confirmed()
        return await self._db.write(work)

    def holds(self, feed: Feed) -> bool:
        """Whether a feed that was due is surely still ours, and so is the turn with its host."""
        return self._db.holds(feed.held_by)

    async def next_poll_at(self) -> datetime | None:
        """When the next feed is due."""
        query = (
            select(feeds.c.next_poll_at)
            .where(feeds.c.paused.is_(False), _unclaimed(feeds, machine_now()))
            .order_by(feeds.c.next_poll_at)
            .limit(1)
        )

        async def work(connection: AsyncConnection) -> datetime | None:
            return (await connection.execute(query)).scalar_one_or_none()

        return await self._db.read(work)

    async def release_feeds(self) -> None:
        """At a start: give back what a process that died had claimed."""
        if await self._db.confirmed() is not None:
            return  # Whoever comes to a shared database strikes out the dead, and none of the living.

        async def work(connection: AsyncConnection) -> None:
            for table, claim in ((feeds, feeds.c.claimed_until), (hosts, hosts.c.held_until)):
                free = {claim: None, table.c.held_by: None}
                await connection.execute(update(table).where(claim.is_not(None)).values(free))

        await self._db.write(work)

    async def mend_schedule(self, now: datetime) -> None:
        """After a clock was set back: bring near again what was polled in what is now the future."""

        async def work(connection: AsyncConnection) -> None:
            ahead = select(feeds.c.id, feeds.c.last_ok_at, feeds.c.next_poll_at).where(feeds.c.last_ok_at > now)
            mended = [
                {"m_id": row.id, "m_ok": now, "m_next": max(now, row.next_poll_at - (row.last_ok_at - now))}
                for row in await connection.execute(ahead)
            ]
            if mended:
                await connection.execute(MENDED, mended)

        await self._db.write(work)

    async def record_polls(self, polls: Sequence[Poll]) -> None:
        """Write many polls that brought nothing new in one transaction."""

        async def work(connection: AsyncConnection) -> None:
            await record(connection, polls)

        await self._db.write(work)

    def book(self, *, alone: bool = True) -> AbstractAsyncContextManager[Book]:
        """Open the one transaction in which articles become moves; an exception rolls all of it back."""
        return open_book(self._db, alone=alone)


def _overdue(feed: FromClause) -> ColumnElement[bool]:
    due: ColumnElement[bool] = feed.c.next_poll_at <= bindparam("now")
    return due


def _astray(feed: FromClause) -> ColumnElement[bool]:
    far: ColumnElement[bool] = feed.c.next_poll_at > bindparam("far")
    return far


def _unclaimed(feed: FromClause, machine: ColumnElement[datetime]) -> ColumnElement[bool]:
    return or_(feed.c.claimed_until.is_(None), feed.c.claimed_until <= machine)


@cache
def _first_of_hosts(which: Which) -> Select[Any]:
    """Feeds that nobody polls, of each host that may be asked the first one.

    The limit per host stands inside the selection: five hundred feeds of one host do not hold up those of the others.
    What another process is claiming at this moment is passed over.
    """
    other, machine = feeds.alias("other"), bindparam("machine", type_=Instant())
    sooner = tuple_(other.c.next_poll_at, other.c.id) < tuple_(feeds.c.next_poll_at, feeds.c.id)
    waiting = (other.c.host == feeds.c.host, other.c.paused.is_(False), which(other), _unclaimed(other, machine))
    return (
        select(feeds)
        .where(
            feeds.c.paused.is_(False),
            which(feeds),
            _unclaimed(feeds, machine),
            ~busy_host_of(feeds),
            ~exists(select(literal(1)).where(*waiting, sooner)),
        )
        .order_by(feeds.c.next_poll_at)
        .limit(bindparam("most", type_=Integer()))
        .with_for_update(skip_locked=True)
    )
