"""Whether the bot is well: its loops' heartbeats, and the numbers of the status line."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import BigInteger, Executable, Row, cast, func, or_, select, text
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.audience import AlertState
from bot.ports import Note, Tally
from bot.store.audit_tables import notes
from bot.store.feed_tables import feeds
from bot.store.migrate import known_revisions, newer
from bot.store.notes import note
from bot.store.part import Part, upsert
from bot.store.tables import alerts, chats, heartbeats, moves, unsettled
from bot.store.types import machine_now

SILENCE = timedelta(minutes=1)
"""Machine time without a heartbeat, after which a loop stands still."""


class Health(Part):
    """The questions of `/status` and `mercato health`."""

    async def heartbeat(self, loop: str, at: datetime) -> None:
        """A loop has ticked."""

        async def work(connection: AsyncConnection) -> None:
            beat = upsert(connection, heartbeats, ["loop"], ["at"]).values(loop=loop, at=at)
            await connection.execute(beat)

        await self._db.write(work)

    async def check_version(self) -> None:
        """StoreNewer when a newer Mercato has migrated the database since this one opened it."""

        async def work(connection: AsyncConnection) -> str:
            return str((await connection.execute(text("SELECT version_num FROM alembic_version"))).scalar_one())

        revision = await self._db.read(work)
        if revision not in known_revisions():
            raise newer(self._db.name, revision)

    async def heartbeats(self) -> dict[str, datetime]:
        """When each loop ticked last, in machine time."""

        async def work(connection: AsyncConnection) -> dict[str, datetime]:
            return {row.loop: row.at for row in await connection.execute(select(heartbeats))}

        return await self._db.read(work)

    async def note(self, name: Note, words: str) -> None:
        """Tell the other processes."""
        await self._db.write(lambda connection: note(connection, name, words))

    async def tally(self, now: datetime) -> Tally:
        """Numbers for a status."""

        async def work(connection: AsyncConnection) -> Tally:
            numbers = dict[str, Any]()
            for query in (_polled(), _told(), _waiting(now)):
                numbers |= (await connection.execute(query)).mappings().one()
            told = {row.name: row for row in await connection.execute(select(notes))}
            lately: datetime = (await connection.execute(select(machine_now()))).scalar_one() - SILENCE
            silent = select(heartbeats.c.loop).where(heartbeats.c.at < lately).order_by(heartbeats.c.loop)
            numbers["silent_loops"] = tuple((await connection.execute(silent)).scalars())
            return Tally(**numbers, **_told_by_others(told))

        return await self._db.read(work)


def _polled() -> Executable:
    running = feeds.c.paused.is_(False)
    return select(
        func.count().label("feeds"),
        func.count().filter(feeds.c.last_error.is_not(None)).label("feeds_failing"),
        cast(func.coalesce(func.sum(feeds.c.articles), 0), BigInteger).label("articles"),
        func.min(feeds.c.next_poll_at).filter(running).label("next_poll_at"),
    ).where(feeds.c.removed_at.is_(None))


def _told() -> Executable:
    found = select(func.count()).select_from(moves).where(moves.c.absorbed_by.is_(None))
    listening = select(func.count()).select_from(chats).where(chats.c.active)
    return select(found.scalar_subquery().label("moves"), listening.scalar_subquery().label("chats"))


def _waiting(now: datetime) -> Executable:
    """What should have arrived by now; an alert that is held for a digest does not wait."""
    late = or_(alerts.c.due_at <= now, alerts.c.attempts > 0)
    return select(
        func.count().label("alerts_waiting"),
        func.count().filter(alerts.c.state == AlertState.UNCERTAIN).label("alerts_uncertain"),
        func.min(alerts.c.written_at).label("oldest_waiting"),
    ).where(unsettled(), late)


def _told_by_others(told: Mapping[str, Row[Any]]) -> dict[str, Any]:
    held, backup, talker = (told.get(name) for name in (Note.HELD, Note.BACKUP, Note.TALKER))
    return {
        "held_since": held.at if held else None,
        "backup_at": backup.at if backup else None,
        "talker": talker.words if talker else "",
    }
