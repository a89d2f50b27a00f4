"""Several processes on one PostgreSQL database: what a second poller is worth, and how soon a commit is told.

The pollers run at a third of their speed: stopped two thirds of the time, in slices of milliseconds. So two of them,
the database and the publisher together want less than the two cores that are there, as if each had a machine to itself.
"""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from statistics import median

import sqlalchemy as sa

from bench._polling import NOW, TICKS, publisher
from bench._publisher import books
from bot.store import open_store
from bot.store.feed_tables import articles, feeds
from tests.servers.bot import running_bot
from tests.servers.postgres import Postgres, running_postgres
from tests.servers.telegram import TOKEN, TelegramServer
from tests.store.look import beside
from tests.store.make import add_alerts, add_chats, alert, claim, evidence, move, opened, save

CORES = os.sched_getaffinity(0)
WARM, ROUNDS = 2, 6
UNCHANGED, CHANGED = 1000, 256
RUNS, STANDS = 0.005, 0.01
"""Seconds for which a poller runs and stands still by turns."""
TOLD = 50


def run(_shared: Path | None) -> Iterator[str]:
    """Measure pollers on feeds that stay the same and on feeds that change, and the way to Telegram."""
    with running_postgres() as server:
        for path, count, what in (("s", UNCHANGED, "unchanged"), ("c", CHANGED, "one new item each")):
            yield from (f"{what}: {line}" for line in _compare(server, path, count))
        waits = asyncio.run(_tell(server.url(server.new())))
    yield (
        f"from the commit of one process to the request of another to Telegram: {median(waits) * 1000:.1f} ms "
        f"at the median of {TOLD}, {max(waits) * 1000:.1f} ms at the most (100 asked)"
    )


@dataclass(frozen=True, slots=True)
class Round:
    """What it took to ask every feed once."""

    seconds: float
    polled: list[int]
    """By each of the pollers."""
    cpu: list[float]
    """Seconds of the pollers, of the publisher, of the database."""


def _compare(server: Postgres, path: str, count: int) -> Iterator[str]:
    """Rounds with one poller and with two, by turns."""
    with ExitStack() as stack:
        feeds_of = stack.enter_context(publisher())
        for pid in (0, feeds_of.pid):
            os.sched_setaffinity(pid, CORES)
        url = server.url(server.new())
        pollers = [stack.enter_context(_poller(url, feeds_of.port, path, count)) for _ in range(2)]
        parties = ([poller.pid for poller in pollers], [feeds_of.pid], [server.pid()])
        rounds = [
            _round(pollers[: 1 + turn % 2], NOW + turn * timedelta(hours=3), parties) for turn in range(WARM + ROUNDS)
        ]
        asked, most = books(feeds_of.port)
    one, two = rounds[WARM::2], rounds[WARM + 1 :: 2]
    rates = [count / median(each.seconds for each in some) for some in (one, two)]
    yield f"one poller {rates[0]:.0f} polls/s, two {rates[1]:.0f}: {rates[1] / rates[0]:.2f} times (1.6 asked)"
    yield f"CPU a poll, one: {_cpu_of(one, count)}; two: {_cpu_of(two, count)}"
    entered = beside(url, sa.select(sa.func.sum(feeds.c.articles)))[0][0]
    twice = entered - beside(url, sa.select(sa.func.count(articles.c.id)))[0][0]
    yield (
        f"{asked} requests where {len(rounds) * count} were due, {most} to the host that was asked most "
        f"in {len(rounds)} rounds; {entered} articles, {twice} of them entered twice"
    )


def _round(pollers: Sequence[subprocess.Popen[str]], now: datetime, parties: Sequence[list[int]]) -> Round:
    """Let some pollers poll what is due, until nothing is."""
    before = [_cpu(party) for party in parties]
    with _slowed(pollers):
        started = time.perf_counter()
        for poller in pollers:
            print(now.isoformat(), file=poller.stdin, flush=True)
        polled = [int(poller.stdout.readline()) for poller in pollers if poller.stdout]
        seconds = time.perf_counter() - started
    return Round(seconds, polled, [_cpu(party) - was for party, was in zip(parties, before, strict=True)])


def _cpu_of(rounds: Sequence[Round], count: int) -> str:
    spent = [median(each) / count * 1000 for each in zip(*(one.cpu for one in rounds), strict=True)]
    return "pollers {:.2f} ms, publisher {:.2f} ms, database {:.2f} ms".format(*spent)


@contextmanager
def _slowed(pollers: Sequence[subprocess.Popen[str]]) -> Iterator[None]:
    """Let them stand still two thirds of the time, with their children."""
    done = threading.Event()

    def slow() -> None:
        while not done.is_set():
            for number, seconds in ((signal.SIGSTOP, STANDS), (signal.SIGCONT, RUNS)):
                for poller in pollers:
                    os.killpg(poller.pid, number)
                time.sleep(seconds)

    thread = threading.Thread(target=slow)
    thread.start()
    try:
        yield
    finally:
        done.set()
        thread.join()


@contextmanager
def _poller(url: str, port: int, path: str, count: int) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "bench._replica", url, str(port), path, str(count)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, start_new_session=True) as process:
        assert process.stdout  # noqa: S101
        process.stdout.readline()  # It is ready.
        yield process
        process.kill()


def _cpu(pids: Sequence[int]) -> float:
    """CPU seconds of these processes and all below them that live or were waited for."""
    spent = 0.0
    for pid in pids:
        with suppress(OSError):  # It ended just now.
            children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
            fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
            spent += sum(map(int, fields[11:15])) / TICKS + _cpu([int(child) for child in children])
    return spent


async def _tell(url: str) -> list[float]:
    """Write alerts, one after the other, for another process to send; the seconds from commit to request."""
    store = await open_store(url)
    await add_chats(store, *range(1, TOLD + 1))
    waits = []
    async with TelegramServer().running() as telegram:
        settings = {
            "MERCATO_TELEGRAM_TOKEN": TOKEN,
            "MERCATO_TELEGRAM_API_URL": telegram.url,
            "MERCATO_DATABASE_URL": url,
        }
        with tempfile.TemporaryDirectory() as folder:
            async with running_bot(Path(folder), settings, "run", "--role", "telegram"):
                for chat in range(1, TOLD + 1):
                    telegram.chat(chat)
                    told = await save(store, opened(move(evidence(claim(f"Ana Lima {chat}"), chat))), [str(chat)])
                    await add_alerts(store, [alert(told, chat)])
                    committed = time.monotonic()
                    await telegram.until(lambda: len(telegram.called("sendMessage")) == chat, within=60)  # noqa: B023 - awaited here.
                    waits.append([call.at for call in telegram.calls if call.method == "sendMessage"][-1] - committed)
    await store.close()
    return waits[1:]
