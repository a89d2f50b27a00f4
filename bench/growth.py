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
from tests.servers.postgres import running_postgres

NOW = datetime(2026, 3, 2, 8, tzinfo=UTC)
SIZES = (200, 2_000, 20_000)
DUE = 64


def run(_shared: Path | None) -> Iterator[str]:
    """Measure at three sizes on both databases."""
    with running_postgres() as server, tempfile.TemporaryDirectory() as folder:
        for feeds in SIZES:
            yield _line("SQLite", feeds, f"sqlite:///{folder}/{feeds}.db")
            yield _line("PostgreSQL", feeds, server.url(server.new()))


def _line(name: str, feeds: int, url: str) -> str:
    times = asyncio.run(_choose(feeds, url))
    best, usual = min(times) * 1000, median(times) * 1000
    return f"{name}, {feeds} feeds, {DUE} of them due: chosen in {best:.1f} ms, median {usual:.1f} (at most 20)"


async def _choose(feeds: int, url: str) -> list[float]:
    store = await open_store(url)
    later = NOW + timedelta(hours=1)
    await store.add_feeds(
        [Feed(0, f"https://host{n}.example/feed", NOW, NOW if n < DUE else later) for n in range(feeds)]
    )
    times = []
    for turn in range(25):
        at = NOW + timedelta(minutes=turn)
        started = time.perf_counter()
        due = await store.due_feeds(at, DUE)
        times.append(time.perf_counter() - started)
        assert len(due) == DUE  # noqa: S101 - a bench that measures nothing is worse than none
        await store.record_polls([Poll(feed.id, at, at, held_by=feed.held_by) for feed in due])
    await store.close()
    return times
