"""What becomes of feeds and their articles, between a real publisher on loopback and a real database."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.web.parse import FeedParser
from tests.jobs.desk import JOINS, LEAVES, MORNING, Desk, a_desk, desk_parser, rss
from tests.servers.feeds import Reply

__all__ = ["desk_parser"]


@pytest.fixture
async def desk(tmp_path: Path, desk_parser: FeedParser) -> AsyncIterator[Desk]:
    async with a_desk(tmp_path, parser=desk_parser) as running:
        yield running


async def test_a_changed_feed_brings_its_new_articles_once(desk: Desk) -> None:
    desk.server.says(Reply(rss(("1", JOINS, MORNING)), headers=[("ETag", '"a"')]), path="/feed")
    await desk.poll()
    desk.server.says(Reply(rss(("2", LEAVES, MORNING), ("1", JOINS, MORNING)), headers=[("ETag", '"b"')]), path="/feed")
    await desk.poll(hours=2)
    await desk.poll(hours=2)

    assert sorted(len(move.evidence) for move in await desk.moves()) == [1, 1]


async def test_the_second_request_carries_the_validators_of_the_first_answer(desk: Desk) -> None:
    desk.server.says(Reply(rss(("1", JOINS, MORNING)), headers=[("ETag", 'W/"odd one"')]), path="/feed")
    await desk.poll()
    await desk.poll(hours=2)

    assert [asked.header("If-None-Match") for asked in desk.server.asked_for()] == [None, b'W/"odd one"']


async def test_a_feed_that_is_not_due_is_not_asked(desk: Desk) -> None:
    desk.server.says(Reply(rss(("1", JOINS, MORNING))), path="/feed")
    await desk.poll()
    await desk.poll(minutes=1)

    assert len(desk.server.asked_for()) == 1


async def test_a_failing_feed_is_asked_again_later_and_stops_no_other(desk: Desk) -> None:
    await desk.store.add_feed(desk.server.url("/other"), now=MORNING)
    desk.server.says(Reply(b"gone fishing", status=500), path="/feed")
    desk.server.says(Reply(rss(("1", JOINS, MORNING))), path="/other")
    await desk.poll()
    await desk.poll(minutes=5)

    failed = await desk.feed()
    assert failed.failures == 1
    assert "500" in (failed.last_error or "")
    assert failed.next_poll_at > MORNING
    assert len(await desk.moves()) == 1


async def test_a_document_that_is_no_feed_keeps_the_validators_and_counts_as_a_failure(desk: Desk) -> None:
    desk.server.says(Reply(rss(("1", JOINS, MORNING)), headers=[("ETag", '"a"')]), path="/feed")
    await desk.poll()
    desk.server.says(Reply(b"<html><body>Please log in</body></html>", headers=[("ETag", '"login"')]), path="/feed")
    await desk.poll(hours=2)

    feed = await desk.feed()
    assert feed.failures == 1
    assert feed.validators.etag == b'"a"'


async def test_the_first_import_knows_old_articles_and_tells_only_fresh_ones(desk: Desk) -> None:
    old = MORNING - timedelta(days=3)
    desk.server.says(Reply(rss(("1", JOINS, old), ("2", LEAVES, None))), path="/feed")
    await desk.poll()
    moves = await desk.moves()
    assert len(moves) == 2

    async with desk.store.book() as book:
        assert await book.told([move.id for move in moves]) == set()


async def test_an_empty_feed_is_imported_so_that_its_first_article_is_news(desk: Desk) -> None:
    desk.server.says(Reply(rss()), path="/feed")
    await desk.poll()

    assert (await desk.feed()).imported


async def test_what_was_claimed_and_not_asked_at_a_stop_is_due_again(desk: Desk) -> None:
    desk.server.says(Reply(rss(("1", JOINS, MORNING))), path="/feed")
    claimed = await desk.store.due_feeds(desk.clock.now(), 10)
    desk.poller._claimed.extend(claimed)  # noqa: SLF001 - a stop between claim and request, which no door shows.
    await desk.poller.finish()

    later = desk.clock.now() + timedelta(seconds=1)
    assert [feed.id for feed in await desk.store.due_feeds(later, 10)] == [feed.id for feed in claimed]


async def test_what_a_title_leaves_open_is_completed_from_the_article(desk: Desk) -> None:
    desk.server.says(Reply(rss(("0", "Nothing yet", MORNING))), path="/feed")
    await desk.poll()
    link = desk.server.url("/story")
    words = "OpenAI researcher Ottoline Braithe joins Meta. The harbour was quiet that day, and nobody said more. " * 5
    page = f"<html><body><article><h1>News</h1><p>{words}</p></article></body></html>".encode()
    desk.server.says(Reply(page, headers=[("Content-Type", "text/html")]), path="/story")
    news = rss(("1", "Meta hires key OpenAI researcher", MORNING)).replace(b"https://courier.example/1", link.encode())
    desk.server.says(Reply(news), path="/feed")
    await desk.poll(hours=2)

    (move,) = await desk.moves()
    assert move.person is not None
    assert move.person.name == "Ottoline Braithe"
    assert [asked.path for asked in desk.server.asked][-2:] == ["/robots.txt", "/story"]


async def test_an_article_that_cannot_be_had_holds_up_nothing(desk: Desk) -> None:
    desk.server.says(Reply(rss(("0", "Nothing yet", MORNING))), path="/feed")
    await desk.poll()
    news = rss(("1", "Meta hires key OpenAI researcher", MORNING)).replace(
        b"https://courier.example/1", desk.server.url("/missing").encode()
    )
    desk.server.says(Reply(news), path="/feed")
    await desk.poll(hours=2)

    (move,) = await desk.moves()
    assert move.person is None
