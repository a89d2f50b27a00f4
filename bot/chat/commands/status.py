"""`/status`: how the bot is doing, for its admins."""

from __future__ import annotations

from bot.chat.ask import Ask, Command, Tools
from bot.core.effects import Effect
from bot.core.text import EntityKind, Text
from bot.core.wording import Phrases, Writer
from bot.ports import Tally


async def status(ask: Ask, tools: Tools) -> list[Effect]:
    """Show the numbers."""
    return [ask.reply(status_text(await tools.store.tally(ask.now), tools.say(ask)))]


def status_text(tally: Tally, phrases: Phrases) -> Text:
    """The numbers, what matters most on top."""
    text = Writer().add(phrases.say("How it goes"), EntityKind.BOLD).line()
    text.add(phrases.count("{n} alert waits", "{n} alerts wait", tally.alerts_waiting))
    if tally.oldest_waiting:
        text.add(phrases.say(", ")).label(phrases.say("the oldest since")).when(tally.oldest_waiting)
    text.line().add(phrases.count("{n} alert is uncertain", "{n} alerts are uncertain", tally.alerts_uncertain))
    text.line().add(phrases.count("{n} feed", "{n} feeds", tally.feeds))
    text.add(phrases.say(", ")).add(phrases.say("{n} failing", n=tally.feeds_failing))
    if tally.next_poll_at:
        text.line().label(phrases.say("Next poll:")).when(tally.next_poll_at)
    text.line().add(phrases.count("{n} article", "{n} articles", tally.articles))
    text.line().add(phrases.count("{n} move", "{n} moves", tally.moves))
    text.line().add(phrases.count("{n} chat", "{n} chats", tally.chats))
    return text.done()


PLUGIN = Command("status", lambda phrases: phrases.say("Show how the bot is doing"), status, rank=100, admins_only=True)
