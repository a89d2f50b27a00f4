"""Many alerts at once."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, cast

from psycopg import AsyncConnection as PsycopgConnection
from psycopg import sql
from sqlalchemy import MetaData, select, text
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.audience import Alert
from bot.store.part import insert_new
from bot.store.tables import alerts
from bot.store.types import machine_now

COLUMNS = (
    "move_id", "revision", "chat_id", "sound", "changed", "state", "due_at", "attempts", "reason", "written_at",
)  # fmt: skip
COPY = sql.SQL("COPY incoming ({}) FROM STDIN").format(
    sql.SQL(", ").join(sql.Identifier(name) for name in ("id", *COLUMNS))
)
incoming = alerts.to_metadata(MetaData(), name="incoming")

COPY_FROM = 200
"""Below that many rows, setting up a COPY costs more than it saves."""


async def add_alerts(connection: AsyncConnection, new: Sequence[Alert]) -> int:
    """Write alerts; one that exists already (move, revision, chat) stays as it is. Returns how many are new."""
    if not new:
        return 0
    written_at: datetime = (await connection.execute(select(machine_now()))).scalar_one()
    if connection.dialect.name == "postgresql" and len(new) >= COPY_FROM:
        return await _copy(connection, new, written_at)
    added = insert_new(connection, alerts).returning(alerts.c.id)
    return len((await connection.execute(added, [_row(alert, written_at) for alert in new])).all())


def _row(alert: Alert, written_at: datetime) -> dict[str, Any]:
    values = {name: getattr(alert, name) for name in COLUMNS[:-1]}
    return {**values, "written_at": written_at}


async def _copy(connection: AsyncConnection, new: Sequence[Alert], written_at: datetime) -> int:
    """COPY cannot pass over rows that exist, so it fills a table beside, and one INSERT takes them from there."""
    await connection.execute(text("CREATE TEMPORARY TABLE incoming (LIKE alerts) ON COMMIT DROP"))
    driver = cast("PsycopgConnection", (await connection.get_raw_connection()).driver_connection)
    async with driver.cursor() as cursor, cursor.copy(COPY) as copy:
        for place, alert in enumerate(new):
            await copy.write_row((place, *_row(alert, written_at).values()))
    rows = select(*(incoming.c[name] for name in COLUMNS)).order_by(incoming.c.id)
    result = await connection.execute(insert_new(connection, alerts).from_select(COLUMNS, rows))
    await connection.execute(text("DROP TABLE incoming"))
    return result.rowcount
