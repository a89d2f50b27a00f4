from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.app.clock import ManualClock
from bot.web.fetch import HttpFetcher
from bot.web.guard import Guard
from tests.hostile.asking import QUICK
from tests.jobs.desk import Desk, a_desk
from tests.servers.feeds import FeedServer
from tests.servers.web_fixtures import clock, fetcher, parser, server

__all__ = ["clock", "fetcher", "hasty", "parser", "server"]


@pytest.fixture
async def hasty(server: FeedServer, clock: ManualClock) -> AsyncIterator[HttpFetcher]:
    """One that waits for nothing longer than half a second."""
    running = HttpFetcher(clock, "Mercato", Guard(server.allowed), limits=QUICK)
    yield running
    await running.close()


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    async with a_desk(tmp_path) as running:
        yield running


@pytest.fixture
async def six(tmp_path: Path) -> AsyncIterator[Desk]:
    async with a_desk(tmp_path, hosts=6) as running:
        yield running
