"""Alerts on their way: taken, sent, put back."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import fields, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Exists, Select, and_, exists, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.audience import Alert, AlertState, Lane, Message, Sound
from bot.core.model import Move
from bot.store.catching_up import caught_up
from bot.store.messages import keep_message
from bot.store.notes import sending_held
from bot.store.part import Part
from bot.store.tables import alerts, chats, takable, unsettled
from bot.store.types import EPOCH

ALERT = [alerts.c[field.name] for field in fields(Alert)]


class Alerts(Part):
    """The questions of the deliver loop about alerts."""

    async def take_alerts(self, now: datetime, limit: int, *, busy: Collection[int] = ()) -> list[Alert]:
        """Of each chat that is not busy the oldest due alert, pending or uncertain, which is `sending` from now on.

        The urgent ones come first. Each is returned in the state in which it was found, with this attempt counted.
        Should the commit get lost (StoreError), `take_back` finds what was taken.
        """

        async def work(connection: AsyncConnection) -> list[Alert]:
            found: list[Alert] = []
            for lane in (Lane.URGENT, Lane.ALERT):
                if len(found) < limit:
                    found += await _alerts(connection, _due(lane, now, limit - len(found), busy))
            if found:
                taken = alerts.c.id.in_([alert.id for alert in found])
                leaving = {"state": AlertState.SENDING, "attempts": alerts.c.attempts + 1}
                await connection.execute(update(alerts).where(taken).values(leaving))
            return [replace(alert, attempts=alert.attempts + 1) for alert in found]

        return await self._db.write(work, again=False)

    async def waiting(self, chat_id: int, move_ids: Collection[int]) -> list[Alert]:
        """The alerts about these moves that this chat still waits for, the one that is leaving included, by id."""
        mine = and_(alerts.c.chat_id == chat_id, alerts.c.move_id.in_(move_ids), unsettled())
        query = select(*ALERT).where(mine).order_by(alerts.c.id)
        return await self._db.read(lambda connection: _alerts(connection, query))

    async def digest(self, chat_id: int, now: datetime) -> list[Alert]:
        """The alerts for a digest that this chat may hear now, by id, those that are leaving included."""
        due = or_(alerts.c.due_at <= now, alerts.c.state == AlertState.SENDING)
        mine = and_(alerts.c.chat_id == chat_id, alerts.c.sound == Sound.DIGEST, unsettled(), due)
        query = select(*ALERT).where(mine).order_by(alerts.c.id)
        return await self._db.read(lambda connection: _alerts(connection, query))

    async def alerts_sent(
        self,
        told: Sequence[Alert],
        standing: Sequence[Message] = (),
        reason: str = "",
        *,
        seen: Collection[Move] = (),
    ) -> None:
        """Mark the alerts that one message told as `sent`, and keep it for each move whose changes shall edit it.

        `seen` is what it was made of: if that is not so any more, the message is stale at once.
        """
        these = alerts.c.id.in_([alert.id for alert in told])

        async def work(connection: AsyncConnection) -> None:
            kept = await caught_up(connection, standing, seen) if seen else standing
            await connection.execute(update(alerts).where(these).values(state=AlertState.SENT, reason=reason))
            for message in kept:
                if await _is_known(connection, message.chat_id):
                    await keep_message(connection, message)

        await self._db.write(work)

    async def settle_alert(
        self, alert_id: int, state: AlertState, reason: str, *, due_at: datetime | None = None
    ) -> None:
        """Put an alert into another state, with the reason; `due_at` delays the next try. One that ended stays so."""
        values = {"state": state, "reason": reason, "due_at": due_at or EPOCH}
        this = and_(alerts.c.id == alert_id, unsettled())

        async def work(connection: AsyncConnection) -> None:
            await connection.execute(update(alerts).where(this).values(values))

        await self._db.write(work)


async def _alerts(connection: AsyncConnection, query: Select[Any]) -> list[Alert]:
    return [Alert(**row) for row in (await connection.execute(query)).mappings()]


async def _is_known(connection: AsyncConnection, chat_id: int) -> bool:
    """A chat may be forgotten while a message is on its way there."""
    return (await connection.execute(select(chats.c.id).where(chats.c.id == chat_id))).first() is not None


def _due(lane: Lane, now: datetime, limit: int, busy: Collection[int]) -> Select[Any]:
    """Alerts of a lane that may be taken, longest due first: it walks an index and stops at the limit."""
    free = and_(takable(), alerts.c.lane == lane, alerts.c.due_at <= now, alerts.c.chat_id.not_in(busy))
    ready = and_(free, ~_another_goes_first(now), ~sending_held())
    return select(*ALERT).where(ready).order_by(alerts.c.due_at, alerts.c.id).limit(limit)


def _another_goes_first(now: datetime) -> Exists:
    """An older alert of the chat is due, or failed and waits for its next try; one held for a digest lets others by."""
    older = alerts.alias("older")
    waits = or_(older.c.attempts > 0, older.c.due_at <= now)
    return exists().where(older.c.chat_id == alerts.c.chat_id, older.c.id < alerts.c.id, unsettled(older), waits)
