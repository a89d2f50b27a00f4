"""Turns with hosts: who asks which host now, how long each rests, and which want to be left alone."""

from __future__ import annotations

import json
from collections.abc import Collection
from datetime import datetime, timedelta
from functools import cache

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Executable,
    FromClause,
    Text,
    and_,
    bindparam,
    delete,
    exists,
    false,
    func,
    literal,
    not_,
    or_,
    select,
    true,
    update,
)
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.hosts import SPACING
from bot.ports import Poll
from bot.store.feed_tables import feeds, hosts
from bot.store.part import Part, insert, insert_for
from bot.store.presence import machine_time
from bot.store.transactions import Database
from bot.store.types import MICROSECOND, Instant

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
            number = self._db.number
            values = {"name": host, "numbers": [] if number is None else [number], "rested": now + SPACING}
            await connection.execute(ENDED, values)

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


# The host is being asked, rests, or wants a pause; what lies too far ahead is from a clock that jumped back.
BUSY = or_(
    hosts.c.held_until > bindparam("machine"),
    hosts.c.rested_at.between(bindparam("from_now"), bindparam("rested")),
    hosts.c.paused_until.between(bindparam("from_now"), bindparam("longest")),
)


def moments(machine: datetime, now: datetime) -> dict[str, datetime]:
    """What `BUSY` is asked with."""
    return {"machine": machine, "from_now": now + MICROSECOND, "rested": now + SPACING, "longest": now + LONGEST_PAUSE}


def busy_host_of(feed: FromClause) -> ColumnElement[bool]:
    """The host of a feed is busy."""
    return exists(select(literal(1)).where(hosts.c.host == feed.c.host, BUSY))


# It is held under one of these numbers, or under none.
_OURS = or_(hosts.c.held_by.is_(None), hosts.c.held_by.in_(bindparam("numbers", expanding=True)))
_OF_FEEDS = hosts.c.host.in_(select(feeds.c.host).where(feeds.c.id.in_(bindparam("feeds", expanding=True))))
_RESTS = bindparam("rested", type_=Instant())

FREE = update(hosts).where(_OF_FEEDS, _OURS).values(held_until=None, held_by=None)
RESTING = FREE.values(rested_at=_RESTS)
ENDED = (
    update(hosts)
    .where(hosts.c.host == bindparam("name"), _OURS)
    .values(held_until=None, held_by=None, rested_at=_RESTS)
)


async def take(
    connection: AsyncConnection, names: Collection[str], machine: datetime, now: datetime, number: int | None
) -> set[str]:
    """Hold those of the hosts that may be asked now; they rest from this moment on, should their asker die."""
    if not names:
        return set()
    dialect = connection.dialect.name
    # In one order, so that two processes never wait for each other.
    every = sorted(names)
    turn = {"until": machine + HOLD, "number": number, "names": every if dialect == "postgresql" else json.dumps(every)}
    return set((await connection.execute(_taken(dialect), turn | moments(machine, now))).scalars())


@cache
def _taken(dialect: str) -> Executable:
    """The names go to the database as one list, which it unfolds itself."""
    if dialect == "postgresql":
        names = func.unnest(bindparam("names", type_=ARRAY(Text))).table_valued("value").render_derived()
    else:
        names = func.json_each(bindparam("names", type_=Text())).table_valued("value")
    turn = {
        "held_until": bindparam("until", type_=Instant()),
        "held_by": bindparam("number", type_=BigInteger()),
        "rested_at": bindparam("rested", type_=Instant()),
    }
    # Without a condition SQLite would take ON CONFLICT for a part of the SELECT.
    rows = select(names.c.value, *turn.values()).where(true())
    held = insert_for(dialect, hosts).from_select(["host", *turn], rows)
    free = not_(func.coalesce(BUSY, false()))
    turns = {name: held.excluded[name] for name in turn}
    return held.on_conflict_do_update(index_elements=["host"], set_=turns, where=free).returning(hosts.c.host)


async def release(connection: AsyncConnection, polls: Collection[Poll], rested_at: datetime | None) -> None:
    """Give the hosts of these polls back, where they are still ours; those that were asked may rest."""
    numbers = {poll.held_by for poll in polls if poll.held_by is not None}
    whose = {"feeds": [poll.feed_id for poll in polls], "numbers": list(numbers)}
    if rested_at is None:
        await connection.execute(FREE, whose)
    else:
        await connection.execute(RESTING, {**whose, "rested": rested_at})
