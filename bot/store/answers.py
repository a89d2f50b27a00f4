"""Answers to commands on their way."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import RowMapping, Select, and_, delete, exists, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.audience import AlertState, Lane
from bot.core.effects import Answer
from bot.ports import WaitingAnswer
from bot.store.codec import text_codec
from bot.store.notes import sending_held
from bot.store.part import Part
from bot.store.tables import answers


class Answers(Part):
    """The questions of the deliver loop about answers."""

    async def take_answers(
        self, now: datetime, limit: int, *, busy: Collection[int] = (), broadcasts: bool = False
    ) -> list[WaitingAnswer]:
        """Of each chat that is not busy the oldest due answer to a command; it is leaving when this returns.

        `broadcasts`: instead the oldest that is said to all, of those chats to which no answer is due.
        """

        async def work(connection: AsyncConnection) -> list[WaitingAnswer]:
            rows = list((await connection.execute(_due(now, limit, busy, broadcasts=broadcasts))).mappings())
            if rows:
                taken = answers.c.id.in_([row["id"] for row in rows])
                leaving = {"state": AlertState.SENDING, "attempts": answers.c.attempts + 1}
                await connection.execute(update(answers).where(taken).values(leaving))
            return [_answer(row) for row in rows]

        return await self._db.write(work, again=False)

    async def settle_answer(
        self, answer_id: int, *, done: bool, uncertain: bool = False, due_at: datetime | None = None
    ) -> None:
        """An answer has arrived (or never will), or waits for another try."""
        this = answers.c.id == answer_id
        state = AlertState.UNCERTAIN if uncertain else AlertState.PENDING
        settle = delete(answers).where(this) if done else update(answers).where(this).values(state=state, due_at=due_at)

        async def work(connection: AsyncConnection) -> None:
            await connection.execute(settle)

        await self._db.write(work)


def _due(now: datetime, limit: int, busy: Collection[int], *, broadcasts: bool) -> Select[Any]:
    """The oldest of each chat, if it is due: the table holds only what is on its way."""
    older = answers.alias("older")
    before = or_(older.c.broadcast.is_(None), older.c.id < answers.c.id) if broadcasts else older.c.id < answers.c.id
    rivals = () if broadcasts else (older.c.broadcast.is_(None),)
    goes_first = exists().where(older.c.chat_id == answers.c.chat_id, older.c.id != answers.c.id, before, *rivals)
    kind = and_(answers.c.broadcast.is_not(None), ~sending_held()) if broadcasts else answers.c.broadcast.is_(None)
    due = or_(answers.c.due_at.is_(None), answers.c.due_at <= now)
    ready = and_(answers.c.state != AlertState.SENDING, due, answers.c.chat_id.not_in(busy), ~goes_first)
    return select(answers).where(kind, ready).order_by(answers.c.id).limit(limit)


def _answer(row: RowMapping) -> WaitingAnswer:
    return WaitingAnswer(
        id=row["id"],
        answer=Answer(
            row["chat_id"], text_codec.read(row["body"]), row["reply_to"], row["edits"], thread_id=row["thread_id"]
        ),
        attempts=row["attempts"] + 1,
        uncertain=row["state"] is AlertState.UNCERTAIN,
        lane=Lane.EDIT if row["broadcast"] else Lane.ANSWER,
    )
