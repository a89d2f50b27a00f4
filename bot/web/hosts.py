"""Takes turns with each host: one request in flight, and a rest of a second of news time between two."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta

from bot.ports import Clock
from bot.web.pacing import Pace, turn_away

_MANY = 4096


class Hosts:
    """Keeps the pace of every host that was asked lately."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._paces: dict[str, Pace] = {}
        self._waiting: dict[str, int] = {}
        self._locks: dict[str, asyncio.Lock] = {}

    @property
    def known(self) -> int:
        """How many hosts are remembered."""
        return len(self._paces)

    def turned_away(self, host: str) -> timedelta | None:
        """How long to stay away from a host that is paused or has a long queue; None: wait for a turn."""
        return self._turn_away(host, self._waiting.get(host, 0))

    def paused(self, host: str) -> timedelta | None:
        """How long to stay away from a host that asked for a pause while its turn was waited for."""
        return self._turn_away(host, waiting=0)

    @asynccontextmanager
    async def turn(self, host: str) -> AsyncIterator[None]:
        """Wait until the host may be asked, and keep it for one request."""
        self._waiting[host] = self._waiting.get(host, 0) + 1
        try:
            async with self._locks.setdefault(host, asyncio.Lock()):
                rest = self._pace(host).rest(self._clock.now())
                if rest:
                    await asyncio.sleep(self._clock.machine_seconds(rest))
                try:
                    yield
                finally:
                    self._paces[host] = self._pace(host).answered(self._clock.now())
        finally:
            self._waiting[host] -= 1
            self._forget()

    def pause(self, host: str, span: timedelta) -> None:
        """Leave every address of the host alone for that long."""
        if span > self._pace(host).paused(self._clock.now()):
            until = self._clock.now() + span
            self._paces[host] = replace(self._pace(host), paused_until=until, pause=span)

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
