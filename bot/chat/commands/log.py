"""The buttons that turn the pages of `/audit`."""

from __future__ import annotations

from bot.chat.ask import Ask, Press, Tools
from bot.chat.auditpages import audit_text
from bot.core.effects import Effect

DIGITS = 6


async def turn(ask: Ask, tools: Tools) -> list[Effect]:
    """Show the page in place of the one that stands there."""
    page = int(ask.words) if ask.words.isdecimal() and len(ask.words) <= DIGITS else 0
    return [ask.show(await audit_text(ask, tools, page))]


PLUGIN = Press("log", turn, admins_only=True)
