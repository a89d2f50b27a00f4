"""Publishers that keep the books on a reader: what it asked too often, too early or without the right validators."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

from bot.app.clock import SimulatedClock, machine_now
from bot.app.parts import make_fetcher, make_poller, make_registrar
from bot.app.ticks import Ticks
from bot.core.model import Feed
from bot.ports import Clock
from bot.settings import Settings
from bot.store import open_store
from tests.jobs.newsroom import the_reader
from tests.servers.feeds import HOST, FeedServer, Reply

LEAST = timedelta(minutes=5)
DAY = timedelta(days=1)
EXPECTED = {"user-agent", "accept", "accept-encoding", "host", "if-none-match", "if-modified-since", "connection"}


@dataclass
class Publisher:
    """One feed on a host of its own; its number decides how its server behaves."""

    number: int
    clock: Clock
    server: FeedServer
    faults: Counter[str] = field(default_factory=Counter)
    begin: datetime | None = None
    requests: int = 0
    answers: Counter[int] = field(default_factory=Counter)
    _last: datetime | None = None
    _allowed_at: datetime | None = None
    _bare_at: datetime | None = None
    _etag: bytes | None = None
    _modified: bytes | None = None
    _at_once: int = 0

    async def __call__(self, writer: asyncio.StreamWriter) -> None:
        """Judge the request, and answer it."""
        self._at_once += 1
        now = self.clock.now()
        self.begin = self.begin or now
        self._judge(now)
        reply = self._reply(now)
        self.answers[reply.status] += 1
        await asyncio.sleep(0)
        await reply(writer)
        self._at_once -= 1

    def _judge(self, now: datetime) -> None:
        asked = self.server.asked[-1]
        self.server.asked.clear()
        self.requests += 1
        names = {name.lower() for name, _ in asked.headers}
        self.faults["two requests at once"] += self._at_once > 1
        self.faults["a superfluous header"] += bool(names - EXPECTED)
        self.faults["another address"] += asked.path != "/feed"
        self.faults["no honest name"] += not (asked.header("User-Agent") or b"").startswith(b"Mercato/")
        if self._allowed_at and now < self._allowed_at:
            self.faults["earlier than asked for"] += 1
        if self._last and now - self._last < LEAST:
            self.faults["less than five minutes after the last time"] += 1
        self._last = now
        self._judge_conditions(asked.header("If-None-Match"), asked.header("If-Modified-Since"), now)

    def _judge_conditions(self, etag: bytes | None, modified: bytes | None, now: datetime) -> None:
        self.faults["a wrong ETag"] += etag is not None and etag != self._etag
        self.faults["a wrong date"] += modified is not None and modified != self._modified
        bare = etag is None and modified is None
        if bare and (self._etag or self._modified):
            self.faults["without condition"] += self._bare_at is None or now - self._bare_at < DAY
        if bare:
            self._bare_at = now

    def _reply(self, now: datetime) -> Reply:
        assert self.begin
        headers: list[tuple[str, str | bytes]] = [("Set-Cookie", "seen=1"), ("Date", format_datetime(now, usegmt=True))]
        self._allowed_at = None
        if self.number % 10 == 3 and self.requests % 7 == 5:
            self._allowed_at = now + timedelta(hours=2)
            return Reply(b"", 429 if self.number % 20 == 3 else 503, [*headers, ("Retry-After", "7200")])
        if self.number % 10 == 4:
            self._allowed_at = now + timedelta(minutes=90)
            headers.append(("Cache-Control", "public, max-age=5400"))
        if self.number % 25 == 7 and self.requests % 5 == 0:
            return Reply(b"", 500, headers)
        every = timedelta(hours=1 + self.number % 12)
        edition = (now - self.begin) // every
        touched = edition * 10 + (self.requests if self.number % 10 == 5 else 0)
        etag = f'W/"{self.number}-{touched}"'.encode() if self.number % 4 != 1 else None
        modified = format_datetime(self.begin + edition * every, usegmt=True).encode() if self.number % 4 != 2 else None
        if self.number % 10 == 9:
            etag = modified = None
        asked_etag, asked_date = self._etag, self._modified
        self._etag, self._modified = etag, modified
        headers += [(n, v) for n, v in (("ETag", etag), ("Last-Modified", modified)) if v]
        same = (etag, modified) == (asked_etag, asked_date) and (etag or modified)
        if same and self._bare_at != now:
            return Reply(b"", 304, headers)
        return Reply(self._document(edition, every), headers=headers)

    def _document(self, edition: int, every: timedelta) -> bytes:
        assert self.begin
        items = "".join(
            f"<item><guid>{self.number}-{n}</guid><title>Harbour report {n} of office {self.number}</title>"
            f"<link>https://office{self.number}.example/{n}</link>"
            f"<pubDate>{format_datetime(self.begin + n * every)}</pubDate></item>"
            for n in range(edition, edition - 10, -1)
        )
        return f"<rss version='2.0'><channel><title>Office {self.number}</title>{items}</channel></rss>".encode()


@dataclass(frozen=True, slots=True)
class Score:
    """The sum of all books."""

    requests: int
    answers: Counter[int]
    faults: Counter[str]


async def play(folder: Path, feeds: int, span: timedelta, speed: float) -> Score:
    """Let the bot poll so many publishers for a span of news time; what the publishers say of it."""
    clock = SimulatedClock(datetime.fromisoformat("2026-03-02T08:00:00+00:00"), machine_now(), speed)
    async with AsyncExitStack() as stack:
        publishers = []
        for number in range(feeds):
            server = await stack.enter_async_context(FeedServer(clock))
            publishers.append(Publisher(number, clock, server))
            server.says(publishers[-1])
        urls = [publisher.server.url() for publisher in publishers]
        await stack.enter_async_context(polling(folder, clock, urls, [p.server.port for p in publishers]))
        await asyncio.sleep(clock.machine_seconds(span))
        return Score(
            sum(p.requests for p in publishers),
            sum((p.answers for p in publishers), Counter()),
            +sum((p.faults for p in publishers), Counter()),
        )


@asynccontextmanager
async def polling(
    folder: Path, clock: SimulatedClock, urls: Sequence[str], ports: Sequence[int]
) -> AsyncIterator[None]:
    """The poll loop as the bot runs it."""
    async with AsyncExitStack() as stack:
        settings = Settings.model_construct(allow_addresses=tuple(f"{HOST}:{port}" for port in ports))
        store = await open_store(f"sqlite:///{folder}/week.db", durable=False)
        stack.push_async_callback(store.close)
        now = clock.now()
        await store.add_feeds([Feed(0, url, now, now) for url in urls])
        registrar = make_registrar(store, clock, the_reader(), settings)
        poller = make_poller(stack, store, registrar, make_fetcher(stack, clock, settings, store), 16)
        ticks = Ticks(clock, {"poll": (timedelta(seconds=5), poller.bell.ring)})
        ticks.start()
        running = asyncio.create_task(poller.run())
        try:
            yield
        finally:
            ticks.stop()
            poller.bell.stop()
            await running
