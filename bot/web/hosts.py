"""Takes turns with each host: one request in flight, and a rest of a second of news time between two."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta

from bot.ports import Clock
from bot.web.pacing import SPACING, Pace, turn_away

_MANY = 4096


class Hosts:
    """Keeps the pace of every host that was asked lately."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._paces: dict[str, Pace] = {}
        self._locks: dict[str, asyncio.Lock] = {}

    @property
    def known(self) -> int:
        """How many hosts are remembered."""
        return len(self._paces)

    def turned_away(self, host: str) -> timedelta | None:
        """How long to stay away from a host that is paused or has a long queue; None: wait for a turn."""
        pace, wait = turn_away(self._pace(host), self._clock.now())
        self._paces[host] = pace
        return wait

    @asynccontextmanager
    async def turn(self, host: str) -> AsyncIterator[None]:
        """Wait until the host may be asked, and keep it for one request."""
        self._change(host, waiting=1)
        try:
            async with self._locks.setdefault(host, asyncio.Lock()):
                rest = self._pace(host).rest(self._clock.now())
                if rest:
                    await asyncio.sleep(self._clock.machine_seconds(rest))
                try:
                    yield
                finally:
                    # Counted from the answer, not from the start: two requests never reach the host less than a
                    # second apart, however long the first one was on its way.
                    self._paces[host] = replace(self._pace(host), rested_at=self._clock.now() + SPACING)
        finally:
            self._change(host, waiting=-1)
            self._forget()

    def pause(self, host: str, span: timedelta) -> None:
        """Leave every address of the host alone for that long."""
        if span > self._pace(host).paused(self._clock.now()):
            until = self._clock.now() + span
            self._paces[host] = replace(self._pace(host), paused_until=until, pause=span)

    def _pace(self, host: str) -> Pace:
        return self._paces.get(host) or Pace()

    def _change(self, host: str, *, waiting: int) -> None:
        pace = self._pace(host)
        self._paces[host] = replace(pace, waiting=pace.waiting + waiting)

    def _forget(self) -> None:
        if len(self._paces) > _MANY:
            now = self._clock.now()
            for host in [host for host, pace in self._paces.items() if pace.idle(now)]:
                del self._paces[host]
                self._locks.pop(host, None)
