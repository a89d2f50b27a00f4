"""Cases that show only over many polls: outages, restarts, clocks, caches that lie, ids that change, kills."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from bot.core.effects import PauseFeed, RemoveFeed
from bot.core.habits import Condition, Trouble
from tests.jobs.desk import JOINS, LEAVES, MORNING, Desk, a_desk, rss
from tests.servers.feeds import Reply

DAY = timedelta(days=1)
NAMES = [f"The long story of the harbour crane number {number}" for number in range(1, 21)]
TEN = [(f"n{place}", words, MORNING - timedelta(hours=place)) for place, words in enumerate(NAMES[:10])]


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    async with a_desk(tmp_path) as running:
        yield running


@pytest.fixture
async def six(tmp_path: Path) -> AsyncIterator[Desk]:
    async with a_desk(tmp_path, hosts=6) as running:
        yield running


async def articles(desk: Desk) -> int:
    return (await desk.store.tally(desk.clock.now())).articles


async def requests(desk: Desk) -> int:
    return sum(len(server.asked) for server in desk.servers)


async def test_when_all_feeds_fail_at_once_none_is_blamed_and_nobody_is_told(six: Desk) -> None:
    """Case 24."""
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
    """Cases 44 and 45: every address leads for good to one page, for a day."""
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


async def lead(desk: Desk, days: float, *steps: Reply) -> None:
    desk.server.says(*steps)
    for _ in range(int(days * 6)):
        await desk.poll(hours=4)


async def test_a_redirect_that_is_permanent_for_days_is_learnt_once_and_told(desk: Desk) -> None:
    """Case 46."""
    desk.server.says(Reply(rss(*TEN)))
    await desk.poll()
    feed, before = await desk.feed(), await articles(desk)
    desk.server.says(Reply(rss(*TEN)), path="/moved")
    await lead(desk, 2.5, Reply(b"", 308, [("Location", "/moved")]))
    assert (await desk.feed()).url == feed.url
    await lead(desk, 2, Reply(b"", 308, [("Location", "/moved")]))
    moved = await desk.feed("/moved")
    assert (moved.id, await articles(desk)) == (feed.id, before)
    assert moved.habits.moved_from == feed.url
    (told,) = [text for text in await desk.heard() if text.startswith("A feed has moved for good")]
    assert moved.url.removeprefix("http:") in told


@pytest.mark.parametrize("kinds", [(302,), (301, 302)], ids=["temporary", "mixed"])
async def test_a_redirect_that_is_not_permanent_throughout_is_never_learnt(desk: Desk, kinds: tuple[int, ...]) -> None:
    """Cases 47 and 48."""
    desk.server.says(Reply(rss(*TEN)), path="/moved")
    desk.server.says(Reply(b"", kinds[-1], [("Location", "/moved")]), path="/half")
    target = "/moved" if len(kinds) == 1 else "/half"
    await lead(desk, 30, Reply(b"", kinds[0], [("Location", target)]))
    assert (await desk.feed("/feed")).habits.moving_to is None


async def test_a_feed_that_moves_to_where_another_feed_is_ends_in_that_one(desk: Desk) -> None:
    """Case 49."""
    await desk.store.add_feed(desk.server.url("/new"), now=MORNING)
    desk.server.says(Reply(rss(*TEN)), path="/new")
    desk.server.says(Reply(rss(*TEN)))
    for _ in range(4):
        await desk.poll(minutes=5)
    desk.server.says(Reply(b"", 301, [("Location", "/new")]))
    for _ in range(60):
        await desk.poll(hours=2)
        await desk.poll(minutes=1)
    assert [feed.url for feed in await desk.store.feeds()] == [desk.server.url("/new")]


async def test_a_redirect_to_another_feed_altogether_is_not_learnt(desk: Desk) -> None:
    """Case 46: what stands there shares nothing with what is known."""
    desk.server.says(Reply(rss(*TEN)))
    await desk.poll()
    strange = [Reply(rss((f"x{n}", f"Something else {n}", None), site="strange.example")) for n in range(60)]
    desk.server.says(*strange, path="/strange")
    await lead(desk, 6, Reply(b"", 301, [("Location", "/strange")]))
    assert (await desk.feed()).url == desk.server.url("/feed")


async def test_a_server_whose_etag_never_matches_is_asked_by_date_alone(desk: Desk) -> None:
    """Case 59."""

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
    """Case 60: at most one question without condition a day."""
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


async def test_restarts_ask_nobody_early(six: Desk) -> None:
    """Case 68."""
    for server in six.servers:
        server.says(Reply(rss(*TEN), headers=[("ETag", '"1"')]))
    await six.poll()
    for _ in range(20):
        await six.restart()
        await six.poll(seconds=10)
    assert [len(server.asked) for server in six.servers] == [1] * 6


async def test_a_pause_that_a_host_asked_for_outlives_a_restart(desk: Desk) -> None:
    """Cases 66 and 68."""
    desk.server.says(Reply(b"", 429, [("Retry-After", "7200")]))
    await desk.store.add_feed(desk.server.url("/other"), now=MORNING)
    await desk.poll()
    await desk.restart()
    await desk.poll(hours=1)
    assert await requests(desk) == 1
    await desk.poll(hours=1)
    await desk.poll(minutes=30)
    assert await requests(desk) == 3


@pytest.mark.parametrize("jump", [DAY, -DAY, timedelta(hours=-1)], ids=["ahead", "back", "summer time ends"])
async def test_a_clock_that_jumps_brings_neither_a_burst_nor_a_freeze(six: Desk, jump: timedelta) -> None:
    """Case 69."""
    for server in six.servers:
        server.says(Reply(rss(*TEN), headers=[("ETag", '"1"')]))
    await six.poll()
    six.clock._now += jump  # noqa: SLF001 - what no honest clock does.
    for _ in range(8):
        await six.poll(minutes=15)
    asked = [len(server.asked) for server in six.servers]
    assert min(asked) >= 2, "no feed is frozen"
    assert max(asked) <= 1 + 8 + 1, "no feed is asked more often than once at its interval"


async def test_ids_that_change_at_every_fetch_bring_no_article_twice(desk: Desk) -> None:
    """Case 97."""
    for round_ in range(6):
        items = [(f"{key}-session{round_}", words, at) for key, words, at in TEN]
        body = rss(*items).replace(f"-session{round_}</link>".encode(), b"</link>")
        desk.server.says(Reply(body))
        await desk.poll(hours=2)
    assert await articles(desk) == 10
    assert (await desk.feed()).habits.by_link

    fresh = rss(("z-session9", LEAVES, desk.clock.now()), *[(f"{k}-s9", w, a) for k, w, a in TEN])
    desk.server.says(Reply(fresh.replace(b"-s9</link>", b"</link>")))
    await desk.poll(hours=2)
    assert await articles(desk) == 11


@pytest.mark.parametrize(
    ("before", "after"),
    [("http://courier.example/", "https://courier.example/"), ("https://www.c.example/", "https://c.example/")],
    ids=["https", "www"],
)
async def test_ids_that_all_change_with_the_site_bring_no_article_twice(desk: Desk, before: str, after: str) -> None:
    """Case 98."""
    for site in (before, after, before):
        body = b"".join(
            f"<item><guid>{site}{key}</guid><title>{words}</title><link>{site}{key}</link></item>".encode()
            for key, words, _ in TEN
        )
        desk.server.says(Reply(b"<rss version='2.0'><channel>" + body + b"</channel></rss>"))
        await desk.poll(hours=2)
    assert await articles(desk) == 10


async def test_a_new_domain_with_the_old_titles_brings_no_article_twice(desk: Desk) -> None:
    """Case 98."""
    desk.server.says(Reply(rss(*TEN)))
    await desk.poll()
    moved = [(f"moved-{key}", words, at) for key, words, at in TEN]
    desk.server.says(Reply(rss(*moved, site="newcourier.example")))
    await desk.poll(hours=2)
    assert await articles(desk) == 10


async def test_old_articles_that_slide_back_in_are_known_for_years(desk: Desk) -> None:
    """Cases 100 and 111: nothing forgets an id while its feed is watched."""
    desk.server.says(Reply(rss(*TEN)), Reply(rss(*TEN[:2])), Reply(rss(*TEN)))
    await desk.poll()
    await desk.poll(days=400)
    await desk.poll(days=400)
    assert await articles(desk) == 10


async def test_an_id_that_is_used_again_for_another_article_loses_nothing(desk: Desk) -> None:
    """Case 104."""
    first = b"<item><guid>1</guid><title>The long story of the harbour crane</title><link>https://c.example/a</link>"
    second = f"<item><guid>1</guid><title>{LEAVES}</title><link>https://c.example/b</link>".encode()
    head, tail = b"<rss version='2.0'><channel>", b"</item></channel></rss>"
    for body in (first, second, first, second):
        desk.server.says(Reply(head + body + tail))
        await desk.poll(hours=2)
    assert await articles(desk) == 2
    assert len(await desk.moves()) == 1


async def test_a_title_and_then_a_link_that_are_edited_make_no_second_article(desk: Desk) -> None:
    """Case 103."""
    head, tail = b"<rss version='2.0'><channel>", b"</item></channel></rss>"
    for title, link in ((NAMES[0], "a"), (NAMES[1], "a"), (NAMES[1], "b"), (NAMES[2], "b")):
        item = f"<item><guid>1</guid><title>{title}</title><link>https://c.example/{link}</link>".encode()
        desk.server.says(Reply(head + item + tail))
        await desk.poll(hours=2)
    assert await articles(desk) <= 2


async def test_a_kill_between_fetch_and_commit_loses_nothing_and_keeps_the_validators(desk: Desk) -> None:
    """Case 107."""
    desk.server.says(Reply(rss(*TEN), headers=[("ETag", '"1"')]))
    await desk.poll()
    desk.server.says(Reply(rss(("new", JOINS, MORNING), *TEN), headers=[("ETag", '"2"')]))
    desk.clock.advance(MORNING + timedelta(hours=2))
    (feed,) = await desk.store.due_feeds(desk.clock.now(), 9)
    await desk.poller.fetcher.fetch(feed.url, feed.validators, held=True)
    await desk.restart()
    assert (await desk.feed()).validators.etag == b'"1"'
    await desk.poll(seconds=2)
    assert len(await desk.moves()) == 1
    assert desk.server.asked[-1].header("If-None-Match") == b'"1"'


async def test_a_database_that_cannot_be_written_keeps_the_validators_and_loses_nothing(desk: Desk) -> None:
    """Case 108."""
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


@pytest.mark.parametrize("what", ["removed", "paused"])
async def test_a_feed_that_is_removed_or_paused_while_it_is_asked_does_no_harm(desk: Desk, what: str) -> None:
    """Case 109."""
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
    else:
        await desk.store.apply_effects([PauseFeed(feed.id, paused=True)], desk.clock.now())
    gate.set()
    await polling

    if what == "removed":
        assert await desk.store.feeds() == []
        assert await articles(desk) == 0
    else:
        assert (await desk.feed()).paused
        assert await articles(desk) == 10


async def test_a_feed_that_somebody_else_writes_all_at_once_is_held_until_an_admin_agrees(desk: Desk) -> None:
    """Case 112."""
    desk.server.says(Reply(rss(*TEN)))
    await desk.poll()
    spam = [(f"s{n}", f"{JOINS} and {n} pills", MORNING + timedelta(hours=1)) for n in range(10)]
    desk.server.says(Reply(rss(*spam, site="pills.example")))
    await desk.poll(hours=2)
    held = await desk.feed()
    assert (held.paused, held.habits.told, await articles(desk)) == (True, Trouble.HIJACKED, 10)
    assert len(await desk.heard()) == 1

    await desk.store.apply_effects([PauseFeed(held.id, paused=False)], desk.clock.now())
    await desk.poll(hours=2)
    assert await articles(desk) == 20
    assert (await desk.feed()).habits.home == "pills.example"


async def test_three_hundred_new_articles_after_a_long_gap_are_all_kept(desk: Desk) -> None:
    """Case 106."""
    desk.server.says(Reply(rss(*TEN)))
    await desk.poll()
    many = [(f"m{n}", f"A note about the harbour, part {n}", MORNING + timedelta(hours=1)) for n in range(300)]
    desk.server.says(Reply(rss(*many)))
    await desk.poll(hours=30)
    assert await articles(desk) == 310


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
    for _ in range(60):
        await desk.poll(hours=1)
    assert [text.split("\n")[0] for text in await desk.heard()] == ["A feed has fallen silent:"]
    desk.server.says(Reply(rss(("new", JOINS, desk.clock.now()), *hourly)))
    await desk.poll(hours=2)
    assert [text.split("\n")[0] for text in await desk.heard()] == ["A feed is well again:"]
