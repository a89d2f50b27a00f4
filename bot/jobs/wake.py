"""How a loop is woken: a tick, a commit or a stop sets the bell, the loop answers it when it can."""

from __future__ import annotations

import asyncio
from datetime import timedelta

JUMP = timedelta(minutes=5)
"""News time that goes back by more than this between two looks was set back."""


class Bell:
    """Rung any number of times, heard once; it remembers a stop."""

    def __init__(self) -> None:
        self._event = asyncio.Event()
        self.stopped = False
        self.answered = 0
        """How often the loop came back to listen: it stands still when the loop does."""

    def ring(self) -> None:
        """Wake the loop; while it works this is remembered."""
        self._event.set()

    def stop(self) -> None:
        """Wake the loop for the last time."""
        self.stopped = True
        self._event.set()

    async def heard(self) -> None:
        """Wait until it is rung, and forget that ring."""
        await self._event.wait()
        self.answered += 1
        if not self.stopped:
            self._event.clear()
