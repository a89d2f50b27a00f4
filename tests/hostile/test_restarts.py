"""Kills, restarts, clocks that jump, and a database that cannot be written."""

from __future__ import annotations

import asyncio
import sqlite3
from datetime import timedelta

import pytest

from bot.core.effects import PauseFeed, RemoveFeed, TrustFeed
from bot.core.model import Document, Feed
from bot.core.outcomes import Fetched
from tests.jobs.desk import JOINS, MORNING, TEN, Desk, rss
from tests.servers.feeds import Reply, held

DAY = timedelta(days=1)


async def test_restarts_ask_nobody_early(six: Desk) -> None:
    for server in six.servers:
        server.says(Reply(rss(*TEN), headers=[("ETag", '"1"')]))
    await six.poll()
    for _ in range(20):
        await six.restart()
        await six.poll(seconds=10)
    assert [len(server.asked) for server in six.servers] == [1] * 6


async def test_a_pause_that_a_host_asked_for_outlives_a_restart(desk: Desk) -> None:
    desk.server.says(Reply(b"", 429, [("Retry-After", "7200")]))
    await desk.store.add_feed(desk.server.url("/other"), now=MORNING)
    await desk.poll()
    await desk.restart()
    await desk.poll(hours=1)
    assert len(desk.server.asked) == 1
    await desk.poll(hours=1)
    await desk.poll(minutes=30)
    assert len(desk.server.asked) == 3


@pytest.mark.parametrize("jump", [DAY, -DAY, timedelta(hours=-1)], ids=["ahead", "back", "summer time ends"])
async def test_a_clock_that_jumps_brings_neither_a_burst_nor_a_freeze(six: Desk, jump: timedelta) -> None:
    for server in six.servers:
        server.says(Reply(rss(*TEN), headers=[("ETag", '"1"')]))
    await six.poll()
    six.clock._now += jump  # noqa: SLF001 - what no honest clock does.
    for _ in range(8):
        await six.poll(minutes=15)
    asked = [len(server.asked) for server in six.servers]
    assert min(asked) >= 2, "no feed is frozen"
    assert max(asked) <= 1 + 8 + 1, "no feed is asked more often than once at its interval"


async def test_a_database_that_cannot_be_written_keeps_the_validators_and_loses_nothing(desk: Desk) -> None:
    desk.server.says(Reply(rss(*TEN), headers=[("ETag", '"1"')]))
    await desk.poll()
    blocker = sqlite3.connect(desk.url.removeprefix("sqlite:///"))
    blocker.execute(
        "CREATE TRIGGER full BEFORE INSERT ON articles BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END"
    )
    blocker.commit()
    desk.server.says(Reply(rss(("new", JOINS, MORNING), *TEN), headers=[("ETag", '"2"')]))
    await desk.poll(hours=2)
    feed = await desk.feed()
    assert feed.validators.etag == b'"1"'
    assert feed.next_poll_at > desk.clock.now()
    blocker.execute("DROP TRIGGER full")
    blocker.commit()
    blocker.close()
    await desk.poll(hours=2)
    assert len(await desk.moves()) == 1
    assert (await desk.feed()).validators.etag == b'"2"'


@pytest.mark.parametrize("what", ["removed", "paused", "trusted"])
async def test_a_feed_that_is_removed_or_changed_while_it_is_asked_does_no_harm(desk: Desk, what: str) -> None:
    gate = asyncio.Event()

    async def later(writer: asyncio.StreamWriter) -> None:
        await gate.wait()
        await Reply(rss(*TEN))(writer)

    desk.server.says(later)
    polling = asyncio.create_task(desk.poller.drain())
    await desk.server.arrived.wait()
    feed = await desk.feed()
    if what == "removed":
        await desk.store.apply_effects([RemoveFeed(feed.id)], desk.clock.now())
    elif what == "paused":
        await desk.store.apply_effects([PauseFeed(feed.id, paused=True)], desk.clock.now())
    else:
        await desk.store.apply_effects([TrustFeed(feed.id, insecure=True)], desk.clock.now())
    gate.set()
    await polling

    if what == "removed":
        assert await desk.store.feeds() == []
        assert await desk.articles() == 0
    else:
        after = await desk.feed()
        assert (after.paused, after.insecure) == (what == "paused", what == "trusted")
        assert await desk.articles() == 10


@pytest.mark.parametrize("at", ["fetched", "parsed", "committed"])
async def test_a_kill_at_any_moment_of_a_poll_loses_no_article_and_tells_none_twice(desk: Desk, at: str) -> None:
    desk.server.says(Reply(rss(*TEN), headers=[("ETag", '"1"')]))
    await desk.poll()
    await desk.listen()
    desk.server.says(Reply(rss(("new", JOINS, MORNING), *TEN), headers=[("ETag", '"2"')]), Reply(b"", 304))
    desk.clock.advance(MORNING + timedelta(hours=2))
    if at == "committed":
        await desk.poll()
    else:
        # The last thing that a kill lets it do is to ask, or to read what it got.
        (feed,) = await desk.store.due_feeds(desk.clock.now(), 9)
        outcome = await desk.poller.fetcher.fetch(feed.url, feed.validators, held=True)
        assert isinstance(outcome, Fetched)
        if at == "parsed":
            parsed = await desk.poller.parser.parse(outcome.body, outcome.content_type, feed.url)
            assert isinstance(parsed, Document)
        desk.server.says(Reply(rss(("new", JOINS, MORNING), *TEN), headers=[("ETag", '"2"')]), Reply(b"", 304))
    await desk.restart()
    await desk.poll(seconds=2)
    await desk.poll(hours=2)
    assert (await desk.articles(), desk.alerts()) == (11, 1)
    assert desk.server.asked[-1].header("If-None-Match") == b'"2"'


async def test_two_workers_ask_a_feed_once_and_enter_its_articles_once(desk: Desk) -> None:
    gate = asyncio.Event()
    desk.server.says(held(gate, Reply(rss(("new", JOINS, MORNING + timedelta(hours=1)), *TEN))))
    await desk.listen()
    other = desk.another_poller()
    both = [asyncio.create_task(poller.drain()) for poller in (desk.poller, other)]
    await desk.server.arrived.wait()
    done, _ = await asyncio.wait(both, return_when=asyncio.FIRST_COMPLETED)
    assert len(done) == 1, "the other one found nothing to do"
    gate.set()
    await asyncio.gather(*both)
    await other.drain()
    assert (len(desk.server.asked), await desk.articles(), desk.alerts()) == (1, 11, 1)


async def test_five_hundred_feeds_of_one_host_hold_up_nobody_else(six: Desk) -> None:
    busy = six.servers[0]
    await six.store.add_feeds([Feed(0, busy.url(f"/{number}"), MORNING, MORNING) for number in range(500)])
    for server in six.servers:
        server.says(Reply(rss(*TEN[:1])))
    await six.poll()
    assert [len(server.asked) for server in six.servers] == [1] * 6
    for _ in range(3):
        await six.poll(seconds=1)
    assert [len(server.asked) for server in six.servers] == [4] + [1] * 5
