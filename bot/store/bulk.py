"""Many alerts at once."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import fields
from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, Executable, FromClause, and_, func, literal, or_, select, true, update
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.audience import Alert, Lane
from bot.store.part import insert_new, wake_sender
from bot.store.tables import alerts, unsettled
from bot.store.types import EPOCH, machine_now

SHARED = [field.name for field in fields(Alert) if field.name not in ("id", "chat_id")]
"""What alerts of one change mostly have in common: all but the chat."""
LANE, DUE = SHARED.index("lane"), SHARED.index("due_at")


async def add_alerts(connection: AsyncConnection, new: Sequence[Alert]) -> int:
    """Write alerts; one that exists already (move, revision, chat) stays as it is. Returns how many are new.

    The chats of alerts that are otherwise the same go to the database as one list, which it unfolds itself: a hundred
    thousand rows need a handful of statements with a dozen values each, and beat COPY.
    """
    chats: dict[tuple[Any, ...], list[int]] = defaultdict(list)
    for alert in new:
        chats[tuple(getattr(alert, name) for name in SHARED)].append(alert.chat_id)
    added = 0
    for values, ids in chats.items():
        result = await connection.execute(_insert(connection, dict(zip(SHARED, values, strict=True)), ids))
        added += result.rowcount
        if values[LANE] is Lane.URGENT:
            await _lift(connection, ids, values[DUE])
    if added:
        await wake_sender(connection)
    return added


def _insert(connection: AsyncConnection, shared: dict[str, Any], chat_ids: list[int]) -> Executable:
    values: dict[str, ColumnElement[Any]] = {
        name: literal(value, alerts.c[name].type) for name, value in (shared | _due(shared["due_at"])).items()
    }
    unfolded, chat_id = _unfold(connection, chat_ids)
    row = {**values, "chat_id": chat_id, "written_at": machine_now()}
    # Without a condition SQLite would take ON CONFLICT for a part of the SELECT.
    rows = select(*row.values()).select_from(unfolded).where(true())
    return insert_new(connection, alerts).from_select(list(row), rows).execution_options(preserve_rowcount=True)


async def _lift(connection: AsyncConnection, chat_ids: list[int], due_at: datetime | None) -> None:
    """What an urgent alert has to wait for is urgent too: a chat hears in order."""
    unfolded, chat_id = _unfold(connection, chat_ids)
    theirs = and_(alerts.c.chat_id.in_(select(chat_id).select_from(unfolded)), unsettled())
    before = or_(alerts.c.due_at <= (due_at or EPOCH), alerts.c.attempts > 0)
    slower = and_(theirs, before, alerts.c.lane > Lane.URGENT)
    await connection.execute(update(alerts).where(slower).values(lane=Lane.URGENT))


def _due(due_at: datetime | None) -> dict[str, datetime]:
    """An alert without a time is due for ever, which a plain comparison finds."""
    return {"due_at": due_at or EPOCH}


def _unfold(connection: AsyncConnection, ids: list[int]) -> tuple[FromClause, ColumnElement[int]]:
    """A list of ids as a table with one column, in its order."""
    numbers: FromClause
    if connection.dialect.name == "postgresql":
        numbers = func.unnest(literal(ids, ARRAY(BigInteger))).table_valued("value").render_derived()
    else:
        numbers = func.json_each(literal(json.dumps(ids))).table_valued("value")
    return numbers, numbers.c.value
