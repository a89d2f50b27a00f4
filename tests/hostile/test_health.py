"""What a publisher's fault leaves behind: its cause in the feed's health, the next poll, and all other feeds unharmed.

All of them are polled at once, by the poll loop itself, beside three that mean well.
"""

from __future__ import annotations

import asyncio
import gzip
import socket
import time
from collections.abc import Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.app.clock import ManualClock
from bot.app.parts import make_poller, make_registrar
from bot.core.model import Feed, Validators
from bot.settings import Settings
from bot.store import SqlStore, open_store
from bot.web.fetch import HttpFetcher, Limits
from bot.web.guard import Guard
from tests.hostile.asking import FEED, HEAD
from tests.jobs.desk import MORNING, TEN, rss
from tests.jobs.newsroom import the_reader
from tests.servers.feeds import HOST, FeedServer, Reply, Script, bomb, drip, endless, raw, reset, silence
from tests.servers.memory import growth
from tests.servers.sqlite import new_database

SLOW = Limits(total=8, connect=6, silence=4)
HONEST = 3


def to(location: str) -> Reply:
    return Reply(b"", 302, [("Location", location)])


def packed(body: bytes, coding: str = "gzip") -> Reply:
    return Reply(body, headers=[("Content-Encoding", coding)])


CHUNKED = HEAD + b"Transfer-Encoding: chunked\r\n\r\n"
ANSWERS: dict[str, tuple[Script, str]] = {
    "a bomb": (packed(bomb(100)), "too large: the document is larger"),
    "packed twice": (packed(gzip.compress(bomb(100)), "gzip, gzip"), "broken answer: the document is packed in a way"),
    "not offered": (packed(FEED, "br"), "broken answer: the document is packed in a way"),
    "cut gzip": (packed(gzip.compress(FEED * 99)[:80]), "broken answer: the document is cut off"),
    "slow body": (drip(HEAD + b"Content-Length: 900\r\n\r\n" + b"x" * 900, 0.5), "timeout: the server took too long"),
    "slow headers": (drip(HEAD + b"X-Slow: " + b"x" * 900, 0.5), "timeout: the server took too long"),
    "silence": (silence(), "timeout: the server fell silent"),
    "half a body": (silence(HEAD + b"Content-Length: 200\r\n\r\nhalf"), "timeout: the server fell silent"),
    "endless": (endless(CHUNKED, b"10000\r\n" + b"<a/>" * 16384 + b"\r\n"), "too large: the document is larger"),
    "cut body": (raw(HEAD + b"Content-Length: 500\r\n\r\n" + FEED), "broken answer: "),
    "two lengths": (raw(HEAD + b"Content-Length: 5\r\nContent-Length: 65\r\n\r\n" + FEED), "broken answer: "),
    "empty": (Reply(b""), "not a feed: the document is empty"),
    "headers": (
        raw(HEAD + b'ETag: "' + b"x" * 900_000 + b'"\r\n\r\n' + FEED),
        "broken answer: the answer is not proper",
    ),
    "garbage": (raw(b"SSH-2.0-OpenSSH_9.9\r\n"), "broken answer: the answer is not proper HTTP"),
    "reset": (reset(), "broken answer: the connection broke"),
    "loop": (to("/feed"), "broken answer: more than 5 redirects"),
    "redirect nowhere": (Reply(b"", 302), "address: the redirect leads nowhere"),
    "redirect inside": (to("http://169.254.169.254/"), "address: the address is not on the public internet"),
    "redirect to a file": (to("file:///etc/passwd"), "address: only http and https"),
    "redirect to a port": (to("http://feeds.example:6379/"), "address: port 6379 is not a port of the web"),
    "unasked 304": (Reply(b"", 304), "broken answer: it says that nothing changed, though nothing was known"),
    "204": (Reply(b"", 204), "status: the answer is no feed (HTTP 204)"),
    "401": (Reply(b"", 401), "status: it asks for a password (HTTP 401)"),
    "403": (Reply(b"", 403), "status: it refuses us (HTTP 403)"),
    "404": (Reply(b"", 404), "status: there is no such document (HTTP 404)"),
    "418": (Reply(b"", 418), "status: the answer is no feed (HTTP 418)"),
    "429": (Reply(b"", 429, [("Retry-After", "86400")]), "status: it asks us to come less often (HTTP 429)"),
    "503": (Reply(b"", 503), "status: the server has a fault (HTTP 503)"),
    "puzzle": (
        Reply(b"", 403, [("cf-mitigated", "challenge")]),
        "status: a guard in front of it takes us for",
    ),
    "page": (Reply(b"<html><h1>Log in</h1></html>"), "not a feed: the address gives a web page"),
    "words": (Reply(b"Too many requests"), "not a feed: the address gives something else"),
    "a file's name": (Reply(b"/etc/passwd"), "not a feed: the address gives something else"),
    "other JSON": (Reply(b'{"error": "none"}'), "not a feed: the address gives JSON that is no JSON Feed"),
    "deep JSON": (Reply(b'{"a":' * 10_000), "broken answer: the JSON cannot be read"),
    "cut document": (Reply(FEED[:40]), "broken answer: the feed is cut off"),
}
ADDRESSES = {
    "unknown name": ("http://nowhere.example/", "dns: the host's name is not known"),
    "name inside": ("http://inside.example/", "address: the server cannot be reached"),
    "two faces": ("http://both.example/", "address: the server cannot be reached"),
    "a number": ("http://2130706433/", "address: the host is a number in an unusual spelling"),
    "a password": ("http://reader:secret@feeds.example/", "address: the address carries a user name"),
    "closed": ("http://closed.example:{closed}/", "connect: the server cannot be reached"),
}
NAMES = {"inside.example": ["10.0.0.1"], "both.example": ["93.184.216.34", "127.0.0.1"], "closed.example": [HOST]}


@dataclass(frozen=True, slots=True)
class Aftermath:
    """What stands in the database when all were polled once."""

    feeds: dict[str, Feed]
    honest: list[Feed]
    articles: int
    seconds: float
    megabytes: float


async def lookup(host: str) -> Sequence[str]:
    if host not in NAMES:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
    return NAMES[host]


async def poll_all(folder: Path) -> Aftermath:
    clock = ManualClock(MORNING)
    async with AsyncExitStack() as stack:
        servers = [await stack.enter_async_context(FeedServer(clock)) for _ in range(len(ANSWERS) + HONEST)]
        for server, (script, _) in zip(servers, ANSWERS.values(), strict=False):
            server.says(script)
        for server in servers[-HONEST:]:
            server.says(Reply(rss(*TEN)))
        with socket.create_server((HOST, 0)) as listener:
            closed = listener.getsockname()[1]
        urls = dict(zip(ANSWERS, (server.url() for server in servers), strict=False))
        urls |= {name: url.format(closed=closed) for name, (url, _) in ADDRESSES.items()}
        store = await open_store(new_database(folder), durable=False)
        stack.push_async_callback(store.close)
        allowed = frozenset({(HOST, closed)}).union(*(server.allowed for server in servers))
        fetcher = HttpFetcher(clock, "Mercato", Guard(allowed), lookup=lookup, limits=SLOW, turns=store)
        stack.push_async_callback(fetcher.close)
        registrar = make_registrar(store, clock, the_reader(), Settings.model_construct())
        poller = make_poller(stack, store, registrar, fetcher, 64)
        await store.add_feeds([Feed(0, url, MORNING, MORNING) for url in urls.values()])
        await store.add_feeds([Feed(0, server.url(), MORNING, MORNING) for server in servers[-HONEST:]])
        begin = time.monotonic()
        with growth() as grown:
            await poller.drain()
        return await look(store, urls, time.monotonic() - begin, grown.megabytes)


async def look(store: SqlStore, urls: dict[str, str], seconds: float, megabytes: float) -> Aftermath:
    every = {feed.url: feed for feed in await store.feeds()}
    feeds = {name: every.pop(url) for name, url in urls.items()}
    return Aftermath(feeds, list(every.values()), (await store.tally(MORNING)).articles, seconds, megabytes)


@pytest.fixture(scope="module")
def aftermath(tmp_path_factory: pytest.TempPathFactory) -> Aftermath:
    return asyncio.run(poll_all(tmp_path_factory.mktemp("faults")))


@pytest.mark.parametrize("name", [*ANSWERS, *ADDRESSES])
def test_a_fault_is_named_in_the_feeds_health_and_the_next_poll_is_set(aftermath: Aftermath, name: str) -> None:
    feed = aftermath.feeds[name]
    expected = (ANSWERS | ADDRESSES)[name][1]
    assert (feed.last_error or "").startswith(expected), feed.last_error
    assert (feed.failures, feed.imported, feed.paused, feed.validators) == (1, False, False, Validators())
    assert feed.next_poll_at > MORNING
    assert feed.why.startswith("its server asks" if name == "429" else "it failed once")
    assert feed.history


def test_feeds_that_mean_well_are_read_among_all_those_that_do_not(aftermath: Aftermath) -> None:
    assert [(feed.failures, feed.last_error) for feed in aftermath.honest] == [(0, None)] * HONEST
    assert aftermath.articles == HONEST * len(TEN)


def test_all_faults_together_cost_bounded_time_and_memory(aftermath: Aftermath) -> None:
    assert aftermath.seconds < 100
    assert aftermath.megabytes < 200
