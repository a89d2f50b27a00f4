"""The tidy loop: it lets go of what nobody needs any more, in bites so small that they delay nothing.

    store.empty_articles | forget_alerts | forget_updates, until nothing is old enough

Moves, claims and their evidence are kept for ever; what is known stays known, so that nothing is told again.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import structlog

from bot.core.errors import StoreError
from bot.jobs.wake import Bell
from bot.ports import Clock, TidyStore

log = structlog.get_logger(__name__)

BITE = 500
"""Rows at a time."""
PAUSE = 0.2
"""Seconds of this machine between two bites: others write meanwhile."""


@dataclass(slots=True)
class Tidier:
    """Tidies up whenever its bell rings."""

    store: TidyStore
    clock: Clock
    machine_now: Callable[[], datetime]
    keep: timedelta
    """How long the words of articles, and alerts that came to their end, are kept."""
    pause: float = PAUSE
    bell: Bell = field(default_factory=Bell)

    async def run(self) -> None:
        """Tidy up until the bell says stop."""
        while not self.bell.stopped:
            await self.bell.heard()
            try:
                await self.tidy()
            except StoreError as error:
                log.warning("could not tidy up; it is tried again later", reason=str(error))

    async def tidy(self) -> None:
        """Do all that is due, bite by bite."""
        await self._all(lambda: self.store.empty_articles(self.clock.now() - self.keep, BITE))
        await self._all(lambda: self.store.forget_alerts(self.machine_now() - self.keep, BITE))
        await self._all(lambda: self.store.forget_updates(BITE))

    async def _all(self, bite: Callable[[], Awaitable[int]]) -> None:
        while not self.bell.stopped:
            if not await bite():
                return
            await asyncio.sleep(self.pause)
