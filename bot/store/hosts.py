"""Turns with hosts: who asks which host now, how long each rests, and which want to be left alone."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, FromClause, and_, delete, exists, false, func, literal, not_, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.hosts import SPACING
from bot.store.feed_tables import feeds, hosts
from bot.store.part import Part, insert
from bot.store.types import machine_now

HOLD = timedelta(minutes=5)
"""Machine time after which nobody believes any more that a host is being asked: its asker died."""
LONGEST_PAUSE = timedelta(days=8)
"""A pause that seems longer is from a clock gone wrong."""
WAIT_FOR_OTHERS = timedelta(seconds=1)
IDLE = timedelta(days=1)


class Hosts(Part):
    """Fills `ports.Turns`."""

    async def take_turn(self, host: str, now: datetime) -> timedelta | None:
        """None: the host may be asked once, until `end_turn`; else the news time after which to try again."""

        async def work(connection: AsyncConnection) -> timedelta | None:
            machine = (await connection.execute(select(machine_now()))).scalar_one()
            if await take(connection, [host], machine, now):
                return None
            row = (await connection.execute(select(hosts).where(hosts.c.host == host))).one()
            waits = [until - now for until in (row.rested_at, row.paused_until) if until and until > now]
            return max(waits, default=WAIT_FOR_OTHERS)

        return await self._db.write(work)

    async def end_turn(self, host: str, now: datetime) -> None:
        """The host has answered and may rest."""

        async def work(connection: AsyncConnection) -> None:
            ended = update(hosts).where(hosts.c.host == host)
            await connection.execute(ended.values(held_until=None, rested_at=now + SPACING))

        await self._db.write(work)

    async def pause_host(self, host: str, now: datetime, span: timedelta) -> None:
        """Leave every address of the host alone for that long."""

        async def work(connection: AsyncConnection) -> None:
            paused = insert(connection, hosts).values(host=host, paused_until=now + span)
            until = paused.excluded.paused_until
            longer = or_(hosts.c.paused_until.is_(None), hosts.c.paused_until < until)
            await connection.execute(
                paused.on_conflict_do_update(index_elements=["host"], set_={"paused_until": until}, where=longer)
            )

        await self._db.write(work)

    async def forget_hosts(self, now: datetime) -> None:
        """Forget the hosts that nobody has asked for a day."""

        async def work(connection: AsyncConnection) -> None:
            idle = and_(
                or_(hosts.c.rested_at.is_(None), hosts.c.rested_at < now - IDLE),
                or_(hosts.c.paused_until.is_(None), hosts.c.paused_until < now),
            )
            await connection.execute(delete(hosts).where(hosts.c.held_until.is_(None), idle))

        await self._db.write(work)


def busy(machine: datetime, now: datetime) -> ColumnElement[bool]:
    """The host is being asked, rests, or wants a pause; what lies too far ahead is from a clock that jumped back."""
    return or_(
        hosts.c.held_until > machine,
        hosts.c.rested_at.between(now + timedelta(microseconds=1), now + SPACING),
        hosts.c.paused_until.between(now + timedelta(microseconds=1), now + LONGEST_PAUSE),
    )


def busy_host_of(feed: FromClause, machine: datetime, now: datetime) -> ColumnElement[bool]:
    """The host of a feed is busy."""
    return exists(select(literal(1)).where(hosts.c.host == feed.c.host, busy(machine, now)))


async def take(connection: AsyncConnection, names: Collection[str], machine: datetime, now: datetime) -> set[str]:
    """Hold those of the hosts that may be asked now; they rest from this moment on, should their asker die."""
    if not names:
        return set()
    held = insert(connection, hosts)
    mine = held.on_conflict_do_update(
        index_elements=["host"],
        set_={"held_until": held.excluded.held_until, "rested_at": held.excluded.rested_at},
        where=not_(func.coalesce(busy(machine, now), false())),
    )
    # In one order, so that two processes never wait for each other.
    rows = [{"host": name, "held_until": machine + HOLD, "rested_at": now + SPACING} for name in sorted(names)]
    return set((await connection.execute(mine.returning(hosts.c.host), rows)).scalars())


async def release(connection: AsyncConnection, feed_ids: Collection[int], rested_at: datetime | None) -> None:
    """Give the hosts of these feeds back; those that were asked may rest."""
    of_feeds = hosts.c.host.in_(select(feeds.c.host).where(feeds.c.id.in_(feed_ids)))
    values = {"held_until": None} if rested_at is None else {"held_until": None, "rested_at": rested_at}
    await connection.execute(update(hosts).where(of_feeds).values(values))
