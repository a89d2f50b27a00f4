"""What readers say about a move; enough complaints put it into review."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.effects import Feedback
from bot.core.reasons import because
from bot.store.codec import move_codec
from bot.store.decisions import HELD
from bot.store.part import upsert
from bot.store.ruling_tables import decisions, rulings
from bot.store.tables import claims, feedback, moves

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
    if move.held or said.choice not in COMPLAINTS:
        return
    many = await _complaints(connection, said.move_id)
    if many >= ENOUGH or said.admin:
        what = COMPLAINTS[said.choice]
        one = because("a reader says: {why}", why=what)
        reason = because("{n} of its readers say: {why}", n=many, why=what) if many > 1 else one
        body = move_codec.write(replace(move_codec.read(move.body), held=reason))
        await connection.execute(update(moves).where(moves.c.id == said.move_id).values(held=reason, body=body))


async def _complaints(connection: AsyncConnection, move_id: int) -> int:
    """How many readers complain; what was said before an admin last sent or held the move is settled."""
    judging = rulings.join(decisions, decisions.c.id == rulings.c.decision_id)
    judged = select(func.max(decisions.c.at)).select_from(judging.join(claims, claims.c.id == rulings.c.claim_id))
    holds = (claims.c.move_id == move_id, rulings.c.kind == HELD, decisions.c.undone_at.is_(None))
    settled = (await connection.execute(judged.where(*holds))).scalar_one()
    complains = [feedback.c.move_id == move_id, feedback.c.choice.in_(list(COMPLAINTS))]
    if settled is not None:
        complains.append(feedback.c.at > settled)
    return (await connection.execute(select(func.count()).select_from(feedback).where(*complains))).scalar_one()
