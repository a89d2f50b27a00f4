"""Forgets a chat: everything of it is deleted, and the audit log keeps what was done without saying where."""

from __future__ import annotations

from sqlalchemy import delete, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.audit_tables import audit
from bot.store.chats import drop_follows
from bot.store.tables import alerts, answers, chats, feedback, messages, updates
from bot.store.topic_tables import topics


async def forget(connection: AsyncConnection, chat_id: int) -> None:
    """Delete all that is stored about a chat, and about the group from which it came to be."""
    before = (await connection.execute(select(chats.c.id).where(chats.c.moved_to == chat_id))).scalars().all()
    await drop_follows(connection, chat_id)
    for table in (alerts, answers, messages, topics):
        await connection.execute(delete(table).where(table.c.chat_id == chat_id))
    await connection.execute(delete(chats).where(chats.c.id == chat_id))
    # A private chat has the id of its user.
    await connection.execute(delete(feedback).where(feedback.c.user_id == chat_id))
    # The update that asks for this still guards against its own repetition; what it said goes.
    done = (updates.c.chat_id == chat_id, updates.c.done_at.is_not(None))
    await connection.execute(update(updates).where(*done).values(payload="{}", chat_id=None))
    number = str(chat_id)
    await connection.execute(update(audit).where(audit.c.actor == chat_id).values(actor=0))
    named = or_(audit.c.subject == number, audit.c.detail == number)
    await connection.execute(update(audit).where(named).values(subject="", detail=""))
    for group in before:  # Last: two that name each other come to an end, since this one is gone by now.
        await forget(connection, group)
