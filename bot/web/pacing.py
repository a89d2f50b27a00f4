"""How often one host may be asked: the rule, as values."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.core.hosts import SPACING

QUEUE = 4
"""So many may wait for a host's turn; the next ones are told when to come back."""


LONGEST_QUEUE = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Pace:
    """What is known of one host; all spans in news time, bounded so that a clock that jumps back cannot freeze it."""

    rested_at: datetime | None = None
    """One spacing after the last answer."""
    paused_until: datetime | None = None
    pause: timedelta = timedelta()
    told_until: datetime | None = None
    """The latest time at which somebody was told to come back."""

    def rest(self, now: datetime) -> timedelta:
        """How long until the host may be asked again."""
        return _span(self.rested_at, now, SPACING)

    def paused(self, now: datetime) -> timedelta:
        """How long the host still wants to be left alone altogether."""
        return _span(self.paused_until, now, self.pause)

    def idle(self, now: datetime) -> bool:
        """Nothing of it is worth remembering."""
        return all(until is None or until <= now for until in (self.rested_at, self.paused_until, self.told_until))

    def answered(self, now: datetime) -> Pace:
        """The host has answered and may rest.

        Counted from the answer, not from the start: two requests never reach the host less than a second apart,
        however long the first one was on its way.
        """
        return Pace(now + SPACING, self.paused_until, self.pause, self.told_until)


def turn_away(pace: Pace, waiting: int, now: datetime) -> tuple[Pace, timedelta | None]:
    """Whether somebody must come back later, and after how long: None when they may wait here.

    Those who are turned away get times one spacing apart, so that they do not all come back at once, and a host with
    five hundred feeds never holds up the feeds of the others.
    """
    pause = pace.paused(now)
    if not pause and waiting < QUEUE:
        return pace, None
    behind = _span(pace.told_until, now, LONGEST_QUEUE)
    wait = max(pause, SPACING * waiting, behind + SPACING)
    return replace(pace, told_until=now + wait), wait


def _span(until: datetime | None, now: datetime, longest: timedelta) -> timedelta:
    if until is None:
        return timedelta()
    return min(max(until - now, timedelta()), longest)
