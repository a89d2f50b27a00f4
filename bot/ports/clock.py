"""What time it is for the bot, and how it waits."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """News time: what is due, windows, quiet hours, and all that publishers see. Machine time is never simulated."""

    def now(self) -> datetime:
        """News time, aware, UTC."""
        ...

    def machine_seconds(self, news: timedelta) -> float:
        """How many seconds of this machine a span of news time lasts; never negative."""
        ...

    def after(self, machine_seconds: float) -> datetime:
        """News time when that many seconds of this machine have passed: how a retry, which is no news, is kept."""
        ...
