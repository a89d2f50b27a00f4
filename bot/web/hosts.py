"""Takes turns with each host: one request in flight, and a rest of a second of news time between two.

Within a process by a lock and from memory; over all processes and restarts by the port `Turns`, where there is one.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta

from bot.core.hosts import SPACING
from bot.ports import Clock, Turns
from bot.web.pacing import Pace, turn_away

_MANY = 4096
_PATIENCE = 10.0
"""Seconds of machine time that another process is waited for."""
_LOOK = 0.02
"""Seconds of machine time between two looks at the least."""


class Hosts:
    """Keeps the pace of every host that was asked lately."""

    def __init__(self, clock: Clock, turns: Turns | None = None) -> None:
        self._clock = clock
        self._turns = turns
        self._paces: dict[str, Pace] = {}
        self._waiting: dict[str, int] = {}
        self._locks: dict[str, asyncio.Lock] = {}

    @property
    def known(self) -> int:
        """How many hosts are remembered."""
        return len(self._paces)

    @asynccontextmanager
    async def turn(self, host: str) -> AsyncIterator[timedelta | None]:
        """Wait until the host may be asked, and keep it for one request; or how long to stay away from it.

        Those who find a long queue are sent away at once, and so are those whose host wants a pause.
        """
        wait = self._turn_away(host, self._waiting.get(host, 0))
        if wait is not None:
            yield wait
            return
        self._waiting[host] = self._waiting.get(host, 0) + 1
        try:
            async with self._locks.setdefault(host, asyncio.Lock()):
                await self.rest(host)
                wait = self._turn_away(host, waiting=0) or await self._take(host)
                try:
                    yield wait
                finally:
                    await self._end(host, asked=wait is None)
        finally:
            self._waiting[host] -= 1
            self._forget()

    def holds(self, host: str) -> bool:
        """Whether a turn that was taken is surely still ours."""
        return self._turns is None or self._turns.holds_turn(host)

    async def rest(self, host: str) -> None:
        """Let the host rest since its last answer."""
        rest = self._pace(host).rest(self._clock.now())
        if rest:
            await asyncio.sleep(self._clock.machine_seconds(rest))

    def answered(self, host: str) -> None:
        """The host has answered somebody who has its turn from elsewhere."""
        self._paces[host] = self._pace(host).answered(self._clock.now())

    async def pause(self, host: str, span: timedelta) -> None:
        """Leave every address of the host alone for that long."""
        now = self._clock.now()
        if self._turns:
            await self._turns.pause_host(host, now, span)
        elif span > self._pace(host).paused(now):
            self._paces[host] = replace(self._pace(host), paused_until=now + span, pause=span)

    async def _take(self, host: str) -> timedelta | None:
        """Wait a little for other processes; what wants a longer pause is not waited for."""
        patience, now = _PATIENCE, self._clock.now()
        while self._turns and (wait := await self._turns.take_turn(host, now)):
            seconds = max(_LOOK, self._clock.machine_seconds(wait))
            patience -= seconds
            if wait > SPACING or patience < 0:
                return wait
            await asyncio.sleep(seconds)
            # A clock that stands still in a replay lets nobody wait: what was waited for has passed.
            now = max(self._clock.now(), now + wait)
        return None

    async def _end(self, host: str, *, asked: bool) -> None:
        if asked:
            self.answered(host)
            if self._turns:
                await self._turns.end_turn(host, self._clock.now())

    def _turn_away(self, host: str, waiting: int) -> timedelta | None:
        pace, wait = turn_away(self._pace(host), waiting, self._clock.now())
        if wait is not None:
            self._paces[host] = pace
        return wait

    def _pace(self, host: str) -> Pace:
        return self._paces.get(host) or Pace()

    def _forget(self) -> None:
        if len(self._paces) > _MANY:
            now = self._clock.now()
            idle = [host for host, pace in self._paces.items() if pace.idle(now) and not self._waiting.get(host)]
            for host in idle:
                del self._paces[host]
                self._locks.pop(host, None)
                self._waiting.pop(host, None)
