"""Many alerts at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Executable, and_, literal, or_, select, true, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.audience import Alert, Lane
from bot.store.lists import unfold
from bot.store.part import chunks, insert_new, wake_sender
from bot.store.tables import alerts, takable, unsettled
from bot.store.types import EPOCH, machine_now

SHARED = [field.name for field in fields(Alert) if field.name not in ("id", "chat_id", "due_at")]


async def add_alerts(connection: AsyncConnection, alert: Alert, chat_ids: Sequence[int]) -> int:
    """Write this alert for each of the chats; one that exists already (move, revision, chat) stays as it is.

    Returns how many are new. The chats go to the database as one list, which it unfolds itself: a hundred thousand rows
    need a handful of statements with a dozen values each, and beat COPY.
    """
    # An alert without a time is due for ever, which a plain comparison finds.
    due_at = alert.due_at or EPOCH
    if alert.lane is Lane.URGENT:
        await _lift(connection, chat_ids, due_at)
    added = 0
    for some in chunks(chat_ids):
        added += (await connection.execute(_insert(connection, alert, due_at, some))).rowcount
    if added:
        await wake_sender(connection)
    return added


def _insert(connection: AsyncConnection, alert: Alert, due_at: datetime, chat_ids: list[int]) -> Executable:
    values: dict[str, ColumnElement[Any]] = {
        name: literal(getattr(alert, name), alerts.c[name].type) for name in SHARED
    }
    numbers, number = unfold(connection, chat_ids)
    due = literal(due_at, alerts.c.due_at.type)
    row = {**values, "due_at": due, "chat_id": number, "written_at": machine_now()}
    # Without a condition SQLite would take ON CONFLICT for a part of the SELECT.
    rows = select(*row.values()).select_from(numbers).where(true())
    return insert_new(connection, alerts).from_select(list(row), rows).execution_options(preserve_rowcount=True)


async def _lift(connection: AsyncConnection, chat_ids: Sequence[int], due_at: datetime) -> None:
    """What an urgent alert has to wait for is urgent too: a chat hears in order."""
    goes_before = and_(takable(), alerts.c.lane == Lane.ALERT, or_(alerts.c.due_at <= due_at, alerts.c.attempts > 0))
    if (await connection.execute(select(alerts.c.id).where(goes_before).limit(1))).first() is None:
        return  # Mostly nobody waits, and a hundred thousand chats need not be asked one by one.
    numbers, number = unfold(connection, list(chat_ids))
    theirs = alerts.c.chat_id.in_(select(number).select_from(numbers))
    # What can be taken is unsettled anyway; said as well, it lets the index of the alerts of a chat be used.
    await connection.execute(update(alerts).where(unsettled(), goes_before, theirs).values(lane=Lane.URGENT))
