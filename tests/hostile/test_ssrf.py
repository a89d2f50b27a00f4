"""Addresses that lead inside, in every spelling; the guard is always on."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Sequence

import pytest

from bot.app.clock import ManualClock
from bot.core.outcomes import Fetched, FetchFailed, FetchOutcome, FetchProblem
from bot.web.faults import UNREACHABLE
from bot.web.fetch import HttpFetcher
from bot.web.guard import Guard
from bot.web.page import fetch_article
from tests.hostile.asking import FEED, NEW
from tests.servers.feeds import HOST, FeedServer, Reply

PUBLIC = "93.184.216.34"

METADATA = "169.254.169.254 [fd00:ec2::254] 168.63.129.16 metadata.google.internal"
LOOPBACK = "127.0.0.1 127.1 0x7f.1 0x7f000001 0177.0.0.1 2130706433 0 0.0.0.0 127.0.0.1. 127.255.255.254 localhost"
LOOPBACK_6 = "[::1] [::] [::ffff:127.0.0.1] [::ffff:7f00:1] [::127.0.0.1] [0:0:0:0:0:0:0:1] [::ffff:0:127.0.0.1]"
TUNNELS = "[64:ff9b::7f00:1] [64:ff9b:1::7f00:1] [2002:7f00:1::] [2001:0:808:808:0:0:80ff:fffe]"
RESERVED = (
    "[fec0::1] [ff02::1] [5f00::1] [3fff::1] [fe80::1] [fc00::1] 10.0.0.1 172.16.0.1 192.168.0.1 100.64.0.1 224.0.0.1"
)
LOOK_ALIKES = "①②⑦.⓪.⓪.① ⓛocalhost 127。0。0。1 localhost. 127.0.0.1%00.example 127.0.0.1:80@feeds.example"


class Names:
    """A name server of our own: each name answers its next list of addresses, the last one again and again."""

    def __init__(self) -> None:
        self.known: dict[str, list[Sequence[str]]] = {"localhost": [["127.0.0.1"]], "localhost.": [["127.0.0.1"]]}
        self.known["metadata.google.internal"] = [["169.254.169.254"]]

    async def __call__(self, host: str) -> Sequence[str]:
        answers = self.known.get(host)
        if not answers:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return answers.pop(0) if len(answers) > 1 else answers[0]


@pytest.fixture
def names() -> Names:
    return Names()


@pytest.fixture
async def shut(server: FeedServer, names: Names, clock: ManualClock) -> AsyncIterator[HttpFetcher]:
    """One that may use the server's port, but at another address: the server itself stays forbidden."""
    server.says(Reply(FEED), path="/")
    running = HttpFetcher(clock, "Mercato", Guard(frozenset({("10.9.9.9", server.port)})), lookup=names)
    yield running
    await running.close()


@pytest.fixture
async def ajar(server: FeedServer, names: Names, clock: ManualClock) -> AsyncIterator[HttpFetcher]:
    """One that may dial the server, and nothing else inside."""
    running = HttpFetcher(clock, "Mercato", Guard(server.allowed), lookup=names)
    yield running
    await running.close()


def barred(outcome: FetchOutcome) -> FetchFailed:
    assert isinstance(outcome, FetchFailed), outcome
    assert outcome.problem == FetchProblem.ADDRESS, outcome
    return outcome


@pytest.mark.parametrize(
    "host",
    [
        *METADATA.split(),
        *LOOPBACK.split(),
        *LOOPBACK_6.split(),
        *TUNNELS.split(),
        *RESERVED.split(),
        *LOOK_ALIKES.split(),
    ],
)
async def test_no_spelling_of_an_inner_address_is_dialled(server: FeedServer, shut: HttpFetcher, host: str) -> None:
    for url in (f"http://{host}/", f"http://{host}:{server.port}/", f"https://{host}:8443/latest/meta-data"):
        barred(await shut.fetch(url, NEW))
    assert not server.asked


@pytest.mark.parametrize(
    "addresses",
    [
        ["127.0.0.1"],
        [PUBLIC, "10.0.0.1"],
        ["10.0.0.1", PUBLIC],
        ["::1"],
        ["::ffff:127.0.0.1"],
        ["64:ff9b::7f00:1"],
        [PUBLIC, "::1"],
    ],
)
async def test_a_name_that_leads_inside_is_refused_whatever_else_it_answers(
    server: FeedServer, shut: HttpFetcher, names: Names, addresses: list[str]
) -> None:
    names.known["feeds.example"] = [addresses]
    for url in (server.url("/", "feeds.example"), "http://feeds.example/", "https://feeds.example/"):
        assert barred(await shut.fetch(url, NEW)).detail == UNREACHABLE
    assert not server.asked


async def test_a_name_that_turns_inside_later_is_refused_then(
    server: FeedServer, ajar: HttpFetcher, names: Names, clock: ManualClock
) -> None:
    """Each connection looks the name up anew, and an open one serves its own name alone."""
    server.says(Reply(FEED))
    names.known["feeds.example"] = [[HOST], ["127.0.0.2"]]
    names.known["other.example"] = [["127.0.0.2"]]
    assert isinstance(await ajar.fetch(server.url(host="feeds.example"), NEW), Fetched)
    barred(await ajar.fetch(server.url(host="other.example"), NEW))
    for asked in server.asked:
        assert asked.header("Host") == f"feeds.example:{server.port}".encode()
    fresh = HttpFetcher(clock, "Mercato", Guard(server.allowed), lookup=names)
    barred(await fresh.fetch(server.url(host="feeds.example"), NEW))
    await fresh.close()


@pytest.mark.parametrize(
    "location",
    [
        "http://169.254.169.254/latest/meta-data", "http://[::1]/", "http://127.1/", "http://localhost/", "file:///etc/passwd",
        "gopher://127.0.0.1/", "ftp://feeds.example/", "data:text/xml,<rss/>", "javascript:alert(1)", "//127.0.0.1/",
        "//127.0.0.1:6379/", "http:\\\\127.0.0.1", "\\\\127.0.0.1\\share", "http://public@127.0.0.1/",
        "http://feeds.example:22/", "http://①②⑦.⓪.⓪.①/",
    ],
)  # fmt: skip
async def test_no_redirect_leads_inside(server: FeedServer, ajar: HttpFetcher, location: str) -> None:
    server.says(Reply(b"", 302, [("Location", location)]))
    barred(await ajar.fetch(server.url(), NEW))
    assert len(server.asked) == 1


@pytest.mark.parametrize("port", [0, 21, 22, 25, 110, 3306, 5432, 6379, 9200, 11211, 65535])
async def test_only_the_ports_of_the_web_are_dialled(ajar: HttpFetcher, names: Names, port: int) -> None:
    names.known["feeds.example"] = [[PUBLIC]]
    barred(await ajar.fetch(f"http://feeds.example:{port}/", NEW))
    barred(await ajar.fetch(f"http://{PUBLIC}:{port}/", NEW))


@pytest.mark.parametrize(
    "url",
    [
        "http://feeds.example/\r\nX-Injected: 1", "http://feeds.example/\x00", "http://feeds\x00.example/",
        "http://" + "a" * 10_000 + ".example/", "http://" + "a." * 5_000 + "example/",
        "http://feeds.example/" + "a" * 10_000,
    ],
    ids=["line break", "nul", "nul in the host", "long label", "long host", "long path"],
)  # fmt: skip
async def test_an_address_out_of_shape_is_refused(server: FeedServer, ajar: HttpFetcher, url: str) -> None:
    barred(await ajar.fetch(url, NEW))
    assert not server.asked


async def test_a_proxy_in_the_environment_is_not_used(
    server: FeedServer, clock: ManualClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with FeedServer() as proxy:
        for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "HTTPS_PROXY"):
            monkeypatch.setenv(name, proxy.url("/"))
        server.says(Reply(FEED))
        fetcher = HttpFetcher(clock, "Mercato", Guard(server.allowed))
        assert isinstance(await fetcher.fetch(server.url(), NEW), Fetched)
        barred(await fetcher.fetch("http://127.0.0.1/", NEW))
        await fetcher.close()
        assert not proxy.asked


@pytest.mark.parametrize(
    "link", ["http://169.254.169.254/", "http://localhost/", "http://[::1]:8080/", "file:///etc/passwd"]
)
async def test_an_article_that_links_inside_is_not_fetched(server: FeedServer, ajar: HttpFetcher, link: str) -> None:
    outcome = await fetch_article(ajar, link)
    assert isinstance(outcome, FetchFailed)
    assert outcome.problem == FetchProblem.ADDRESS
    assert not server.asked


async def test_an_error_does_not_tell_open_closed_and_silent_ports_apart(
    server: FeedServer, shut: HttpFetcher, names: Names
) -> None:
    listener = socket.create_server((HOST, 0))
    closed = listener.getsockname()[1]
    listener.close()
    names.known["feeds.example"] = [[HOST]]
    open_ = await shut.fetch("http://feeds.example:8080/", NEW)
    assert (
        open_
        == await shut.fetch("http://feeds.example/", NEW)
        == await shut.fetch(server.url("/", "feeds.example"), NEW)
    )
    ways = [(server.port, "http"), (closed, "http"), (6379, "http"), (22, "https")]
    details = {barred(await shut.fetch(f"{scheme}://{HOST}:{port}/", NEW)).detail for port, scheme in ways}
    assert all(HOST not in detail for detail in details)


async def test_an_allowed_address_that_is_closed_sounds_like_a_forbidden_one(clock: ManualClock, names: Names) -> None:
    listener = socket.create_server((HOST, 0))
    port = listener.getsockname()[1]
    listener.close()
    names.known["feeds.example"] = [[HOST]]
    details = []
    for guard in (Guard(frozenset({(HOST, port)})), Guard(frozenset({("10.9.9.9", port)}))):
        fetcher = HttpFetcher(clock, "Mercato", guard, lookup=names)
        outcome = await fetcher.fetch(f"http://feeds.example:{port}/", NEW)
        assert isinstance(outcome, FetchFailed)
        details.append(outcome.detail)
        await fetcher.close()
    assert details == [UNREACHABLE, UNREACHABLE]


async def test_a_guarded_lookup_is_asked_once_a_connection(server: FeedServer, clock: ManualClock) -> None:
    """What was checked is what is dialled; nothing looks the name up again in between."""
    lookups: list[str] = []

    async def lookup(host: str) -> Sequence[str]:
        lookups.append(host)
        await asyncio.sleep(0)
        return [HOST] if len(lookups) == 1 else ["127.0.0.2"]

    server.says(Reply(FEED))
    fetcher = HttpFetcher(clock, "Mercato", Guard(server.allowed), lookup=lookup)
    assert isinstance(await fetcher.fetch(server.url(host="feeds.example"), NEW), Fetched)
    assert lookups == ["feeds.example"]
    await fetcher.close()
