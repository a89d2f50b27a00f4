"""What the admins hear about the feeds: one message for all that came up at once."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from bot.core.effects import Answer, Effect
from bot.core.feedhealth import News, Notice
from bot.core.orders import Order, OrderKind, appointed
from bot.core.text import EntityKind, Text
from bot.core.wording import Phrases, Writer, clean

MOST = 15
"""Feeds that one message names; the others are counted."""


class Roll(Protocol):
    """Who else looks after the bot, and how they speak: a book or the store."""

    async def orders(self, kind: OrderKind, /) -> list[Order]:
        """Every order of a kind that holds, in their order."""
        ...

    async def tongues(self, chat_ids: Collection[int]) -> Mapping[int, str]:
        """The languages of those chats that are known."""
        ...


@dataclass(frozen=True, slots=True)
class Admins:
    """Those who look after the bot by its settings, and how to speak to all who do."""

    chats: Sequence[int] = ()
    phrases: Callable[[str], Phrases] | None = None
    language: str = "en"
    """Of who never wrote to the bot."""

    async def hear(self, notices: Sequence[Notice], roll: Roll) -> tuple[Effect, ...]:
        """One message to each of them and of those who were added, in their language; nothing for no notice."""
        if not notices or self.phrases is None:
            return ()
        every = dict.fromkeys([*self.chats, *sorted(appointed(await roll.orders(OrderKind.ADMIN)))])
        tongues = await roll.tongues(every)
        phrases = {each: self.phrases(tongues.get(each, self.language)) for each in every}
        return tuple(Answer(chat, notice_text(notices, own)) for chat, own in phrases.items())


def notice_text(notices: Sequence[Notice], phrases: Phrases) -> Text:
    """What came up, feed by feed."""
    text = Writer()
    for place, notice in enumerate(notices[:MOST]):
        if place:
            text.line().line()
        text.add(_title(notice.news, phrases), EntityKind.BOLD).line().add(clean(notice.feed, 200))
        if notice.detail:
            text.line().add(clean(phrases.retell(notice.detail), 200), EntityKind.ITALIC)
    if len(notices) > MOST:
        text.line().line().add(phrases.count("{n} more feed", "{n} more feeds", len(notices) - MOST))
    return text.done()


def _title(news: News, phrases: Phrases) -> str:
    return {
        News.FAILING: phrases.say("A feed has failed for a while:"),
        News.SILENT: phrases.say("A feed has fallen silent:"),
        News.GONE: phrases.say("A feed is gone for good and rests from now on:"),
        News.HIJACKED: phrases.say("A feed leads somewhere else all at once. It rests until you resume it:"),
        News.WELL: phrases.say("A feed is well again:"),
        News.MOVED: phrases.say("A feed has moved for good:"),
    }[news]
