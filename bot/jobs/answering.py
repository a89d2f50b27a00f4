"""An answer to a command on its way back; it stays in the database until Telegram took it or refused it for good."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.core.audience import Lane
from bot.core.effects import Answer
from bot.core.outcomes import (
    BotRefused,
    ChatGone,
    ChatMoved,
    Edited,
    MessageGone,
    NotSent,
    RetryAfter,
    SendOutcome,
    Sent,
    TopicGone,
    Uncertain,
)
from bot.jobs.delivery import UNCERTAIN_RETRY, Courier
from bot.jobs.persist import persist
from bot.ports import WaitingAnswer


@dataclass(frozen=True, slots=True)
class Answering:
    """Carries answers to commands, ahead of everything else."""

    courier: Courier

    async def answer(self, waiting: WaitingAnswer) -> None:
        """Send an answer, and write down how that ended."""
        answer = waiting.answer
        outcome = await self._send(answer, waiting.lane)
        if isinstance(outcome, MessageGone) and answer.reply_to:
            outcome = await self._send(replace(answer, reply_to=None, edits=None), waiting.lane)
        if isinstance(outcome, TopicGone):
            outcome = await self._send(Answer(answer.chat_id, answer.text), waiting.lane)
        await self._ended(waiting, outcome)

    async def _send(self, answer: Answer, lane: Lane) -> SendOutcome:
        line = self.courier.line
        if answer.edits:
            edited = await line.edit(answer.chat_id, answer.edits, answer.text, lane=lane)
            if isinstance(edited, Edited):
                return Sent(answer.edits)
            if not isinstance(edited, MessageGone):
                return edited
        thread_id, reply_to = answer.thread_id, answer.reply_to
        return await line.send(answer.chat_id, answer.text, thread_id=thread_id, reply_to=reply_to, lane=lane)

    async def _ended(self, waiting: WaitingAnswer, outcome: SendOutcome) -> None:
        store, clock, chat_id = self.courier.store, self.courier.clock, waiting.answer.chat_id
        match outcome:
            case RetryAfter() | NotSent() | BotRefused():
                due = self.courier.retry_at(outcome, waiting.attempts)
                await persist(store.settle_answer, waiting.id, done=False, uncertain=waiting.uncertain, due_at=due)
            case Uncertain() if not waiting.uncertain:
                due = clock.after(UNCERTAIN_RETRY)
                await persist(store.settle_answer, waiting.id, done=False, uncertain=True, due_at=due)
            case ChatMoved(new):
                await persist(store.settle_answer, waiting.id, done=False, uncertain=waiting.uncertain)
                await persist(store.chat_moved, chat_id, new)
            case ChatGone(reason):
                await persist(store.settle_answer, waiting.id, done=True)
                await self.courier.owners.lost(chat_id, reason)
            case _:
                await persist(store.settle_answer, waiting.id, done=True)
