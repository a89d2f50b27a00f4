"""Every way on which the bot goes out: polls, pages of articles, robots.txt, discovery; none of them leads inside."""

from __future__ import annotations

from contextlib import AsyncExitStack

import pytest

from bot.app.clock import ManualClock
from bot.app.parts import make_adder
from bot.core.outcomes import Fetched, FetchFailed, FetchProblem
from bot.web.fetch import HttpFetcher
from bot.web.guard import Guard
from tests.hostile.asking import FEED, NEW, answering
from tests.jobs.desk import MORNING, Desk, rss
from tests.servers.feeds import HOST, FeedServer, Reply

OPEN_END = "Meta hires key OpenAI researcher"
"""What makes the bot look at an article's page."""
ARTICLE = ("Content-Type", "text/html")


async def bring(desk: Desk, body: bytes) -> None:
    """A document that comes after the first import."""
    desk.server.says(Reply(rss(("0", "Nothing yet", MORNING))))
    await desk.poll()
    desk.server.says(Reply(body))
    await desk.poll(hours=2)


async def test_nothing_that_a_feed_names_inside_is_asked_and_its_article_is_told_all_the_same(desk: Desk) -> None:
    async with FeedServer() as inner:
        inside = inner.url("/")
        named = (
            f'<atom:link xmlns:atom="http://www.w3.org/2005/Atom" rel="hub" href="{inside}hub"/>'
            f'<atom:link xmlns:atom="http://www.w3.org/2005/Atom" rel="self" href="{inside}self"/>'
            f"<image><url>{inside}favicon.ico</url><link>{inside}</link></image><docs>{inside}docs</docs>"
            f'<cloud domain="{HOST}" port="{inner.port}" path="/cloud" registerProcedure="" protocol="xml-rpc"/>'
            f"<item><title>{OPEN_END}</title><guid>1</guid><link>{inside}article</link><comments>{inside}said</comments>"
            f'<enclosure url="{inside}sound.mp3" length="1" type="audio/mpeg"/><source url="{inside}feed">Wire</source>'
            f'<description>&lt;img src="{inside}pixel.gif"&gt;</description></item>'
        )
        await bring(desk, f"<rss version='2.0'><channel><title>Courier</title>{named}</channel></rss>".encode())
        (move,) = await desk.moves()
        assert (move.person, (await desk.feed()).failures, inner.asked) == (None, 0, [])


@pytest.mark.parametrize("path", ["/robots.txt", "/story"])
async def test_no_redirect_of_an_article_or_its_robots_txt_leads_inside(desk: Desk, path: str) -> None:
    async with FeedServer() as inner:
        inner.says(Reply(b"User-agent: *\nAllow: /"), path="/robots.txt")
        desk.server.says(Reply(b"", 302, [("Location", inner.url(path))]), path=path)
        story = rss(("1", OPEN_END, MORNING)).replace(b"https://courier.example/1", desk.server.url("/story").encode())
        await bring(desk, story)
        assert [asked.path for asked in desk.server.asked][-1] == path
        assert len(await desk.moves()) == 1
        assert inner.asked == []


async def test_a_page_that_names_feeds_inside_is_not_followed_there(desk: Desk) -> None:
    async with FeedServer() as inner, AsyncExitStack() as stack:
        inner.says(Reply(FEED), path="/feed")
        links = (inner.url(), inner.url(host="localhost"), f"http://[::1]:{inner.port}/feed")
        page = "".join(f'<link rel="alternate" type="application/rss+xml" href="{link}">' for link in links)
        desk.server.says(Reply(f"<html><head>{page}</head></html>".encode(), headers=[ARTICLE]), path="/page")
        desk.server.says(Reply(b"", 302, [("Location", inner.url())]), path="/moved")
        adder = make_adder(stack, desk.store, desk.poller.registrar, desk.poller.fetcher)
        for pasted in (desk.server.url("/page"), desk.server.url("/moved"), inner.url(), links[1]):
            added = await adder.add(pasted)
            assert isinstance(added, FetchFailed)
            assert added.problem in {FetchProblem.NOT_A_FEED, FetchProblem.ADDRESS}
        assert len(await desk.store.feeds()) == 1
        assert inner.asked == []


async def test_an_open_connection_serves_no_other_name_on_the_same_machine(
    server: FeedServer, clock: ManualClock
) -> None:
    server.says(Reply(FEED))
    fetcher = HttpFetcher(clock, "Mercato", Guard(server.allowed), lookup=answering([HOST]))
    for name in ("one.example", "two.example", "one.example"):
        assert isinstance(await fetcher.fetch(server.url(host=name), NEW), Fetched)
    await fetcher.close()
    first, second, again = server.asked
    assert first.peer == again.peer
    assert first.peer != second.peer
    assert second.header("Host") == f"two.example:{server.port}".encode()


async def test_what_one_publisher_gave_is_never_shown_to_another(server: FeedServer, clock: ManualClock) -> None:
    """Cookies, validators and passwords: neither after a redirect nor at the next poll."""
    async with FeedServer() as other:
        cookie = ("Set-Cookie", "reader=7; Domain=example; Path=/")
        server.says(
            Reply(FEED, headers=[("ETag", '"1"'), cookie]),
            Reply(b"", 302, [("Location", other.url(host="other.example")), cookie]),
        )
        other.says(Reply(FEED, headers=[cookie]))
        fetcher = HttpFetcher(clock, "Mercato", Guard(server.allowed | other.allowed), lookup=answering([HOST]))
        outcome = await fetcher.fetch(server.url(host="one.example"), NEW)
        assert isinstance(outcome, Fetched)
        assert isinstance(await fetcher.fetch(server.url(host="one.example"), outcome.validators), Fetched)
        with_password = server.url(host="one.example").replace("//", "//reader:secret@")
        assert isinstance(await fetcher.fetch(with_password, NEW), FetchFailed)
        await fetcher.close()
        (foreign,) = other.asked
        assert {name.lower() for name, _ in foreign.headers} == {"host", "user-agent", "accept", "accept-encoding"}
        assert [asked.header("Cookie") for asked in server.asked] == [None, None]
        assert server.asked[1].header("If-None-Match") == b'"1"'
