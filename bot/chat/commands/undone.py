"""The button "Undo" under the answer to a change."""

from __future__ import annotations

from bot.chat.ask import Ask, Press, Tools
from bot.chat.deeds import line_named, take_back
from bot.core.effects import Effect
from bot.core.text import Text


async def undone(ask: Ask, tools: Tools) -> list[Effect]:
    """Take back what that line of the audit log says."""
    line = await line_named(ask.words, tools)
    if line is None:
        return [ask.show(Text(tools.say(ask).say("This button has aged and does nothing any more.")))]
    return await take_back(ask, tools, line)


PLUGIN = Press("undone", undone, admins_only=True)
