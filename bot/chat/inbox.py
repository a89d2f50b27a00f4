"""Takes in what chats write: stored first, confirmed to Telegram after, handled in the order of each chat.

    Bot.raw_updates → store.store_updates → the offset moves → Desk.effects_of → store.finish_update

The library's own loop confirms first, so that a kill would lose what was not handled yet.
"""

from __future__ import annotations

import asyncio
import json
from collections import deque
from collections.abc import Awaitable, Callable, Mapping, Sequence
from functools import partial
from typing import Any, TypeVar

import structlog
from telegram import Update
from telegram.error import TelegramError

from bot.chat.client import Bot
from bot.chat.complaints import Complaints
from bot.chat.desk import Desk
from bot.chat.members import in_full
from bot.chat.patience import Patience
from bot.chat.secrets import Secret
from bot.core.effects import Audit, Effect
from bot.core.errors import StoreError
from bot.ports import Clock, InboxStore, StoredUpdate

log = structlog.get_logger(__name__)

KINDS = ("message", "callback_query", "my_chat_member", "inline_query")
POLL_SECONDS = 25
DOUBTFUL_POLL_SECONDS = 5
"""After a trouble: the first poll that ends well proves that it is over, and alerts wait for that."""
FIRST_WAIT = 1.0
LONGEST_WAIT = 15.0
MOST_TRIES = 3
"""An update that fails so often is closed, with an apology and the reason stored."""
MOST_DROPPED = 500
"""Updates that are ended unheard in one go."""
WIDTH = 8
"""Chats that are handled side by side."""

Result = TypeVar("Result")


class Inbox:
    """The loop that listens, and the queues of the chats behind it."""

    def __init__(
        self,
        bot: Bot,
        desk: Desk,
        store: InboxStore,
        clock: Clock,
        *,
        complaints: Complaints,
        secret: Secret,
        wake: Callable[[], None],
        first_wait: float = FIRST_WAIT,
        patience: Patience,
    ) -> None:
        self._bot = bot
        self._desk = desk
        self._store = store
        self._clock = clock
        self._secret = secret
        self._wake = wake
        self._first_wait = first_wait
        self._queues: dict[int, deque[StoredUpdate]] = {}
        self._queued: set[int] = set()
        self._patience = patience
        self._turns = asyncio.Semaphore(WIDTH)
        self._complaints = complaints

    async def run(self) -> None:
        """Listen for ever; what is open from an earlier life comes first. Cancel it to end it: nothing is lost."""
        async with asyncio.TaskGroup() as chats:
            for update in await self._surely(self._store.open_updates):
                self._queue(chats, update)
            offset: int | None = None
            while True:
                stored = [_stored(update) for update in await self._receive(offset)]
                if stored:
                    await self._surely(partial(self._store.store_updates, stored))
                    offset = stored[-1].update_id + 1
                for update in stored:
                    self._queue(chats, update)

    async def _receive(self, offset: int | None) -> list[dict[str, Any]]:
        """The next updates, however long Telegram is away or refuses us."""
        wait, seconds = self._first_wait, POLL_SECONDS
        while True:
            try:
                updates = await self._bot.raw_updates(offset, seconds, KINDS)
            except TelegramError as error:
                self._complaints.add(error)
            else:
                self._complaints.over()
                return updates
            await asyncio.sleep(wait)
            wait, seconds = min(LONGEST_WAIT, 2 * wait), DOUBTFUL_POLL_SECONDS

    def _queue(self, chats: asyncio.TaskGroup, update: StoredUpdate) -> None:
        if update.update_id in self._queued:
            return
        self._queued.add(update.update_id)
        key = update.chat_id or 0
        if key in self._queues:
            self._queues[key].append(update)
            return
        self._queues[key] = deque([update])
        chats.create_task(self._serve(key), name=f"inbox {key}")

    async def _serve(self, key: int) -> None:
        """One chat's updates in their order; after each one the other chats have their turn.

        Of a chat that says too much only the last is heard, once it may speak again.
        """
        queue = self._queues[key]
        while queue:
            wait = self._patience.wait(key, _now())
            if wait and len(queue) > 1:
                await self._drop(key, list(queue)[:-1][:MOST_DROPPED])
            elif wait:
                await asyncio.sleep(wait)
            else:
                self._patience.spend(key, _now())
                await self._handle(queue[0])
                self._queued.discard(queue.popleft().update_id)
        del self._queues[key]

    async def _drop(self, key: int, unheard: Sequence[StoredUpdate]) -> None:
        """End updates unheard, of a chat that says more than anybody reads; the first time it is told so."""
        if not self._patience.was_told(key):
            told = await self._composed(self._desk.slow_down, unheard[0])
            await self._surely(partial(self._store.finish_update, unheard[0].update_id, told, self._clock.now()))
            if told:
                self._patience.tell(key)
                self._wake()
        numbers = [update.update_id for update in unheard]
        await self._surely(partial(self._store.drop_updates, numbers))
        self._queued.difference_update(numbers)
        for _ in numbers:
            self._queues[key].popleft()

    async def _handle(self, stored: StoredUpdate) -> None:
        """Bring an update to its end: its effects, or an apology after `MOST_TRIES`."""
        wait = self._first_wait
        while True:
            reason = await self._surely(partial(self._attempt, stored))
            if not reason:
                break
            log.warning("an update could not be handled", update=stored.update_id, reason=reason)
            if await self._surely(partial(self._store.fail_update, stored.update_id, reason)) >= MOST_TRIES:
                await self._give_up(stored, reason)
                break
            await asyncio.sleep(wait)
            wait = min(LONGEST_WAIT, 2 * wait)
        self._wake()

    async def _attempt(self, stored: StoredUpdate) -> str:
        """Decide and write; the reason when that failed, else nothing."""
        async with self._turns:
            try:
                effects = await self._desk.effects_of(self._update(stored))
                await self._store.finish_update(stored.update_id, effects, self._clock.now())
            except StoreError:
                raise  # The database is away, which is not the update's fault: it is waited for and not counted.
            except Exception as error:  # noqa: BLE001 - whatever it is, the update must come to an end
                return self._secret.scrub(f"{type(error).__name__}: {error}")
        return ""

    async def _give_up(self, stored: StoredUpdate, reason: str) -> None:
        effects: list[Effect] = [Audit(0, "gave up on an update", str(stored.update_id), reason)]
        effects += await self._composed(self._desk.apology, stored)
        await self._surely(partial(self._store.finish_update, stored.update_id, effects, self._clock.now()))

    async def _composed(
        self, compose: Callable[[Update], Awaitable[list[Effect]]], stored: StoredUpdate
    ) -> list[Effect]:
        """What a chat is told about an update that is not carried out; nothing where not even that can be composed."""
        try:
            return await compose(self._update(stored))
        except Exception as error:  # noqa: BLE001 - such a word is left out when it fails as well
            log.warning("no word about an update could be composed", reason=self._secret.scrub(str(error)))
            return []

    def _update(self, stored: StoredUpdate) -> Update:
        return Update.de_json(in_full(json.loads(stored.payload)), self._bot)

    async def _surely(self, ask: Callable[[], Awaitable[Result]]) -> Result:
        """Ask the store until it answers: a database that is locked or away for a while loses no update."""
        wait = self._first_wait
        while True:
            try:
                return await ask()
            except Exception as error:  # noqa: BLE001 - the store is away, whatever it calls that
                if wait == self._first_wait:
                    log.warning("the inbox waits for the database", reason=self._secret.scrub(str(error)))
            await asyncio.sleep(wait)
            wait = min(LONGEST_WAIT, 2 * wait)


def _stored(update: Mapping[str, Any]) -> StoredUpdate:
    return StoredUpdate(update["update_id"], _chat_of(update), json.dumps(update, ensure_ascii=False))


def _chat_of(update: Mapping[str, Any]) -> int | None:
    """The chat in which it happened, else who did it: what happens in one place keeps its order.

    That a group gets a new id happens in the new one: what follows there comes after it.
    """
    body = next((value for value in update.values() if isinstance(value, dict)), {})
    place = body.get("chat") or (body.get("message") or {}).get("chat") or body.get("from") or {}
    number = body.get("migrate_to_chat_id") or place.get("id")
    return number if isinstance(number, int) else None


def _now() -> float:
    return asyncio.get_running_loop().time()
