"""APScheduler drives the ticks; a tick only rings the bell of its loop and ends."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

import structlog
from apscheduler.executors.debug import DebugExecutor
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.interval import IntervalTrigger

from bot.app.clock import clock_jump, machine_now
from bot.ports import Clock

log = structlog.get_logger(__name__)

SHORTEST = 0.005
"""Seconds of machine time between two ticks at the least, however fast news time runs."""
JUMP = 5.0
"""Seconds by which wall and monotonic time may part: APScheduler follows the wall clock and would wait for it."""
LOOK = 1.0
"""Seconds between two looks at the clocks."""


class Ticks:
    """Rings bells at intervals of news time, also across a jump of the machine's clock."""

    def __init__(
        self,
        clock: Clock,
        bells: Mapping[str, tuple[timedelta, Callable[[], None]]],
        wall: Callable[[], datetime] = machine_now,
    ) -> None:
        self._clock = clock
        self._bells = bells
        self._wall = wall
        # It calls a tick on the event loop right away; others would leave one pending, which a stop cuts off noisily.
        self._scheduler = AsyncIOScheduler(timezone="UTC", executors={"default": DebugExecutor()})
        self._watch: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin to tick on the running event loop."""
        self._scheduler.start()
        self._add()
        self._watch = asyncio.create_task(self._watch_clocks(), name="watch the clocks")

    def stop(self) -> None:
        """Tick no more."""
        if self._watch:
            self._watch.cancel()
        self._scheduler.shutdown(wait=False)

    def _add(self) -> None:
        for name, (interval, ring) in self._bells.items():
            seconds = max(SHORTEST, self._clock.machine_seconds(interval))
            self._scheduler.add_job(
                ring,
                IntervalTrigger(seconds=seconds, timezone="UTC"),
                id=name,
                coalesce=True,
                max_instances=1,
                misfire_grace_time=None,
                replace_existing=True,
                next_run_time=machine_now(),
            )

    async def _watch_clocks(self) -> None:
        wall, monotonic = self._wall(), time.monotonic()
        while True:
            await asyncio.sleep(LOOK)
            now = self._wall()
            jump = clock_jump(wall, monotonic, now)
            wall, monotonic = now, time.monotonic()
            if abs(jump) > JUMP:
                log.warning("the machine's clock jumped; the ticks begin anew", seconds=round(jump))
                self._scheduler.remove_all_jobs()
                self._add()
