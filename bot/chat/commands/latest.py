"""`/latest`: the moves that were told last."""

from __future__ import annotations

from bot.chat.ask import Ask, Command, Tools
from bot.core.effects import Effect
from bot.core.wording import latest_text

SHOWN = 10


async def latest(ask: Ask, tools: Tools) -> list[Effect]:
    """Show them, newest first."""
    return [ask.reply(latest_text(await tools.store.latest_moves(SHOWN), tools.say(ask)))]


PLUGIN = Command("latest", lambda phrases: phrases.say("Show the latest moves"), latest, rank=20)
