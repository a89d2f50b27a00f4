"""The deliver loop: answers to commands, alerts, and edits of messages that no longer show what they should.

    store.take_answers | take_alerts | stale_messages → wording → chat.send | chat.edit → store: how it ended

Delivery is at least once. An alert is `sending` before it leaves; what has no answer is `uncertain` and is repeated
once; so at most what was in flight at a kill can be told twice. One chat has one item in flight, which keeps its order.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

import structlog

from bot.core.errors import StoreError
from bot.jobs.delivery import Courier
from bot.jobs.items import AnAlert, AnAnswer, AnEdit, Item
from bot.jobs.pause import Pause
from bot.jobs.wake import JUMP, Bell
from bot.ports import AlertStore, Clock

log = structlog.get_logger(__name__)

BATCH = 200
"""How many alerts, answers and edits are taken at once."""
TRIES = 3
"""How often something that cannot be made is tried."""
DATABASE_WAIT = 5.0
"""Seconds at most until a database that is away is asked again."""


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
    database: Pause = field(default_factory=lambda: Pause(longest=DATABASE_WAIT))
    """Closed while the database cannot be used."""
    _running: dict[int, asyncio.Task[None]] = field(default_factory=dict)
    _items: dict[int, Item] = field(default_factory=dict)
    """What is on its way, by chat."""
    _spoilt: Counter[tuple[str, int]] = field(default_factory=Counter)
    """How often something could not be made."""
    _latest: datetime | None = None
    _astray: bool = False
    """Something may be marked as leaving that nobody carries."""

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
            self._items.clear()

    async def abandon(self) -> None:
        """Drop what is in flight: another process settles it."""
        await self.finish(patience=0)

    async def _start_what_it_can(self) -> None:
        if self.database.width(1, _now()) == 0:
            return
        try:
            await self._start_due()
        except StoreError as error:
            self._database_failed(error)
        else:
            if self.database.closed and not self._astray:
                log.warning("the database answers again; what is due goes out")
                self.database.worked()

    async def _start_due(self) -> None:
        if self._astray:
            await self._find_astray()
        busy, now = self._running, await self._time()
        if self._room() > 0:
            answers = await self.store.take_answers(now, self._room(), busy=busy)
            self._start([AnAnswer(self.courier, waiting) for waiting in answers])
        if self._room() > 0:
            alerts = await self.store.take_alerts(now, self._room(), busy=busy)
            self._start([AnAlert(self.courier, alert) for alert in alerts])
        if self._room() > 0:
            said_to_all = await self.store.take_answers(now, self._room(), busy=busy, broadcasts=True)
            self._start([AnAnswer(self.courier, waiting) for waiting in said_to_all])
        if self._room() > 0:
            messages = await self.store.stale_messages(now, self._room(), busy=busy)
            self._start([AnEdit(self.courier, message) for message in messages])

    async def _time(self) -> datetime:
        """Now; when the clock was set back, what was put off follows it."""
        now = self.clock.now()
        if self._latest and now < self._latest - JUMP:
            await self.store.mend_deliveries(now)
            self._latest = now
        self._latest = max(now, self._latest or now)
        return now

    async def _find_astray(self) -> None:
        """Put back what is marked as leaving and is not: its taking was committed, but nobody heard so."""
        items = self._items.values()
        await self.store.take_back(
            but_alerts={item.alert.id for item in items if isinstance(item, AnAlert)},
            but_answers={item.waiting.id for item in items if isinstance(item, AnAnswer)},
        )
        self._astray = False

    def _room(self) -> int:
        """How many more may leave: while nobody can be written to, one that tries."""
        width = self.courier.line.pause.width(self.width, _now())
        return min(BATCH, width - len(self._running))

    def _start(self, items: Sequence[Item]) -> None:
        for item in items:
            self._items[item.chat_id] = item
            self._running[item.chat_id] = asyncio.create_task(self._carry(item), name=f"deliver {item.chat_id}")

    async def _carry(self, item: Item) -> None:
        """Carry it; one that cannot even be made is put aside, so that it never blocks the next."""
        try:
            await item.carry()
        except StoreError:
            raise  # The database is away, which is not the item's fault.
        except Exception as error:
            log.exception("something could not be made", item=item.key, chat=item.chat_id)
            self._spoilt[item.key] += 1
            await item.put_aside(error, for_good=self._spoilt[item.key] >= TRIES)

    def _collect(self) -> None:
        for chat_id, task in [(chat, task) for chat, task in self._running.items() if task.done()]:
            del self._running[chat_id], self._items[chat_id]
            if error := task.exception():
                self._failed(chat_id, error)

    def _failed(self, chat_id: int, error: BaseException) -> None:
        """Nothing left, or what left is written down: what is still marked as leaving goes back."""
        if isinstance(error, StoreError):
            self._database_failed(error)
        else:
            self._astray = True
            log.error("a message could not be carried", chat=chat_id, exc_info=error)

    def _database_failed(self, error: StoreError) -> None:
        self._astray = True
        if not self.database.closed:
            log.warning("the database cannot be used; alerts wait until it answers", reason=str(error))
        self.database.failed(_now())


def _now() -> float:
    return asyncio.get_running_loop().time()
