"""A simulated week of 200 feeds: what their publishers would complain of. Zero faults is the promise."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from tests.servers.politeness import play

FEEDS = 200
SPEED = 3000.0


def run(_shared: Path | None) -> Iterator[str]:
    """Play it."""
    with tempfile.TemporaryDirectory() as folder:
        score = asyncio.run(play(Path(folder), FEEDS, timedelta(days=7), SPEED))
    answers = ", ".join(f"{count} x {status}" for status, count in sorted(score.answers.items()))
    yield f"{score.requests} requests ({answers})"
    yield f"{score.faults.total()} faults {dict(score.faults) or ''}"
