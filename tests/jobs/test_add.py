"""Adding a feed: found, watched and entered with one request."""

from __future__ import annotations

from contextlib import AsyncExitStack
from pathlib import Path

from bot.app.parts import make_adder
from bot.core.effects import RemoveFeed
from bot.jobs.add import Added
from tests.jobs.desk import JOINS, MORNING, a_desk, rss
from tests.servers.feeds import Reply


async def test_an_added_feed_is_entered_at_once_and_asked_again_only_when_it_is_due(tmp_path: Path) -> None:
    async with a_desk(tmp_path) as desk, AsyncExitStack() as stack:
        await desk.store.apply_effects([RemoveFeed((await desk.feed()).id)], MORNING)
        desk.server.says(Reply(rss(("1", JOINS, MORNING)), headers=[("ETag", '"1"')]), path="/news")
        adder = make_adder(stack, desk.store, desk.poller.registrar, desk.poller.fetcher)
        added = await adder.add(desk.server.url("/news"))
        await desk.poll(minutes=1)
        assert added == Added(desk.server.url("/news"), "Courier", 1, new=True)
        assert len(await desk.moves()) == 1
        assert len(desk.server.asked) == 1

        await desk.poll(hours=2)
        assert desk.server.asked[-1].header("If-None-Match") == b'"1"'
        again = await adder.add(desk.server.url("/news"))
        assert isinstance(again, Added)
        assert not again.new
