"""What changed while a message was on its way: the change could not know of that message."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.audience import Message
from bot.core.model import Move
from bot.store.moves import members, one
from bot.store.tables import moves

UNKNOWN = ""
"""What a message ought to show that has to be looked at: no text has this hash."""


async def caught_up(
    connection: AsyncConnection, standing: Sequence[Message], seen: Collection[Move]
) -> Sequence[Message]:
    """Messages that were made of these moves, as they are to be kept now: what changed since, an edit brings.

    To be asked before anything is written: it waits for whoever is changing a move, and they wait for what is written.
    """
    ids = [move.id for move in seen]
    await connection.execute(
        select(moves.c.id).where(moves.c.id.in_(ids)).order_by(moves.c.id).with_for_update(read=True)
    )
    now = {move.id: await one(connection, move.id) for move in seen}
    joined = {member.id for move in seen if move.person is None for member in await members(connection, move.id)}
    if joined <= now.keys() and all(now[move.id] == move for move in seen):
        return standing
    return [
        replace(m, move_id=move.id if (move := now.get(m.move_id)) else m.move_id, wanted=UNKNOWN) for m in standing
    ]
