"""Redirects over days: which ones change a feed's address."""

from __future__ import annotations

import pytest

from tests.jobs.desk import JOINS, MORNING, TEN, Desk, rss
from tests.servers.feeds import Reply


async def lead(desk: Desk, days: float, *steps: Reply, polls: int = 4) -> None:
    """Answer so for some days."""
    desk.server.says(*steps)
    for _ in range(int(days * polls)):
        await desk.poll(hours=24 / polls)


async def test_a_redirect_that_is_permanent_for_days_is_learnt_once_and_told(desk: Desk) -> None:
    desk.server.says(Reply(rss(*TEN)))
    await desk.poll()
    feed, before = await desk.feed(), await desk.articles()
    desk.server.says(Reply(rss(*TEN)), path="/moved")
    await lead(desk, 2.5, Reply(b"", 308, [("Location", "/moved")]))
    assert (await desk.feed()).url == feed.url
    await lead(desk, 2, Reply(b"", 308, [("Location", "/moved")]))
    moved = await desk.feed("/moved")
    assert (moved.id, await desk.articles()) == (feed.id, before)
    assert moved.habits.moved_from == feed.url
    (told,) = [text for text in await desk.heard() if text.startswith("A feed has moved for good")]
    assert moved.url.removeprefix("http:") in told


@pytest.mark.parametrize("kinds", [(302,), (301, 302)], ids=["temporary", "mixed"])
async def test_a_redirect_that_is_not_permanent_throughout_is_never_learnt(desk: Desk, kinds: tuple[int, ...]) -> None:
    desk.server.says(Reply(rss(*TEN)), path="/moved")
    desk.server.says(Reply(b"", kinds[-1], [("Location", "/moved")]), path="/half")
    target = "/moved" if len(kinds) == 1 else "/half"
    await lead(desk, 30, Reply(b"", kinds[0], [("Location", target)]), polls=1)
    assert (await desk.feed("/feed")).habits.moving_to is None


async def test_a_feed_that_moves_to_where_another_feed_is_ends_in_that_one(desk: Desk) -> None:
    await desk.store.add_feed(desk.server.url("/new"), now=MORNING)
    desk.server.says(Reply(rss(*TEN)), path="/new")
    desk.server.says(Reply(rss(*TEN)))
    for _ in range(4):
        await desk.poll(minutes=5)
    desk.server.says(Reply(b"", 301, [("Location", "/new")]))
    for _ in range(12):
        await desk.poll(hours=8)
        await desk.poll(minutes=1)
    assert [feed.url for feed in await desk.store.feeds()] == [desk.server.url("/new")]


async def test_a_redirect_to_another_feed_altogether_is_not_learnt(desk: Desk) -> None:
    """What stands there shares nothing with what is known."""
    desk.server.says(Reply(rss(*TEN)))
    await desk.poll()
    strange = [Reply(rss((f"x{n}", f"Something else {n}", None), site="strange.example")) for n in range(60)]
    desk.server.says(*strange, path="/strange")
    await lead(desk, 6, Reply(b"", 301, [("Location", "/strange")]))
    assert (await desk.feed()).url == desk.server.url("/feed")


async def test_a_day_under_a_maintenance_page_changes_no_address_and_loses_no_article(desk: Desk) -> None:
    desk.server.says(Reply(rss(*TEN), headers=[("ETag", '"1"')]))
    await desk.poll()
    await desk.listen()
    desk.server.says(Reply(b"<html><h1>We are working on it</h1></html>"), path="/sorry")
    await lead(desk, 1, Reply(b"", 301, [("Location", "/sorry")]), polls=24)
    failing = await desk.feed()
    assert "a web page instead of a feed" in (failing.last_error or "")
    desk.server.says(Reply(rss(("new", JOINS, MORNING), *TEN), headers=[("ETag", '"2"')]))
    await desk.poll(hours=26)
    feed = await desk.feed()
    assert (feed.url, feed.failures, feed.validators.etag) == (failing.url, 0, b'"2"')
    assert desk.alerts() == 1
