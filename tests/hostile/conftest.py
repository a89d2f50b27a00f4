from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import structlog

from bot.app.clock import ManualClock
from bot.web.fetch import HttpFetcher
from bot.web.guard import Guard
from bot.web.parse import FeedParser
from tests.hostile.asking import QUICK
from tests.jobs.desk import Desk, a_desk, desk_parser
from tests.servers.feeds import FeedServer
from tests.servers.web_fixtures import clock, fetcher, parser, server

__all__ = ["clock", "desk_parser", "fetcher", "hasty", "parser", "server"]


@pytest.fixture(autouse=True)
def plain_logs() -> Iterator[None]:
    """What goes wrong here is logged a hundred times over; drawing it in colour takes longer than all the rest."""
    structlog.configure(processors=[structlog.processors.format_exc_info, structlog.processors.KeyValueRenderer()])
    yield
    structlog.reset_defaults()


@pytest.fixture
async def hasty(server: FeedServer, clock: ManualClock) -> AsyncIterator[HttpFetcher]:
    """One that waits for nothing longer than half a second."""
    running = HttpFetcher(clock, "Mercato", Guard(server.allowed), limits=QUICK)
    yield running
    await running.close()


@pytest.fixture
async def desk(tmp_path: Path, desk_parser: FeedParser) -> AsyncIterator[Desk]:
    async with a_desk(tmp_path, parser=desk_parser) as running:
        yield running


@pytest.fixture
async def six(tmp_path: Path, desk_parser: FeedParser) -> AsyncIterator[Desk]:
    async with a_desk(tmp_path, hosts=6, parser=desk_parser) as running:
        yield running
