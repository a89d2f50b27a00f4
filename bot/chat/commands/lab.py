"""`/lab NAME`: who came to a lab and who left it."""

from __future__ import annotations

from bot.chat.ask import Ask, Command, Tools
from bot.chat.labcards import SPANS, lab_called, show_lab
from bot.core.effects import Effect
from bot.core.text import Text


async def lab(ask: Ask, tools: Tools) -> list[Effect]:
    """Show the last month; buttons widen it."""
    phrases = tools.say(ask)
    found = lab_called(ask.words, tools)
    if found is None:
        return [ask.reply(Text(phrases.say("I know no lab of that name. Give me one: /lab OpenAI")))]
    return await show_lab(ask, tools, found.family, SPANS[0])


PLUGIN = Command("lab", lambda phrases: phrases.say("Show who came to a lab, and who left"), lab, rank=24, usage="<…>")
