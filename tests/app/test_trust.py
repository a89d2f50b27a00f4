"""An admin may trust a feed whose certificate proves nothing; no other feed is trusted with it."""

from __future__ import annotations

import asyncio
from pathlib import Path

from bot.app.feeds import health
from bot.core.effects import Undo
from bot.web.fetch import HttpFetcher
from bot.web.guard import Guard
from tests.app.test_bad_input import mercato
from tests.jobs.desk import ADMIN, MORNING, TEN, a_desk, rss
from tests.servers.certificates import showing
from tests.servers.feeds import FeedServer, Reply


async def test_a_certificate_is_left_unchecked_for_the_feed_that_is_trusted_and_for_as_long(tmp_path: Path) -> None:
    async with (
        a_desk(tmp_path) as desk,
        FeedServer(desk.clock, showing("own")) as trusted,
        FeedServer(desk.clock, showing("own")) as other,
    ):
        fetcher = HttpFetcher(desk.clock, "Mercato", Guard(desk.server.allowed | trusted.allowed | other.allowed))
        desk.poller.fetcher = fetcher
        for server in (trusted, other):
            await desk.store.add_feed(server.url(), now=MORNING)
        for server in (desk.server, trusted, other):
            server.says(Reply(rss(*TEN)))

        async def errors() -> list[str]:
            await desk.poll(hours=2)
            return [feed.last_error or "" for feed in await desk.store.feeds()]

        refused = "tls: the server's certificate is self-signed"
        assert await errors() == ["", refused, refused]

        done = await asyncio.to_thread(
            mercato, tmp_path, "feeds", "trust", trusted.url(), "--insecure", MERCATO_DATABASE_URL=desk.url
        )
        assert (done.returncode, done.stdout) == (0, "Its certificate is not checked.\n")
        assert await errors() == ["", "", refused]
        shown = [health(feed).endswith("certificate not checked") for feed in await desk.store.feeds()]
        assert shown == [False, True, False]

        [line] = await desk.store.audit_lines(9)
        assert (line.actor, line.action, line.subject, line.detail) == (0, "trust feed", trusted.url(), "at the shell")
        await desk.store.apply_effects([Undo(line.id, ADMIN)], desk.clock.now())
        assert await errors() == ["", refused, refused]
        assert (len(trusted.asked), len(other.asked)) == (1, 0)
        await fetcher.close()
