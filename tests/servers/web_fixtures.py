"""Fixtures of all tests that fetch and parse: a publisher on loopback, and the parts that ask it, guard on."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime

import pytest

from bot.app.clock import ManualClock
from bot.web.fetch import HttpFetcher, Limits, user_agent
from bot.web.guard import Guard
from bot.web.parse import FeedParser
from tests.servers.feeds import FeedServer

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock(NOON)


@pytest.fixture
async def server(clock: ManualClock) -> AsyncIterator[FeedServer]:
    async with FeedServer(clock) as running:
        yield running


@pytest.fixture
async def fetcher(server: FeedServer, clock: ManualClock) -> AsyncIterator[HttpFetcher]:
    """One that may dial the test server, and nothing else on this machine."""

    async def lookup(host: str) -> tuple[str, ...]:
        if host.endswith(".example"):
            return ("127.0.0.1",)
        raise OSError("no such name")

    agent = user_agent("9.9", "https://mercato.example/bot")
    limits = Limits(total=2, connect=1, silence=0.5)
    running = HttpFetcher(clock, agent, Guard(server.allowed), lookup=lookup, limits=limits)
    yield running
    await running.close()


@pytest.fixture(scope="session")
def parser() -> Iterator[FeedParser]:
    running = FeedParser(ManualClock(NOON), workers=1)
    yield running
    asyncio.run(running.close())
