"""How fast feeds are polled: 1,000 feeds of thirty items, each on an address of its own, against peers in the same run.

The bot and its children have one core, the publisher the other; so have the peers.
"""

from __future__ import annotations

import asyncio
import io
import json
import subprocess
import time
import venv
from collections.abc import Iterator
from pathlib import Path

import aiohttp
import feedparser

from bench._polling import HOSTS, WIDTH, Publisher, a_round, cpu, polling, publisher
from bench._publisher import document

CHANGED = 100
"""Each new article is read and entered; CPU a feed does not depend on how many there are."""
ROUNDS = 5
WARM = 3
PARSED = 40
PEER_ROUNDS = 3
HERE = Path(__file__).parent
PEER = HERE.parent / ".venv-bench-lemon24"


def run(_shared: Path | None) -> Iterator[str]:
    """Measure unchanged and changed feeds."""
    with publisher() as server:
        yield from asyncio.run(_unchanged(server))
        yield from asyncio.run(_changed(server))


async def _unchanged(server: Publisher) -> list[str]:
    urls = server.urls("s")
    own, bare, spent, bare_spent = [], [], 0.0, 0.0
    async with polling(server, urls) as (poller, clock), _session() as session:
        await a_round(poller, clock)
        await _bare(session, urls)
        for _ in range(ROUNDS):
            at_first = cpu(server)
            own.append(await a_round(poller, clock))
            between = cpu(server)
            bare.append(await _bare(session, urls))
            spent, bare_spent = spent + between - at_first, bare_spent + cpu(server) - between
    best, best_bare, peer = min(own), min(bare), _peer(urls)
    ratio = f"{best_bare / best:.2f} of it (at least 0.5); by CPU {bare_spent / spent:.2f}"
    return [
        f"unchanged: {HOSTS / best:.0f} polls/s, a bare aiohttp loop {HOSTS / best_bare:.0f} GETs/s: {ratio}",
        f"unchanged: lemon24/reader {HOSTS / peer:.0f} feeds/s: {peer / best:.1f} times as fast (at least 2)",
    ]


async def _changed(server: Publisher) -> list[str]:
    urls = server.urls("c", CHANGED)
    body = document(1, "127.1.0.1")
    times, spent, alone = [], 0.0, 0.0
    async with polling(server, urls) as (poller, clock):
        # Every child has to meet a document once before it can know it again.
        for _ in range(WARM):
            await a_round(poller, clock)
        for _ in range(ROUNDS):
            at_first = cpu(server)
            times.append(await a_round(poller, clock))
            spent += cpu(server) - at_first
            alone += _parse(body)
    own, parsed = spent / ROUNDS / CHANGED * 1000, alone / ROUNDS / PARSED * 1000
    best, peer = min(times), _peer(urls)
    ratio = f"{own / parsed:.2f} of it (at most 1)"
    faster = f"{peer / best:.1f} times as fast (at least 1.3)"
    return [
        f"one new item each: {own:.2f} ms CPU a feed, feedparser.parse alone {parsed:.2f} ms: {ratio}",
        f"one new item each: {CHANGED / best:.0f} feeds/s, lemon24/reader {CHANGED / peer:.0f}: {faster}",
    ]


def _session() -> aiohttp.ClientSession:
    return aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0))


async def _bare(session: aiohttp.ClientSession, urls: list[str]) -> float:
    """Seconds of a plain loop over the same addresses, as many at a time."""
    queue = iter(urls)

    async def work() -> None:
        for url in queue:
            async with session.get(url, headers={"If-None-Match": '"same"'}) as answer:
                await answer.read()

    started = time.perf_counter()
    await asyncio.gather(*(work() for _ in range(WIDTH)))
    return time.perf_counter() - started


def _parse(body: bytes) -> float:
    """CPU seconds that feedparser takes for some documents, with its defaults."""
    started = time.process_time()
    for _ in range(PARSED):
        feedparser.parse(io.BytesIO(body))  # noqa: TID251 - the peer
    return time.process_time() - started


def _peer(urls: list[str]) -> float:
    """Seconds that lemon24/reader takes to update these feeds, the fastest of some rounds."""
    python = PEER / "bin" / "python"
    if not python.exists():
        venv.create(PEER, with_pip=True)
        pip = [str(python), "-m", "pip", "install", "--quiet", "--quiet", "--disable-pip-version-check"]
        subprocess.check_call([*pip, "--require-hashes", "-r", str(HERE / "lemon24.lock")])
    job = json.dumps({"urls": urls, "workers": WIDTH, "rounds": PEER_ROUNDS})
    # -P, since a bench beside the script has the name of the peer.
    times = json.loads(subprocess.check_output([python, "-P", HERE / "_lemon24.py"], input=job.encode()))
    return float(min(times))
