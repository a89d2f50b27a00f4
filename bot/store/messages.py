"""Messages that stand in chats: what they show and what they ought to show."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import fields
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Exists, Select, and_, case, exists, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.audience import AlertState, Message
from bot.core.model import Move
from bot.store.moves import one
from bot.store.notes import sending_held
from bot.store.part import Part, upsert
from bot.store.tables import alerts, chats, messages, moves, stale

BETWEEN_EDITS = timedelta(minutes=1)
"""News time from one edit of a message to the next."""

MESSAGE = [messages.c[field.name] for field in fields(Message)]


class Messages(Part):
    """The questions of the deliver loop about messages."""

    async def message(self, move_id: int, chat_id: int) -> Message | None:
        """The latest message that tells this chat of the move."""
        of_move = and_(messages.c.move_id == move_id, messages.c.chat_id == chat_id, messages.c.gone.is_(None))
        query = select(*MESSAGE).where(of_move).order_by(messages.c.message_id.desc()).limit(1)
        found = await self._db.read(lambda connection: _messages(connection, query))
        return found[0] if found else None

    async def move_told_in(self, chat_id: int, message_id: int) -> Move | None:
        """The move that a message of the bot tells of."""
        this = and_(messages.c.chat_id == chat_id, messages.c.message_id == message_id)
        query = select(messages.c.move_id).where(this)

        async def work(connection: AsyncConnection) -> Move | None:
            move_id = (await connection.execute(query)).scalars().first()
            return None if move_id is None else await one(connection, move_id)

        return await self._db.read(work)

    async def stale_messages(self, now: datetime, limit: int, *, busy: Collection[int] = ()) -> list[Message]:
        """Of each chat that is not busy a message that shows the wrong thing, last edited a minute of news time ago."""
        editable = and_(stale(), messages.c.chat_id.not_in(busy), _in_chat(chats.c.active), ~sending_held())
        never = select(*MESSAGE).where(messages.c.edited_at.is_(None), editable).limit(limit)
        rested = messages.c.edited_at <= now - BETWEEN_EDITS
        long_ago = select(*MESSAGE).where(rested, editable).order_by(messages.c.edited_at).limit(limit)

        async def work(connection: AsyncConnection) -> list[Message]:
            found = [*await _messages(connection, never), *await _messages(connection, long_ago)]
            first_of_chat = {message.chat_id: message for message in reversed(found)}
            return [message for message in found if first_of_chat[message.chat_id] is message][:limit]

        return await self._db.read(work)

    async def told_in(self, message: Message) -> list[Message]:
        """The message once for each move of which it tells: a digest tells of several."""
        this = and_(messages.c.chat_id == message.chat_id, messages.c.message_id == message.message_id)
        query = select(*MESSAGE).where(this, messages.c.gone.is_(None)).order_by(messages.c.move_id)
        return await self._db.read(lambda connection: _messages(connection, query))

    async def heard(self, move_id: int, chat_id: int) -> bool:
        """Whether the chat was told of the move, be it in a digest."""
        sent = exists().where(
            alerts.c.move_id == move_id, alerts.c.chat_id == chat_id, alerts.c.state == AlertState.SENT
        )
        # Alerts are let go of after a while, messages are not.
        stood = exists().where(messages.c.move_id == move_id, messages.c.chat_id == chat_id)

        async def work(connection: AsyncConnection) -> bool:
            return bool((await connection.execute(select(or_(sent, stood)))).scalar_one())

        return await self._db.read(work)

    async def message_edited(self, message: Message) -> None:
        """Keep what a message shows now, and when it was edited; what it ought to show may have changed meanwhile."""
        values = {"shown": message.shown, "edited_at": message.edited_at}
        await self._write(message, values)

    async def message_right(self, message: Message) -> None:
        """What a message shows is what it should show: that was said in another language, or by another version."""
        # Only if nothing else was wanted since: then it is looked at again.
        values = {"wanted": case((messages.c.wanted == message.wanted, message.shown), else_=messages.c.wanted)}
        await self._write(message, values | {"edited_at": message.edited_at})

    async def drop_message(self, message: Message, reason: str) -> None:
        """The message is gone from its chat, or can no longer be edited."""
        await self._write(message, {"gone": reason})

    async def _write(self, message: Message, values: Mapping[str, Any]) -> None:
        this = and_(
            messages.c.chat_id == message.chat_id,
            messages.c.message_id == message.message_id,
            messages.c.move_id == message.move_id,
        )

        async def work(connection: AsyncConnection) -> None:
            await connection.execute(update(messages).where(this).values(values))

        await self._db.write(work)


async def want(connection: AsyncConnection, move_id: int, shown: Mapping[str, str]) -> None:
    """Set the hash that the messages of a move ought to show, by language of their chat."""
    # Whoever writes down a message of this move at the same moment is done before, or sees the change afterwards.
    await connection.execute(select(moves.c.id).where(moves.c.id == move_id).with_for_update())
    for language, wanted in shown.items():
        in_language = _in_chat(chats.c.language == language)
        outdated = and_(messages.c.move_id == move_id, messages.c.wanted != wanted, in_language)
        await connection.execute(update(messages).where(outdated).values(wanted=wanted))


async def keep_message(connection: AsyncConnection, message: Message) -> None:
    """Write a message that was sent just now."""
    row = {field.name: getattr(message, field.name) for field in fields(message)} | {"gone": None}
    keys = ["chat_id", "message_id", "move_id"]
    values = [name for name in row if name not in keys]
    await connection.execute(upsert(connection, messages, keys, values).values(row))


def _in_chat(condition: ColumnElement[bool]) -> Exists:
    """The chat of a message is like this; asked message by message, since a move has few and the bot many chats."""
    return exists().where(chats.c.id == messages.c.chat_id, condition)


async def _messages(connection: AsyncConnection, query: Select[Any]) -> list[Message]:
    return [Message(**row) for row in (await connection.execute(query)).mappings()]
