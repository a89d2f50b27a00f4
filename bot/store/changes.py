"""Writing a change: the move, its evidence and its revision."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.model import Change, Evidence, Move
from bot.store.absorb import absorb
from bot.store.articles import claim_row
from bot.store.codec import write_move
from bot.store.moves import evidence_of
from bot.store.part import insert_new, upsert
from bot.store.tables import claims, move_families, move_names, moves, revisions


async def save_change(connection: AsyncConnection, change: Change, names: Collection[str]) -> Move:
    """Write the move with its evidence (taken from whichever move had it) and revision; returns it with its id."""
    move = await _save_move(connection, change.move)
    await _save_evidence(connection, move)
    if change.absorbed:
        await absorb(connection, move.id, change.absorbed)
    await _save_keys(connection, move, names)
    await _save_revision(connection, replace(change, move=move))
    return move


async def _save_move(connection: AsyncConnection, move: Move) -> Move:
    times = [evidence.when for evidence in move.evidence]
    values = {
        "body": write_move(move),
        "revision": move.revision,
        "first_at": min(times),
        "last_at": max(times),
        "held": move.held,
        "group_id": move.group_id,
        "return_of": move.return_of,
    }
    if move.id:
        await connection.execute(update(moves).where(moves.c.id == move.id).values(values))
        return move
    new = await connection.execute(insert(moves).values(values).returning(moves.c.id))
    return replace(move, id=new.scalar_one())


async def _save_evidence(connection: AsyncConnection, move: Move) -> None:
    """Write what differs from the evidence that is stored: mostly one more row at the end."""
    stored = select(claims).where(claims.c.move_id == move.id).order_by(claims.c.place)
    before = {row.place: (row.id, evidence_of(row)) for row in await connection.execute(stored)}
    kept = {place for place, evidence in enumerate(move.evidence) if place in before and before[place][1] == evidence}
    gone = [row_id for place, (row_id, _) in before.items() if place not in kept]
    if gone:
        await connection.execute(update(claims).where(claims.c.id.in_(gone)).values(move_id=None, place=None))
    rows = [_evidence_row(move.id, place, e) for place, e in enumerate(move.evidence) if place not in kept]
    if rows:
        changed = ["outlet", "title", "url", "at", "key", "move_id", "place"]
        await connection.execute(upsert(connection, claims, ["article_id", "digest"], changed), rows)


def _evidence_row(move_id: int, place: int, evidence: Evidence) -> dict[str, Any]:
    return {
        **claim_row(evidence.claim),
        "article_id": evidence.article_id,
        "told": True,
        "outlet": evidence.outlet,
        "title": evidence.title,
        "url": evidence.url,
        "at": evidence.when,
        "key": evidence.key,
        "move_id": move_id,
        "place": place,
    }


async def _save_keys(connection: AsyncConnection, move: Move, names: Collection[str]) -> None:
    """Add what the move is found by; an old key only brings in a move too many to be looked at."""
    families = move.families | {employer.family for employer in move.alternatives}
    if families:
        rows = [{"family": family, "move_id": move.id} for family in sorted(families)]
        await connection.execute(insert_new(connection, move_families), rows)
    if names:
        rows = [{"key": key, "move_id": move.id} for key in sorted(names)]
        await connection.execute(insert_new(connection, move_names), rows)


async def _save_revision(connection: AsyncConnection, change: Change) -> None:
    """Keep what the move was at each revision, and why it changed."""
    move = change.move
    if change.before is not None and change.before.revision == move.revision:
        return
    row = {
        "move_id": move.id,
        "revision": move.revision,
        "at": max(evidence.when for evidence in move.evidence),
        "changed": change.changed,
        "reason": change.reason,
        "body": write_move(move),
    }
    await connection.execute(insert_new(connection, revisions).values(row))
