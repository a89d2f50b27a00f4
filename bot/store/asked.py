"""What anybody may ask about moves: by person, by lab, and how one came to be what it is."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import ColumnElement, and_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.model import Move
from bot.ports import Revision
from bot.store.moves import load
from bot.store.part import Part
from bot.store.tables import move_families, move_names, moves, revisions


class Asked(Part):
    """The questions of the commands that look things up."""

    async def moves_named(self, keys: Collection[str], limit: int) -> list[Move]:
        """Told moves whose person shares a name key, newest first; sharing one proves nothing."""
        named = moves.c.id.in_(select(move_names.c.move_id).where(move_names.c.key.in_(keys)))
        query = select(moves).where(named, _shown()).order_by(moves.c.first_at.desc(), moves.c.id.desc()).limit(limit)
        return await self._db.read(lambda connection: load(connection, query))

    async def moves_of(self, family: str, since: datetime, limit: int) -> list[Move]:
        """Told moves from or to a family of employers, first reported since then, newest first."""
        filed = moves.c.id.in_(select(move_families.c.move_id).where(move_families.c.family == family))
        fresh = and_(filed, _shown(), moves.c.first_at >= since)
        query = select(moves).where(fresh).order_by(moves.c.first_at.desc(), moves.c.id.desc()).limit(limit)
        found = await self._db.read(lambda connection: load(connection, query))
        return [move for move in found if family in move.families]

    async def revisions(self, move_id: int) -> list[Revision]:
        """How a move changed, in order."""
        query = select(revisions).where(revisions.c.move_id == move_id).order_by(revisions.c.revision)

        async def work(connection: AsyncConnection) -> list[Revision]:
            rows = await connection.execute(query)
            return [Revision(row.revision, row.at, row.changed, row.reason) for row in rows]

        return await self._db.read(work)


def _shown() -> ColumnElement[bool]:
    return and_(moves.c.held.is_(None), moves.c.absorbed_by.is_(None))
