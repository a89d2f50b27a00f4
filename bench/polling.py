"""How fast feeds are polled: 1,000 feeds of thirty items, each on an address of its own, against peers in the same run.

The bot and its children have one core, the publisher the other.
"""

from __future__ import annotations

import asyncio
import io
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import aiohttp
import feedparser

from bench._publisher import document
from bot.app.clock import ManualClock
from bot.app.facts import load_reader
from bot.app.parts import make_fetcher, make_poller, make_registrar
from bot.core.model import Feed
from bot.jobs.poll import Poller
from bot.settings import Settings
from bot.store import open_store

FEEDS = 1000
CHANGED = 100
"""Each new article is read and entered; CPU a feed does not depend on how many there are."""
ROUNDS = 5
WARM = 3
FLAT = 50
NOW = datetime(2026, 3, 2, 8, tzinfo=UTC)


def run(_shared: Path | None) -> Iterator[str]:
    """Measure unchanged and changed feeds, and memory."""
    cores = os.sched_getaffinity(0)
    server = subprocess.Popen([sys.executable, "-m", "bench._publisher"], stdout=subprocess.PIPE, text=True)
    assert server.stdout  # noqa: S101
    port = int(server.stdout.readline())
    os.sched_setaffinity(0, {min(cores)})
    try:
        yield from asyncio.run(_unchanged(port))
        yield from asyncio.run(_changed(port))
    finally:
        os.sched_setaffinity(0, cores)
        server.kill()
        server.wait()


async def _unchanged(port: int) -> list[str]:
    async with _poller(port, "s") as (poller, clock):
        await _round(poller, clock)
        bare = await _bare(port)
        best = min([await _round(poller, clock) for _ in range(ROUNDS)])
        before = _megabytes()
        for _ in range(FLAT):
            await _round(poller, clock)
        grown = _megabytes() - before
    ratio = bare / best
    return [
        f"unchanged: {FEEDS / best:.0f} polls/s, bare aiohttp {FEEDS / bare:.0f} GETs/s: {ratio:.2f} (at least 0.5)",
        f"memory after {FLAT} more rounds: {grown:+.1f} MB (flat)",
    ]


async def _changed(port: int) -> list[str]:
    async with _poller(port, "c", CHANGED) as (poller, clock):
        # Every child has to meet a document once before it can know it again.
        for _ in range(WARM):
            await _round(poller, clock)
        started = _cpu()
        for _ in range(ROUNDS):
            await _round(poller, clock)
        ours = (_cpu() - started) / ROUNDS / CHANGED
    body = document(1, "127.1.0.1")
    started = time.process_time()
    for _ in range(200):
        feedparser.parse(io.BytesIO(body))  # noqa: TID251 - the peer
    alone = (time.process_time() - started) / 200
    numbers = f"{ours * 1000:.2f} ms CPU a feed, feedparser.parse alone {alone * 1000:.2f} ms"
    return [f"one new item each: {numbers}: {ours / alone:.2f} (at most 1)"]


async def _bare(port: int) -> float:
    """Seconds of a plain loop over the same addresses, sixteen at a time, the fastest of some rounds."""
    times = []
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)) as session:
        for _ in range(ROUNDS):
            queue = iter(_urls(port, "s"))

            async def work(queue: Iterator[str] = queue) -> None:
                for url in queue:
                    async with session.get(url, headers={"If-None-Match": '"same"'}) as answer:
                        await answer.read()

            started = time.perf_counter()
            await asyncio.gather(*(work() for _ in range(16)))
            times.append(time.perf_counter() - started)
    return min(times)


async def _round(poller: Poller, clock: ManualClock) -> float:
    clock.advance(clock.now() + timedelta(hours=3))
    started = time.perf_counter()
    await poller.drain()
    return time.perf_counter() - started


@asynccontextmanager
async def _poller(port: int, path: str, feeds: int = FEEDS) -> AsyncIterator[tuple[Poller, ManualClock]]:
    clock = ManualClock(NOW)
    with tempfile.TemporaryDirectory() as folder:
        async with AsyncExitStack() as stack:
            hosts = tuple(f"{host}:{port}" for host in _hosts())
            settings = Settings.model_construct(allow_addresses=hosts)
            store = await open_store(f"sqlite:///{folder}/bench.db")
            stack.push_async_callback(store.close)
            await store.add_feeds([Feed(0, url, NOW, NOW) for url in _urls(port, path)[:feeds]])
            registrar = make_registrar(store, clock, load_reader(), settings)
            yield make_poller(stack, store, registrar, make_fetcher(stack, clock, settings, store), 16), clock


def _hosts() -> list[str]:
    return [f"127.1.{number // 250}.{number % 250 + 1}" for number in range(FEEDS)]


def _urls(port: int, path: str) -> list[str]:
    return [f"http://{host}:{port}/{path}" for host in _hosts()]


def _cpu() -> float:
    """CPU seconds of this process and its living children."""
    ticks = 0
    for pid in Path(f"/proc/self/task/{os.getpid()}/children").read_text().split():
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        ticks += int(fields[11]) + int(fields[12])
    return time.process_time() + ticks / os.sysconf("SC_CLK_TCK")


def _megabytes() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 2**20
