"""Asks publishers for documents: conditional, bounded in time and size, one request at a time to each host."""

from __future__ import annotations

import asyncio
import ssl
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import lru_cache, partial

import aiohttp
import yarl

from bot.core.hosts import host_key
from bot.core.model import Validators
from bot.core.outcomes import Fetched, FetchFailed, FetchOutcome, FetchProblem, NotModified, Postponed
from bot.core.reasons import because
from bot.ports import Clock, Turns
from bot.web.body import LIMIT, Body
from bot.web.dial import Lookup, connector, system_lookup
from bot.web.faults import FAULTS, explain, refused
from bot.web.guard import Guard
from bot.web.headers import Headers, keep_for, sendable, validators
from bot.web.hosts import Hosts
from bot.web.lastlook import STILL_OURS, Holds, LastLook, TurnLost, always
from bot.web.urls import UnsafeUrl

_ACCEPT = (
    "application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9, "
    "application/xml;q=0.8, text/xml;q=0.8, */*;q=0.1"
)
_ACCEPT_PAGE = "text/html, application/xhtml+xml, text/plain;q=0.5, */*;q=0.1"
_HOPS = 5
_DOCUMENTS = frozenset({200, 203, 226})
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_PERMANENT = frozenset({301, 308})
_NOT_MODIFIED = 304
_TOO_MANY = 429
_MOST_LINES = 100
_LONGEST_LINE = 8190
_UNASKED_PAUSE = timedelta(minutes=10)
"""For a server that asks us to come less often without saying when."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How long and how large an exchange may become, in seconds of machine time and bytes."""

    total: float = 30
    """Everything: all redirects, headers and bodies; not the wait for a host's turn."""
    connect: float = 10
    """Looking the name up, connecting and the TLS handshake together."""
    silence: float = 10
    """The longest gap between two reads."""
    size: int = LIMIT
    page_size: int = 2 * 1024 * 1024
    at_once: int = 16


@dataclass(frozen=True, slots=True)
class _Redirect:
    """Ask there instead."""

    url: str
    permanent: bool


@dataclass(frozen=True, slots=True)
class _Request:
    """What is asked, and how we came there."""

    url: str
    sent: Validators
    home: str | None
    """The address to name in the validators: None where no redirect led elsewhere."""
    moved_to: str | None
    manner: _Manner


@dataclass(frozen=True, slots=True)
class _Manner:
    """What kind of document is asked for, and how."""

    accept: str
    size: int
    held: str | None = None
    """The host whose turn the caller has already."""
    sure: Holds = always
    """Whether the caller has it still."""
    insecure: str | None = None
    """The host whose certificate is not checked."""


class HttpFetcher:
    """Fills the port `Fetcher` over HTTP; close it when done."""

    def __init__(
        self,
        clock: Clock,
        user_agent: str,
        guard: Guard | None = None,
        *,
        lookup: Lookup = system_lookup,
        limits: Limits | None = None,
        tls: ssl.SSLContext | None = None,
        turns: Turns | None = None,
    ) -> None:
        self._clock = clock
        self._guard = guard or Guard()
        self._lookup = lookup
        self._tls = tls
        self._limits = limits or Limits()
        self._agent = user_agent
        self._hosts = Hosts(clock, turns)
        self._slots = asyncio.Semaphore(self._limits.at_once)
        self._session: aiohttp.ClientSession | None = None

    async def fetch(
        self, url: str, validators: Validators, *, held: bool = False, sure: Holds = always, insecure: bool = False
    ) -> FetchOutcome:
        """One conditional GET of a feed with all its redirects, under one deadline."""
        host = host_key(url)
        manner = _Manner(_ACCEPT, self._limits.size, host if held else None, sure, host if insecure else None)
        return await self._guarded(url, validators, manner)

    async def fetch_page(self, url: str) -> FetchOutcome:
        """One GET of a page that people read, with the same manners."""
        return await self._guarded(url, Validators(), _Manner(_ACCEPT_PAGE, self._limits.page_size))

    async def close(self) -> None:
        """Give the connections back."""
        if self._session is not None:
            await self._session.close()

    async def _guarded(self, url: str, validators: Validators, manner: _Manner) -> FetchOutcome:
        try:
            return await self._travel(url, validators, manner)
        except TurnLost:
            return Postponed(timedelta())
        except FAULTS as error:
            return explain(error)

    async def _travel(self, url: str, known: Validators, manner: _Manner) -> FetchOutcome:
        begin = here = self._guard.url(url)
        giver = self._guard.url(known.url) if known.url else begin
        permanent, left = True, self._limits.total
        for hop in range(_HOPS + 1):
            sent = known if here == giver else Validators()
            moved_to = here if hop and permanent else None
            request = _Request(here, sent, here if here != begin else None, moved_to, manner)
            async with self._turn(host_key(here), manner) as wait, self._slots:
                if wait is not None:
                    return Postponed(wait)
                started = time.monotonic()
                async with asyncio.timeout(left):
                    answer = await self._ask(request)
                left -= time.monotonic() - started
            if not isinstance(answer, _Redirect):
                return await self._mind(host_key(here), answer)
            here, permanent = answer.url, permanent and answer.permanent
        return FetchFailed(FetchProblem.BROKEN, because("more than {n} redirects", n=_HOPS))

    @asynccontextmanager
    async def _turn(self, host: str, manner: _Manner) -> AsyncIterator[timedelta | None]:
        """The turn with a host: the caller's own, or a new one."""
        if host != manner.held:
            async with self._hosts.turn(host) as wait:
                yield wait
            return
        await self._hosts.rest(host)
        try:
            yield None
        finally:
            self._hosts.answered(host)

    async def _mind(self, host: str, outcome: FetchOutcome) -> FetchOutcome:
        """Leave the whole host alone when one of its addresses asks for it."""
        if isinstance(outcome, FetchFailed):
            pause = outcome.retry_after or (_UNASKED_PAUSE if outcome.status == _TOO_MANY else None)
            if pause:
                await self._hosts.pause(host, pause)
        return outcome

    async def _ask(self, request: _Request) -> FetchOutcome | _Redirect:
        session = self._open()
        host, manner = host_key(request.url), request.manner
        checked = host != manner.insecure
        STILL_OURS.set(manner.sure if host == manner.held else partial(self._hosts.holds, host))
        async with session.get(
            _target(request.url),
            headers=_conditions(request.sent) | {"Accept": request.manner.accept},
            allow_redirects=False,
            ssl=checked,
        ) as response:
            headers = Headers(response.raw_headers)
            if headers.oversized:
                return FetchFailed(FetchProblem.TOO_LARGE, because("the headers are larger than anything we read"))
            if response.status in _REDIRECTS:
                # Its body is never read: leaving here closes the connection.
                location = _location(headers)
                return _Redirect(self._guard.url(location, request.url), response.status in _PERMANENT)
            if response.status == _NOT_MODIFIED:
                return self._unchanged(request, headers)
            if response.status not in _DOCUMENTS:
                return refused(response.status, headers, self._clock.now())
            return await self._document(request, headers, response)

    def _unchanged(self, request: _Request, headers: Headers) -> FetchOutcome:
        sent = request.sent
        if sent.etag is None and sent.last_modified is None:
            return FetchFailed(
                FetchProblem.BROKEN, because("it says that nothing changed, though nothing was known"), status=304
            )
        new = validators(headers, request.home)
        merged = replace(new, etag=new.etag or sent.etag, last_modified=new.last_modified or sent.last_modified)
        return NotModified(merged, keep_for(headers, self._clock.now()), request.moved_to)

    async def _document(self, request: _Request, headers: Headers, response: aiohttp.ClientResponse) -> FetchOutcome:
        coding = headers.text("Content-Encoding").lower()
        if coding not in ("", "identity", "gzip", "x-gzip"):
            packed = because("the document is packed in a way that we did not offer")
            return FetchFailed(FetchProblem.BROKEN, packed)
        if (response.content_length or 0) > request.manner.size:
            return FetchFailed(FetchProblem.TOO_LARGE, because("the document is larger than anything we read"))
        body = Body(request.manner.size)
        async for chunk in response.content.iter_any():
            body.add(chunk)
        content = body.finish()
        if not content:
            return FetchFailed(FetchProblem.NOT_A_FEED, because("the document is empty"), status=response.status)
        fresh = keep_for(headers, self._clock.now())
        kind = headers.text("Content-Type") or None
        return Fetched(content, kind, validators(headers, request.home), fresh, request.moved_to)

    def _open(self) -> aiohttp.ClientSession:
        """The session, made when it is first needed, because it belongs to the loop that runs then."""
        if self._session is None:
            limits = self._limits
            self._session = aiohttp.ClientSession(
                connector=connector(self._guard, self._lookup, self._tls),
                request_class=LastLook,
                headers={"User-Agent": self._agent, "Accept-Encoding": "gzip"},
                timeout=aiohttp.ClientTimeout(connect=limits.connect, sock_read=limits.silence),
                cookie_jar=aiohttp.DummyCookieJar(),
                auto_decompress=False,
                trust_env=False,
                max_line_size=_LONGEST_LINE,
                max_field_size=_LONGEST_LINE,
                max_headers=_MOST_LINES,
            )
        return self._session


def user_agent(version: str, contact: str) -> str:
    """Our honest name, with an address for publishers where there is one."""
    return f"Mercato/{version} (+{contact})" if contact else f"Mercato/{version}"


@lru_cache(maxsize=4096)
def _target(url: str) -> yarl.URL:
    """The address as aiohttp takes it; it takes it apart once, and remembers that."""
    return yarl.URL(url, encoded=True)


def _conditions(sent: Validators) -> dict[str, str]:
    """Validators as they came; aiohttp turns the text back into the same bytes."""
    found = {"If-None-Match": sendable(sent.etag), "If-Modified-Since": sendable(sent.last_modified)}
    return {name: value.decode() for name, value in found.items() if value is not None}


def _location(headers: Headers) -> str:
    raw = headers.raw("Location")
    if raw is None:
        raise UnsafeUrl(because("the redirect leads nowhere"))
    return raw.decode("utf-8", "replace")
