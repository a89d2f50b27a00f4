"""What the admins hear about the feeds: one message for all that came up at once."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from bot.core.effects import Answer, Effect
from bot.core.feedhealth import News, Notice
from bot.core.text import EntityKind, Text
from bot.core.wording import Phrases, Writer, clean

MOST = 15
"""Feeds that one message names; the others are counted."""


@dataclass(frozen=True, slots=True)
class Admins:
    """Those who look after the bot by its settings, and how to speak to all who do."""

    chats: Sequence[int] = ()
    phrases: Callable[[str], Phrases] | None = None
    language: str = "en"

    def hear(self, notices: Sequence[Notice], added: Collection[int] = ()) -> tuple[Effect, ...]:
        """One message to each of them and of those who were added; nothing where there is nothing to tell."""
        if not notices or self.phrases is None:
            return ()
        text = notice_text(notices, self.phrases(self.language))
        return tuple(Answer(chat, text) for chat in dict.fromkeys([*self.chats, *sorted(added)]))


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
