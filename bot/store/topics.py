"""Which topic of a forum its alerts go to."""

from __future__ import annotations

from sqlalchemy import and_, delete, exists, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.effects import BindTopic, FreeTopics, TopicChange
from bot.store.part import Part, upsert
from bot.store.topic_tables import topics


class TopicsOfForums(Part):
    """The question where in a forum something goes."""

    async def topics(self, chat_id: int) -> dict[str, int | None]:
        """The topics that a forum chose; none for any other chat."""
        query = select(topics.c.lab, topics.c.thread_id).where(topics.c.chat_id == chat_id)

        async def work(connection: AsyncConnection) -> dict[str, int | None]:
            return {row.lab: row.thread_id for row in await connection.execute(query)}

        return await self._db.read(work)


async def change_topics(connection: AsyncConnection, change: TopicChange) -> None:
    """Keep where something goes, or forget it."""
    match change:
        case BindTopic():
            await _bind(connection, change)
        case FreeTopics():
            await _free(connection, change)


async def _bind(connection: AsyncConnection, bound: BindTopic) -> None:
    statement = upsert(connection, topics, ["chat_id", "lab"], ["thread_id"])
    for lab in bound.labs:
        await connection.execute(statement.values(chat_id=bound.chat_id, lab=lab, thread_id=bound.thread_id))


async def _free(connection: AsyncConnection, freed: FreeTopics) -> None:
    these = [topics.c.chat_id == freed.chat_id]
    if freed.labs:
        these.append(topics.c.lab.in_(freed.labs))
    if freed.thread_id is not None:
        these.append(topics.c.thread_id == freed.thread_id)
    await connection.execute(delete(topics).where(and_(*these)))


async def move_topics(connection: AsyncConnection, old: int, new: int) -> None:
    """Take along what the new chat did not choose itself."""
    theirs = topics.alias()
    same = exists().where(theirs.c.chat_id == new, theirs.c.lab == topics.c.lab)
    await connection.execute(update(topics).where(topics.c.chat_id == old, ~same).values(chat_id=new))
    await connection.execute(delete(topics).where(topics.c.chat_id == old))
