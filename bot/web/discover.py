"""From the address of a page to its feed: one page and at most three candidates are asked for."""

from __future__ import annotations

from urllib.parse import urljoin

from selectolax.lexbor import LexborHTMLParser

from bot.core.model import Document, Validators
from bot.core.outcomes import Fetched, FetchFailed, FetchProblem
from bot.core.reasons import because
from bot.ports import Fetcher, FoundFeed, Parser
from bot.web.charset import decode
from bot.web.depth import shallow
from bot.web.known_sites import feed_address

MOST = 3
_KINDS = (
    "application/rss+xml",
    "application/atom+xml",
    "application/feed+json",
    "application/rdf+xml",
    "application/json",
)


class FeedFinder:
    """Fills the port `Finder`."""

    def __init__(self, fetcher: Fetcher, parser: Parser) -> None:
        self._fetcher = fetcher
        self._parser = parser

    async def find(self, pasted: str) -> FoundFeed | FetchFailed:
        """The feed behind an address: itself, or one that its page names; the first that can be read."""
        url = feed_address(pasted)
        first = await self._try(url)
        if isinstance(first, FoundFeed | FetchFailed):
            return first
        page = decode(first.body, first.content_type)
        for candidate in feed_links(page, first.validators.url or url):
            found = await self._try(candidate)
            if isinstance(found, FoundFeed):
                return found
        return FetchFailed(FetchProblem.NOT_A_FEED, because("neither a feed nor a page that names one"))

    async def _try(self, url: str) -> FoundFeed | FetchFailed | Fetched:
        """What stands there: a feed, a document that is none, or why nothing was had."""
        answer = await self._fetcher.fetch(url, Validators())
        if isinstance(answer, FetchFailed):
            return answer
        if not isinstance(answer, Fetched):
            return FetchFailed(FetchProblem.TIMEOUT, because("its host wants a pause; try again in a minute"))
        document = await self._parser.parse(answer.body, answer.content_type, url)
        return FoundFeed(url, answer, document) if isinstance(document, Document) else answer


def feed_links(page: str, base: str) -> list[str]:
    """The feeds that a page names, comments left out, at most three."""
    nodes = LexborHTMLParser(shallow(page)).css('link[rel~="alternate"][href]')
    named = [node.attributes for node in nodes if (node.attributes.get("type") or "").strip().lower() in _KINDS]
    links = [urljoin(base, href) for one in named if (href := one.get("href")) and "comments" not in href.lower()]
    return list(dict.fromkeys(links))[:MOST]
