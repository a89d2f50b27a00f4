"""The buttons under a lab: another span of days, another page."""

from __future__ import annotations

from collections.abc import Sequence

from bot.chat.ask import Ask, Press, Toast, Tools, aged
from bot.chat.labcards import SPANS, show_lab
from bot.chat.numbers import number_in
from bot.core.effects import Effect


async def span(ask: Ask, tools: Tools) -> Sequence[Effect | Toast]:
    """Show the lab again, over those days."""
    days, _, about = ask.words.partition(":")
    family, _, page = about.partition(":")
    if days not in map(str, SPANS) or family not in tools.labs:
        return aged(ask, tools)
    return await show_lab(ask, tools, family, int(days), number_in(page) or 0)


PLUGIN = Press("span", span)
