"""`/pause`: hold all sending, in every process and over restarts; for admins."""

from __future__ import annotations

from bot.chat.ask import Ask, Command, Tools
from bot.core.effects import Audit, Effect, PauseSending
from bot.core.text import Text


async def pause(ask: Ask, tools: Tools) -> list[Effect]:
    """Hold it, unless it is held already."""
    phrases = tools.say(ask)
    if (await tools.store.tally(ask.now)).held_since:
        return [ask.reply(Text(phrases.say("All sending is paused already. /resume lets it go on.")))]
    said = phrases.say("All sending is paused: alerts wait. I still answer commands. /resume lets it go on.")
    entry = Audit(ask.user_id, "pause", undo=(PauseSending(paused=False),))
    return [PauseSending(paused=True), entry, ask.reply(Text(said), undo=phrases.say("Undo"))]


PLUGIN = Command("pause", lambda phrases: phrases.say("Hold all alerts"), pause, rank=103, admins_only=True)
