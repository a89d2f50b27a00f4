"""The buttons that turn the pages of `/following`."""

from __future__ import annotations

from bot.chat.ask import Ask, Press, Tools
from bot.chat.panels import list_text
from bot.core.effects import Effect


async def turn(ask: Ask, tools: Tools) -> list[Effect]:
    """Show the page in place of the one that stands there."""
    page = int(ask.words) if ask.words.isdecimal() else 0
    return [ask.show(list_text(ask, tools, await tools.store.follows(ask.chat.id), page))]


PLUGIN = Press("page", turn)
