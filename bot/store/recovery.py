"""What was on its way when something broke: the bot was killed, or a commit got lost."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import and_, case, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.audience import AlertState
from bot.store.part import Part
from bot.store.tables import alerts, answers

CUT_OFF = "the bot ended while it was on its way"


class Recovery(Part):
    """Finds what is marked as leaving though nobody carries it."""

    async def recover_alerts(self) -> int:
        """At a start: what was `sending` when the bot died becomes `uncertain`. Returns how many alerts."""
        left = alerts.c.state == AlertState.SENDING
        cut_off = update(alerts).where(left).values(state=AlertState.UNCERTAIN, reason=CUT_OFF)
        unanswered = update(answers).where(answers.c.state == AlertState.SENDING).values(state=AlertState.UNCERTAIN)

        async def work(connection: AsyncConnection) -> int:
            await connection.execute(unanswered)
            return (await connection.execute(cut_off)).rowcount

        return await self._db.write(work)

    async def take_back(self, *, but_alerts: Collection[int], but_answers: Collection[int]) -> None:
        """What is `sending` though nobody carries it, because a commit got lost, waits again; all but these."""

        async def work(connection: AsyncConnection) -> None:
            for table, carried in ((alerts, but_alerts), (answers, but_answers)):
                lost = and_(table.c.state == AlertState.SENDING, table.c.id.not_in(carried))
                # It has not left this time. Whether it may have left before is forgotten with the state that it had;
                # one that was taken for the first time surely did not.
                before = case((table.c.attempts > 1, AlertState.UNCERTAIN), else_=AlertState.PENDING)
                await connection.execute(update(table).where(lost).values(state=before))

        await self._db.write(work)
