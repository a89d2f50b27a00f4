"""Whether memory stays what it is while feeds are polled again and again, some of them with news each time."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator
from pathlib import Path

from bench._polling import a_round, children, megabytes, polling, publisher

ROUNDS = 50
TOLD = (5, 25, 50)
UNCHANGED = 400
CHANGED = 100


def run(_shared: Path | None) -> Iterator[str]:
    """Measure after some rounds."""
    for number, own, theirs in asyncio.run(_measure()):
        yield f"after {number} rounds: the bot {own:.0f} MB, its children {theirs:.0f} MB"


async def _measure() -> list[tuple[int, float, float]]:
    found = []
    with publisher() as server:
        urls = server.urls("s", UNCHANGED) + server.urls("c", UNCHANGED + CHANGED)[UNCHANGED:]
        async with polling(server, urls) as (poller, clock):
            for number in range(1, ROUNDS + 1):
                await a_round(poller, clock)
                if number in TOLD:
                    theirs = sum(megabytes(pid) for pid in children(server))
                    found.append((number, megabytes(os.getpid()), theirs))
    return found
