"""The button that confirms `/forget`."""

from __future__ import annotations

from bot.chat.ask import Ask, Press, Tools
from bot.core.effects import Audit, Effect, ForgetChat
from bot.core.text import Text


async def confirm(ask: Ask, tools: Tools) -> list[Effect]:
    """Delete it, also what a chat said that never began; the audit log keeps that somebody did, without saying who."""
    said = ask.show(Text(tools.say(ask).say("Everything about this chat is deleted. /start begins anew.")))
    return [ForgetChat(ask.chat.id), *([Audit(0, "forget a chat")] if ask.known else []), said]


PLUGIN = Press("forgotten", confirm, changes=True)
