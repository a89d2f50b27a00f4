"""Decisions of admins that are no ruling about evidence: what is told or dropped, and which claims are believed."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, Select, and_, cast, exists, func, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.effects import Audit, Overrule
from bot.core.model import Evidence, Move
from bot.core.orders import OrderKind
from bot.ports import Waiting
from bot.ports.judge import DROPPED, EXCLUDED, Decision
from bot.store.moves import evidence_of, load
from bot.store.part import Part
from bot.store.ruling_tables import decisions, orders, rulings
from bot.store.tables import claims, moves
from bot.store.undoing import save_audit

HELD, TAKEN, LEFT = "held", "taken", "left"
"""Kinds of rows: why a move was held before, a claim that is believed, and one that waits no longer."""
KINDS = (HELD, TAKEN, LEFT)
BACKGROUND = '%"background":true%'
"""How a claim is written that is background: never told by itself, so nobody need look at it."""


async def decide(connection: AsyncConnection, actor: int, deed: tuple[str, str], now: datetime) -> Decision:
    """Keep that an admin decided something, with its line in the audit log."""
    row = {"at": now, "actor": actor, "action": " ".join(deed)}
    decision = (await connection.execute(insert(decisions).values(row).returning(decisions.c.id))).scalar_one()
    line = await save_audit(connection, Audit(actor, *deed, undo=(Overrule(decision),)), now)
    return Decision(decision, line)


async def keep_held(connection: AsyncConnection, decision: int, held: Iterable[Move]) -> None:
    """Keep why moves are held, or that they are not, before that changes."""
    rows = []
    for move in held:
        first = select(claims.c.id).where(claims.c.move_id == move.id).order_by(claims.c.place).limit(1)
        claim_id = (await connection.execute(first)).scalar_one()
        rows.append({"decision_id": decision, "kind": HELD, "claim_id": claim_id, "value": json.dumps(move.held)})
    if rows:
        await connection.execute(insert(rulings), rows)


async def held_before(connection: AsyncConnection, decision: int) -> dict[int, str | None]:
    """Why moves were held before a decision, by their ids now."""
    query = select(claims.c.move_id, rulings.c.value).join(rulings, rulings.c.claim_id == claims.c.id)
    mine = (rulings.c.decision_id == decision, rulings.c.kind == HELD, claims.c.move_id.is_not(None))
    return {row.move_id: json.loads(row.value) for row in await connection.execute(query.where(*mine))}


async def unsure(connection: AsyncConnection, claim_id: int) -> Evidence | None:
    """A claim that was read with too little certainty and is in no move."""
    query = select(claims).where(
        claims.c.id == claim_id, claims.c.told.is_(False), claims.c.move_id.is_(None), ~_left()
    )
    row = (await connection.execute(query)).first()
    return evidence_of(row) if row else None


async def unsure_since(connection: AsyncConnection, since: datetime) -> list[tuple[int, Evidence]]:
    """Every such claim since then, with its id."""
    return [(row.id, evidence_of(row)) for row in await connection.execute(_unsure(since))]


async def judge_claim(connection: AsyncConnection, decision: int, claim_id: int, *, believed: bool) -> None:
    """Keep what an admin said of a claim."""
    kind = TAKEN if believed else LEFT
    await connection.execute(insert(rulings).values(decision_id=decision, kind=kind, claim_id=claim_id))


async def doubt_again(connection: AsyncConnection, decision: int) -> None:
    """Take the claims that this decision believed out of their moves."""
    believed = select(rulings.c.claim_id).where(rulings.c.decision_id == decision, rulings.c.kind == TAKEN)
    await connection.execute(update(claims).where(claims.c.id.in_(believed)).values(move_id=None, place=None))


class Review(Part):
    """The questions of the review."""

    async def in_review(self, place: int, since: datetime) -> Waiting | None:
        """What waits at this place of the queue: moves that are held, then unsure claims since then, newest first."""

        async def work(connection: AsyncConnection) -> Waiting | None:
            held, unsure = await _count(connection, _held()), await _count(connection, _unsure(since))
            if place < held:
                query = _held().order_by(moves.c.last_at.desc(), moves.c.id.desc()).limit(1).offset(place)
                found = await load(connection, query)
                if not found:
                    return None
                why = found[0].held or await _link(connection, found[0].id)
                return Waiting(found[0].evidence, held + unsure, move=found[0], reason=why)
            query = _unsure(since).order_by(claims.c.at.desc(), claims.c.id.desc()).limit(1).offset(place - held)
            row = (await connection.execute(query)).first()
            return Waiting((evidence_of(row),), held + unsure, claim_id=row.id) if row else None

        return await self._db.read(work)


def _held() -> Select[Any]:
    waits = moves.c.held.not_in((DROPPED, EXCLUDED))
    has_evidence = exists().where(claims.c.move_id == moves.c.id)
    linked = moves.c.id.in_(select(cast(orders.c.key, BigInteger)).where(*_links()))
    held = or_(and_(moves.c.held.is_not(None), waits), and_(moves.c.held.is_(None), linked))
    return select(moves).where(held, moves.c.absorbed_by.is_(None), has_evidence)


def _links() -> tuple[ColumnElement[bool], ...]:
    """The orders that link moves and are the latest about them."""
    later, undone = orders.alias("later"), decisions.alias("undone")
    settled = exists().where(
        later.c.kind == orders.c.kind,
        later.c.key == orders.c.key,
        later.c.id > orders.c.id,
        undone.c.id == later.c.decision_id,
        undone.c.undone_at.is_(None),
    )
    holds = exists().where(decisions.c.id == orders.c.decision_id, decisions.c.undone_at.is_(None))
    return orders.c.kind == OrderKind.LINKED.value, orders.c.body != "", holds, ~settled


async def _link(connection: AsyncConnection, move_id: int) -> str:
    """Why a move may be one with another."""
    mine = select(orders.c.body).where(*_links(), orders.c.key == str(move_id))
    return str((await connection.execute(mine)).scalar_one())


def _unsure(since: datetime) -> Select[Any]:
    alone = (claims.c.told.is_(False), claims.c.move_id.is_(None), claims.c.at >= since)
    return select(claims).where(*alone, claims.c.body.not_like(BACKGROUND), ~_left())


def _left() -> ColumnElement[bool]:
    """An admin said that the claim is nothing."""
    return (
        exists()
        .where(rulings.c.claim_id == claims.c.id, rulings.c.kind == LEFT)
        .where(decisions.c.id == rulings.c.decision_id, decisions.c.undone_at.is_(None))
    )


async def _count(connection: AsyncConnection, query: Select[Any]) -> int:
    return (await connection.execute(select(func.count()).select_from(query.subquery()))).scalar_one()
