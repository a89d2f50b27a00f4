"""The live status line of `mercato run`; plain lines where nobody looks."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

from rich.console import Console
from rich.live import Live
from rich.text import Text

from bot.core.errors import StoreError
from bot.jobs.poll import Poller
from bot.ports import Clock, Store, Tally

EVERY = 1.0
"""Seconds of machine time between two looks."""
HELD = "All sending is paused: alerts wait until an admin says /resume, or `mercato resume` is called here."
TOLD_AGAIN_AFTER = 600
"""Looks after which the plain line is printed again."""


@dataclass(slots=True)
class Status:
    """Shows feeds polled, articles read, moves found and the next poll, and sums up the feeds that do not answer."""

    console: Console
    store: Store
    clock: Clock
    poller: Poller | None = None
    _trouble: str = ""
    _held: bool = False

    async def run(self) -> None:
        """Show it until cancelled."""
        if not self.console.is_terminal:
            await self._run_plain()
            return
        with Live(console=self.console, refresh_per_second=4, transient=True) as live:
            while True:
                if tally := await self._look():
                    live.update(Text(line(tally, self._polled, self.clock.now()), style="dim"))
                await asyncio.sleep(EVERY)

    async def _run_plain(self) -> None:
        while True:
            for second in range(TOLD_AGAIN_AFTER):
                tally = await self._look()
                if second == 0 and tally:
                    self._say(line(tally, self._polled, self.clock.now()))
                await asyncio.sleep(EVERY)

    @property
    def _polled(self) -> int:
        return self.poller.polled if self.poller else 0

    async def _look(self) -> Tally | None:
        """Ask for the numbers, and say once what is wrong with the feeds when all of them were asked.

        None while the database is away: the loops that need it say so.
        """
        try:
            tally = await self.store.tally(self.clock.now())
        except StoreError:
            return None
        if bool(tally.held_since) != self._held:
            self._held = not self._held
            self._say(HELD if self._held else "Sending goes on.")
        problem = trouble(tally) if self._polled >= tally.feeds else ""
        if problem != self._trouble:
            self._trouble = problem
            self._say(problem or "All feeds answer again.")
        return tally

    def _say(self, text: str) -> None:
        """Print a line; where it goes to a file on a full disk it is lost, and nothing else."""
        with suppress(OSError):
            self.console.print(Text(text), soft_wrap=True)


def line(tally: Tally, polled: int, now: datetime) -> str:
    """Say in one line what was done, and what comes next."""
    parts = [
        f"{polled} polls of {tally.feeds} feeds",
        f"{tally.articles} articles read",
        f"{tally.moves} moves found",
    ]
    if tally.alerts_waiting:
        parts.append(f"{tally.alerts_waiting} alerts waiting")
    if tally.held_since:
        parts.append("all sending is paused")
    if tally.next_poll_at:
        seconds = max(0, round((tally.next_poll_at - now).total_seconds()))
        parts.append(f"next poll in {seconds} s" if seconds else "polling")
    return " · ".join(parts)


def trouble(tally: Tally) -> str:
    """Sum up in one line the feeds that do not answer; empty when all do."""
    if not tally.feeds_failing:
        return ""
    if tally.feeds_failing == tally.feeds:
        return (
            f"None of the {tally.feeds} feeds can be reached: is this machine online? They are tried again later. "
            "`make demo` shows the bot without network."
        )
    return (
        f"{tally.feeds_failing} of {tally.feeds} feeds cannot be reached and are tried again later; "
        "`mercato feeds list` says why."
    )
