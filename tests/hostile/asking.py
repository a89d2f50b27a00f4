"""One poll of a publisher that means no good, or means well and cannot."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Sequence

from bot.core.model import Validators
from bot.core.outcomes import Fetched, FetchFailed, FetchOutcome, FetchProblem
from bot.web.fetch import HttpFetcher, Limits
from tests.servers.feeds import FeedServer, Reply, Script

FEED = b'<rss version="2.0"><channel><title>Trades</title></channel></rss>'
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n"
NEW = Validators()
QUICK = Limits(total=0.5, connect=0.4, silence=0.3)


async def asked(fetcher: HttpFetcher, server: FeedServer, script: Script) -> FetchOutcome:
    """One poll, which ends in time whatever the server does; the feed beside it is served all the same."""
    server.says(script)
    server.says(Reply(FEED), path="/beside")
    start = time.monotonic()
    outcome = await fetcher.fetch(server.url(), NEW)
    assert time.monotonic() - start < 5
    assert isinstance(await fetcher.fetch(server.url("/beside"), NEW), Fetched)
    return outcome


def failed(outcome: FetchOutcome, problem: FetchProblem) -> FetchFailed:
    assert isinstance(outcome, FetchFailed), outcome
    assert outcome.problem == problem, outcome
    return outcome


def answering(addresses: Sequence[str] | OSError) -> Callable[[str], Awaitable[Sequence[str]]]:
    async def lookup(_: str) -> Sequence[str]:
        if isinstance(addresses, OSError):
            raise addresses
        return addresses

    return lookup
