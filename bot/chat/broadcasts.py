"""Words to every chat, kept as a draft until they are confirmed."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.chat.ask import Ask
from bot.chat.panels import mark_of
from bot.core.effects import SaveChat
from bot.core.text import Text

PREFIX = "/broadcast"
LONGEST = 3500
"""Characters: it must fit into a message, whatever they count as."""
KEPT = 5


def draft_of(words: str, now: datetime) -> str:
    """The draft: with the moment, so that the same words can be said again another day."""
    return f"{PREFIX} {now.isoformat()}\n{words}"


def kept(ask: Ask, draft: str) -> SaveChat:
    """The chat with this draft before its others."""
    drafts = (draft, *(other for other in ask.chat.drafts if other != draft))[:KEPT]
    return SaveChat(replace(ask.chat, drafts=drafts, active=ask.known and ask.chat.active))


def draft_marked(ask: Ask, mark: str) -> str | None:
    """The words of the draft that a button means."""
    found = (d for d in ask.chat.drafts if d.startswith(PREFIX) and mark_of(d) == mark)
    return next(found, "").partition("\n")[2] or None


def done_with(ask: Ask, mark: str) -> SaveChat:
    """The chat without that draft: a second press finds nothing to send."""
    return SaveChat(replace(ask.chat, drafts=tuple(draft for draft in ask.chat.drafts if mark_of(draft) != mark)))


def as_said(words: str) -> Text:
    """What the chats will read: the words as they are, without a preview."""
    return Text(words)
