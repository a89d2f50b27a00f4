"""All that is stored about a chat, for whoever asks what that is."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import ColumnElement, Table, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.audit_tables import audit
from bot.store.part import Part
from bot.store.tables import alerts, answers, chats, feedback, follows, messages, updates
from bot.store.topic_tables import topics


class Export(Part):
    """The question what is known about a chat."""

    async def export(self, chat_id: int) -> str:
        """Every row of every table that is about the chat, as JSON."""
        about: list[tuple[Table, ColumnElement[bool]]] = [
            (chats, chats.c.id == chat_id),
            (follows, follows.c.chat_id == chat_id),
            (topics, topics.c.chat_id == chat_id),
            (alerts, alerts.c.chat_id == chat_id),
            (messages, messages.c.chat_id == chat_id),
            (answers, answers.c.chat_id == chat_id),
            (updates, updates.c.chat_id == chat_id),
            (feedback, feedback.c.user_id == chat_id),
            (audit, audit.c.actor == chat_id),
        ]

        async def work(connection: AsyncConnection) -> dict[str, list[dict[str, Any]]]:
            return {
                table.name: [dict(row) for row in (await connection.execute(select(table).where(which))).mappings()]
                for table, which in about
            }

        found = await self._db.read(work)
        return json.dumps({name: rows for name, rows in found.items() if rows}, indent=1, default=_plain)


def _plain(value: object) -> object:
    return sorted(value) if isinstance(value, frozenset) else str(value)
