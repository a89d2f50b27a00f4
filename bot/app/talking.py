"""Talks to Telegram while this process has the right to: the deliver loop and the inbox start and end as one."""

from __future__ import annotations

import asyncio
import os
import socket
from collections.abc import Callable, Coroutine
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, TypeAlias

import structlog

from bot.core.audience import Lane
from bot.core.outcomes import EditOutcome, OpenOutcome, SendOutcome, Sent
from bot.core.text import Text
from bot.jobs.deliver import Deliverer
from bot.jobs.persist import persist
from bot.ports import Messenger, Note, Store
from bot.store.role import TalkLock

log = structlog.get_logger(__name__)

Listen: TypeAlias = Callable[[Callable[[], None]], Coroutine[Any, Any, None]]


def this_process() -> str:
    """What the admins know this process by."""
    return f"{socket.gethostname()} · {os.getpid()}"


@dataclass(frozen=True, slots=True)
class HeldMessenger:
    """A messenger that sends only while the lock is ours.

    What it learnt is handed back only then, too: otherwise a process that wakes up late could put back into the queue
    what another has told meanwhile. That a message was sent is always true, and always handed back.
    """

    messenger: Messenger
    lock: TalkLock

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
        """Send a message once nobody else can be sending."""
        await self.lock.confirmed()
        send = self.messenger.send
        outcome = await send(chat_id, text, thread_id=thread_id, reply_to=reply_to, silent=silent, lane=lane)
        if not isinstance(outcome, Sent):
            await self.lock.confirmed()
        return outcome

    async def edit(self, chat_id: int, message_id: int, text: Text, *, lane: Lane = Lane.EDIT) -> EditOutcome:
        """Edit a message once nobody else can be editing."""
        await self.lock.confirmed()
        outcome = await self.messenger.edit(chat_id, message_id, text, lane=lane)
        await self.lock.confirmed()
        return outcome

    async def open_topic(self, chat_id: int, name: str) -> OpenOutcome:
        """Open a topic once nobody else can be opening it."""
        await self.lock.confirmed()
        return await self.messenger.open_topic(chat_id, name)


@dataclass(frozen=True, slots=True)
class Talking:
    """The loops that talk, in the shape of one loop; while another process talks it stands by."""

    lock: TalkLock
    deliverer: Deliverer
    store: Store
    listen: Listen | None = None

    async def run(self) -> None:
        """Stand by and talk by turns, until the deliverer's bell says stop."""
        bell = self.deliverer.bell
        try:
            while not bell.stopped and await self._stood_by():
                log.info("this process talks to Telegram now")
                # What is on its way now belongs to a process that died or stalls.
                await persist(self.store.recover_alerts)
                await persist(self.store.note, Note.TALKER, this_process())
                await self._talk()
        finally:
            await self.lock.release()

    async def _stood_by(self) -> bool:
        """Wait for the lock and go on answering the bell; False when it says stop."""
        bell = self.deliverer.bell
        taking = asyncio.create_task(self.lock.take())
        while not (taking.done() or bell.stopped):
            heard = asyncio.create_task(bell.heard())
            await asyncio.wait({taking, heard}, return_when=asyncio.FIRST_COMPLETED)
            await _cancelled(heard)
        if not taking.done():
            await _cancelled(taking)
            return False
        await taking
        return not bell.stopped

    async def _talk(self) -> None:
        bell = self.deliverer.bell
        keeper = asyncio.create_task(self.lock.keep(bell.ring), name="keep the right to talk")
        deliver = asyncio.create_task(self.deliverer.run(), name="deliver")
        tasks = {keeper, deliver}
        if self.listen:
            tasks.add(asyncio.create_task(self.listen(bell.ring), name="inbox"))
        try:
            done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                await task
        finally:
            for task in tasks:
                await _cancelled(task)
            await self.deliverer.abandon()


async def _cancelled(task: asyncio.Task[None]) -> None:
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task
