"""Moves with their evidence, as they are found again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, and_, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.model import Evidence, Move
from bot.store.codec import claim_codec, move_codec
from bot.store.part import Part, chunks
from bot.store.tables import claims, move_families, move_names, moves


class Moves(Part):
    """The questions about moves."""

    async def move(self, move_id: int) -> Move | None:
        """A move with its evidence; the one that took it in, when it was found to be the same as another."""
        return await self._db.read(lambda connection: one(connection, move_id))

    async def moves_between(self, since: datetime, until: datetime, limit: int) -> list[Move]:
        """Moves first reported in that time, newest first; without those that wait for review."""
        return await self._read(_latest(limit).where(moves.c.first_at >= since, moves.c.first_at < until))

    async def latest_moves(self, limit: int, skip: int = 0) -> list[Move]:
        """The moves reported last, newest first, after the first few; without those that wait for review."""
        return await self._read(_latest(limit).offset(skip))

    async def members(self, group_id: int) -> list[Move]:
        """The named moves that belong to a group."""
        return await self._db.read(lambda connection: members(connection, group_id))

    async def _read(self, query: Select[Any]) -> list[Move]:
        return await self._db.read(lambda connection: load(connection, query))


async def one(connection: AsyncConnection, move_id: int) -> Move | None:
    """A move with its evidence; the one that took it in, when it was found to be the same as another."""
    while True:
        row = (await connection.execute(select(moves).where(moves.c.id == move_id))).one_or_none()
        if row is None or row.absorbed_by is None:
            break
        move_id = row.absorbed_by
    found = await load(connection, select(moves).where(moves.c.id == move_id))
    return found[0] if found else None


async def members(connection: AsyncConnection, group_id: int) -> list[Move]:
    """The named moves that belong to a group."""
    belongs = and_(moves.c.group_id == group_id, moves.c.absorbed_by.is_(None), moves.c.held.is_(None))
    return await load(connection, select(moves).where(belongs).order_by(moves.c.id))


def _latest(limit: int) -> Select[Any]:
    shown = and_(moves.c.held.is_(None), moves.c.absorbed_by.is_(None))
    return select(moves).where(shown).order_by(moves.c.first_at.desc(), moves.c.id.desc()).limit(limit)


async def near(
    connection: AsyncConnection, families: Collection[str], names: Collection[str], since: datetime
) -> list[Move]:
    """Moves with evidence since then that share a family or a name key; two queries for any usual number."""
    shares = or_(
        moves.c.id.in_(select(move_families.c.move_id).where(move_families.c.family.in_(families))),
        moves.c.id.in_(select(move_names.c.move_id).where(move_names.c.key.in_(names))),
    )
    fresh = and_(moves.c.last_at >= since, moves.c.absorbed_by.is_(None))
    return await load(connection, select(moves).where(fresh, shares).order_by(moves.c.id))


async def load(connection: AsyncConnection, query: Select[Any]) -> list[Move]:
    """The moves that a query finds; one whose evidence all went elsewhere is none any more."""
    rows = list(await connection.execute(query))
    evidence: dict[int, list[Evidence]] = defaultdict(list)
    for some in chunks(row.id for row in rows):
        of_moves = select(claims).where(claims.c.move_id.in_(some)).order_by(claims.c.move_id, claims.c.place)
        for row in await connection.execute(of_moves):
            evidence[row.move_id].append(evidence_of(row))
    return [_move(row, evidence[row.id]) for row in rows if row.id in evidence]


def evidence_of(row: Row[Any]) -> Evidence:
    """A claim with who published it."""
    return Evidence(
        claim=claim_codec.read(row.body),
        article_id=row.article_id,
        outlet=row.outlet,
        title=row.title,
        url=row.url,
        when=row.at,
        key=row.key,
    )


def _move(row: Row[Any], evidence: Collection[Evidence]) -> Move:
    return replace(
        move_codec.read(row.body), id=row.id, group_id=row.group_id, return_of=row.return_of, evidence=tuple(evidence)
    )
