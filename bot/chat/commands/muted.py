"""The buttons that turn the pages of what is muted."""

from __future__ import annotations

from bot.chat.ask import Ask, Press, Tools
from bot.chat.namelists import muted_text
from bot.chat.numbers import number_in
from bot.core.effects import Effect


async def turn(ask: Ask, tools: Tools) -> list[Effect]:
    """Show the page in place of the one that stands there."""
    return [ask.show(muted_text(ask, tools, number_in(ask.words) or 0))]


PLUGIN = Press("muted", turn)
