"""What is let go of after its time: the words of articles, alerts that came to their end, finished updates."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import CursorResult, Select, delete, not_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.feed_tables import articles, worded
from bot.store.part import Part
from bot.store.tables import alerts, unsettled, updates
from bot.store.types import machine_now

KEPT_FOR = timedelta(hours=48)
"""Machine time: Telegram offers an unconfirmed update again for a day."""

_NO_WORDS = {"key": "", "title": "", "summary": "", "text": None, "url": None}


class Tidying(Part):
    """Small bites: none holds the database for long, and each looks at the oldest rows alone."""

    async def empty_articles(self, before: datetime, limit: int) -> int:
        """Let go of the words of articles first seen before; the mark that they are known stays. Returns how many."""
        oldest = select(articles.c.id, articles.c.first_seen).where(worded()).order_by(articles.c.id).limit(limit)

        async def work(connection: AsyncConnection) -> int:
            old = await _older(connection, oldest, before)
            return len(old) and _count(
                await connection.execute(update(articles).where(articles.c.id.in_(old)).values(_NO_WORDS))
            )

        return await self._db.write(work)

    async def forget_alerts(self, before: datetime, limit: int) -> int:
        """Delete alerts written before (machine time) that came to their end. Returns how many."""
        oldest = select(alerts.c.id, alerts.c.written_at).order_by(alerts.c.id).limit(limit)

        async def work(connection: AsyncConnection) -> int:
            old = await _older(connection, oldest, before)
            return len(old) and _count(
                await connection.execute(delete(alerts).where(alerts.c.id.in_(old), not_(unsettled())))
            )

        return await self._db.write(work)

    async def forget_updates(self, limit: int) -> int:
        """Delete updates that were finished two days ago (machine time). Returns how many."""

        async def work(connection: AsyncConnection) -> int:
            now: datetime = (await connection.execute(select(machine_now()))).scalar_one()
            done = select(updates.c.id).where(updates.c.done_at.is_not(None), updates.c.done_at <= now - KEPT_FOR)
            some = done.order_by(updates.c.done_at).limit(limit)
            return _count(await connection.execute(delete(updates).where(updates.c.id.in_(some.scalar_subquery()))))

        return await self._db.write(work)


async def _older(connection: AsyncConnection, oldest: Select[int, datetime | None], before: datetime) -> list[int]:
    rows = (await connection.execute(oldest)).all()
    return [row[0] for row in rows if row[1] is None or row[1] < before]


def _count(result: CursorResult[object]) -> int:
    return result.rowcount
