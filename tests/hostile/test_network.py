"""Cases 1 to 23: servers that send too much, too little, too slowly, or nonsense."""

from __future__ import annotations

import asyncio
import gzip
import socket
import ssl
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from pathlib import Path

import pytest

from bot.app.clock import ManualClock
from bot.core.model import Validators
from bot.core.outcomes import Fetched, FetchFailed, FetchOutcome, FetchProblem
from bot.web.faults import UNREACHABLE
from bot.web.fetch import HttpFetcher, Limits
from bot.web.guard import Guard
from tests.servers.feeds import HOST, FeedServer, Reply, Script, bomb, drip, endless, raw, reset, silence
from tests.servers.memory import growth
from tests.servers.web_fixtures import NOON

FEED = b'<rss version="2.0"><channel><title>Trades</title></channel></rss>'
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n"
PACKED = ("Content-Encoding", "gzip")
TLS = Path(__file__).parents[1] / "servers" / "tls"
MB = 1024 * 1024
QUICK = Limits(total=0.5, connect=0.4, silence=0.3)


@pytest.fixture
async def hasty(server: FeedServer, clock: ManualClock) -> AsyncIterator[HttpFetcher]:
    running = HttpFetcher(clock, "Mercato", Guard(server.allowed), limits=QUICK)
    yield running
    await running.close()


async def asked(fetcher: HttpFetcher, server: FeedServer, script: Script) -> FetchOutcome:
    """One poll, which ends in time whatever the server does; the feed beside it is served all the same."""
    server.says(script)
    server.says(Reply(FEED), path="/beside")
    start = time.monotonic()
    outcome = await fetcher.fetch(server.url(), Validators())
    assert time.monotonic() - start < 5
    assert isinstance(await fetcher.fetch(server.url("/beside"), Validators()), Fetched)
    return outcome


def failed(outcome: FetchOutcome, problem: FetchProblem) -> FetchFailed:
    assert isinstance(outcome, FetchFailed), outcome
    assert outcome.problem == problem, outcome
    return outcome


async def test_a_gzip_bomb_is_stopped_at_the_limit(server: FeedServer, fetcher: HttpFetcher) -> None:
    """Case 1."""
    packed = bomb(200)
    with growth() as grown:
        outcome = await asked(fetcher, server, Reply(packed, headers=[PACKED]))
    failed(outcome, FetchProblem.TOO_LARGE)
    assert grown.megabytes < 50


async def test_a_document_packed_twice_is_refused(server: FeedServer, fetcher: HttpFetcher) -> None:
    """Case 2."""
    packed = gzip.compress(bomb(200))
    with growth() as grown:
        outcome = await asked(fetcher, server, Reply(packed, headers=[("Content-Encoding", "gzip, gzip")]))
    failed(outcome, FetchProblem.BROKEN)
    assert grown.megabytes < 50


async def test_twenty_layers_of_packing_are_refused(server: FeedServer, fetcher: HttpFetcher) -> None:
    """Case 3."""
    packed = FEED
    for _ in range(20):
        packed = gzip.compress(packed)
    layers = ("Content-Encoding", ", ".join(["gzip"] * 20))
    failed(await asked(fetcher, server, Reply(packed, headers=[layers])), FetchProblem.BROKEN)


async def test_a_plain_document_that_is_called_packed_is_read(server: FeedServer, fetcher: HttpFetcher) -> None:
    """Case 4."""
    outcome = await asked(fetcher, server, Reply(FEED, headers=[PACKED]))
    assert isinstance(outcome, Fetched)
    assert outcome.body == FEED


async def test_a_packed_document_that_is_cut_gives_no_validators(server: FeedServer, fetcher: HttpFetcher) -> None:
    """Case 5."""
    packed = gzip.compress(FEED * 100)
    reply = Reply(packed[: len(packed) // 2], headers=[PACKED, ("ETag", '"1"')])
    failed(await asked(fetcher, server, reply), FetchProblem.BROKEN)


async def test_junk_after_a_packed_document_does_no_harm(server: FeedServer, fetcher: HttpFetcher) -> None:
    """Case 6."""
    outcome = await asked(fetcher, server, Reply(gzip.compress(FEED) + b"\0\0junk", headers=[PACKED]))
    assert isinstance(outcome, Fetched)
    assert outcome.body == FEED


@pytest.mark.parametrize("coding", ["br", "zstd", "deflate", "compress", "rot13"])
async def test_a_packing_that_was_not_offered_is_refused(server: FeedServer, fetcher: HttpFetcher, coding: str) -> None:
    """Case 7."""
    reply = Reply(b"\x8b\x02\x80words\x03", headers=[("Content-Encoding", coding)])
    failed(await asked(fetcher, server, reply), FetchProblem.BROKEN)


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
    """Cases 8, 9 and 10."""
    failed(await asked(hasty, server, slow), FetchProblem.TIMEOUT)


async def test_a_handshake_that_never_ends_is_given_up_in_time(clock: ManualClock) -> None:
    """Case 11."""
    accepted: list[asyncio.StreamWriter] = []

    async def mute(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        accepted.append(writer)

    listener = await asyncio.start_server(mute, HOST, 0)
    port: int = listener.sockets[0].getsockname()[1]
    fetcher = HttpFetcher(clock, "Mercato", Guard(frozenset({(HOST, port)})), limits=QUICK)
    outcome = failed(await fetcher.fetch(f"https://{HOST}:{port}/", Validators()), FetchProblem.TIMEOUT)
    assert outcome.detail == UNREACHABLE
    await fetcher.close()
    listener.close()
    for writer in accepted:
        writer.transport.abort()


async def test_a_document_without_end_is_stopped_at_the_limit(server: FeedServer, fetcher: HttpFetcher) -> None:
    """Case 12."""
    piece = b"10000\r\n" + b"<a/>" * 16384 + b"\r\n"
    with growth() as grown:
        outcome = await asked(fetcher, server, endless(HEAD + b"Transfer-Encoding: chunked\r\n\r\n", piece))
    failed(outcome, FetchProblem.TOO_LARGE)
    assert grown.megabytes < 50


async def test_a_size_that_is_announced_is_believed_before_anything_is_read(
    server: FeedServer, fetcher: HttpFetcher
) -> None:
    """Case 12."""
    script = silence(HEAD + b"Content-Length: 6000000\r\n\r\n")
    failed(await asked(fetcher, server, script), FetchProblem.TOO_LARGE)


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
    """Cases 13, 14, 18 and 19."""
    failed(await asked(fetcher, server, script), FetchProblem.BROKEN)


async def test_an_empty_document_is_no_feed(server: FeedServer, fetcher: HttpFetcher) -> None:
    """Case 15."""
    failed(await asked(fetcher, server, Reply(b"")), FetchProblem.NOT_A_FEED)


@pytest.mark.parametrize(
    "headers",
    [
        b"X: y\r\n" * 200_000,
        b'ETag: "' + b"x" * 20 * MB + b'"\r\n',
        b"".join(b"X: %s\r\n" % (b"y" * 8000) for _ in range(99)),
    ],
    ids=["200,000 lines", "a line of 20 MB", "99 lines of 8 KB"],
)
async def test_headers_without_measure_are_refused(server: FeedServer, fetcher: HttpFetcher, headers: bytes) -> None:
    """Case 16."""
    script = raw(HEAD + headers + b"\r\n" + FEED)
    with growth() as grown:
        outcome = await asked(fetcher, server, script)
    assert isinstance(outcome, FetchFailed)
    assert outcome.problem in {FetchProblem.BROKEN, FetchProblem.TOO_LARGE}
    assert grown.megabytes < 80


async def test_a_flood_of_early_hints_takes_bounded_time(server: FeedServer, hasty: HttpFetcher) -> None:
    """Case 17."""
    hints = b"HTTP/1.1 103 Early Hints\r\nLink: </style.css>\r\n\r\n" * 200_000
    start = time.process_time()
    outcome = await asked(hasty, server, raw(hints + HEAD + b"Content-Length: 65\r\n\r\n" + FEED))
    assert isinstance(outcome, Fetched | FetchFailed)
    assert time.process_time() - start < 5


async def test_an_old_answer_without_a_length_is_read_to_its_end(server: FeedServer, fetcher: HttpFetcher) -> None:
    """Case 20."""
    outcome = await asked(fetcher, server, raw(b"HTTP/1.0 200 OK\r\n\r\n" + FEED))
    assert isinstance(outcome, Fetched)
    assert outcome.body == FEED


@pytest.mark.parametrize(
    ("certificate", "words"),
    [("expired", "expired"), ("own", "self-signed"), ("other", "another name"), ("good", "")],
)
async def test_a_certificate_that_proves_nothing_is_named(clock: ManualClock, certificate: str, words: str) -> None:
    """Case 21."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(TLS / f"{certificate}.pem")
    trust = ssl.create_default_context(cafile=TLS / "authority.pem")
    async with FeedServer(tls=context) as server:
        server.says(Reply(FEED))
        fetcher = HttpFetcher(clock, "Mercato", Guard(server.allowed), lookup=answering([HOST]), tls=trust)
        outcome = await fetcher.fetch(server.url(host="feeds.example"), Validators())
        await fetcher.close()
    if words:
        assert words in failed(outcome, FetchProblem.TLS).detail
        assert not server.asked
    else:
        assert isinstance(outcome, Fetched)


def answering(addresses: Sequence[str] | OSError) -> Callable[[str], Awaitable[Sequence[str]]]:
    async def lookup(_: str) -> Sequence[str]:
        if isinstance(addresses, OSError):
            raise addresses
        return addresses

    return lookup


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
    """Case 22."""
    fetcher = HttpFetcher(ManualClock(NOON), "Mercato", Guard(server.allowed), lookup=answering(answer))
    failed(await fetcher.fetch(server.url(host="feeds.example"), Validators()), FetchProblem.DNS)
    await fetcher.close()


async def test_a_name_server_that_dawdles_is_given_up_in_time(server: FeedServer) -> None:
    """Case 22."""

    async def never(_: str) -> Sequence[str]:
        await asyncio.Event().wait()
        return []

    fetcher = HttpFetcher(ManualClock(NOON), "Mercato", Guard(server.allowed), lookup=never, limits=QUICK)
    failed(await fetcher.fetch(server.url(host="feeds.example"), Validators()), FetchProblem.TIMEOUT)
    await fetcher.close()


async def test_a_name_with_five_hundred_addresses_is_tried_at_eight(server: FeedServer) -> None:
    """Case 22."""
    dead = ["::1"] * 500
    guard = Guard(frozenset({("::1", server.port), (HOST, server.port)}))
    server.says(Reply(FEED))
    for addresses, reached in (([*dead[:7], HOST], True), ([*dead[:8], HOST], False), (dead, False)):
        fetcher = HttpFetcher(ManualClock(NOON), "Mercato", guard, lookup=answering(addresses))
        outcome = await fetcher.fetch(server.url(host="feeds.example"), Validators())
        assert isinstance(outcome, Fetched) if reached else failed(outcome, FetchProblem.CONNECT)
        await fetcher.close()


async def test_a_host_that_only_the_other_protocol_reaches_cannot_be_reached(server: FeedServer) -> None:
    """Case 23."""
    guard = Guard(frozenset({("::1", server.port)}))
    fetcher = HttpFetcher(ManualClock(NOON), "Mercato", guard, lookup=answering(["::1"]))
    outcome = failed(await fetcher.fetch(server.url(host="feeds.example"), Validators()), FetchProblem.CONNECT)
    assert outcome.detail == UNREACHABLE
    await fetcher.close()
