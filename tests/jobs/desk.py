"""A poller between real publishers on loopback and a real database, by the test's own clock."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest

from bot.app.clock import ManualClock
from bot.app.parts import make_fetcher, make_poller, make_registrar
from bot.app.phrases import load_phrases
from bot.core.audience import Chat, Follow
from bot.core.effects import SaveChat, SaveFollow
from bot.core.model import Feed, Move
from bot.jobs.admins import Admins
from bot.jobs.poll import Poller
from bot.ports import Clock
from bot.settings import Settings
from bot.store import SqlStore, open_store
from bot.store.tables import alerts
from bot.web.parse import FeedParser
from tests.jobs.newsroom import the_reader
from tests.servers.feeds import HOST, FeedServer
from tests.servers.sqlite import new_database
from tests.store.look import count

MORNING = datetime(2026, 3, 2, 8, tzinfo=UTC)
JOINS = "OpenAI researcher Ottoline Braithe joins Anthropic"
LEAVES = "Ludovic Pranther leaves Mistral AI for Cohere"
ADMIN = 7
NAMES = [f"The long story of the harbour crane number {number}" for number in range(1, 21)]
TEN = [(f"n{place}", words, MORNING - timedelta(hours=place)) for place, words in enumerate(NAMES[:10])]
"""Articles that tell of nobody."""


def rss(*items: tuple[str, str, datetime | None], site: str = "courier.example", title: str = "Courier") -> bytes:
    """A feed of (id, title, published)."""
    body = "".join(
        f"<item><guid>{key}</guid><title>{words}</title><link>https://{site}/{key}</link>"
        + (f"<pubDate>{format_datetime(at)}</pubDate>" if at else "")
        + "</item>"
        for key, words, at in items
    )
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>{title}</title>{body}</channel></rss>'.encode()


@dataclass
class Desk:
    """A poller with its publishers and its clock."""

    servers: list[FeedServer]
    store: SqlStore
    clock: ManualClock
    poller: Poller
    stack: AsyncExitStack
    url: str
    parser: FeedParser | None = None

    @property
    def server(self) -> FeedServer:
        return self.servers[0]

    async def poll(self, **later: float) -> None:
        self.clock.advance(self.clock.now() + timedelta(**later))
        await self.poller.drain()

    async def feed(self, path: str = "/feed") -> Feed:
        return next(feed for feed in await self.store.feeds() if feed.url.endswith(path))

    async def articles(self) -> int:
        return (await self.store.tally(self.clock.now())).articles

    async def listen(self, chat_id: int = 42) -> None:
        """A chat follows everything from now on."""
        now = self.clock.now()
        await self.store.apply_effects([SaveChat(Chat(chat_id)), SaveFollow(Follow(chat_id=chat_id, since=now))], now)

    def alerts(self) -> int:
        """How many alerts were ever written."""
        return count(self.url, alerts)

    async def moves(self) -> list[Move]:
        return await self.store.moves_between(MORNING - timedelta(days=99), MORNING + timedelta(days=999), 99)

    async def heard(self) -> list[str]:
        """What the admin was told since the last look."""
        found = await self.store.take_answers(self.clock.now(), 99)
        for waiting in found:
            await self.store.settle_answer(waiting.id, done=True)
        texts = [waiting.answer.text.text for waiting in found]
        return [*texts, *(await self.heard())] if texts else []

    def another_poller(self) -> Poller:
        """A second worker beside the first, on the same database."""
        return make_poller(self.stack, self.store, self.poller.registrar, self.poller.fetcher, 4)

    async def restart(self) -> None:
        """Close the database as a kill would leave it, and begin anew."""
        await self.store.close()
        self.store, self.poller = await _parts(self.stack, self.url, self.clock, self.servers, self.parser)
        await self.store.release_feeds()
        await self.store.mend_schedule(self.clock.now())


@dataclass
class Borrowed:
    """The clock of a parser that many desks use one after the other, for its children take long to start."""

    clock: Clock

    def now(self) -> datetime:
        return self.clock.now()

    def machine_seconds(self, news: timedelta) -> float:
        return self.clock.machine_seconds(news)

    def after(self, machine_seconds: float) -> datetime:
        return self.clock.after(machine_seconds)


BORROWED = Borrowed(ManualClock(MORNING))


@pytest.fixture(scope="session")
def desk_parser() -> Iterator[FeedParser]:
    running = FeedParser(BORROWED, workers=1)
    yield running
    asyncio.run(running.close())


@asynccontextmanager
async def a_desk(tmp: Path, hosts: int = 1, parser: FeedParser | None = None) -> AsyncIterator[Desk]:
    """One feed, `/feed`, on each of so many hosts."""
    clock = BORROWED.clock = ManualClock(MORNING)
    url = new_database(tmp)
    async with AsyncExitStack() as stack:
        servers = [await stack.enter_async_context(FeedServer(clock=clock)) for _ in range(hosts)]
        store, poller = await _parts(stack, url, clock, servers, parser)
        for server in servers:
            await store.add_feed(server.url("/feed"), now=MORNING)
        yield Desk(servers, store, clock, poller, stack, url, parser)


async def _parts(
    stack: AsyncExitStack, url: str, clock: ManualClock, servers: list[FeedServer], parser: FeedParser | None
) -> tuple[SqlStore, Poller]:
    settings = Settings.model_construct(allow_addresses=tuple(f"{HOST}:{server.port}" for server in servers))
    store = await open_store(url, durable=False)
    stack.push_async_callback(store.close)
    registrar = make_registrar(store, clock, the_reader(), settings)
    fetcher = make_fetcher(stack, clock, settings, store)
    poller = make_poller(stack, store, registrar, fetcher, 4, admins=Admins([ADMIN], load_phrases))
    if parser:
        poller.parser = parser
    return store, poller
