"""The two clocks: news time, which may be simulated, and machine time, which never is."""

from __future__ import annotations

import re
import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from bot.core.errors import SettingError

_SHAPE = re.compile(r"(?P<news>[^@]+)@(?P<machine>[^@x]+)x(?P<speed>[0-9.]+)")


def machine_now() -> datetime:
    """Machine time, aware, UTC: for time-outs, claims, health and Telegram's own limits."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class SystemClock:
    """News time is machine time."""

    def now(self) -> datetime:
        """News time, aware, UTC."""
        return machine_now()

    def machine_seconds(self, news: timedelta) -> float:
        """A second lasts a second."""
        return max(0.0, news.total_seconds())

    def after(self, machine_seconds: float) -> datetime:
        """A second later it is a second later."""
        return machine_now() + timedelta(seconds=machine_seconds)


@dataclass(frozen=True, slots=True)
class SimulatedClock:
    """News time that is `start` at machine time `machine`, stands still before it and runs `speed` times as fast after.

    It depends on machine time alone, so it goes on rightly after a kill, and two processes with one setting agree.
    """

    start: datetime
    machine: datetime
    speed: float

    def now(self) -> datetime:
        """News time, aware, UTC."""
        passed = machine_now() - self.machine
        return self.start + max(timedelta(), passed) * self.speed

    def machine_seconds(self, news: timedelta) -> float:
        """How many seconds of this machine a span of news time lasts once the clock runs."""
        return max(0.0, news.total_seconds() / self.speed)

    def after(self, machine_seconds: float) -> datetime:
        """News time when that many seconds of this machine have passed."""
        return self.now() + timedelta(seconds=machine_seconds * self.speed)


class ManualClock:
    """News time that its owner sets: a replay moves it from item to item."""

    def __init__(self, now: datetime) -> None:
        self._now = now

    def now(self) -> datetime:
        """News time, aware, UTC."""
        return self._now

    def advance(self, to: datetime) -> None:
        """Move on to a later time; an earlier one changes nothing."""
        self._now = max(self._now, to)

    def machine_seconds(self, news: timedelta) -> float:
        """Nothing waits in a replay."""
        del news
        return 0.0

    def after(self, machine_seconds: float) -> datetime:
        """A retry is due at once."""
        del machine_seconds
        return self._now


def parse_clock(value: str) -> SimulatedClock:
    """Read `<news time>@<machine time>x<speed>`, such as `2025-06-16T07:00:00Z@2026-11-23T10:00:00Zx20000`."""
    found = _SHAPE.fullmatch(value.strip())
    if not found:
        raise SettingError("MERCATO_CLOCK", f"{value!r} is not <news time>@<machine time>x<speed>")
    speed = float(found["speed"]) if re.fullmatch(r"\d+(\.\d+)?", found["speed"]) else 0.0
    if speed <= 0:
        raise SettingError("MERCATO_CLOCK", f"the speed {found['speed']!r} must be a number above zero")
    return SimulatedClock(_moment(found["news"]), _moment(found["machine"]), speed)


def _moment(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError:
        raise SettingError("MERCATO_CLOCK", f"{text!r} is no time such as 2026-03-01T07:00:00Z") from None
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


def clock_jump(last_wall: datetime, last_monotonic: float, wall_now: datetime) -> float:
    """By how many seconds wall and monotonic time parted since the two were read together."""
    wall = (wall_now - last_wall).total_seconds()
    return wall - (time.monotonic() - last_monotonic)
