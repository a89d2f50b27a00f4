"""Who did what, page by page."""

from __future__ import annotations

from bot.chat.ask import Ask, Tools
from bot.chat.deeds import deed
from bot.core.text import Button, EntityKind, Text
from bot.core.wording import Writer

SHOWN = 15


async def audit_text(ask: Ask, tools: Tools, page: int) -> Text:
    """A page of the audit log, newest first; what is undone is struck through."""
    phrases = tools.say(ask)
    lines = await tools.store.audit_lines(SHOWN + 1, page * SHOWN)
    text = Writer().add(phrases.say("Who did what"), EntityKind.BOLD)
    if not lines:
        text.line().add(phrases.say("Nothing so far."))
    for line in lines[:SHOWN]:
        text.line().add(f"#{line.id} ").when(line.at).add(f" · {line.actor} · ")
        text.add(deed(line, phrases), *([EntityKind.STRIKETHROUGH] if line.undone_at else []))
    if any(line.undo and not line.undone_at for line in lines[:SHOWN]):
        text.line().line().add(phrases.say("/undo with a number takes a change back."))
    row = [Button(f"◀ {page}", data=f"log:{page - 1}")] if page else []
    row += [Button(f"{page + 2} ▶", data=f"log:{page + 1}")] if len(lines) > SHOWN else []
    return text.done([row])
