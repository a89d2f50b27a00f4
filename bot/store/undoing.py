"""The audit log: what was done, by whom, and what takes it back."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from functools import cache
from typing import Any, get_args

from sqlalchemy import Row, Select, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.effects import Audit, Overrule, Undo, Undoing
from bot.ports import AuditLine
from bot.store.audit_tables import audit
from bot.store.codec import Codec
from bot.store.part import Part


class AuditLog(Part):
    """The questions about who did what."""

    async def audit_lines(self, limit: int, skip: int = 0) -> list[AuditLine]:
        """Who did what, newest first."""
        return await self._lines(select(audit).order_by(audit.c.id.desc()).limit(limit).offset(skip))

    async def audit_line(self, line_id: int) -> AuditLine | None:
        """One line."""
        lines = await self._lines(select(audit).where(audit.c.id == line_id))
        return lines[0] if lines else None

    async def line_of(self, decision: int) -> AuditLine | None:
        """The line that a decision about moves or names wrote."""
        lines = await self._lines(select(audit).where(audit.c.undo == _write((Overrule(decision),))))
        return lines[0] if lines else None

    async def last_change(self, actor: int) -> AuditLine | None:
        """The latest that this one did and that can be undone."""
        mine = (audit.c.actor == actor, audit.c.undo.is_not(None), audit.c.undone_at.is_(None))
        lines = await self._lines(select(audit).where(*mine).order_by(audit.c.id.desc()).limit(1))
        return lines[0] if lines else None

    async def _lines(self, query: Select[Any]) -> list[AuditLine]:
        async def work(connection: AsyncConnection) -> list[AuditLine]:
            return [line_of(row) for row in await connection.execute(query)]

        return await self._db.read(work)


async def save_audit(connection: AsyncConnection, entry: Audit, now: datetime) -> int:
    """Write a line; its id."""
    row = {
        "at": now,
        "actor": entry.actor,
        "action": entry.action,
        "subject": entry.subject,
        "detail": entry.detail,
        "undo": _write(entry.undo) if entry.undo else None,
    }
    return int((await connection.execute(insert(audit).values(row).returning(audit.c.id))).scalar_one())


async def take_back(connection: AsyncConnection, undo: Undo, now: datetime) -> Sequence[Undoing]:
    """Mark a line as undone, and say so in a line of its own; what has to be done, once."""
    holds = (audit.c.id == undo.line_id, audit.c.undone_at.is_(None), audit.c.undo.is_not(None))
    undone = update(audit).where(*holds).values(undone_at=now).returning(audit)
    row = (await connection.execute(undone)).first()
    if row is None:
        return ()
    line = line_of(row)
    await save_audit(connection, Audit(undo.actor, f"undo {line.action}", line.subject, f"line {line.id}"), now)
    return line.undo


def line_of(row: Row[Any]) -> AuditLine:
    """A line as it is stored."""
    undo = _read(row.undo) if row.undo else ()
    return AuditLine(row.id, row.at, row.actor, row.action, row.subject, row.detail, undo, row.undone_at)


@cache
def _codecs() -> dict[str, Codec[Undoing]]:
    return {kind.__name__: Codec(kind) for kind in get_args(Undoing)}


def _write(undo: Sequence[Undoing]) -> str:
    """Each with its name: some have the same fields."""
    return json.dumps([[type(each).__name__, _codecs()[type(each).__name__].write(each)] for each in undo])


def _read(text: str) -> tuple[Undoing, ...]:
    return tuple(_codecs()[name].read(body) for name, body in json.loads(text))
