"""`/undo`: take back what was done last, or what a line of `/audit` says; for admins."""

from __future__ import annotations

from bot.chat.ask import Ask, Command, Tools
from bot.chat.deeds import line_named, take_back
from bot.core.effects import Effect
from bot.core.text import Text


async def undo(ask: Ask, tools: Tools) -> list[Effect]:
    """Take back the latest change of who asks, or the line that they name."""
    phrases, number = tools.say(ask), ask.words.strip().removeprefix("#")
    if number:
        line = await line_named(number, tools)
        lacking = phrases.say("There is no such change. /audit shows them with their numbers.")
    else:
        line = await tools.store.last_change(ask.user_id)
        lacking = phrases.say("Nothing of yours is left to undo.")
    return await take_back(ask, tools, line) if line else [ask.reply(Text(lacking))]


PLUGIN = Command(
    "undo",
    lambda phrases: phrases.say("Take back a change"),
    undo,
    rank=145,
    admins_only=True,
    usage="<…>",
)
