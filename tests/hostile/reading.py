"""One document that bites, read in the child; an honest one follows it each time."""

from __future__ import annotations

import time

from bot.core.model import Document, Entry
from bot.core.outcomes import FetchFailed, FetchProblem
from bot.web.parse import FeedParser

ITEM = "<item><title>{}</title><guid>1</guid><link>https://example.org/1</link></item>"
HONEST = f"<rss version='2.0'><channel><title>Trades</title>{ITEM.format('Ada Quill joins')}</channel></rss>"


async def read(parser: FeedParser, body: str | bytes, kind: str | None = None) -> Document | FetchFailed:
    """One document, read or given up in time; the honest one after it is read all the same."""
    start = time.monotonic()
    outcome = await parser.parse(body if isinstance(body, bytes) else body.encode("utf-8", "surrogatepass"), kind)
    assert time.monotonic() - start < 11
    after = await parser.parse(HONEST.encode(), None)
    assert isinstance(after, Document)
    assert [entry.title for entry in after.entries] == ["Ada Quill joins"]
    return outcome


async def entries(parser: FeedParser, body: str | bytes, kind: str | None = None) -> tuple[Entry, ...]:
    document = await read(parser, body, kind)
    assert isinstance(document, Document), document
    return document.entries


async def titles(parser: FeedParser, body: str | bytes, kind: str | None = None) -> list[str]:
    return [entry.title for entry in await entries(parser, body, kind)]


async def problem(parser: FeedParser, body: str | bytes) -> FetchProblem:
    outcome = await read(parser, body)
    assert isinstance(outcome, FetchFailed), outcome
    return outcome.problem


def rss(items: str, before: str = "") -> str:
    return f"{before}<rss version='2.0'><channel><title>Trades</title>{items}</channel></rss>"
