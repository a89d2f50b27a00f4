"""Shows an alert to its topic, where its chat is a forum."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import assert_never

from bot.core.audience import Chat
from bot.core.effects import BindTopic, FreeTopics
from bot.core.model import Employer, Move
from bot.core.outcomes import (
    BotRefused,
    ChatGone,
    ChatMoved,
    Failure,
    MessageGone,
    NotSent,
    Refused,
    RetryAfter,
    TopicGone,
    TopicOpened,
    Uncertain,
)
from bot.core.topics import EACH, REST, Topics, topic_of
from bot.core.wording import clean, no_right_text, topic_gone_text
from bot.jobs.owners import Owners
from bot.jobs.parcel import Parcel
from bot.jobs.persist import persist
from bot.ports import Messenger

LONGEST_NAME = 128
"""Telegram takes no longer name of a topic."""


@dataclass(frozen=True, slots=True)
class Usher:
    """Knows the topics of forums; opens one for a lab where every lab is to have its own."""

    messenger: Messenger
    owners: Owners
    labs: Mapping[str, Employer]
    """Every lab by its id; a topic bears the name of the family."""

    async def show(self, parcel: Parcel, topics: Topics) -> Parcel | Failure:
        """Address a parcel: an answer goes where the first message stands. A failure: no topic can be had now."""
        if parcel.answers:
            return replace(parcel, thread_id=parcel.answers.thread_id)
        key = topic_of(parcel.move, topics)
        if key == REST or key in topics:
            return replace(parcel, thread_id=topics.get(key))
        thread_id = await self._open(parcel, key, topics.get(REST))
        return replace(parcel, thread_id=thread_id) if isinstance(thread_id, int | None) else thread_id

    async def gone(self, chat: Chat, thread_id: int | None) -> int | None:
        """A topic takes nothing any more: it is forgotten, and its owner hears so, once. Returns the next best."""
        topics = await self.owners.store.topics(chat.id)
        rest = None if topics.get(REST) == thread_id else topics.get(REST)
        if thread_id is not None and thread_id in topics.values():
            # What somebody closed is not opened again with the next move.
            labs = tuple(key for key, bound in topics.items() if bound == thread_id and key != REST)
            instead = [BindTopic(chat.id, labs, rest)] if EACH in topics else []
            await self.owners.told(chat, topic_gone_text, FreeTopics(chat.id, thread_id=thread_id), *instead)
        return rest

    async def _open(self, parcel: Parcel, key: str, rest: int | None) -> int | Failure | None:
        """Open a topic for a lab; that of the rest where the bot may open none. A failure: try later."""
        chat = parcel.chat
        opened = await self.messenger.open_topic(chat.id, self._name(parcel.move, key))
        match opened:
            case TopicOpened(thread_id):
                bound = BindTopic(chat.id, (key,), thread_id)
                await persist(self.owners.store.apply_effects, [bound], self.owners.clock.now())
                return thread_id
            case RetryAfter() | NotSent() | BotRefused():
                return opened
            case Uncertain(reason):
                # The alert itself has surely not left. At worst an empty topic stays behind.
                return NotSent(reason)
            case ChatMoved():
                return rest
            case ChatGone() | MessageGone() | TopicGone() | Refused():
                await self.owners.told(chat, no_right_text, FreeTopics(chat.id, (EACH,)))
                return rest
            case _:
                assert_never(opened)

    def _name(self, move: Move, family: str) -> str:
        lab = self.labs.get(family)
        sides = {side.family: side.name for side in (move.origin, move.destination) if side}
        return clean(lab.name if lab else sides[family], LONGEST_NAME)
