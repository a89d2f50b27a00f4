"""What readers say about a move; enough complaints put it into review."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.effects import Feedback
from bot.core.reasons import because
from bot.store.codec import move_codec
from bot.store.part import upsert
from bot.store.tables import feedback, moves

ENOUGH = 3
"""So many readers complain, and the move waits for an admin."""
COMPLAINTS = {"person": because("wrong person"), "lab": because("wrong lab"), "no move": because("not a move")}


async def save_feedback(connection: AsyncConnection, said: Feedback, now: datetime) -> None:
    """Keep it; hold the move when this was the complaint that made it enough."""
    held = select(moves.c.held, moves.c.body).where(moves.c.id == said.move_id)
    move = (await connection.execute(held)).one_or_none()
    if move is None:
        return
    row = {"move_id": said.move_id, "user_id": said.user_id, "choice": said.choice, "at": now}
    keys = ["move_id", "user_id"]
    await connection.execute(upsert(connection, feedback, keys, ["choice", "at"]).values(row))
    complains = feedback.c.choice.in_(list(COMPLAINTS))
    count = select(func.count()).select_from(feedback).where(feedback.c.move_id == said.move_id, complains)
    many = (await connection.execute(count)).scalar_one()
    enough = many >= ENOUGH or (said.admin and said.choice in COMPLAINTS)
    if enough and not move.held:
        what = COMPLAINTS[said.choice]
        one = because("a reader says: {why}", why=what)
        reason = because("{n} of its readers say: {why}", n=many, why=what) if many > 1 else one
        body = move_codec.write(replace(move_codec.read(move.body), held=reason))
        await connection.execute(update(moves).where(moves.c.id == said.move_id).values(held=reason, body=body))
