"""Feeds that fail, fall silent or end, alone or all at once: who is told, and how often."""

from __future__ import annotations

import asyncio
from datetime import timedelta

from tests.jobs.desk import JOINS, MORNING, NAMES, TEN, Desk, rss
from tests.servers.feeds import Reply


async def test_when_all_feeds_fail_at_once_none_is_blamed_and_nobody_is_told(six: Desk) -> None:
    ports = [server.port for server in six.servers]
    for server in six.servers:
        server.says(Reply(rss(*TEN)))
    await six.poll()
    for server in six.servers:
        await server.__aexit__(None, None, None)
    for _ in range(8):
        await six.poll(hours=1)

    feeds = await six.store.feeds()
    assert sum(feed.failures for feed in feeds) <= 4, "only those that failed before it was plain count"
    assert max(feed.failures for feed in feeds) <= 1
    assert "our own network seems to be down" in {feed.why for feed in feeds}
    assert all(feed.next_poll_at <= six.clock.now() + timedelta(minutes=20) for feed in feeds)

    for server, port in zip(six.servers, ports, strict=True):
        server._server = await asyncio.start_server(server._serve, "127.0.0.1", port)  # noqa: SLF001 - the uplink is back.
    await six.poll(hours=1)
    assert {feed.last_error for feed in await six.store.feeds()} == {None}
    assert await six.heard() == []


async def test_a_captive_portal_moves_no_feed(six: Desk) -> None:
    """Every address leads for good to one page, for a day."""
    for server in six.servers:
        server.says(Reply(rss(*TEN), headers=[("ETag", '"1"')]))
    await six.poll()
    urls = [feed.url for feed in await six.store.feeds()]
    for server in six.servers:
        server.says(Reply(b"<html>Please log in</html>"), path="/login")
        server.says(Reply(b"", 301, [("Location", "/login")]))
    for _ in range(30):
        await six.poll(hours=1)
    assert [feed.url for feed in await six.store.feeds()] == urls
    assert {feed.validators.etag for feed in await six.store.feeds()} == {b'"1"'}


async def test_a_feed_that_is_gone_for_good_rests_after_a_day_and_is_told_once(desk: Desk) -> None:
    desk.server.says(Reply(b"", 410))
    for _ in range(40):
        await desk.poll(hours=2)
    assert (await desk.feed()).paused
    told = await desk.heard()
    assert sum(text.startswith("A feed is gone for good") for text in told) == 1


async def test_a_failing_feed_is_told_once_and_its_recovery_once(desk: Desk) -> None:
    desk.server.says(Reply(b"", 500))
    for _ in range(20):
        await desk.poll(hours=1)
    (told,) = await desk.heard()
    assert "failed" in told
    assert "HTTP 500" in told
    desk.server.says(Reply(rss(*TEN)))
    for _ in range(30):
        await desk.poll(hours=1)
    (told,) = await desk.heard()
    assert "well again" in told


async def test_a_feed_that_falls_silent_is_told_once_and_its_return_once(desk: Desk) -> None:
    hourly = [(f"h{place}", words, MORNING - timedelta(hours=place)) for place, words in enumerate(NAMES[:8])]
    desk.server.says(Reply(rss(*hourly), headers=[("ETag", '"1"')]), Reply(b"", 304))
    for _ in range(20):
        await desk.poll(hours=3)
    assert [text.split("\n")[0] for text in await desk.heard()] == ["A feed has fallen silent:"]
    desk.server.says(Reply(rss(("new", JOINS, desk.clock.now()), *hourly)))
    await desk.poll(hours=2)
    assert [text.split("\n")[0] for text in await desk.heard()] == ["A feed is well again:"]
