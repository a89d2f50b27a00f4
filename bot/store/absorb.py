"""Moves that turned out to be another: what hangs on them goes over to it."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import delete, exists, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.audience import AlertState
from bot.store.audience import reaches
from bot.store.tables import alerts, messages, move_families, move_names, moves, unsettled

BEFORE_IT_WAS_THIS = 0
"""The revision of alerts that were taken over: lower than any of the move's own, so that those can still be told."""


async def absorb(connection: AsyncConnection, move_id: int, absorbed: Collection[int]) -> None:
    """Let moves end in this one; their evidence is taken over already."""
    await connection.execute(update(moves).where(moves.c.id.in_(absorbed)).values(absorbed_by=move_id))
    for column in (moves.c.group_id, moves.c.return_of):
        await connection.execute(update(moves).where(column.in_(absorbed)).values({column.name: move_id}))
    for keys in (move_names, move_families):
        await connection.execute(delete(keys).where(keys.c.move_id.in_(absorbed)))
    await _take_alerts(connection, move_id, absorbed)
    await _take_messages(connection, move_id, absorbed)


async def _take_alerts(connection: AsyncConnection, move_id: int, absorbed: Collection[int]) -> None:
    """A chat that heard of one of them, or is about to, hears of this; what else would be told of them is not told."""
    theirs = alerts.c.move_id.in_(absorbed)
    knows = select(alerts.c.chat_id).where(alerts.c.move_id == move_id)
    newest = select(func.max(alerts.c.id)).where(theirs, reaches(), alerts.c.chat_id.not_in(knows))
    taken = update(alerts).where(alerts.c.id.in_(newest.group_by(alerts.c.chat_id)))
    await connection.execute(taken.values(move_id=move_id, revision=BEFORE_IT_WAS_THIS))
    reason = f"it is the same as move {move_id}"
    left = update(alerts).where(theirs, unsettled())
    await connection.execute(left.values(state=AlertState.SKIPPED, reason=reason))


async def _take_messages(connection: AsyncConnection, move_id: int, absorbed: Collection[int]) -> None:
    own = messages.alias("own")
    told_already = exists().where(
        own.c.move_id == move_id, own.c.chat_id == messages.c.chat_id, own.c.message_id == messages.c.message_id
    )
    theirs = messages.c.move_id.in_(absorbed)
    await connection.execute(update(messages).where(theirs, ~told_already).values(move_id=move_id))
