"""The button "Earlier" under a list of the latest moves."""

from __future__ import annotations

from collections.abc import Sequence

from bot.chat.ask import Ask, Press, Toast, Tools, aged
from bot.chat.pages import latest_page
from bot.core.effects import Effect

FARTHEST = 100_000


async def earlier(ask: Ask, tools: Tools) -> Sequence[Effect | Toast]:
    """Show the next page."""
    number = ask.words
    if not (number.isascii() and number.isdecimal() and len(number) < len(str(FARTHEST))):
        return aged(ask, tools)
    return await latest_page(ask, tools, int(number))


PLUGIN = Press("earlier", earlier)
