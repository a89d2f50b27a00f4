"""What admins decided about moves, and background that belongs to none yet."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from itertools import groupby
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.merging.rulings import Correction, Rulings, Value, in_force
from bot.core.model import Employer, Evidence, Person, Slot, Stage
from bot.ports.judge import Decision
from bot.store.codec import Codec, claim_codec, digest
from bot.store.decisions import KINDS, decide, doubt_again
from bot.store.moves import evidence_of
from bot.store.part import insert_new
from bot.store.ruling_tables import decisions, mentions, rulings
from bot.store.tables import claims

_person_codec = Codec(Person)
_employer_codec = Codec(Employer)
_PAIRS = ("together", "apart")
_SIDES = (Slot.ORIGIN, Slot.DESTINATION)


async def rule(
    connection: AsyncConnection, ruling: Rulings, actor: int, deed: tuple[str, str], now: datetime
) -> Decision:
    """Keep a decision."""
    decision = await decide(connection, actor, deed, now)
    pairs = [(kind, pair) for kind in _PAIRS for pair in getattr(ruling, kind)]
    ids = await _ids(connection, [*(e for _, pair in pairs for e in pair), *(c.evidence for c in ruling.corrections)])
    rows = [_row(decision.id, kind, ids[a], ids[b], None) for kind, (a, b) in pairs]
    rows += [_row(decision.id, str(c.slot), ids[c.evidence], None, _write(c.value)) for c in ruling.corrections]
    await connection.execute(insert(rulings), rows)
    return decision


async def undo(connection: AsyncConnection, decision_id: int, now: datetime) -> list[int] | None:
    """Undo a decision; the moves that it was about, or None when there is no such decision that still holds."""
    undone = update(decisions).where(decisions.c.id == decision_id, decisions.c.undone_at.is_(None))
    if (await connection.execute(undone.values(undone_at=now).returning(decisions.c.id))).first() is None:
        return None
    about = or_(claims.c.id == rulings.c.claim_id, claims.c.id == rulings.c.other_id)
    query = select(claims.c.move_id).join(rulings, about).where(rulings.c.decision_id == decision_id)
    found = await connection.execute(query.where(claims.c.move_id.is_not(None)).distinct().order_by(claims.c.move_id))
    moves = list(found.scalars())
    await doubt_again(connection, decision_id)
    return moves


async def about(connection: AsyncConnection, move_ids: Collection[int]) -> Rulings:
    """Every ruling that holds and is about evidence of these moves, in the order of the decisions."""
    mine = select(claims.c.id).where(claims.c.move_id.in_(move_ids))
    holds = and_(decisions.c.undone_at.is_(None), rulings.c.kind.not_in(KINDS))
    concerned: ColumnElement[bool] = or_(rulings.c.claim_id.in_(mine), rulings.c.other_id.in_(mine))
    query = select(rulings).join(decisions, decisions.c.id == rulings.c.decision_id)
    rows = list(await connection.execute(query.where(holds, concerned).order_by(rulings.c.id)))
    if not rows:
        return Rulings()
    wanted = {number for row in rows for number in (row.claim_id, row.other_id) if number is not None}
    told = await connection.execute(select(claims).where(claims.c.id.in_(wanted)))
    return _rulings(rows, {row.id: evidence_of(row) for row in told})


async def mention(connection: AsyncConnection, evidence: Iterable[tuple[Evidence, Collection[str]]]) -> None:
    """Keep what background claims are found by, should their news come later."""
    found = list(evidence)
    ids = await _ids(connection, [e for e, _ in found])
    rows = [{"key": key, "claim_id": ids[e]} for e, keys in found for key in sorted(keys)]
    if rows:
        await connection.execute(insert_new(connection, mentions), rows)


async def loose(connection: AsyncConnection, names: Collection[str], since: datetime) -> list[Evidence]:
    """Background claims since then about people of these keys that belong to no move."""
    near = select(mentions.c.claim_id).where(mentions.c.key.in_(names))
    query = select(claims).where(claims.c.move_id.is_(None), claims.c.at >= since, claims.c.id.in_(near))
    return [evidence_of(row) for row in await connection.execute(query.order_by(claims.c.id))]


def _row(decision: int, kind: str, claim_id: int, other_id: int | None, value: str | None) -> dict[str, Any]:
    return {"decision_id": decision, "kind": kind, "claim_id": claim_id, "other_id": other_id, "value": value}


async def _ids(connection: AsyncConnection, evidence: Sequence[Evidence]) -> dict[Evidence, int]:
    """The claims that are these pieces of evidence."""
    by_mark = {(e.article_id, digest(claim_codec.write(e.claim))): e for e in evidence}
    articles = {article_id for article_id, _ in by_mark}
    query = select(claims.c.id, claims.c.article_id, claims.c.digest).where(claims.c.article_id.in_(articles))
    rows = await connection.execute(query)
    return {by_mark[mark]: row.id for row in rows if (mark := (row.article_id, row.digest)) in by_mark}


def _rulings(rows: Iterable[Row[Any]], told: Mapping[int, Evidence]) -> Rulings:
    """The rulings of each decision, in their order, and what holds of them."""
    by_decision = (list(mine) for _, mine in groupby(rows, key=lambda row: row.decision_id))
    return in_force(_ruling(mine, told) for mine in by_decision)


def _ruling(rows: Iterable[Row[Any]], told: Mapping[int, Evidence]) -> Rulings:
    pairs: dict[str, list[tuple[Evidence, Evidence]]] = {kind: [] for kind in _PAIRS}
    corrections = []
    for row in rows:
        if row.kind in pairs:
            pairs[row.kind].append((told[row.claim_id], told[row.other_id]))
        else:
            slot = Slot(row.kind)
            corrections.append(Correction(told[row.claim_id], slot, _read(slot, row.value)))
    return Rulings(tuple(pairs["together"]), tuple(pairs["apart"]), tuple(corrections))


def _write(value: Value) -> str | None:
    match value:
        case Person():
            return _person_codec.write(value)
        case Employer():
            return _employer_codec.write(value)
        case _:
            return value if value is None else str(value)


def _read(slot: Slot, text: str | None) -> Value:
    if text is None:
        return None
    if slot is Slot.PERSON:
        return _person_codec.read(text)
    if slot in _SIDES:
        return _employer_codec.read(text)
    return Stage(text) if slot is Slot.STAGE else text
