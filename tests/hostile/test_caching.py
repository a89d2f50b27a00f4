"""Validators and wishes that change, disappear, contradict each other or are nonsense."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from itertools import pairwise

import pytest

from bot.app.clock import ManualClock, SimulatedClock, machine_now
from bot.core.model import Validators
from bot.core.outcomes import Fetched, FetchFailed, FetchOutcome, FetchProblem, NotModified, Postponed
from bot.web.fetch import HttpFetcher
from bot.web.guard import Guard
from tests.hostile.asking import FEED, NEW
from tests.servers.feeds import FeedServer, Reply

MONDAY = b"Mon, 02 Mar 2026 08:00:00 GMT"


async def poll(server: FeedServer, fetcher: HttpFetcher, known: Validators = NEW) -> Validators:
    """One poll that went well; what the next one sends."""
    outcome = await fetcher.fetch(server.url(), known)
    assert isinstance(outcome, Fetched | NotModified), outcome
    return outcome.validators


def with_(etag: bytes | None = None, modified: bytes | None = None, status: int = 200) -> Reply:
    lines = [("ETag", etag), ("Last-Modified", modified)]
    return Reply(FEED if status == 200 else b"", status, [(name, value) for name, value in lines if value is not None])


async def test_an_etag_that_changes_while_the_document_does_not_is_the_next_one_sent(
    server: FeedServer, fetcher: HttpFetcher
) -> None:
    server.says(with_(b'"1"'), with_(b'"2"'), with_(b'"3"'), with_(status=304))
    known = NEW
    for _ in range(4):
        known = await poll(server, fetcher, known)
    assert [asked.header("If-None-Match") for asked in server.asked] == [None, b'"1"', b'"2"', b'"3"']


async def test_each_validator_is_kept_for_itself(server: FeedServer, fetcher: HttpFetcher) -> None:
    server.says(with_(b'"1"', MONDAY), with_(b'"2"', MONDAY), with_(b'"2"', b"later"), with_(b'"2"', b"later"))
    known = NEW
    for _ in range(4):
        known = await poll(server, fetcher, known)
    assert [asked.header("If-None-Match") for asked in server.asked[1:]] == [b'"1"', b'"2"', b'"2"']
    assert [asked.header("If-Modified-Since") for asked in server.asked[1:]] == [MONDAY, MONDAY, b"later"]


@pytest.mark.parametrize(
    "etag", [b"bare", b'W/"weak"', b'""', b'"a, b"', b'"' + b"x" * 900 + b'"', '"é"'.encode(), b"'1'"]
)
async def test_an_etag_goes_back_byte_by_byte(server: FeedServer, fetcher: HttpFetcher, etag: bytes) -> None:
    server.says(with_(etag), with_(status=304))
    assert await poll(server, fetcher, await poll(server, fetcher)) == Validators(etag)
    assert server.asked[1].header("If-None-Match") == etag


@pytest.mark.parametrize("etag", [b'"' + b"x" * 3000 + b'"', b'"\xff\xfe"', b"   "])
async def test_an_etag_that_cannot_go_back_unchanged_is_not_sent(
    server: FeedServer, fetcher: HttpFetcher, etag: bytes
) -> None:
    server.says(with_(etag, MONDAY))
    known = await poll(server, fetcher)
    await poll(server, fetcher, known)
    assert server.asked[1].header("If-None-Match") is None
    assert server.asked[1].header("If-Modified-Since") == MONDAY


async def test_a_304_without_validators_keeps_those_that_were_sent(server: FeedServer, fetcher: HttpFetcher) -> None:
    server.says(with_(status=304))
    known = Validators(b'"1"', MONDAY)
    assert await poll(server, fetcher, known) == known


async def test_a_304_with_new_validators_brings_them(server: FeedServer, fetcher: HttpFetcher) -> None:
    server.says(with_(b'"2"', status=304))
    assert await poll(server, fetcher, Validators(b'"1"', MONDAY)) == Validators(b'"2"', MONDAY)


async def test_a_document_without_validators_ends_those_that_were_known(
    server: FeedServer, fetcher: HttpFetcher
) -> None:
    server.says(with_())
    assert await poll(server, fetcher, Validators(b'"1"', MONDAY)) == NEW


async def test_one_validator_alone_can_be_sent(server: FeedServer, fetcher: HttpFetcher) -> None:
    """What a caller leaves out, because the server stumbles over it, is left out."""
    server.says(with_(status=304))
    await poll(server, fetcher, Validators(last_modified=MONDAY))
    assert server.asked[0].header("If-None-Match") is None
    assert server.asked[0].header("If-Modified-Since") == MONDAY


async def test_a_304_to_a_question_without_condition_is_a_fault(server: FeedServer, fetcher: HttpFetcher) -> None:
    server.says(with_(status=304))
    outcome = await fetcher.fetch(server.url(), NEW)
    assert isinstance(outcome, FetchFailed)
    assert (outcome.problem, outcome.status) == (FetchProblem.BROKEN, 304)


@pytest.mark.parametrize("modified", [b"Thu, 01 Jan 2041 00:00:00 GMT", b"Mon, 02 Mar 2026 09:00:00 CET", b"-1", b"0"])
async def test_a_strange_last_modified_goes_back_as_it_came(
    server: FeedServer, fetcher: HttpFetcher, modified: bytes
) -> None:
    server.says(with_(modified=modified), with_(status=304))
    await poll(server, fetcher, await poll(server, fetcher))
    assert server.asked[1].header("If-Modified-Since") == modified


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ([("Expires", "0")], None),
        ([("Expires", "Mon, 02 Mar 2026 11:00:00 GMT")], None),
        ([("Cache-Control", "max-age=2591034")], 86400),
        ([("Cache-Control", "max-age=-1")], None),
        ([("Cache-Control", 'max-age="600"')], 600),
        ([("Cache-Control", "no-cache, max-age=600")], None),
        ([("Cache-Control", "public"), ("Cache-Control", "max-age=600")], 600),
        ([("Cache-Control", "max-age=600"), ("Age", "599")], 1),
    ],
)
@pytest.mark.parametrize("status", [200, 304])
async def test_the_servers_wish_holds_whether_something_changed_or_not(
    server: FeedServer, fetcher: HttpFetcher, headers: list[tuple[str, str]], seconds: int | None, status: int
) -> None:
    server.says(Reply(FEED if status == 200 else b"", status, headers))
    outcome = await fetcher.fetch(server.url(), Validators(b'"1"'))
    assert isinstance(outcome, Fetched | NotModified)
    assert outcome.keep_for == (None if seconds is None else timedelta(seconds=seconds))


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("120", 120),
        ("Mon, 02 Mar 2026 12:02:00 GMT", 120),
        ("Monday, 02-Mar-26 12:02:00 GMT", 120),
        ("Mon Mar  2 12:02:00 2026", 120),
        ("-5", None),
        ("1e3", None),
        ("999999999999", 7 * 86400),
        (None, None),
    ],
)
async def test_a_pause_is_heard_in_every_form(
    server: FeedServer, fetcher: HttpFetcher, status: int, value: str | None, seconds: int | None
) -> None:
    server.says(Reply(b"", status, [("Retry-After", value)] if value else []))
    outcome = await fetcher.fetch(server.url(), NEW)
    assert isinstance(outcome, FetchFailed)
    assert (outcome.problem, outcome.status) == (FetchProblem.STATUS, status)
    assert outcome.retry_after == (None if seconds is None else timedelta(seconds=seconds))


async def test_a_pause_holds_for_every_feed_of_the_host_and_for_no_other(
    server: FeedServer, fetcher: HttpFetcher, clock: ManualClock
) -> None:
    server.says(Reply(b"", 429, [("Retry-After", "600")]), path="/busy")
    server.says(Reply(FEED))
    assert isinstance(await fetcher.fetch(server.url("/busy", "www.one.example"), NEW), FetchFailed)
    assert await fetcher.fetch(server.url(host="blog.one.example"), NEW) == Postponed(timedelta(minutes=10))
    assert isinstance(await fetcher.fetch(server.url(host="two.example"), NEW), Fetched)
    clock.advance(clock.now() + timedelta(minutes=10))
    assert isinstance(await fetcher.fetch(server.url(host="blog.one.example"), NEW), Fetched)


async def test_those_who_wait_for_their_turn_hear_of_the_pause_too(server: FeedServer, fetcher: HttpFetcher) -> None:
    server.says(Reply(b"", 429, [("Retry-After", "600")]))
    outcomes = await asyncio.gather(*(fetcher.fetch(server.url(), NEW) for _ in range(4)))
    assert sum(isinstance(outcome, Postponed) for outcome in outcomes) == 3
    assert len(server.asked) == 1


async def test_many_feeds_of_one_host_are_asked_one_by_one_and_hold_up_nobody() -> None:
    clock = SimulatedClock(machine_now(), machine_now(), speed=200)
    async with FeedServer(clock) as busy, FeedServer(clock) as other:
        fetcher = HttpFetcher(clock, "Mercato", Guard(busy.allowed | other.allowed))
        for server in (busy, other):
            server.says(Reply(FEED))

        async def patient(url: str) -> FetchOutcome:
            while isinstance(outcome := await fetcher.fetch(url, NEW), Postponed):
                await asyncio.sleep(clock.machine_seconds(outcome.wait))
            return outcome

        polls = [asyncio.create_task(patient(busy.url())) for _ in range(60)]
        await busy.arrived.wait()
        assert isinstance(await patient(other.url()), Fetched)
        assert len(busy.asked) < 20
        assert all(isinstance(outcome, Fetched) for outcome in await asyncio.gather(*polls))
        await fetcher.close()
    times = [asked.at for asked in busy.asked if asked.at]
    assert len(times) == 60
    assert busy.most_at_once == 1
    assert min(late - early for early, late in pairwise(times)) >= timedelta(seconds=1)


async def test_a_host_that_asks_to_come_less_often_without_a_time_gets_ten_minutes(
    server: FeedServer, fetcher: HttpFetcher
) -> None:
    server.says(Reply(b"", 429))
    await fetcher.fetch(server.url(), NEW)
    assert await fetcher.fetch(server.url(), NEW) == Postponed(timedelta(minutes=10))


@pytest.mark.parametrize("status", [200, 203, 226])
async def test_a_document_arrives_under_several_statuses(server: FeedServer, fetcher: HttpFetcher, status: int) -> None:
    server.says(Reply(FEED, status))
    assert isinstance(await fetcher.fetch(server.url(), NEW), Fetched)


@pytest.mark.parametrize("status", [204, 205, 206, 300, 305, 400, 418, 451, 500, 599])
async def test_a_status_without_a_whole_document_is_a_failure(
    server: FeedServer, fetcher: HttpFetcher, status: int
) -> None:
    server.says(Reply(b"" if status in {204, 205} else FEED, status, [("ETag", '"1"')]))
    outcome = await fetcher.fetch(server.url(), NEW)
    assert isinstance(outcome, FetchFailed)
    assert (outcome.problem, outcome.status) == (FetchProblem.STATUS, status)


async def test_an_empty_200_is_a_failure_that_keeps_nothing(server: FeedServer, fetcher: HttpFetcher) -> None:
    server.says(Reply(b"", headers=[("ETag", '"1"')]))
    outcome = await fetcher.fetch(server.url(), NEW)
    assert isinstance(outcome, FetchFailed)
    assert outcome.problem == FetchProblem.NOT_A_FEED
