"""When it makes no sense to go on for now: for how long to stop, and how carefully to begin again."""

from __future__ import annotations

from dataclasses import dataclass

FIRST = 1.0
"""Seconds of the first pause; doubled as long as nothing works."""


@dataclass(slots=True)
class Pause:
    """Counts failures in a row that have one cause. After a pause one attempt shows whether that cause is gone.

    Time is the machine's, monotonic, in seconds: a jump of the wall clock neither shortens nor stretches a pause.
    """

    patience: int = 1
    """So many failures in a row are borne without a pause."""
    longest: float = 15.0
    _failures: int = 0
    _until: float = 0.0

    def failed(self, now: float, *, surely: bool = False) -> None:
        """One attempt failed; `surely` when all others must fail, too."""
        if self.closed and now < self._until:
            return  # It was on its way when the pause began, and has the same cause.
        self._failures = max(self._failures + 1, self.patience if surely else 0)
        if self.closed:
            self._until = now + min(self.longest, FIRST * 2 ** min(self._failures - self.patience, 10))

    def worked(self) -> None:
        """One attempt came through."""
        self._failures = 0

    @property
    def closed(self) -> bool:
        """It did not work lately."""
        return self._failures >= self.patience

    def width(self, full: int, now: float) -> int:
        """How many attempts may run side by side."""
        if not self.closed:
            return full
        return 0 if now < self._until else 1
