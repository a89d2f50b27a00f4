"""Redirects without end, without sense, and to other publishers."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.app.clock import ManualClock
from bot.core.asking import learn
from bot.core.model import Feed, Validators
from bot.core.outcomes import Fetched, FetchOutcome, FetchProblem, NotModified
from bot.web.fetch import HttpFetcher
from bot.web.guard import Guard
from tests.hostile.asking import FEED, NEW, answering, failed
from tests.servers.certificates import showing, trusting
from tests.servers.feeds import HOST, FeedServer, Reply, bomb
from tests.servers.memory import growth
from tests.servers.web_fixtures import NOON

KNOWN = Validators(b'"mine"', b"Mon, 02 Mar 2026 08:00:00 GMT")


@pytest.fixture
async def other() -> AsyncIterator[FeedServer]:
    async with FeedServer() as running:
        yield running


@pytest.fixture
async def fetcher(server: FeedServer, other: FeedServer, clock: ManualClock) -> AsyncIterator[HttpFetcher]:
    running = HttpFetcher(clock, "Mercato", Guard(server.allowed | other.allowed), lookup=answering([HOST]))
    yield running
    await running.close()


def to(location: str | bytes, status: int = 302, body: bytes = b"") -> Reply:
    return Reply(body, status, [("Location", location)])


def arrived(outcome: FetchOutcome) -> Fetched:
    assert isinstance(outcome, Fetched), outcome
    return outcome


async def test_a_loop_ends_after_five_hops(server: FeedServer, fetcher: HttpFetcher) -> None:
    server.says(to("/feed"))
    failed(await fetcher.fetch(server.url(), NEW), FetchProblem.BROKEN)
    assert len(server.asked) == 6


async def test_five_hops_arrive_and_six_do_not(server: FeedServer, fetcher: HttpFetcher) -> None:
    for hop in range(6):
        server.says(to(f"/{hop + 1}"), path=f"/{hop}")
    server.says(Reply(FEED), path="/6")
    arrived(await fetcher.fetch(server.url("/1"), NEW))
    failed(await fetcher.fetch(server.url("/0"), NEW), FetchProblem.BROKEN)


@pytest.mark.parametrize("headers", [[], [("Location", "")], [("Location", "http://[")]])
async def test_a_redirect_to_nowhere_is_refused(
    server: FeedServer, fetcher: HttpFetcher, headers: list[tuple[str, str]]
) -> None:
    server.says(Reply(b"", 302, headers))
    failed(await fetcher.fetch(server.url(), NEW), FetchProblem.ADDRESS)


@pytest.mark.parametrize(
    ("location", "path"),
    [
        ("next", "/a/next"),
        ("../up", "/up"),
        ("?page=2", "/a/feed?page=2"),
        ("/with space", "/with%20space"),
        ("/été", "/%C3%A9t%C3%A9"),
        ("/%C3%A9t%C3%A9#part", "/%C3%A9t%C3%A9"),
    ],
)
async def test_a_relative_or_odd_location_is_understood(
    server: FeedServer, fetcher: HttpFetcher, location: str, path: str
) -> None:
    server.says(to(location.encode()), path="/a/feed")
    server.says(Reply(FEED), path=path)
    arrived(await fetcher.fetch(server.url("/a/feed"), NEW))


@pytest.mark.parametrize("status", [301, 308])
async def test_an_address_that_moved_for_good_is_reported(
    server: FeedServer, fetcher: HttpFetcher, status: int
) -> None:
    """The outcome names the new address; whether it is adopted is decided over days."""
    server.says(to("/new", status))
    server.says(Reply(FEED), path="/new")
    assert arrived(await fetcher.fetch(server.url(), NEW)).moved_to == server.url("/new")


@pytest.mark.parametrize("statuses", [[302], [303], [307], [301, 302], [302, 301], [308, 307, 308]])
async def test_a_detour_is_never_taken_for_a_move(
    server: FeedServer, fetcher: HttpFetcher, statuses: list[int]
) -> None:
    for hop, status in enumerate(statuses):
        server.says(to(f"/{hop + 1}", status), path=f"/{hop}")
    server.says(Reply(FEED), path=f"/{len(statuses)}")
    assert arrived(await fetcher.fetch(server.url("/0"), NEW)).moved_to is None


async def test_a_feed_that_answers_where_it_is_has_not_moved(server: FeedServer, fetcher: HttpFetcher) -> None:
    """Back from the maintenance page."""
    server.says(to("/sorry", 301), Reply(FEED))
    server.says(Reply(b"<html>We are working on it</html>"), path="/sorry")
    assert arrived(await fetcher.fetch(server.url(), NEW)).moved_to == server.url("/sorry")
    assert arrived(await fetcher.fetch(server.url(), NEW)).moved_to is None


async def test_another_publisher_gets_none_of_the_validators(
    server: FeedServer, other: FeedServer, fetcher: HttpFetcher
) -> None:
    server.says(to(other.url("/there")))
    other.says(Reply(FEED, headers=[("ETag", '"theirs"')]), path="/there")
    outcome = arrived(await fetcher.fetch(server.url(), KNOWN))
    assert outcome.validators == Validators(b'"theirs"', url=other.url("/there"))
    assert server.asked[0].header("If-None-Match") == KNOWN.etag
    assert other.asked[0].header("If-None-Match") is None
    assert other.asked[0].header("If-Modified-Since") is None
    assert other.asked[0].header("Referer") is None
    assert other.asked[0].header("Cookie") is None


async def test_validators_go_back_only_to_the_address_that_gave_them(
    server: FeedServer, other: FeedServer, fetcher: HttpFetcher
) -> None:
    known = Validators(b'"theirs"', url=other.url("/there"))
    server.says(to(other.url("/there")))
    other.says(Reply(status=304), path="/there")
    assert await fetcher.fetch(server.url(), known) == NotModified(known)
    assert server.asked[0].header("If-None-Match") is None
    assert other.asked[0].header("If-None-Match") == b'"theirs"'


async def test_validators_die_when_the_redirect_leads_elsewhere(
    server: FeedServer, other: FeedServer, fetcher: HttpFetcher
) -> None:
    server.says(to("/elsewhere"))
    server.says(Reply(FEED, headers=[("ETag", '"new"')]), path="/elsewhere")
    known = Validators(b'"theirs"', url=other.url("/there"))
    outcome = arrived(await fetcher.fetch(server.url(), known))
    assert outcome.validators == Validators(b'"new"', url=server.url("/elsewhere"))
    assert all(asked.header("If-None-Match") is None for asked in server.asked)
    assert not other.asked


async def test_the_body_of_a_redirect_is_never_unpacked(server: FeedServer, fetcher: HttpFetcher) -> None:
    packed = bomb(200)
    server.says(Reply(packed, 302, [("Location", "/new"), ("Content-Encoding", "gzip")]))
    server.says(Reply(FEED), path="/new")
    with growth() as grown:
        arrived(await fetcher.fetch(server.url(), NEW))
    assert grown.megabytes < 20


async def test_each_hop_takes_its_turn_with_its_host(server: FeedServer, fetcher: HttpFetcher) -> None:
    """A chain within one host is no burst."""
    server.says(to("/new"))
    server.says(Reply(FEED), path="/new")
    arrived(await fetcher.fetch(server.url(), NEW))
    assert server.most_at_once == 1


async def test_a_step_down_to_plain_http_is_followed_and_never_learnt(other: FeedServer, clock: ManualClock) -> None:
    async with FeedServer(tls=showing("good")) as secure:
        secure.says(to(other.url("/plain", "feeds.example"), 301))
        other.says(Reply(FEED), path="/plain")
        guard = Guard(secure.allowed | other.allowed)
        fetcher = HttpFetcher(clock, "Mercato", guard, lookup=answering([HOST]), tls=trusting())
        feed = Feed(1, secure.url(host="feeds.example"), NOON, NOON)
        outcome = arrived(await fetcher.fetch(feed.url, KNOWN))
        await fetcher.close()
    assert outcome.moved_to == other.url("/plain", "feeds.example")
    assert learn(feed, NEW, outcome, NOON, same=False).moving_to is None
    assert other.asked[0].header("If-None-Match") is None
