"""Pages of articles: asked for politely, read in a child, given up in time."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest

from bot.app.clock import ManualClock
from bot.web.article import ArticlePages
from bot.web.fetch import HttpFetcher
from bot.web.google_news import real_address
from tests.servers.feeds import FeedServer, Reply, held

WORDS = "Ottoline Braithe, who led research at OpenAI, will start at Anthropic in May, two people said. " * 8
PAGE = Reply(
    f"<html><head><title>A move</title></head><body><nav>Home</nav><article><h1>A move</h1><p>{WORDS}</p>"
    f"<p>{WORDS}</p></article><footer>Imprint</footer></body></html>".encode(),
    headers=[("Content-Type", "text/html; charset=utf-8")],
)


@pytest.fixture
async def pages(fetcher: HttpFetcher, clock: ManualClock) -> AsyncIterator[ArticlePages]:
    running = ArticlePages(fetcher, clock)
    yield running
    await running.close()


async def test_the_running_text_of_a_page_is_read(server: FeedServer, pages: ArticlePages) -> None:
    server.says(PAGE, path="/a")
    text = await pages.text(server.url("/a"))
    assert text is not None
    assert "Ottoline Braithe" in text
    assert "Imprint" not in text
    assert [asked.path for asked in server.asked] == ["/robots.txt", "/a"]


async def test_robots_txt_is_obeyed_and_asked_for_once_a_day(server: FeedServer, pages: ArticlePages) -> None:
    server.says(Reply(b"User-agent: mercato\nDisallow: /closed"), path="/robots.txt")
    server.says(PAGE, path="/open")
    assert await pages.text(server.url("/closed/1")) is None
    assert await pages.text(server.url("/open")) is not None
    assert [asked.path for asked in server.asked] == ["/robots.txt", "/open"]


async def test_a_site_in_trouble_is_left_alone(server: FeedServer, pages: ArticlePages) -> None:
    server.says(Reply(b"", 503), path="/robots.txt")
    assert await pages.text(server.url("/a")) is None
    assert [asked.path for asked in server.asked] == ["/robots.txt"]


async def test_what_is_no_page_is_not_read(server: FeedServer, pages: ArticlePages) -> None:
    server.says(Reply(b"%PDF", headers=[("Content-Type", "application/pdf")]), path="/a")
    assert await pages.text(server.url("/a")) is None


async def test_a_page_that_takes_too_long_is_given_up(
    server: FeedServer, fetcher: HttpFetcher, clock: ManualClock
) -> None:
    pages = ArticlePages(fetcher, clock, budget=0.2)
    server.says(held(asyncio.Event(), PAGE), path="/robots.txt")
    assert await pages.text(server.url("/a")) is None
    await pages.close()


async def test_an_address_inside_is_never_asked(server: FeedServer, pages: ArticlePages) -> None:
    assert await pages.text("http://127.0.0.1:22/a") is None
    assert await pages.text("http://169.254.169.254/latest") is None
    assert server.asked == []


def test_a_link_of_google_news_is_followed_only_where_it_says_where_it_leads() -> None:
    told = "CBMiHWh0dHBzOi8vY291cmllci5leGFtcGxlL25ld3MvMdIBAA"
    assert real_address(f"https://news.google.com/rss/articles/{told}?oc=5") == "https://courier.example/news/1"
    assert real_address("https://news.google.com/rss/articles/CBMiWkFVX3lxTE9wYXF1ZQ?oc=5") is None
    assert real_address("https://courier.example/a") == "https://courier.example/a"
