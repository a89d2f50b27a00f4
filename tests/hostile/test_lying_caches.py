"""Servers that judge conditions wrongly, poll after poll."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from itertools import pairwise

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
