"""Turns with hosts: who asks which host now, how long each rests, and which want to be left alone."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, FromClause, and_, delete, exists, false, func, literal, not_, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.hosts import SPACING
from bot.ports import Poll
from bot.store.feed_tables import feeds, hosts
from bot.store.part import Part, insert
from bot.store.presence import machine_time
from bot.store.transactions import Database

HOLD = timedelta(minutes=5)
"""Machine time after which nobody believes any more that a host is being asked: its asker died."""
LONGEST_PAUSE = timedelta(days=8)
"""A pause that seems longer is from a clock gone wrong."""
WAIT_FOR_OTHERS = timedelta(seconds=1)
IDLE = timedelta(days=1)


class Hosts(Part):
    """Fills `ports.Turns`."""

    def __init__(self, database: Database) -> None:
        super().__init__(database)
        self._taken: dict[str, int | None] = {}

    async def take_turn(self, host: str, now: datetime) -> timedelta | None:
        """None: the host may be asked once, until `end_turn`; else the news time after which to try again."""

        async def work(connection: AsyncConnection) -> timedelta | None:
            machine = await machine_time(connection, number)
            if machine is None:
                return WAIT_FOR_OTHERS
            if await take(connection, [host], machine, now, number):
                return None
            row = (await connection.execute(select(hosts).where(hosts.c.host == host))).one()
            waits = [until - now for until in (row.rested_at, row.paused_until) if until and until > now]
            return max(waits, default=WAIT_FOR_OTHERS)

        number = await self._db.confirmed()
        wait = await self._db.write(work)
        if wait is None:
            self._taken[host] = number
        return wait

    def holds_turn(self, host: str) -> bool:
        """Whether a turn that was taken is surely still ours: a process that stalls loses it."""
        return self._db.holds(self._taken.get(host))

    async def end_turn(self, host: str, now: datetime) -> None:
        """The host has answered and may rest."""

        async def work(connection: AsyncConnection) -> None:
            ended = update(hosts).where(hosts.c.host == host, _held_by({self._db.number}))
            await connection.execute(ended.values(held_until=None, held_by=None, rested_at=now + SPACING))

        await self._db.write(work)
        self._taken.pop(host, None)

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


async def take(
    connection: AsyncConnection, names: Collection[str], machine: datetime, now: datetime, number: int | None
) -> set[str]:
    """Hold those of the hosts that may be asked now; they rest from this moment on, should their asker die."""
    if not names:
        return set()
    held = insert(connection, hosts)
    mine = held.on_conflict_do_update(
        index_elements=["host"],
        set_={name: held.excluded[name] for name in ("held_until", "held_by", "rested_at")},
        where=not_(func.coalesce(busy(machine, now), false())),
    )
    # In one order, so that two processes never wait for each other.
    turn = {"held_until": machine + HOLD, "held_by": number, "rested_at": now + SPACING}
    rows = [{"host": name, **turn} for name in sorted(names)]
    return set((await connection.execute(mine.returning(hosts.c.host), rows)).scalars())


async def release(connection: AsyncConnection, polls: Collection[Poll], rested_at: datetime | None) -> None:
    """Give the hosts of these polls back, where they are still ours; those that were asked may rest."""
    asked = select(feeds.c.host).where(feeds.c.id.in_([poll.feed_id for poll in polls]))
    ours = and_(hosts.c.host.in_(asked), _held_by({poll.held_by for poll in polls}))
    values = {"held_until": None, "held_by": None} | ({"rested_at": rested_at} if rested_at else {})
    await connection.execute(update(hosts).where(ours).values(values))


def _held_by(numbers: Collection[int | None]) -> ColumnElement[bool]:
    """It is held under one of these numbers, or under none."""
    return or_(hosts.c.held_by.is_(None), hosts.c.held_by.in_([number for number in numbers if number is not None]))
