"""The buttons that turn the pages of `/following`."""

from __future__ import annotations

from bot.chat.ask import Ask, Press, Tools
from bot.chat.numbers import number_in
from bot.chat.panels import list_text
from bot.core.effects import Effect


async def turn(ask: Ask, tools: Tools) -> list[Effect]:
    """Show the page in place of the one that stands there."""
    return [ask.show(list_text(ask, tools, await tools.store.follows(ask.chat.id), number_in(ask.words) or 0))]


PLUGIN = Press("page", turn)
