"""What an admin wrote and did not confirm yet: it stays with their chat until its button is pressed."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.chat.ask import Ask
from bot.chat.panels import mark_of
from bot.core.effects import SaveChat

KEPT = 5


def draft_of(command: str, words: str, now: datetime) -> str:
    """The draft: with the moment, so that the same words can be said again another day."""
    return f"/{command} {now.isoformat()}\n{words}"


def kept(ask: Ask, draft: str) -> SaveChat:
    """The chat with this draft before its others."""
    drafts = (draft, *(other for other in ask.chat.drafts if other != draft))[:KEPT]
    return SaveChat(replace(ask.chat, drafts=drafts, active=ask.known and ask.chat.active))


def draft_marked(ask: Ask, command: str, mark: str) -> str | None:
    """The words of the draft of a command that a button means."""
    found = (d for d in ask.chat.drafts if d.startswith(f"/{command} ") and mark_of(d) == mark)
    return next(found, "").partition("\n")[2] or None


def done_with(ask: Ask, mark: str) -> SaveChat:
    """The chat without that draft: a second press finds nothing to do."""
    return SaveChat(replace(ask.chat, drafts=tuple(draft for draft in ask.chat.drafts if mark_of(draft) != mark)))
