"""Deliveries after the machine's clock was set back: what was put off must not wait for the time to come again."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import and_, bindparam, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.part import Part
from bot.store.tables import alerts, answers, follows, messages, takable, unsettled
from bot.store.types import machine_now

LONGEST_RETRY = timedelta(hours=1)
"""No failed try is put off for longer: such a date is from a clock gone wrong."""

MENDED = (
    update(alerts)
    .where(alerts.c.id == bindparam("m_id"))
    .values(due_at=bindparam("m_due"), written_at=bindparam("m_written"))
)


class Mending(Part):
    """Puts right what was written by a clock that ran ahead."""

    async def mend_deliveries(self, now: datetime) -> None:
        """Bring near again what was put off in what is now the future; doing it twice changes nothing more.

        What waits for a digest or the morning keeps its distance, a failed try is tried again now.
        """
        far = now + LONGEST_RETRY
        repairs = (
            update(alerts).where(takable(), alerts.c.attempts > 0, alerts.c.due_at > far).values(due_at=now),
            update(answers).where(answers.c.due_at > far).values(due_at=now),
            update(messages).where(messages.c.edited_at > now).values(edited_at=now),
            update(follows).where(follows.c.since > now).values(since=now),
        )

        async def work(connection: AsyncConnection) -> None:
            await _shift(connection, now)
            for repair in repairs:
                await connection.execute(repair)

        await self._db.write(work)


async def _shift(connection: AsyncConnection, now: datetime) -> None:
    """Alerts that were written in the future are due as long from now as they were then."""
    machine = (await connection.execute(select(machine_now()))).scalar_one()
    ahead = and_(unsettled(), alerts.c.written_at > machine, alerts.c.due_at > now)
    rows = await connection.execute(select(alerts.c.id, alerts.c.due_at, alerts.c.written_at).where(ahead))
    mended = [
        {"m_id": row.id, "m_due": max(now, row.due_at - (row.written_at - machine)), "m_written": machine}
        for row in rows
    ]
    if mended:
        await connection.execute(MENDED, mended)
