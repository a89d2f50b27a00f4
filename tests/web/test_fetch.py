from __future__ import annotations

import asyncio
import gzip
from datetime import timedelta
from itertools import pairwise

import pytest

from bot.app.clock import ManualClock, SimulatedClock, machine_now
from bot.core.model import Validators
from bot.core.outcomes import Fetched, FetchFailed, FetchProblem, NotModified, Postponed
from bot.web.fetch import HttpFetcher
from bot.web.guard import Guard
from tests.servers.feeds import FeedServer, Reply, held

FEED = b'<rss version="2.0"><channel><title>Trades</title></channel></rss>'
NEW = Validators()


async def test_a_document_arrives_with_what_to_send_next_time(server: FeedServer, fetcher: HttpFetcher) -> None:
    headers = [("ETag", 'W/"7"'), ("Last-Modified", "Mon, 02 Mar 2026 08:00:00 GMT"), ("Content-Type", "text/xml")]
    server.says(Reply(FEED, headers=[*headers, ("Cache-Control", "max-age=600")]))
    assert await fetcher.fetch(server.url(), NEW) == Fetched(
        FEED,
        "text/xml",
        Validators(b'W/"7"', b"Mon, 02 Mar 2026 08:00:00 GMT"),
        timedelta(minutes=10),
    )


async def test_the_first_request_has_no_condition_and_gives_our_honest_name(
    server: FeedServer, fetcher: HttpFetcher
) -> None:
    server.says(Reply(FEED))
    await fetcher.fetch(server.url(), NEW)
    asked = server.asked[0]
    assert asked.header("User-Agent") == b"Mercato/9.9 (+https://mercato.example/bot)"
    assert asked.header("Accept-Encoding") == b"gzip"
    assert {name.lower() for name, _ in asked.headers} == {"host", "user-agent", "accept", "accept-encoding"}


async def test_validators_go_back_byte_by_byte(server: FeedServer, fetcher: HttpFetcher) -> None:
    server.says(Reply(status=304))
    known = Validators('"a, b – é"'.encode(), b"yesterday, more or less")
    assert await fetcher.fetch(server.url(), known) == NotModified(known)
    assert server.asked[0].header("If-None-Match") == known.etag
    assert server.asked[0].header("If-Modified-Since") == known.last_modified


async def test_cookies_are_never_sent_back(server: FeedServer, fetcher: HttpFetcher) -> None:
    server.says(Reply(FEED, headers=[("Set-Cookie", "who=you; Path=/")]))
    await fetcher.fetch(server.url(), NEW)
    await fetcher.fetch(server.url(), NEW)
    assert server.asked[1].header("Cookie") is None


async def test_an_address_is_asked_as_it_is_written(server: FeedServer, fetcher: HttpFetcher) -> None:
    server.says(Reply(FEED), path="/%7Euser/a%2Fb?q=%41+b&x=%20;y#part".partition("#")[0])
    outcome = await fetcher.fetch(server.url("/%7Euser/a%2Fb?q=%41+b&x=%20;y#part"), NEW)
    assert isinstance(outcome, Fetched)


async def test_a_packed_document_is_unpacked(server: FeedServer, fetcher: HttpFetcher) -> None:
    server.says(Reply(gzip.compress(FEED), headers=[("Content-Encoding", "gzip")]))
    outcome = await fetcher.fetch(server.url(), NEW)
    assert isinstance(outcome, Fetched)
    assert outcome.body == FEED


@pytest.mark.parametrize(
    ("status", "words"),
    [(401, "password"), (403, "refuses"), (404, "no such"), (410, "gone"), (418, "no feed"), (500, "fault")],
)
async def test_a_refusal_names_its_cause(server: FeedServer, fetcher: HttpFetcher, status: int, words: str) -> None:
    server.says(Reply(b"secret words", status))
    outcome = await fetcher.fetch(server.url(), NEW)
    assert isinstance(outcome, FetchFailed)
    assert (outcome.problem, outcome.status) == (FetchProblem.STATUS, status)
    assert words in outcome.detail
    assert "secret" not in outcome.detail


async def test_a_puzzle_for_browsers_is_named(server: FeedServer, fetcher: HttpFetcher) -> None:
    server.says(Reply(b"<html>", 403, [("cf-mitigated", "challenge")]))
    outcome = await fetcher.fetch(server.url(), NEW)
    assert isinstance(outcome, FetchFailed)
    assert "puzzle" in outcome.detail


async def test_one_host_gets_one_request_at_a_time(server: FeedServer, fetcher: HttpFetcher) -> None:
    gate = asyncio.Event()
    server.says(held(gate, Reply(FEED)), Reply(FEED))
    polls = [asyncio.create_task(fetcher.fetch(server.url(), NEW)) for _ in range(3)]
    await server.arrived.wait()
    gate.set()
    await asyncio.gather(*polls)
    assert len(server.asked) == 3
    assert server.most_at_once == 1


async def test_two_requests_to_one_host_lie_a_second_of_news_time_apart() -> None:
    clock = SimulatedClock(machine_now(), machine_now(), speed=10)
    async with FeedServer(clock) as server:
        fetcher = HttpFetcher(clock, "Mercato", Guard(server.allowed))
        server.says(Reply(FEED))
        await asyncio.gather(*(fetcher.fetch(server.url(f"/{number}"), NEW) for number in range(4)))
        await fetcher.close()
    times = sorted(asked.at for asked in server.asked if asked.at)
    gaps = [late - early for early, late in pairwise(times)]
    assert len(gaps) == 3
    assert min(gaps) >= timedelta(seconds=1)


async def test_a_long_queue_is_sent_away_with_times_one_second_apart(server: FeedServer, fetcher: HttpFetcher) -> None:
    gate = asyncio.Event()
    server.says(held(gate, Reply(FEED)))
    polls = [asyncio.create_task(fetcher.fetch(server.url(), NEW)) for _ in range(10)]
    done, _ = await asyncio.wait(polls, return_when=asyncio.FIRST_COMPLETED)
    while len(done) < 6:
        done, _ = await asyncio.wait(polls, return_when=asyncio.FIRST_COMPLETED, timeout=0.01)
    gate.set()
    outcomes = await asyncio.gather(*polls)
    waits = [outcome.wait for outcome in outcomes if isinstance(outcome, Postponed)]
    assert waits == [timedelta(seconds=seconds) for seconds in (4, 5, 6, 7, 8, 9)]


async def test_a_host_that_asks_for_a_pause_is_left_alone_by_all_its_feeds(
    server: FeedServer, fetcher: HttpFetcher, clock: ManualClock
) -> None:
    server.says(Reply(b"", 429, [("Retry-After", "120")]), path="/busy")
    server.says(Reply(FEED))
    refused = await fetcher.fetch(server.url("/busy"), NEW)
    assert isinstance(refused, FetchFailed)
    assert refused.retry_after == timedelta(seconds=120)
    assert await fetcher.fetch(server.url(), NEW) == Postponed(timedelta(seconds=120))
    assert not server.asked_for()
    clock.advance(clock.now() + timedelta(seconds=121))
    assert isinstance(await fetcher.fetch(server.url(), NEW), Fetched)


async def test_a_cancelled_poll_gives_the_host_free(server: FeedServer, fetcher: HttpFetcher) -> None:
    gate = asyncio.Event()
    server.says(held(gate, Reply(FEED)), Reply(FEED))
    poll = asyncio.create_task(fetcher.fetch(server.url(), NEW))
    await server.arrived.wait()
    poll.cancel()
    assert isinstance(await fetcher.fetch(server.url(), NEW), Fetched)
