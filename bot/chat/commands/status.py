"""`/status`: how the bot is doing, for its admins."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.chat.ask import Ask, Command, Tools
from bot.core.effects import Effect
from bot.core.habits import Trouble
from bot.core.model import Feed
from bot.core.text import EntityKind, Text
from bot.core.wording import Phrases, Writer, clean
from bot.ports import Tally

NAMED = 3
"""Feeds in trouble that are named; the others are counted."""
LATE = timedelta(minutes=2)
"""A poll that is overdue by less is on its way."""


async def status(ask: Ask, tools: Tools) -> list[Effect]:
    """Show the numbers."""
    tally, feeds = await tools.store.tally(ask.now), await tools.store.feeds()
    return [ask.reply(status_text(tally, feeds, ask.now, tools.say(ask)))]


def status_text(tally: Tally, feeds: Sequence[Feed], now: datetime, phrases: Phrases) -> Text:
    """The numbers, what matters most on top."""
    text = Writer().add(phrases.say("How it goes"), EntityKind.BOLD)
    _sending(text, tally, phrases)
    _feeds(text, feeds, phrases)
    if tally.next_poll_at:
        late = tally.next_poll_at < now - LATE
        label = "⚠ " + phrases.say("Polls are late, since:") if late else phrases.say("Next poll:")
        text.line().label(label).when(tally.next_poll_at)
    text.line().add(phrases.count("{n} article", "{n} articles", tally.articles))
    text.line().add(phrases.count("{n} move", "{n} moves", tally.moves))
    text.line().add(phrases.count("{n} chat", "{n} chats", tally.chats))
    _machine(text, tally, phrases)
    return text.done()


def _sending(text: Writer, tally: Tally, phrases: Phrases) -> None:
    if tally.held_since:
        text.line().add("⏸ ").label(phrases.say("All sending is paused, since:")).when(tally.held_since)
    text.line().add(phrases.count("{n} alert waits", "{n} alerts wait", tally.alerts_waiting))
    if tally.oldest_waiting:
        text.add(phrases.say(", ")).label(phrases.say("the oldest since")).when(tally.oldest_waiting)
    text.line().add(phrases.count("{n} alert is uncertain", "{n} alerts are uncertain", tally.alerts_uncertain))


def _feeds(text: Writer, feeds: Sequence[Feed], phrases: Phrases) -> None:
    failing = [feed for feed in feeds if feed.last_error and not feed.paused]
    silent = [feed for feed in feeds if feed.habits.told is Trouble.SILENT and not feed.paused]
    paused = sum(feed.paused for feed in feeds)
    text.line().add(phrases.count("{n} feed", "{n} feeds", len(feeds)))
    text.add(phrases.say(", ")).add(phrases.say("{n} failing", n=len(failing)))
    text.add(phrases.say(", ")).add(phrases.say("{n} silent", n=len(silent)))
    text.add(phrases.say(", ")).add(phrases.say("{n} paused", n=paused))
    for feed in [*failing, *silent][:NAMED]:
        text.line().add(f"– {clean(feed.title or feed.url, 120)}", EntityKind.ITALIC)


def _machine(text: Writer, tally: Tally, phrases: Phrases) -> None:
    text.line()
    if tally.backup_at:
        text.label(phrases.say("Last backup:")).when(tally.backup_at)
    else:
        text.add(phrases.say("No backup so far."))
    if tally.talker:
        text.line().label(phrases.say("Talks to Telegram:")).add(clean(tally.talker, 80))
    for loop in tally.silent_loops:
        text.line().add("⚠ " + phrases.say("The loop {name} stands still.", name=loop))


PLUGIN = Command("status", lambda phrases: phrases.say("Show how the bot is doing"), status, rank=100, admins_only=True)
