"""`/following`: what this chat follows, with buttons to change or remove it."""

from __future__ import annotations

from bot.chat.ask import Ask, Command, Tools
from bot.chat.panels import list_text
from bot.core.effects import Effect


async def following(ask: Ask, tools: Tools) -> list[Effect]:
    """Show the first page."""
    return [ask.reply(list_text(ask, tools, await tools.store.follows(ask.chat.id)))]


PLUGIN = Command("following", lambda phrases: phrases.say("Show and change what you follow"), following, rank=14)
