"""One poller process of the bench of replicas: it reads a time from its input, and polls all that is due then."""

from __future__ import annotations

import asyncio
import sys
from datetime import datetime

from bench._polling import Publisher, polling_on


async def main(database: str, port: int, path: str, count: int) -> None:
    """Poll, and say how many feeds that were, until there is nothing more to read."""
    async with polling_on(database, port, Publisher(0, port).urls(path, count)) as (poller, clock):
        _say("ready")
        while moment := await _line():
            clock.advance(datetime.fromisoformat(moment))
            before = poller.polled
            await poller.drain()
            _say(str(poller.polled - before))


def _say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


async def _line() -> str:
    words: str = await asyncio.to_thread(sys.stdin.readline)
    return words.strip()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], int(sys.argv[2]), sys.argv[3], int(sys.argv[4])))
