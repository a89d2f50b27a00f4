"""Names that lead nowhere, to too many places or too late, and certificates that prove nothing."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Sequence

import pytest

from bot.app.clock import ManualClock
from bot.core.outcomes import Fetched, FetchProblem
from bot.web.faults import UNREACHABLE
from bot.web.fetch import HttpFetcher
from bot.web.guard import Guard
from tests.hostile.asking import FEED, NEW, QUICK, answering, failed
from tests.servers.certificates import showing, trusting
from tests.servers.feeds import HOST, FeedServer, Reply
from tests.servers.web_fixtures import NOON


@pytest.mark.parametrize(
    ("certificate", "words"),
    [("expired", "expired"), ("own", "self-signed"), ("other", "another name"), ("good", "")],
)
async def test_a_certificate_that_proves_nothing_is_named(clock: ManualClock, certificate: str, words: str) -> None:
    async with FeedServer(tls=showing(certificate)) as server:
        server.says(Reply(FEED))
        fetcher = HttpFetcher(clock, "Mercato", Guard(server.allowed), lookup=answering([HOST]), tls=trusting())
        outcome = await fetcher.fetch(server.url(host="feeds.example"), NEW)
        await fetcher.close()
    if words:
        assert words in failed(outcome, FetchProblem.TLS).detail
        assert not server.asked
    else:
        assert isinstance(outcome, Fetched)


@pytest.mark.parametrize(
    "answer",
    [
        socket.gaierror(socket.EAI_NONAME, "Name or service not known"),
        socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution"),
        [],
    ],
    ids=["no such name", "server failure", "no address"],
)
async def test_a_name_that_is_not_known_is_named(server: FeedServer, answer: Sequence[str] | OSError) -> None:
    fetcher = HttpFetcher(ManualClock(NOON), "Mercato", Guard(server.allowed), lookup=answering(answer))
    failed(await fetcher.fetch(server.url(host="feeds.example"), NEW), FetchProblem.DNS)
    await fetcher.close()


async def test_a_name_server_that_dawdles_is_given_up_in_time(server: FeedServer) -> None:

    async def never(_: str) -> Sequence[str]:
        await asyncio.Event().wait()
        return []

    fetcher = HttpFetcher(ManualClock(NOON), "Mercato", Guard(server.allowed), lookup=never, limits=QUICK)
    failed(await fetcher.fetch(server.url(host="feeds.example"), NEW), FetchProblem.TIMEOUT)
    await fetcher.close()


async def test_a_name_with_five_hundred_addresses_is_tried_at_eight(server: FeedServer) -> None:
    dead = ["::1"] * 500
    guard = Guard(frozenset({("::1", server.port), (HOST, server.port)}))
    server.says(Reply(FEED))
    for addresses, reached in (([*dead[:7], HOST], True), ([*dead[:8], HOST], False), (dead, False)):
        fetcher = HttpFetcher(ManualClock(NOON), "Mercato", guard, lookup=answering(addresses))
        outcome = await fetcher.fetch(server.url(host="feeds.example"), NEW)
        assert isinstance(outcome, Fetched) if reached else failed(outcome, FetchProblem.CONNECT)
        await fetcher.close()


async def test_a_host_that_only_the_other_protocol_reaches_cannot_be_reached(server: FeedServer) -> None:
    guard = Guard(frozenset({("::1", server.port)}))
    fetcher = HttpFetcher(ManualClock(NOON), "Mercato", guard, lookup=answering(["::1"]))
    outcome = failed(await fetcher.fetch(server.url(host="feeds.example"), NEW), FetchProblem.CONNECT)
    assert outcome.detail == UNREACHABLE
    await fetcher.close()
