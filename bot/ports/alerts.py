"""The part of the store that keeps alerts and messages."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Protocol

from bot.core.audience import Alert, AlertState, Chat, Message
from bot.core.effects import Effect
from bot.core.model import Move
from bot.core.topics import Topics
from bot.ports.records import WaitingAnswer


class AlertStore(Protocol):
    """The questions of the deliver loop."""

    async def take_alerts(self, now: datetime, limit: int, *, busy: Collection[int] = ()) -> list[Alert]:
        """Of each chat that is not busy the oldest due alert, pending or uncertain, which is `sending` from now on.

        The urgent ones come first.
        """
        ...

    async def take_answers(
        self, now: datetime, limit: int, *, busy: Collection[int] = (), broadcasts: bool = False
    ) -> list[WaitingAnswer]:
        """Of each chat that is not busy the oldest due answer to a command; it is leaving when this returns.

        `broadcasts`: instead the oldest that is said to all, of those chats to which no answer is due.
        """
        ...

    async def stale_messages(self, now: datetime, limit: int, *, busy: Collection[int] = ()) -> list[Message]:
        """Of each chat that is not busy a message that shows the wrong thing, last edited a minute of news time ago."""
        ...

    async def move(self, move_id: int) -> Move | None:
        """A move with its evidence."""
        ...

    async def moves_between(self, since: datetime, until: datetime, limit: int) -> list[Move]:
        """Moves first told in that time, newest first."""
        ...

    async def members(self, group_id: int) -> list[Move]:
        """The named moves that belong to a group."""
        ...

    async def chat(self, chat_id: int) -> Chat | None:
        """A chat that is known."""
        ...

    async def topics(self, chat_id: int) -> Topics:
        """The topics that a forum chose; none for any other chat."""
        ...

    async def message(self, move_id: int, chat_id: int) -> Message | None:
        """The latest message that tells this chat of the move."""
        ...

    async def told_in(self, message: Message) -> list[Message]:
        """The message once for each move of which it tells: a digest tells of several."""
        ...

    async def heard(self, move_id: int, chat_id: int) -> bool:
        """Whether the chat was told of the move, be it in a digest."""
        ...

    async def digest(self, chat_id: int, now: datetime) -> list[Alert]:
        """The alerts for a digest that this chat may hear now, by id, those that are leaving included."""
        ...

    async def apply_effects(self, effects: Sequence[Effect], now: datetime) -> None:
        """Write a word to somebody else, such as who set up a chat that is gone."""
        ...

    async def waiting(self, chat_id: int, move_ids: Collection[int]) -> list[Alert]:
        """The alerts about these moves that this chat still waits for, the one that is leaving included, by id."""
        ...

    async def alerts_sent(
        self,
        alerts: Sequence[Alert],
        standing: Sequence[Message] = (),
        reason: str = "",
        *,
        seen: Collection[Move] = (),
    ) -> None:
        """Mark the alerts that one message told as `sent`, and keep it for each move whose changes shall edit it.

        `seen` is what it was made of: if that is not so any more, the message is stale at once.
        """
        ...

    async def settle_alert(
        self, alert_id: int, state: AlertState, reason: str, *, due_at: datetime | None = None
    ) -> None:
        """Put an alert into another state, with the reason; `due_at` delays the next try. One that ended stays so."""
        ...

    async def settle_answer(
        self, answer_id: int, *, done: bool, uncertain: bool = False, due_at: datetime | None = None
    ) -> None:
        """An answer has arrived (or never will), or waits for another try."""
        ...

    async def message_edited(self, message: Message) -> None:
        """Keep what a message shows now, and when it was edited."""
        ...

    async def message_right(self, message: Message) -> None:
        """What a message shows is what it should show, unless something else was wanted since it was read."""
        ...

    async def drop_message(self, message: Message, reason: str) -> None:
        """The message is gone from its chat."""
        ...

    async def chat_gone(self, chat_id: int, reason: str) -> None:
        """Stop a chat; what waits for it is `gone`."""
        ...

    async def chat_moved(self, old: int, new: int) -> None:
        """A group has a new id: everything of it moves along."""
        ...

    async def take_back(self, *, but_alerts: Collection[int], but_answers: Collection[int]) -> None:
        """What is `sending` though nobody carries it, because a commit got lost, waits again; all but these."""
        ...

    async def mend_deliveries(self, now: datetime) -> None:
        """After a clock was set back: bring near again what was put off in what is now the future."""
        ...

    async def recover_alerts(self) -> int:
        """At a start: what was `sending` when the bot died becomes `uncertain`. Returns how many."""
        ...
