"""`/resume`: let go what `/pause` held; for admins."""

from __future__ import annotations

from bot.chat.ask import Ask, Command, Tools
from bot.core.effects import Audit, Effect, PauseSending
from bot.core.text import Text
from bot.core.wording import Writer


async def resume(ask: Ask, tools: Tools) -> list[Effect]:
    """Let it go on, unless it does."""
    phrases, tally = tools.say(ask), await tools.store.tally(ask.now)
    if not tally.held_since:
        return [ask.reply(Text(phrases.say("Nothing is paused. /pause holds all sending.")))]
    text = Writer().add(phrases.say("Sending goes on.")).line()
    text.add(phrases.count("{n} alert waits", "{n} alerts wait", tally.alerts_waiting))
    entry = Audit(ask.user_id, "resume", undo=(PauseSending(paused=True),))
    return [PauseSending(paused=False), entry, ask.reply(text.done(), undo=phrases.say("Undo"))]


PLUGIN = Command("resume", lambda phrases: phrases.say("Send again"), resume, rank=104, admins_only=True)
