"""Choosing what is due, among ever more feeds that are not."""

from __future__ import annotations

import asyncio
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median

from bot.core.model import Feed
from bot.ports import Poll
from bot.store import open_store

NOW = datetime(2026, 3, 2, 8, tzinfo=UTC)
DUE = 64


def run(_shared: Path | None) -> Iterator[str]:
    """Measure at three sizes."""
    for feeds in (200, 2_000, 20_000):
        yield f"{feeds} feeds, {DUE} of them due: chosen in {asyncio.run(_choose(feeds)) * 1000:.1f} ms (limit 20 ms)"


async def _choose(feeds: int) -> float:
    with tempfile.TemporaryDirectory() as folder:
        store = await open_store(f"sqlite:///{folder}/growth.db")
        later = NOW + timedelta(hours=1)
        await store.add_feeds(
            [Feed(0, f"https://host{n}.example/feed", NOW, NOW if n < DUE else later) for n in range(feeds)]
        )
        times = []
        for turn in range(15):
            at = NOW + timedelta(minutes=turn)
            started = time.perf_counter()
            due = await store.due_feeds(at, DUE)
            times.append(time.perf_counter() - started)
            assert len(due) == DUE  # noqa: S101 - a bench that measures nothing is worse than none
            await store.record_polls([Poll(feed.id, at, at) for feed in due])
        await store.close()
        return median(times)
