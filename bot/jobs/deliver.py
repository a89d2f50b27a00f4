"""The deliver loop: answers to commands, alerts, and edits of messages that no longer show what they should.

    store.take_answers | take_alerts | stale_messages → wording → chat.send | chat.edit → store: how it ended

Delivery is at least once. An alert is `sending` before it leaves; what has no answer is `uncertain` and is repeated
once; so at most what was in flight at a kill can be told twice. One chat has one item in flight, which keeps its order.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field

import structlog

from bot.core.audience import Alert, AlertState
from bot.core.errors import StoreError
from bot.core.outcomes import NotSent
from bot.jobs.answering import Answering
from bot.jobs.delivery import Courier
from bot.jobs.persist import persist
from bot.jobs.wake import Bell
from bot.ports import AlertStore, Clock

log = structlog.get_logger(__name__)

BATCH = 200
"""How many alerts, answers and edits are taken at once."""
TRIES = 5
"""How often an alert that cannot be made is tried."""


@dataclass(slots=True)
class Deliverer:
    """Brings what is due to its chats, `width` chats at a time."""

    store: AlertStore
    courier: Courier
    clock: Clock
    width: int = 64
    bell: Bell = field(default_factory=Bell)
    release: Callable[[], None] = lambda: None
    """Sends back at a stop what still waits for Telegram's limits: it has not left."""
    _running: dict[int, asyncio.Task[None]] = field(default_factory=dict)

    async def run(self) -> None:
        """Deliver until the bell says stop; what is in flight then is finished."""
        heard = asyncio.create_task(self.bell.heard())
        while not self.bell.stopped:
            await self._start_what_it_can()
            await asyncio.wait({heard, *self._running.values()}, return_when=asyncio.FIRST_COMPLETED)
            if heard.done() and not self.bell.stopped:
                heard = asyncio.create_task(self.bell.heard())
            self._collect()
        heard.cancel()
        self.release()
        await self.finish()

    async def drain(self) -> None:
        """Deliver all that is due now, and return when nothing is in flight."""
        await self._start_due()
        while self._running:
            await asyncio.wait(self._running.values(), return_when=asyncio.FIRST_COMPLETED)
            self._collect()
            await self._start_due()

    async def finish(self, patience: float = 3.0) -> None:
        """Let what is in flight end within `patience` seconds; what is cut off is settled at the next start."""
        if self._running:
            _, late = await asyncio.wait(self._running.values(), timeout=patience)
            for task in late:
                task.cancel()
            await asyncio.gather(*self._running.values(), return_exceptions=True)
            self._running.clear()

    async def abandon(self) -> None:
        """Drop what is in flight: another process settles it."""
        await self.finish(patience=0)

    async def _start_what_it_can(self) -> None:
        try:
            await self._start_due()
        except StoreError as error:
            log.warning("the database cannot be asked what is due; trying again", reason=str(error))

    async def _start_due(self) -> None:
        if self._room() <= 0:
            return
        now = self.clock.now()
        for waiting in await self.store.take_answers(now, self._room(), busy=self._running):
            self._start(waiting.answer.chat_id, Answering(self.courier).answer(waiting))
        if self._room() > 0:
            for alert in await self.store.take_alerts(now, self._room(), busy=self._running):
                self._start(alert.chat_id, self._alert(alert))
        if self._room() > 0:
            for message in await self.store.stale_messages(now, self._room(), busy=self._running):
                self._start(message.chat_id, self.courier.edit(message))

    async def _alert(self, alert: Alert) -> None:
        """Carry an alert; one that cannot even be composed is put aside, so that it never blocks the next."""
        try:
            await self.courier.alert(alert)
        except Exception as error:
            log.exception("an alert could not be made", alert=alert.id)
            state = AlertState.PENDING if alert.attempts < TRIES else AlertState.SKIPPED
            due = self.courier.retry_at(NotSent(type(error).__name__), alert.attempts)
            await persist(self.store.settle_alert, alert.id, state, f"it cannot be made: {error}", due_at=due)

    def _room(self) -> int:
        return min(BATCH, self.width - len(self._running))

    def _start(self, chat_id: int, work: Coroutine[None, None, None]) -> None:
        self._running[chat_id] = asyncio.create_task(work, name=f"deliver {chat_id}")

    def _collect(self) -> None:
        for chat_id, task in [(chat, task) for chat, task in self._running.items() if task.done()]:
            del self._running[chat_id]
            if error := task.exception():
                log.error("a message could not be made", chat=chat_id, exc_info=error)
