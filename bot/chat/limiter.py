"""Telegram's limits on the way out: the library asks here before it sends a message."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from datetime import timedelta
from math import inf
from typing import Any, TypeAlias

from telegram.error import RetryAfter
from telegram.ext import BaseRateLimiter

from bot.chat.pacing import Pacer, Rates
from bot.core.audience import Lane

PACED = ("sendMessage", "editMessage", "forwardMessage", "copyMessage", "sendPhoto", "sendDocument")
"""Beginnings of the methods that Telegram counts; the others pass."""
PATIENCE = 1.5
"""Seconds that a request waits here for its own chat. What takes longer is told to the caller, who has other chats."""

Answer: TypeAlias = bool | dict[str, Any] | list[dict[str, Any]]


Gate: TypeAlias = Callable[[], Awaitable[None]]
"""Returns when this process may send; asked right before a message leaves."""


async def _open() -> None:
    """Nobody shares the token."""


class Limiter(BaseRateLimiter[Lane]):
    """Lets requests pass at the rates that Telegram allows; a wait that Telegram asked for is kept to the moment.

    When a chat has to wait longer than `PATIENCE`, the caller gets `RetryAfter` with the exact rest; nothing has left.
    """

    def __init__(self, rates: Rates, gate: Gate = _open) -> None:
        self._pacer = Pacer(rates)
        self._gate = gate
        self._waiting: dict[int, asyncio.Future[None]] = {}
        self._timer: asyncio.TimerHandle | None = None

    async def initialize(self) -> None:
        """Nothing to do."""

    async def shutdown(self) -> None:
        """Send those who still wait back to their callers: nothing of theirs has left."""
        self.release()

    def release(self) -> None:
        """End every wait with `RetryAfter`: what has not left can be stored as such."""
        for ticket, future in list(self._waiting.items()):
            self._pacer.give_up(ticket)
            if not future.done():
                future.set_exception(RetryAfter(timedelta(0)))
        if self._timer:
            self._timer.cancel()

    async def process_request(  # noqa: PLR0917 - the library's own signature
        self,
        callback: Callable[..., Coroutine[Any, Any, Answer]],
        args: Any,  # noqa: ANN401 - the library's own signature
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: Lane | None,
    ) -> Answer:
        """Call back when the limits allow it."""
        chat = data.get("chat_id")
        if not isinstance(chat, int) or not endpoint.startswith(PACED):
            return await callback(*args, **kwargs)
        ticket = await self._turn(chat, rate_limit_args or Lane.ALERT)
        try:
            await self._gate()
            return await callback(*args, **kwargs)
        except RetryAfter as error:
            self._pacer.refused(ticket, _seconds(error), self._now())
            raise
        finally:
            self._pacer.landed(ticket, self._now())
            self._pump()

    async def _turn(self, chat: int, lane: Lane) -> int:
        wait = self._pacer.chat_wait(chat, self._now())
        if wait > PATIENCE:
            raise RetryAfter(timedelta(seconds=wait))
        ticket = self._pacer.join(chat, lane)
        called = self._waiting[ticket] = asyncio.get_running_loop().create_future()
        self._pump()
        try:
            await called
        except asyncio.CancelledError:
            # Cancelled in the very moment in which it was called: it has departed for the pacer, so it has to land.
            if called.done() and not called.cancelled():
                self._pacer.landed(ticket, self._now())
            self._pacer.give_up(ticket)
            self._pump()
            raise
        finally:
            del self._waiting[ticket]
        return ticket

    def _pump(self) -> None:
        """Call whoever may leave now, and come back when the next one may."""
        if self._timer:
            self._timer.cancel()
        while True:
            ticket, again = self._pacer.call(self._now())
            if ticket is None:
                break
            if self._waiting[ticket].done():
                self._pacer.landed(ticket, self._now())
            else:
                self._waiting[ticket].set_result(None)
        self._timer = asyncio.get_running_loop().call_at(again, self._pump) if again < inf else None

    def _now(self) -> float:
        return asyncio.get_running_loop().time()


def _seconds(error: RetryAfter) -> float:
    wait = error.retry_after
    return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)
