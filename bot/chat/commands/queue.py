"""The buttons that turn the pages of `/review`."""

from __future__ import annotations

from bot.chat.ask import Ask, Press, Tools
from bot.chat.numbers import number_in
from bot.chat.reviews import queue_page
from bot.core.effects import Effect


async def turn(ask: Ask, tools: Tools) -> list[Effect]:
    """Show what waits there in place of the one before."""
    return [ask.show(await queue_page(ask, tools, number_in(ask.words) or 0))]


PLUGIN = Press("queue", turn, admins_only=True)
