"""`/stop`: hear nothing any more."""

from __future__ import annotations

from bot.chat.ask import Ask, Command, Tools
from bot.core.effects import Effect, StopChat
from bot.core.text import Text


async def stop(ask: Ask, tools: Tools) -> list[Effect]:
    """End it, and say how to begin again."""
    phrases = tools.say(ask)
    if not ask.known or not ask.chat.active:
        return [ask.reply(Text(phrases.say("You hear nothing from me anyway; /start begins.")))]
    said = phrases.say("You will hear nothing more. What you follow is kept: /start takes it up again.")
    return [StopChat(ask.chat.id, "asked to stop"), ask.reply(Text(said))]


PLUGIN = Command("stop", lambda phrases: phrases.say("Hear nothing any more"), stop, rank=90, changes=True)
