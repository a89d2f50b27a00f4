"""Runs the loops of one process until they are told to stop, and stops them within seconds."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, TypeAlias

import structlog

from bot.app.clock import machine_now
from bot.app.ticks import Ticks
from bot.core.errors import StoreError, StoreNewer
from bot.jobs.wake import Bell
from bot.ports import Clock, Store

log = structlog.get_logger(__name__)

Loop: TypeAlias = Callable[[], Coroutine[Any, Any, None]]

BEAT = 10.0
"""Seconds of machine time between two heartbeats."""
PATIENCE = 4.0
"""Seconds that a stop may take before what still runs is cancelled."""


@dataclass(slots=True)
class Loops:
    """The loops: those with a bell end when it says stop, the others are cancelled."""

    clock: Clock
    store: Store
    ticks: dict[str, tuple[timedelta, Callable[[], None]]] = field(default_factory=dict)
    _bells: dict[str, Bell] = field(default_factory=dict)
    _beating: dict[str, Bell] = field(default_factory=dict)
    _belled: dict[str, Loop] = field(default_factory=dict)
    _others: dict[str, Loop] = field(default_factory=dict)

    def add(self, name: str, loop: Loop, bell: Bell, every: timedelta, *, rare: bool = False) -> None:
        """A loop that is woken by its bell, at least `every` so much news time; of a rare one no heartbeat is asked."""
        self._belled[name] = loop
        self._bells[name] = bell
        if not rare:
            self._beating[name] = bell
        self.ticks[name] = (every, bell.ring)

    def add_endless(self, name: str, loop: Loop) -> None:
        """A loop that runs by itself."""
        self._others[name] = loop

    async def run(self, stop: asyncio.Event) -> None:
        """Run all until `stop` is set; a loop that breaks ends all of them with its error."""
        self._others["heartbeat"] = self._beat
        belled = _start(self._belled)
        others = _start(self._others)
        stopping = asyncio.create_task(stop.wait())
        ticks = Ticks(self.clock, self.ticks)
        ticks.start()
        try:
            await asyncio.wait({stopping, *belled, *others}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            ticks.stop()
            for bell in self._bells.values():
                bell.stop()
            for task in (stopping, *others):
                task.cancel()
            await _end(belled)
            await asyncio.gather(stopping, *others, return_exceptions=True)
        _raise_first([*belled, *others])

    async def _beat(self) -> None:
        """Write down every few seconds which loops still answer their bell; StoreNewer ends them all."""
        seen: dict[str, int] = {}
        while True:
            await self._tried(self.store.check_version())
            for name, bell in self._beating.items():
                if bell.answered != seen.get(name):
                    seen[name] = bell.answered
                    await self._tried(self.store.heartbeat(name, machine_now()))
            await asyncio.sleep(BEAT)

    @staticmethod
    async def _tried(beat: Coroutine[Any, Any, None]) -> None:
        try:
            await beat
        except StoreNewer:
            raise  # One that is too old must not write into what it does not know.
        except StoreError as error:
            # The loops that need the database say aloud that it is away, once.
            log.debug("the heartbeat could not be written", reason=str(error))


def _start(loops: Mapping[str, Loop]) -> list[asyncio.Task[None]]:
    return [asyncio.create_task(loop(), name=name) for name, loop in loops.items()]


async def _end(tasks: list[asyncio.Task[None]]) -> None:
    if not tasks:
        return
    _, late = await asyncio.wait(tasks, timeout=PATIENCE)
    for task in late:
        log.warning("a loop did not end in time and is cut off", loop=task.get_name())
        task.cancel()
    await asyncio.gather(*late, return_exceptions=True)


def _raise_first(tasks: list[asyncio.Task[None]]) -> None:
    for task in tasks:
        if not task.cancelled() and (error := task.exception()):
            raise error
