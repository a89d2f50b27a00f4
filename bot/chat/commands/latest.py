"""`/latest`: the moves that were told last."""

from __future__ import annotations

from bot.chat.ask import Ask, Command, Tools
from bot.chat.pages import latest_page
from bot.core.effects import Effect


async def latest(ask: Ask, tools: Tools) -> list[Effect]:
    """Show the first page, newest first."""
    return await latest_page(ask, tools, 0)


PLUGIN = Command("latest", lambda phrases: phrases.say("Show the latest moves"), latest, rank=20)
