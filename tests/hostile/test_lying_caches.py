"""Servers that judge conditions wrongly, poll after poll."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from itertools import pairwise

import pytest

from bot.core.habits import Condition
from tests.jobs.desk import JOINS, MORNING, NAMES, TEN, Desk, rss
from tests.servers.feeds import Reply

DAY = timedelta(days=1)


async def test_a_server_whose_etag_never_matches_is_asked_by_date_alone(desk: Desk) -> None:

    async def never(writer: asyncio.StreamWriter) -> None:
        asked = desk.server.asked[-1]
        headers = [("ETag", '"x-gzip"'), ("Last-Modified", "Mon, 02 Mar 2026 07:00:00 GMT")]
        plain = asked.header("If-Modified-Since") and not asked.header("If-None-Match")
        await Reply(b"" if plain else rss(*TEN), 304 if plain else 200, headers)(writer)

    desk.server.says(never)
    for _ in range(9):
        await desk.poll(hours=2)
    assert (await desk.feed()).habits.condition is Condition.MODIFIED
    assert [asked.header("If-None-Match") for asked in desk.server.asked[-4:]] == [None] * 4
    assert all(asked.header("If-Modified-Since") for asked in desk.server.asked[1:])


async def test_a_server_that_says_nothing_changed_for_ever_is_found_out(desk: Desk) -> None:
    """At most one question without condition a day."""
    hourly = [(f"h{place}", words, MORNING - timedelta(hours=place)) for place, words in enumerate(NAMES[:8])]
    body = [rss(*hourly)]

    async def lies(writer: asyncio.StreamWriter) -> None:
        if desk.server.asked[-1].header("If-None-Match"):
            await Reply(b"", 304)(writer)
        else:
            await Reply(body[0], headers=[("ETag", '"1"')])(writer)

    desk.server.says(lies)
    await desk.poll()
    body[0] = rss(("new", JOINS, MORNING + timedelta(hours=1)), *hourly)
    for _ in range(72):
        await desk.poll(hours=1)
    assert len(await desk.moves()) == 1
    bare = [asked for asked in desk.server.asked if asked.header("If-None-Match") is None]
    times = [asked.at for asked in bare if asked.at]
    assert 2 <= len(times) <= 4
    assert all(late - early >= DAY for early, late in pairwise(times))


@pytest.mark.parametrize("judge", ["If-Modified-Since", "If-None-Match"])
async def test_a_server_that_looks_at_one_condition_alone_loses_us_no_article(desk: Desk, judge: str) -> None:
    """Two documents of one second have one date: who looks at that alone says "nothing changed"."""
    edition = [0]

    async def one_eyed(writer: asyncio.StreamWriter) -> None:
        etag, date = f'"{edition[0]}"'.encode(), b"Mon, 02 Mar 2026 08:00:00 GMT"
        shown = desk.server.asked[-1].header(judge)
        same = shown == (etag if judge == "If-None-Match" else date)
        body = rss(("new", JOINS, MORNING), *TEN[:8]) if edition[0] else rss(*TEN[:8])
        await Reply(b"" if same else body, 304 if same else 200, [("ETag", etag), ("Last-Modified", date)])(writer)

    desk.server.says(one_eyed)
    await desk.poll()
    await desk.poll(hours=1)
    edition[0] = 1
    for _ in range(18):
        await desk.poll(hours=2)
    assert len(await desk.moves()) == 1
    bare = [asked for asked in desk.server.asked if not asked.header("If-None-Match")]
    assert len(bare) <= 3
    assert desk.server.asked[-1].header("If-None-Match") == b'"1"'


async def test_a_cache_that_alternates_between_two_versions_brings_every_article_once(desk: Desk) -> None:
    desk.server.says(Reply(rss(*TEN), headers=[("ETag", '"old"')]))
    await desk.poll()
    await desk.listen()
    new = Reply(rss(("new", JOINS, MORNING), *TEN[:9]), headers=[("ETag", '"new"')])
    old = Reply(rss(*TEN), headers=[("ETag", '"old"')])
    desk.server.says(*[new, old] * 5)
    for _ in range(10):
        await desk.poll(hours=2)
    assert (await desk.articles(), desk.alerts()) == (11, 1)
    sent = [asked.header("If-None-Match") for asked in desk.server.asked[1:]]
    assert sent == [b'"old"', b'"new"'] * 5
