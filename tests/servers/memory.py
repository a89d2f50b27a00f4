"""How much memory a step of a test took at its worst."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

_CLEAR_PEAK = "5"


@dataclass(slots=True)
class Growth:
    """Megabytes by which this process grew at the worst moment of a step."""

    megabytes: float = 0


@contextmanager
def growth() -> Iterator[Growth]:
    """Measure what runs inside."""
    Path("/proc/self/clear_refs").write_text(_CLEAR_PEAK)
    before, found = _status("VmRSS"), Growth()
    yield found
    found.megabytes = (_status("VmHWM") - before) / 1024


def _status(name: str) -> int:
    lines = Path("/proc/self/status").read_text().splitlines()
    return int(next(line for line in lines if line.startswith(name)).split()[1])
