"""`/audit`: who did what; for admins."""

from __future__ import annotations

from bot.chat.ask import Ask, Command, Tools
from bot.core.effects import Effect
from bot.core.text import EntityKind
from bot.core.wording import Writer, clean

SHOWN = 20


async def show_audit(ask: Ask, tools: Tools) -> list[Effect]:
    """Show the latest lines."""
    phrases = tools.say(ask)
    lines = await tools.store.audit_lines(SHOWN)
    text = Writer().add(phrases.say("Who did what"), EntityKind.BOLD)
    if not lines:
        text.line().add(phrases.say("Nothing so far."))
    for line in lines:
        text.line().when(line.at).add(f" · {line.actor} · {clean(line.action, 40)} {clean(line.subject, 80)}".rstrip())
    return [ask.reply(text.done())]


PLUGIN = Command("audit", lambda phrases: phrases.say("Show who did what"), show_audit, rank=140, admins_only=True)
