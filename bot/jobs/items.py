"""What the deliver loop carries: answers, alerts and edits; and what becomes of one that cannot even be made."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Protocol

from bot.core.audience import Alert, AlertState, Message
from bot.core.outcomes import NotSent
from bot.jobs.answering import Answering
from bot.jobs.delivery import Courier
from bot.jobs.persist import persist
from bot.ports import WaitingAnswer


class Item(Protocol):
    """One thing for one chat."""

    @property
    def chat_id(self) -> int:
        """The chat to which it goes."""
        ...

    @property
    def key(self) -> tuple[str, int]:
        """What tells it apart from all others."""
        ...

    async def carry(self) -> None:
        """Bring it to its chat, and write down how that ended."""
        ...

    async def put_aside(self, error: Exception, *, for_good: bool) -> None:
        """It could not be made: let the next one pass, and try this again later, or never."""
        ...


@dataclass(frozen=True, slots=True)
class AnAlert:
    """An alert on its way."""

    courier: Courier
    alert: Alert

    @property
    def chat_id(self) -> int:
        """The chat to which it goes."""
        return self.alert.chat_id

    @property
    def key(self) -> tuple[str, int]:
        """Its id."""
        return "alert", self.alert.id

    async def carry(self) -> None:
        """Tell the chat."""
        await self.courier.alert(self.alert)

    async def put_aside(self, error: Exception, *, for_good: bool) -> None:
        """Keep it for a later try, or skip it."""
        courier, alert = self.courier, self.alert
        state = AlertState.SKIPPED if for_good else alert.state
        due = courier.retry_at(NotSent(""), alert.attempts)
        await persist(courier.store.settle_alert, alert.id, state, f"it cannot be made: {error}", due_at=due)


@dataclass(frozen=True, slots=True)
class AnAnswer:
    """An answer to a command on its way."""

    courier: Courier
    waiting: WaitingAnswer

    @property
    def chat_id(self) -> int:
        """The chat to which it goes."""
        return self.waiting.answer.chat_id

    @property
    def key(self) -> tuple[str, int]:
        """Its id."""
        return "answer", self.waiting.id

    async def carry(self) -> None:
        """Answer."""
        await Answering(self.courier).answer(self.waiting)

    async def put_aside(self, error: Exception, *, for_good: bool) -> None:
        """Keep it for a later try, or drop it."""
        del error
        courier, waiting = self.courier, self.waiting
        due = courier.retry_at(NotSent(""), waiting.attempts)
        settle = courier.store.settle_answer
        await persist(settle, waiting.id, done=for_good, uncertain=waiting.uncertain, due_at=due)


@dataclass(frozen=True, slots=True)
class AnEdit:
    """A message that is about to show something else."""

    courier: Courier
    message: Message

    @property
    def chat_id(self) -> int:
        """The chat in which it stands."""
        return self.message.chat_id

    @property
    def key(self) -> tuple[str, int]:
        """Its move, whose text is what cannot be made."""
        return "edit", self.message.move_id

    async def carry(self) -> None:
        """Edit it."""
        await self.courier.edit(self.message)

    async def put_aside(self, error: Exception, *, for_good: bool) -> None:
        """Let it rest for a minute like any other edit, or until it is to show something else."""
        del error
        shown = self.message.wanted if for_good else self.message.shown
        rested = replace(self.message, shown=shown, edited_at=self.courier.clock.now())
        await persist(self.courier.store.message_edited, rested)
