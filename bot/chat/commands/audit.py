"""`/audit`: who did what; for admins."""

from __future__ import annotations

from bot.chat.ask import Ask, Command, Tools
from bot.chat.auditpages import audit_text
from bot.core.effects import Effect


async def show_audit(ask: Ask, tools: Tools) -> list[Effect]:
    """Show the latest lines."""
    return [ask.reply(await audit_text(ask, tools, 0))]


PLUGIN = Command("audit", lambda phrases: phrases.say("Show who did what"), show_audit, rank=140, admins_only=True)
