"""The updates that wait for the bot, with the semantics of long polling: an offset confirms, one consumer at a time."""

from __future__ import annotations

import asyncio
from typing import Any

from tests.servers.telegram_faults import CONFLICT
from tests.servers.telegram_spec import ApiError

KINDS = ("message", "callback_query", "my_chat_member", "edited_message", "channel_post", "inline_query")


class Updates:
    """What happened in the chats and is not confirmed yet."""

    def __init__(self, first_id: int = 900_001) -> None:
        self.waiting: list[dict[str, Any]] = []
        self.callbacks: list[dict[str, Any]] = []
        """Every button press, answered or not."""
        self.webhook = ""
        self.allowed: list[str] = []
        self.next_id = first_id
        self._poll: asyncio.Event | None = None
        self._taken_over: set[int] = set()
        self._loop: asyncio.AbstractEventLoop | None = None

    def bind(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop

    def add(self, kind: str, body: dict[str, Any]) -> int:
        """Let something happen; kinds that the bot did not ask for never reach it."""
        update_id = self.next_id
        self.next_id += 1
        if kind == "callback_query":
            self.callbacks.append(body)
        if not self.allowed or kind in self.allowed:
            self.waiting.append({"update_id": update_id, kind: body})
        if self._loop:
            self._loop.call_soon_threadsafe(self._wake)
        return update_id

    def _wake(self) -> None:
        if self._poll:
            self._poll.set()

    async def get(self, params: dict[str, Any]) -> list[dict[str, Any]]:
        """Answer getUpdates; a poll that still waits is ended with a conflict when another one comes."""
        if self.webhook:
            raise ApiError(
                409,
                "Conflict: can't use getUpdates method while webhook is active; "
                "use deleteWebhook to delete the webhook first",
            )
        self.allowed = params.get("allowed_updates", self.allowed)
        self._confirm(params.get("offset", 0))
        if self._poll:
            self._taken_over.add(id(self._poll))
            self._poll.set()
        if not self.waiting:
            await self._wait(params.get("timeout", 0))
        return self.waiting[: params.get("limit", 100)]

    async def _wait(self, seconds: float) -> None:
        poll = self._poll = asyncio.Event()
        try:
            async with asyncio.timeout(seconds):
                await poll.wait()
        except TimeoutError:
            return
        finally:
            if self._poll is poll:
                self._poll = None
        if id(poll) in self._taken_over:
            self._taken_over.discard(id(poll))
            raise CONFLICT

    def _confirm(self, offset: int) -> None:
        if offset < 0:
            self.waiting = self.waiting[offset:]
        elif offset:
            self.waiting = [update for update in self.waiting if update["update_id"] >= offset]
