"""Words to every chat: one answer each, written at once and sent after all else."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Text as SqlText
from sqlalchemy import bindparam, delete, insert, literal, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.audience import AlertState
from bot.core.effects import Broadcast
from bot.core.topics import REST
from bot.store.codec import text_codec
from bot.store.part import insert_new, wake_sender
from bot.store.ruling_tables import broadcasts
from bot.store.tables import answers, chats
from bot.store.topic_tables import topics


async def broadcast(connection: AsyncConnection, said: Broadcast, now: datetime) -> None:
    """Write it for every active chat; a mark that is known was written before."""
    new = insert_new(connection, broadcasts).values(mark=said.mark, at=now, chats=0)
    if not (await connection.execute(new)).rowcount:
        return
    body = bindparam("said", text_codec.write(said.text), type_=SqlText)
    pending = literal(AlertState.PENDING, answers.c.state.type)
    rest = select(topics.c.thread_id).where(topics.c.chat_id == chats.c.id, topics.c.lab == REST).scalar_subquery()
    copies = select(chats.c.id, rest, body, pending, literal(0), literal(said.mark)).where(chats.c.active)
    columns = ["chat_id", "thread_id", "body", "state", "attempts", "broadcast"]
    written = await connection.execute(insert(answers).from_select(columns, copies))
    counted = update(broadcasts).where(broadcasts.c.mark == said.mark)
    await connection.execute(counted.values(chats=written.rowcount))
    await wake_sender(connection)


async def recall(connection: AsyncConnection, mark: str) -> None:
    """Drop it where it has not left yet."""
    waits = (answers.c.broadcast == mark, answers.c.state == AlertState.PENDING)
    await connection.execute(delete(answers).where(*waits))
