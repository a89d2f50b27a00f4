"""The loops on a real database and a real Bot API server, in the test's own process and by the test's own clock."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import count
from pathlib import Path

from bot.app.clock import ManualClock
from bot.app.facts import load_reader
from bot.app.parts import make_deliverer, make_registrar
from bot.chat.connect import Telegram
from bot.chat.pacing import Rates
from bot.core.audience import Chat, Follow
from bot.core.effects import SaveChat, SaveFollow
from bot.core.model import Document, Entry, Move
from bot.core.orders import Order, OrderKind
from bot.jobs.deliver import Deliverer
from bot.jobs.enter import Registrar
from bot.jobs.findings import Finding
from bot.jobs.wake import Bell
from bot.ports import Poll
from bot.reading.reader import Reader
from bot.settings import Settings
from bot.store import SqlStore, open_store
from tests.servers.telegram import TOKEN, TelegramServer
from tests.servers.telegram_chats import ChatRoom

MORNING = datetime(2026, 3, 2, 8, tzinfo=UTC)
FEED = "https://news.example/feed"


@cache
def the_reader() -> Reader:
    return load_reader()


@dataclass
class Newsroom:
    """Publish something, deliver, and look at what a chat shows."""

    store: SqlStore
    telegram: TelegramServer
    clock: ManualClock
    registrar: Registrar
    deliverer: Deliverer
    numbers: count[int] = field(default_factory=count)

    async def follow_everything(self, chat_id: int, language: str = "en") -> ChatRoom:
        return await self.follow(chat_id, Follow(), language)

    async def follow(self, chat_id: int, rule: Follow, language: str = "en") -> ChatRoom:
        room = self.telegram.chat(chat_id, language=language)
        chat = Chat(chat_id, kind=room.type, language=language)
        now = self.clock.now()
        rule = replace(rule, chat_id=chat_id, since=now)
        await self.store.apply_effects([SaveChat(chat), SaveFollow(rule)], now)
        return room

    async def publish(
        self, title: str, summary: str = "", outlet: str = "The Courier", *, linked: bool = True, **later: float
    ) -> None:
        """An article appears, `later` than the one before, and is entered."""
        self.clock.advance(self.clock.now() + timedelta(**later))
        now = self.clock.now()
        await self.store.add_feed(FEED, now=now)
        (feed,) = await self.store.feeds()
        number = next(self.numbers)
        link = f"https://news.example/{number}" if linked else ""
        entry = Entry(f"item-{number}", title, summary, link, now, outlet=outlet)
        document = Document("News", "en", (entry,))
        await self.registrar.enter(Finding(feed, Poll(feed.id, at=now, next_poll_at=now)), document)

    async def deliver(self, **later: float) -> None:
        """Let some news time pass, and deliver what is due then."""
        self.clock.advance(self.clock.now() + timedelta(**later))
        await self.deliverer.drain()

    @asynccontextmanager
    async def at_work(self) -> AsyncIterator[None]:
        """The deliver loop runs, and is woken again and again; at the end what is in flight is brought to its end."""
        bell = self.deliverer.bell
        work = asyncio.create_task(self.deliverer.run())
        ticks = asyncio.create_task(_ring(bell))
        try:
            yield
        finally:
            bell.stop()
            ticks.cancel()
            await work

    async def moves(self) -> list[Move]:
        return await self.store.moves_between(MORNING - timedelta(days=99), self.clock.now(), 99)


async def _ring(bell: Bell) -> None:
    while True:
        bell.ring()
        await asyncio.sleep(0.01)


@asynccontextmanager
async def newsroom(tmp: Path, url: str | None = None, *, admins: tuple[int, ...] = ()) -> AsyncIterator[Newsroom]:
    clock = ManualClock(MORNING)
    async with AsyncExitStack() as stack:
        telegram = await stack.enter_async_context(TelegramServer().running())
        store = await open_store(url or f"sqlite:///{tmp}/news.db", durable=False)
        stack.push_async_callback(store.close)
        side = Telegram(TOKEN, telegram.url, Rates(0, 0, 0))
        stack.push_async_callback(side.close)
        await side.check()
        registrar = make_registrar(store, clock, the_reader(), Settings.model_construct(admins=admins))
        yield Newsroom(
            store, telegram, clock, registrar, make_deliverer(store, side.messenger, clock, link=side.move_link)
        )


async def appoint(store: SqlStore, user_id: int, by: int, now: datetime) -> None:
    """Somebody is made an admin in the chat."""
    async with store.book() as book:
        decision = await book.decide(by, ("add admin", str(user_id)), now)
        await book.order(decision.id, [Order(OrderKind.ADMIN, str(user_id), "yes")])
