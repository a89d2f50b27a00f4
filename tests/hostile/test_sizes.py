"""Answers that are too large, grow when they are unpacked, or bring more headers than sense."""

from __future__ import annotations

import gzip
import time

import pytest

from bot.core.outcomes import Fetched, FetchFailed, FetchProblem
from bot.web.fetch import HttpFetcher
from tests.hostile.asking import FEED, HEAD, asked, failed
from tests.servers.feeds import FeedServer, Reply, bomb, endless, raw, silence
from tests.servers.memory import growth

PACKED = ("Content-Encoding", "gzip")
MB = 1024 * 1024


async def test_a_gzip_bomb_is_stopped_at_the_limit(server: FeedServer, fetcher: HttpFetcher) -> None:
    packed = bomb(200)
    with growth() as grown:
        outcome = await asked(fetcher, server, Reply(packed, headers=[PACKED]))
    failed(outcome, FetchProblem.TOO_LARGE)
    assert grown.megabytes < 50


async def test_a_document_packed_twice_is_refused(server: FeedServer, fetcher: HttpFetcher) -> None:
    packed = gzip.compress(bomb(200))
    with growth() as grown:
        outcome = await asked(fetcher, server, Reply(packed, headers=[("Content-Encoding", "gzip, gzip")]))
    failed(outcome, FetchProblem.BROKEN)
    assert grown.megabytes < 50


async def test_twenty_layers_of_packing_are_refused(server: FeedServer, fetcher: HttpFetcher) -> None:
    packed = FEED
    for _ in range(20):
        packed = gzip.compress(packed)
    layers = ("Content-Encoding", ", ".join(["gzip"] * 20))
    failed(await asked(fetcher, server, Reply(packed, headers=[layers])), FetchProblem.BROKEN)


async def test_a_plain_document_that_is_called_packed_is_read(server: FeedServer, fetcher: HttpFetcher) -> None:
    outcome = await asked(fetcher, server, Reply(FEED, headers=[PACKED]))
    assert isinstance(outcome, Fetched)
    assert outcome.body == FEED


async def test_a_packed_document_that_is_cut_gives_no_validators(server: FeedServer, fetcher: HttpFetcher) -> None:
    packed = gzip.compress(FEED * 100)
    reply = Reply(packed[: len(packed) // 2], headers=[PACKED, ("ETag", '"1"')])
    failed(await asked(fetcher, server, reply), FetchProblem.BROKEN)


async def test_junk_after_a_packed_document_does_no_harm(server: FeedServer, fetcher: HttpFetcher) -> None:
    outcome = await asked(fetcher, server, Reply(gzip.compress(FEED) + b"\0\0junk", headers=[PACKED]))
    assert isinstance(outcome, Fetched)
    assert outcome.body == FEED


@pytest.mark.parametrize("coding", ["br", "zstd", "deflate", "compress", "rot13"])
async def test_a_packing_that_was_not_offered_is_refused(server: FeedServer, fetcher: HttpFetcher, coding: str) -> None:
    reply = Reply(b"\x8b\x02\x80words\x03", headers=[("Content-Encoding", coding)])
    failed(await asked(fetcher, server, reply), FetchProblem.BROKEN)


async def test_a_document_without_end_is_stopped_at_the_limit(server: FeedServer, fetcher: HttpFetcher) -> None:
    piece = b"10000\r\n" + b"<a/>" * 16384 + b"\r\n"
    with growth() as grown:
        outcome = await asked(fetcher, server, endless(HEAD + b"Transfer-Encoding: chunked\r\n\r\n", piece))
    failed(outcome, FetchProblem.TOO_LARGE)
    assert grown.megabytes < 50


async def test_a_size_that_is_announced_is_believed_before_anything_is_read(
    server: FeedServer, fetcher: HttpFetcher
) -> None:
    script = silence(HEAD + b"Content-Length: 6000000\r\n\r\n")
    failed(await asked(fetcher, server, script), FetchProblem.TOO_LARGE)


async def test_an_empty_document_is_no_feed(server: FeedServer, fetcher: HttpFetcher) -> None:
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
    script = raw(HEAD + headers + b"\r\n" + FEED)
    with growth() as grown:
        outcome = await asked(fetcher, server, script)
    assert isinstance(outcome, FetchFailed)
    assert outcome.problem in {FetchProblem.BROKEN, FetchProblem.TOO_LARGE}
    assert grown.megabytes < 80


async def test_a_flood_of_early_hints_takes_bounded_time(server: FeedServer, hasty: HttpFetcher) -> None:
    hints = b"HTTP/1.1 103 Early Hints\r\nLink: </style.css>\r\n\r\n" * 200_000
    start = time.process_time()
    outcome = await asked(hasty, server, raw(hints + HEAD + b"Content-Length: 65\r\n\r\n" + FEED))
    assert isinstance(outcome, Fetched | FetchFailed)
    assert time.process_time() - start < 5


async def test_an_old_answer_without_a_length_is_read_to_its_end(server: FeedServer, fetcher: HttpFetcher) -> None:
    outcome = await asked(fetcher, server, raw(b"HTTP/1.0 200 OK\r\n\r\n" + FEED))
    assert isinstance(outcome, Fetched)
    assert outcome.body == FEED
