"""`/forget`: delete all that is stored about this chat; asks once."""

from __future__ import annotations

from bot.chat.ask import Ask, Command, Tools
from bot.core.effects import Effect
from bot.core.text import Button
from bot.core.wording import Writer


async def forget(ask: Ask, tools: Tools) -> list[Effect]:
    """Ask whether it is meant."""
    phrases = tools.say(ask)
    text = Writer().add(phrases.say("Delete all that is stored about this chat? That cannot be undone."))
    return [ask.reply(text.done([[Button(phrases.say("Yes, forget everything"), data=f"forgotten:{ask.chat.id}")]]))]


PLUGIN = Command("forget", lambda phrases: phrases.say("Delete all that is stored here"), forget, rank=95, changes=True)
