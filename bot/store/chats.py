"""Chats and what they follow; chats that are gone, and groups that got a new id."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Row, and_, delete, exists, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.audience import AlertState, Chat, Follow
from bot.store.codec import follow_maker, read_chat
from bot.store.part import Part, insert_new, upsert
from bot.store.tables import alerts, answers, chats, follows, messages, unsettled
from bot.store.topics import move_topics


class Chats(Part):
    """The questions about chats."""

    async def chat(self, chat_id: int) -> Chat | None:
        """A chat that is known."""

        async def work(connection: AsyncConnection) -> Chat | None:
            row = (await connection.execute(select(chats).where(chats.c.id == chat_id))).one_or_none()
            return replace(read_chat(row.body), id=row.id, active=row.active) if row else None

        return await self._db.read(work)

    async def tongues(self, chat_ids: Collection[int]) -> dict[int, str]:
        """The languages of those chats that are known."""
        return await self._db.read(lambda connection: tongues(connection, chat_ids))

    async def follows(self, chat_id: int) -> list[Follow]:
        """The rules of a chat."""
        query = select(follows).where(follows.c.chat_id == chat_id).order_by(follows.c.id)

        async def work(connection: AsyncConnection) -> list[Follow]:
            rows = await connection.execute(query)
            return [follow_of(row.id, row.chat_id, row.since, row.body) for row in rows]

        return await self._db.read(work)

    async def chat_gone(self, chat_id: int, reason: str) -> None:
        """Stop a chat; what waits for it is `gone`."""

        async def work(connection: AsyncConnection) -> None:
            await stop(connection, chat_id, reason, waiting=AlertState.GONE)
            await connection.execute(delete(answers).where(answers.c.chat_id == chat_id))

        await self._db.write(work)

    async def chat_moved(self, old: int, new: int) -> None:
        """A group has a new id: everything of it moves along, but for messages that nobody can edit any more."""
        await self._db.write(lambda connection: move_chat(connection, old, new))


def follow_of(follow_id: int, chat_id: int, since: datetime | None, body: str) -> Follow:
    """A follow from its row."""
    return follow_maker(body)(id=follow_id, chat_id=chat_id, since=since)


async def tongues(connection: AsyncConnection, chat_ids: Collection[int]) -> dict[int, str]:
    """The languages of those chats that are known."""
    rows = await connection.execute(select(chats.c.id, chats.c.language).where(chats.c.id.in_(chat_ids)))
    return {row.id: row.language for row in rows}


async def stop(connection: AsyncConnection, chat_id: int, reason: str, *, waiting: AlertState) -> None:
    """The chat hears nothing any more; its alerts that have not come to their end come to this one."""
    gone = reason if waiting is AlertState.GONE else None
    await connection.execute(update(chats).where(chats.c.id == chat_id).values(active=False, gone=gone))
    open_alerts = and_(alerts.c.chat_id == chat_id, unsettled())
    await connection.execute(update(alerts).where(open_alerts).values(state=waiting, reason=reason))
    said_to_all = (answers.c.chat_id == chat_id, answers.c.broadcast.is_not(None))
    await connection.execute(delete(answers).where(*said_to_all))


async def move_chat(connection: AsyncConnection, old: int, new: int) -> None:
    """Let everything of a group go along to its new id; what comes later to the old one goes along as well."""
    row = (await connection.execute(select(chats).where(chats.c.id == old))).one_or_none()
    if row is None or old == new:
        return
    if row.moved_to != new:
        await _settle(connection, row, new)
    await _move_follows(connection, old, new)
    await _move_alerts(connection, old, new)
    await move_topics(connection, old, new)
    # A reply to a message of the old group would find nothing, or another message.
    mine = answers.c.chat_id == old
    await connection.execute(update(answers).where(mine).values(chat_id=new, reply_to=None, edits=None))
    gone = f"the group became {new}"
    await connection.execute(update(messages).where(messages.c.chat_id == old).values(gone=gone))
    left = {"active": False, "gone": gone, "moved_to": new}
    await connection.execute(update(chats).where(chats.c.id == old).values(left))


async def _settle(connection: AsyncConnection, row: Row[Any], new: int) -> None:
    """Let the bot go on under the new id as it did under the old one."""
    # That it left the old group, as an upgrade may look like from there, is no reason to fall silent.
    active = row.active or row.gone is not None
    copy = {"id": new, "body": row.body, "language": row.language, "active": active, "gone": None}
    # The new group may be known already, and silent: what the bot does in the old one it goes on doing there.
    keeps = upsert(connection, chats, ["id"], list(copy)[1:]) if active else insert_new(connection, chats)
    await connection.execute(keeps.values(copy))


async def _move_follows(connection: AsyncConnection, old: int, new: int) -> None:
    """Rules that the new chat has already stay behind."""
    theirs = follows.alias()
    same = exists().where(theirs.c.chat_id == new, theirs.c.body == follows.c.body)
    await connection.execute(update(follows).where(follows.c.chat_id == old, ~same).values(chat_id=new))
    await drop_follows(connection, old)


async def drop_follows(connection: AsyncConnection, chat_id: int, follow_id: int | None = None) -> None:
    """Remove every rule of a chat, or one."""
    mine = follows.c.chat_id == chat_id
    await connection.execute(
        delete(follows).where(mine if follow_id is None else and_(mine, follows.c.id == follow_id))
    )


async def _move_alerts(connection: AsyncConnection, old: int, new: int) -> None:
    """Alerts that the new chat has already stay behind, and go nowhere."""
    theirs = alerts.alias()
    same = exists().where(
        theirs.c.chat_id == new, theirs.c.move_id == alerts.c.move_id, theirs.c.revision == alerts.c.revision
    )
    await connection.execute(update(alerts).where(alerts.c.chat_id == old, ~same).values(chat_id=new))
    left = and_(alerts.c.chat_id == old, unsettled())
    reason = f"the group became {new}, which hears of it itself"
    await connection.execute(update(alerts).where(left).values(state=AlertState.SKIPPED, reason=reason))
