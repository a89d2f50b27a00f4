"""The line to the chats: what all that is sent has in common, whether it is an alert, an answer or an edit.

A text that Telegram refuses goes out again with less; a chat is gone only once that is proven; and when nobody can be
written to, the line says so.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TypeVar

import structlog

from bot.core.audience import Lane
from bot.core.outcomes import (
    BotRefused,
    ChatGone,
    Edited,
    EditOutcome,
    NotSent,
    Refused,
    RetryAfter,
    SendOutcome,
    Sent,
    TopicGone,
)
from bot.core.text import Text
from bot.core.wording import plain
from bot.jobs.pause import Pause
from bot.ports import Messenger

log = structlog.get_logger(__name__)

Outcome = TypeVar("Outcome", SendOutcome, EditOutcome)

SHORT = 1000
"""UTF-16 units that are left of a text which Telegram does not take even without its formatting."""
PROOF_WAITS = (3.0, 30.0)
"""Seconds of machine time before a chat that refused is asked again; refusing after all of them it is gone."""
FAILURES = 5
"""So many sends in a row that did not reach Telegram mean that Telegram cannot be reached."""


@dataclass(slots=True)
class Line:
    """A messenger with the manners of one who has to come through."""

    messenger: Messenger
    pause: Pause = field(default_factory=lambda: Pause(patience=FAILURES))
    """Closed while nobody can be written to: the token is refused, or Telegram cannot be reached."""
    _refusals: dict[int, int] = field(default_factory=dict)
    """How often in a row a chat refused."""

    async def send(
        self,
        chat_id: int,
        text: Text,
        *,
        thread_id: int | None = None,
        reply_to: int | None = None,
        silent: bool = False,
        lane: Lane = Lane.ALERT,
    ) -> SendOutcome:
        """Send a message, with less of it if need be."""

        async def attempt(version: Text) -> SendOutcome:
            send = self.messenger.send
            return await send(chat_id, version, thread_id=thread_id, reply_to=reply_to, silent=silent, lane=lane)

        outcome = await _with_less(text, attempt)
        if isinstance(outcome, TopicGone) and thread_id is None:
            # The general topic is closed as well: there is no place left.
            outcome = ChatGone(outcome.reason)
        return self._judged(chat_id, outcome)

    async def edit(self, chat_id: int, message_id: int, text: Text, *, lane: Lane = Lane.EDIT) -> EditOutcome:
        """Make a message show this, or less of it if need be."""

        async def attempt(version: Text) -> EditOutcome:
            return await self.messenger.edit(chat_id, message_id, version, lane=lane)

        return self._judged(chat_id, await _with_less(text, attempt))

    def _judged(self, chat_id: int, outcome: Outcome) -> Outcome | RetryAfter:
        """Learn from an outcome; of a chat that may be gone the caller hears when to ask again, until it is proven."""
        now = asyncio.get_running_loop().time()
        match outcome:
            case BotRefused() | NotSent():
                self.pause.failed(now, surely=isinstance(outcome, BotRefused))
            case ChatGone(reason):
                self.pause.worked()
                return self._doubted(chat_id, reason) or outcome
            case Sent() | Edited():
                self.pause.worked()
                self._refusals.pop(chat_id, None)
            case _:
                pass
        return outcome

    def _doubted(self, chat_id: int, reason: str) -> RetryAfter | None:
        """When to ask a chat again that refused; None when it did so often enough."""
        refusals = self._refusals.pop(chat_id, 0)
        if refusals >= len(PROOF_WAITS):
            return None
        self._refusals[chat_id] = refusals + 1
        return RetryAfter(timedelta(seconds=PROOF_WAITS[refusals]), reason)


async def _with_less(text: Text, attempt: Callable[[Text], Awaitable[Outcome]]) -> Outcome:
    """Try the text, then without formatting and buttons, then shorter: what is refused as it is must still be heard."""
    outcome = await attempt(text)
    for less in (plain(text), plain(text, SHORT)):
        if not isinstance(outcome, Refused):
            break
        log.error("a message was refused and goes out with less", reason=outcome.reason)
        outcome = await attempt(less)
    return outcome
