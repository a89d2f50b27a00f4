"""Documents that cost whoever reads them minutes, gigabytes or secrets."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator

import pytest

from bot.app.clock import ManualClock
from bot.core.model import Document
from bot.core.outcomes import FetchProblem
from bot.web.parse import FeedParser
from tests.hostile.reading import HONEST, ITEM, entries, problem, read, rss, titles
from tests.servers.feeds import FeedServer, Reply
from tests.servers.web_fixtures import NOON

QUICK = 8
"""Seconds on a loaded machine; whoever is caught needs minutes, and is given up after ten."""


@pytest.fixture(scope="module")
def strict() -> Iterator[FeedParser]:
    """One that gives a document a second."""
    running = FeedParser(ManualClock(NOON), workers=1, seconds=1)
    yield running
    asyncio.run(running.close())


def laughs(quote: str = '"', between: str = "\n") -> str:
    lines = [f"<!ENTITY l{n} {quote}{f'&l{n - 1};' * 10}{quote}>" for n in range(1, 10)]
    return between.join([f"<!DOCTYPE rss [<!ENTITY l0 {quote}lol{quote}>", *lines, "]>"])


@pytest.mark.parametrize(
    "before",
    [laughs(), laughs(between=""), laughs(quote="'"), "<!-- <a -->" + laughs(), "<?xml version='1.0'?>\n" + laughs()],
    ids=["lines", "one line", "single quotes", "after a comment", "after a declaration"],
)
async def test_a_billion_laughs_are_not_heard(parser: FeedParser, before: str) -> None:
    assert await titles(parser, rss(ITEM.format("&l9; and more"), before)) == ["&l9; and more"]


async def test_one_large_entity_repeated_is_not_expanded(parser: FeedParser) -> None:
    before = f"<!DOCTYPE rss [<!ENTITY x '{'y' * 50_000}'>]>"
    (title,) = await titles(parser, rss(ITEM.format("&x;" * 2000), before))
    assert len(title) <= 1024
    assert "yy" not in title


@pytest.mark.parametrize(
    "declaration",
    [
        "<!ENTITY x SYSTEM 'file:///etc/passwd'>", "<!ENTITY x SYSTEM '{url}'>", "<!ENTITY x PUBLIC 'a' '{url}'>",
        "<!ENTITY % p SYSTEM '{url}'> %p;",
    ],
    ids=["file", "system", "public", "parameter"],
)  # fmt: skip
async def test_no_entity_reaches_a_file_or_a_server(parser: FeedParser, server: FeedServer, declaration: str) -> None:
    server.says(Reply(b"<!ENTITY x 'fetched'>"))
    subset = declaration.replace("{url}", server.url())
    before = f"<!DOCTYPE rss SYSTEM '{server.url('/dtd')}' [{subset}]>"
    assert await titles(parser, rss(ITEM.format("&x;"), before)) == ["&x;"]
    assert not server.asked


@pytest.mark.parametrize("before", ["\n" * 128_000, " " * 1_000_000, "<!--" + "\n" * 128_000 + "-->"])
async def test_a_desert_before_the_root_costs_no_time(parser: FeedParser, before: str) -> None:
    start = time.monotonic()
    assert await titles(parser, before + HONEST) == ["Ada Quill joins"]
    assert time.monotonic() - start < QUICK


async def test_an_endless_author_is_read_or_given_up_in_time(strict: FeedParser) -> None:
    author = "a@" + "a." * 16_000 + "!"
    outcome = await read(strict, rss(f"<item><title>One</title><author>{author}</author></item>"))
    assert isinstance(outcome, Document) or outcome.problem == FetchProblem.PARSER


async def test_a_flood_of_escaped_comments_is_read_in_time(parser: FeedParser) -> None:
    start = time.monotonic()
    await entries(parser, rss(f"<item><description>{'&lt;!--' * 100_000}</description></item>"))
    assert time.monotonic() - start < QUICK


async def test_a_hundred_thousand_nested_tags_are_read_or_given_up_in_time(strict: FeedParser) -> None:
    for tags in ("<a>" * 100_000, "<item>" * 100_000):
        outcome = await read(strict, rss(tags))
        assert isinstance(outcome, Document) or outcome.problem in {FetchProblem.PARSER, FetchProblem.BROKEN}


async def test_fifty_thousand_items_are_read_up_to_the_bound(parser: FeedParser) -> None:
    items = "".join(f"<item><title>{number}</title></item>" for number in range(50_000))
    assert len(await entries(parser, rss(items))) == 5000


@pytest.mark.parametrize("body", ["/etc/passwd", "/dev/zero", "file:///etc/passwd", "http://127.0.0.1/", "{url}"])
async def test_a_body_that_names_a_file_or_an_address_opens_nothing(
    parser: FeedParser, server: FeedServer, body: str
) -> None:
    server.says(Reply(HONEST.encode()))
    assert await problem(parser, body.replace("{url}", server.url())) == FetchProblem.NOT_A_FEED
    assert not server.asked


async def test_a_page_of_attributes_is_given_up_in_time(strict: FeedParser) -> None:
    """An element with a hundred thousand attributes."""
    attributes = " ".join(f"a{number}='1'" for number in range(100_000))
    assert await problem(strict, rss(f"<item {attributes}><title>One</title></item>")) == FetchProblem.PARSER


async def test_a_megabyte_of_nested_blocks_is_read_in_time(parser: FeedParser) -> None:
    start = time.monotonic()
    found = await entries(parser, rss(f"<item><description><![CDATA[{'<div>' * 200_000}deep]]></description></item>"))
    assert len(found) == 1
    assert time.monotonic() - start < QUICK
