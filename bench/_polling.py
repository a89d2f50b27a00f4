"""What the benches of polling share: a publisher on one core, and on the other the bot with its children."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.app.clock import ManualClock
from bot.app.facts import load_reader
from bot.app.parts import make_fetcher, make_poller, make_registrar
from bot.core.model import Feed
from bot.jobs.poll import Poller
from bot.settings import Settings
from bot.store import open_store

HOSTS = 1000
WIDTH = 16
"""Feeds that are asked at once, by every loop that is measured."""
NOW = datetime(2026, 3, 2, 8, tzinfo=UTC)
TICKS = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True)
class Publisher:
    """A process that serves feeds on any 127.x.y.z: `/s` never changes, `/c` has a new item each time."""

    pid: int
    port: int

    def urls(self, path: str, count: int = HOSTS) -> list[str]:
        """Feeds of so many publishers."""
        return [f"http://{host}:{self.port}/{path}" for host in _hosts()[:count]]


@contextmanager
def publisher() -> Iterator[Publisher]:
    """A publisher on the last core; until it ends, this process and its children have the first one."""
    cores = os.sched_getaffinity(0)
    server = subprocess.Popen([sys.executable, "-m", "bench._publisher"], stdout=subprocess.PIPE, text=True)
    if server.stdout is None:
        raise RuntimeError
    os.sched_setaffinity(0, {min(cores)})
    try:
        yield Publisher(server.pid, int(server.stdout.readline()))
    finally:
        os.sched_setaffinity(0, cores)
        server.kill()
        server.wait()


@asynccontextmanager
async def polling(server: Publisher, urls: list[str]) -> AsyncIterator[tuple[Poller, ManualClock]]:
    """The whole bot but for its chats, on a database of its own."""
    with tempfile.TemporaryDirectory() as folder:
        async with polling_on(f"sqlite:///{folder}/bench.db", server.port, urls) as parts:
            yield parts


@asynccontextmanager
async def polling_on(database: str, port: int, urls: list[str]) -> AsyncIterator[tuple[Poller, ManualClock]]:
    """The same on any database."""
    clock = ManualClock(NOW)
    async with AsyncExitStack() as stack:
        settings = Settings.model_construct(allow_addresses=tuple(f"{host}:{port}" for host in _hosts()))
        store = await open_store(database)
        stack.push_async_callback(store.close)
        await store.add_feeds([Feed(0, url, NOW, NOW) for url in urls])
        registrar = make_registrar(store, clock, load_reader(), settings)
        yield make_poller(stack, store, registrar, make_fetcher(stack, clock, settings, store), WIDTH), clock


async def a_round(poller: Poller, clock: ManualClock) -> float:
    """Poll every feed once; the seconds that took."""
    # More than any of them rests; within a day nobody is asked without condition.
    clock.advance(clock.now() + timedelta(hours=2))
    before, started = poller.polled, time.perf_counter()
    await poller.drain()
    if poller.polled == before:
        raise RuntimeError
    return time.perf_counter() - started


def children(server: Publisher) -> list[int]:
    """The processes that the bot started: all that live but for the publisher."""
    pids = Path(f"/proc/self/task/{os.getpid()}/children").read_text().split()
    return [int(pid) for pid in pids if int(pid) != server.pid]


def cpu(server: Publisher) -> float:
    """CPU seconds of the bot and its children so far."""
    spent = [Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split() for pid in children(server)]
    return time.process_time() + sum(int(fields[11]) + int(fields[12]) for fields in spent) / TICKS


def megabytes(pid: int) -> float:
    """The memory that a process has now."""
    pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 2**20


def _hosts() -> list[str]:
    return [f"127.1.{number // 250}.{number % 250 + 1}" for number in range(HOSTS)]
