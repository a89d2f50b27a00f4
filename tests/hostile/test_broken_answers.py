"""Answers that come byte by byte, never, cut off, or in no language of the web."""

from __future__ import annotations

import asyncio
from contextlib import suppress

import pytest

from bot.app.clock import ManualClock
from bot.core.outcomes import FetchProblem
from bot.web.faults import UNREACHABLE
from bot.web.fetch import HttpFetcher, Limits
from bot.web.guard import Guard
from tests.hostile.asking import FEED, HEAD, NEW, asked, failed
from tests.servers.feeds import HOST, FeedServer, Script, drip, raw, reset, silence


@pytest.mark.parametrize(
    "slow",
    [
        drip(HEAD + b"Content-Length: 200\r\n\r\n" + b"x" * 200, 0.02),
        drip(HEAD + b"X-Slow: " + b"x" * 400, 0.02),
        silence(),
        silence(HEAD),
        silence(HEAD + b"Content-Length: 200\r\n\r\nhalf"),
    ],
    ids=["body byte by byte", "headers byte by byte", "nothing", "half the headers", "half the body"],
)
async def test_a_server_that_dawdles_is_given_up_in_time(server: FeedServer, hasty: HttpFetcher, slow: Script) -> None:
    failed(await asked(hasty, server, slow), FetchProblem.TIMEOUT)


async def test_a_handshake_that_never_ends_is_given_up_in_time(clock: ManualClock) -> None:
    accepted: list[asyncio.StreamWriter] = []

    async def mute(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        accepted.append(writer)

    listener = await asyncio.start_server(mute, HOST, 0)
    port: int = listener.sockets[0].getsockname()[1]
    fetcher = HttpFetcher(clock, "Mercato", Guard(frozenset({(HOST, port)})), limits=Limits(connect=0.2))
    outcome = failed(await fetcher.fetch(f"https://{HOST}:{port}/", NEW), FetchProblem.TIMEOUT)
    assert outcome.detail == UNREACHABLE
    await fetcher.close()
    listener.close()
    for writer in accepted:
        writer.transport.abort()
        with suppress(ConnectionError):
            await writer.wait_closed()


@pytest.mark.parametrize(
    "script",
    [
        raw(HEAD + b"Content-Length: 500\r\n\r\n" + FEED),
        raw(HEAD + b"Content-Length: 5\r\nContent-Length: 65\r\n\r\n" + FEED),
        raw(HEAD + b"Transfer-Encoding: chunked\r\n\r\n20\r\n" + FEED),
        raw(HEAD + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n" + FEED),
        raw(b"SSH-2.0-OpenSSH_9.9\r\n"),
        raw(b"\x15\x03\x01\x00\x02\x02\x46"),
        raw(b""),
        raw(b"HTTP/1.1 999999 What\r\n\r\n"),
        reset(HEAD + b"Content-Length: 500\r\n\r\n"),
        reset(),
    ],
    ids=[
        "longer than announced", "two lengths", "cut chunks", "bad chunk size", "another protocol", "tls alert",
        "nothing", "impossible status", "reset after headers", "reset at once",
    ],
)  # fmt: skip
async def test_an_answer_that_is_no_answer_is_broken(server: FeedServer, fetcher: HttpFetcher, script: Script) -> None:
    failed(await asked(fetcher, server, script), FetchProblem.BROKEN)
