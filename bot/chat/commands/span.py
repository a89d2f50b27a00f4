"""The buttons under a lab: another span of days."""

from __future__ import annotations

from bot.chat.ask import Ask, Press, Tools
from bot.chat.labcards import SPANS, show_lab
from bot.core.effects import Effect
from bot.core.text import Text


async def span(ask: Ask, tools: Tools) -> list[Effect]:
    """Show the lab again, over those days."""
    days, _, family = ask.words.partition(":")
    if days not in map(str, SPANS) or family not in tools.labs:
        return [ask.reply(Text(tools.say(ask).say("This button has aged and does nothing any more.")))]
    return await show_lab(ask, tools, family, int(days))


PLUGIN = Press("span", span)
