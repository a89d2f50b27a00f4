"""The button "Earlier" under a list of the latest moves."""

from __future__ import annotations

from bot.chat.ask import Ask, Press, Tools
from bot.chat.pages import latest_page
from bot.core.effects import Effect
from bot.core.text import Text

FARTHEST = 100_000


async def earlier(ask: Ask, tools: Tools) -> list[Effect]:
    """Show the next page."""
    number = ask.words
    if not (number.isascii() and number.isdecimal() and len(number) < len(str(FARTHEST))):
        return [ask.reply(Text(tools.say(ask).say("This button has aged and does nothing any more.")))]
    return await latest_page(ask, tools, int(number))


PLUGIN = Press("earlier", earlier)
