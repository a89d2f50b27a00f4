"""What the jobs ask of Telegram."""

from __future__ import annotations

from typing import Protocol

from bot.core.audience import Lane
from bot.core.outcomes import EditOutcome, OpenOutcome, SendOutcome
from bot.core.text import Text


class Messenger(Protocol):
    """Puts messages in front of a chat: Telegram, or the terminal that stands in for it."""

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
        """Send a message; `silent` makes no sound, `lane` says who goes first when there is a queue.

        `thread_id` is a topic of a forum, without which it goes to the general one.
        """
        ...

    async def edit(self, chat_id: int, message_id: int, text: Text, *, lane: Lane = Lane.EDIT) -> EditOutcome:
        """Make a message show this."""
        ...

    async def open_topic(self, chat_id: int, name: str) -> OpenOutcome:
        """Open a topic in a forum. Asked twice it opens two."""
        ...
