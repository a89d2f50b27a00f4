"""`/review`: what waits for an admin's word, one at a time; for admins."""

from __future__ import annotations

from bot.chat.ask import Ask, Command, Tools
from bot.chat.reviews import queue_page
from bot.core.effects import Effect


async def review(ask: Ask, tools: Tools) -> list[Effect]:
    """Show the first of them."""
    return [ask.reply(await queue_page(ask, tools, 0))]


PLUGIN = Command(
    "review", lambda phrases: phrases.say("Decide what waits for review"), review, rank=102, admins_only=True
)
