"""The running text of an article that a feed only announces: asked for politely, read in a child, given up in time."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from urllib.parse import urlsplit

import structlog

from bot.core.outcomes import Fetched, FetchFailed
from bot.ports import Clock, Fetcher
from bot.web.charset import decode
from bot.web.children import Children
from bot.web.google_news import real_address
from bot.web.reading_child import read_page
from bot.web.robots import NOTHING, Robots, parse_robots

log = structlog.get_logger(__name__)

BUDGET = 20.0
"""Seconds of machine time for robots.txt, page and extraction together; the alert waits no longer."""
_KEEP = timedelta(days=1)
_MANY = 2000
_PAGES = 200
"""After so many pages the child is replaced: the extractor's libraries keep what they have seen."""
_KINDS = ("text/html", "application/xhtml")
_CLIENT_ERRORS = range(400, 500)
_TOO_MANY = 429


class ArticlePages:
    """Fills the port `Pages`; close it when done."""

    def __init__(self, fetcher: Fetcher, clock: Clock, *, budget: float = BUDGET) -> None:
        self._fetcher = fetcher
        self._clock = clock
        self._budget = budget
        self._children = Children(workers=1, seconds=10, tasks=_PAGES)
        self._robots: dict[str, tuple[datetime, Robots]] = {}

    async def text(self, url: str) -> str | None:
        """The text of the article at an address; None where there is none, we may not read it, or it takes too long."""
        try:
            async with asyncio.timeout(self._budget):
                return await self._text(real_address(url))
        except TimeoutError:
            log.info("an article's page took too long", url=url)
            return None

    async def close(self) -> None:
        """End the child."""
        await self._children.close()

    async def _text(self, url: str | None) -> str | None:
        if url is None or not await self._may_read(url):
            return None
        page = await self._fetcher.fetch_page(url)
        if not isinstance(page, Fetched) or not (page.content_type or "").lower().startswith(_KINDS):
            return None
        text = await self._children.run(read_page, page.body, page.content_type, url)
        return None if isinstance(text, FetchFailed) else text

    async def _may_read(self, url: str) -> bool:
        parts = urlsplit(url)
        site = f"{parts.scheme}://{parts.netloc}"
        known = self._robots.get(site)
        if known is None or not timedelta() <= self._clock.now() - known[0] < _KEEP:
            if len(self._robots) > _MANY:
                self._robots.clear()
            known = self._robots[site] = self._clock.now(), await self._ask_robots(f"{site}/robots.txt")
        return known[1].allows(url)

    async def _ask_robots(self, url: str) -> Robots:
        """A site without robots.txt allows everything; one that is in trouble allows nothing."""
        answer = await self._fetcher.fetch_page(url)
        if isinstance(answer, Fetched):
            return parse_robots(decode(answer.body, answer.content_type))
        status = answer.status if isinstance(answer, FetchFailed) else None
        return Robots() if status in _CLIENT_ERRORS and status != _TOO_MANY else NOTHING
