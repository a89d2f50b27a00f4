"""Incoming updates, stored before they are confirmed to Telegram."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.effects import Effect
from bot.ports import StoredUpdate
from bot.store.effects import apply
from bot.store.part import Part, insert_new
from bot.store.tables import updates
from bot.store.types import machine_now


class Inbox(Part):
    """The questions of the inbox."""

    async def store_updates(self, new: Sequence[StoredUpdate]) -> None:
        """Keep updates; one that is known stays as it is."""
        rows = [
            {"update_id": update_.update_id, "chat_id": update_.chat_id, "payload": update_.payload, "attempts": 0}
            for update_ in new
        ]

        async def work(connection: AsyncConnection) -> None:
            await connection.execute(insert_new(connection, updates), rows)

        if rows:
            await self._db.write(work)

    async def open_updates(self) -> list[StoredUpdate]:
        """Updates whose effect is not written yet, in order of arrival."""
        columns = (updates.c.update_id, updates.c.chat_id, updates.c.payload, updates.c.attempts)
        query = select(*columns).where(updates.c.done_at.is_(None)).order_by(updates.c.id)

        async def work(connection: AsyncConnection) -> list[StoredUpdate]:
            return [StoredUpdate(**row) for row in (await connection.execute(query)).mappings()]

        return await self._db.read(work)

    async def finish_update(self, update_id: int, effects: Sequence[Effect], now: datetime) -> None:
        """Write the effects of an update and its end in one transaction; a finished one is left alone."""
        unfinished = (updates.c.update_id == update_id, updates.c.done_at.is_(None))

        async def work(connection: AsyncConnection) -> None:
            ended = await connection.execute(update(updates).where(*unfinished).values(done_at=machine_now()))
            if ended.rowcount:
                await apply(connection, effects, now)

        await self._db.write(work)

    async def drop_updates(self, update_ids: Collection[int]) -> None:
        """End updates that are not heard."""
        unfinished = (updates.c.update_id.in_(update_ids), updates.c.done_at.is_(None))
        end = update(updates).where(*unfinished).values(done_at=machine_now())

        async def work(connection: AsyncConnection) -> None:
            await connection.execute(end)

        await self._db.write(work)

    async def fail_update(self, update_id: int, reason: str) -> int:
        """Count a failed attempt; returns how many there were."""
        count = {"attempts": updates.c.attempts + 1, "reason": reason}
        counted = update(updates).where(updates.c.update_id == update_id).values(count).returning(updates.c.attempts)

        async def work(connection: AsyncConnection) -> int:
            return (await connection.execute(counted)).scalar_one_or_none() or 0

        return await self._db.write(work)

    async def apply_effects(self, effects: Sequence[Effect], now: datetime) -> None:
        """Write what no update asked for: the terminal's own chat, a command at the shell."""
        await self._db.write(lambda connection: apply(connection, effects, now))
