"""The bot's Telegram side at work, for tests: a real store, the real loops, the test server."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import partial

from bot.app.clock import SystemClock
from bot.app.feedlist import opml_of, read_sent_list
from bot.app.names import LivingReader, lab_names, people_names
from bot.app.phrases import load_phrases
from bot.app.zones import zones_of
from bot.chat.ask import Reading, Tools
from bot.chat.connect import Telegram
from bot.chat.pacing import Rates
from bot.chat.patience import EVERY
from bot.chat.readings import as_move
from bot.core.model import (
    Article,
    Change,
    Claim,
    Document,
    Employer,
    Evidence,
    Move,
    Person,
    Relevance,
    Seniority,
    Stage,
    Validators,
    Verdict,
)
from bot.core.naming import Names
from bot.core.outcomes import Fetched, FetchFailed, FetchProblem
from bot.core.wishes import Known
from bot.jobs.add import FeedAdder
from bot.jobs.deliver import Deliverer
from bot.jobs.delivery import Courier
from bot.jobs.enter import Registrar
from bot.jobs.parcel import Packer
from bot.jobs.ruling import Referee
from bot.ports import FoundFeed, Store
from bot.reading.identity import compare, name_keys
from bot.web.guard import Guard
from tests.servers.telegram import TOKEN, TelegramServer

KNOWN = Known({"nimbus": "nimbus", "nimbus labs": "nimbus", "orchard ai": "orchard"}, {"ada quill": "Ada Quill"})
NO_LIMITS = Rates(0, 0, 0)
ADMIN = 7
NIMBUS, ORCHARD = Employer("Nimbus Labs", "nimbus"), Employer("Orchard AI", "orchard")
ADA = Claim(Person("Ada Quill"), None, NIMBUS, ORCHARD, "research lead", Seniority.LEAD, Stage.REPORTED)


async def add_move(store: Store, claim: Claim = ADA, when: datetime | None = None) -> Move:
    """A move that one article tells of."""
    when = when or datetime(2025, 5, 3, 9, tzinfo=UTC)
    await store.add_feed("https://ledger.example/feed", now=when)
    title = f"{claim.person.name if claim.person else 'Somebody'} changes sides"
    async with store.book() as book:
        article = Article(title, title, url="https://ledger.example/1", outlet="The Ledger", published=when)
        [article_id] = await book.add_articles(1, [article])
        evidence = Evidence(claim, article_id, "The Ledger", title, article.url, when, article.key)
        move = replace(as_move(claim, when), relevance=Relevance.CORE, evidence=(evidence,))
        names = name_keys(claim.person) if claim.person else ()
        return await book.save_change(Change(Verdict.OPENED, move, "nobody told of it before"), names)


@dataclass
class House:
    """The bot's Telegram side at work: a real store, the real inbox and deliver loop, the test server."""

    server: TelegramServer
    store: Store
    read: Callable[[Article], Reading] = lambda _: Reading(())
    living: LivingReader | None = None
    """The names that admins edit, where a test is about them."""
    wake: Callable[[], None] = lambda: None
    """Wakes the deliver loop."""
    patience: float = EVERY
    """Seconds in which a chat earns the right to say one more."""
    pages: dict[str, Article] = field(default_factory=dict)
    fetch: Callable[[str], Awaitable[Article | FetchFailed]] | None = None
    documents: dict[str, Document] = field(default_factory=dict)
    """The feeds of the web, by their addresses."""
    languages: Sequence[str] = ("en", "fr")
    overruled: list[int] = field(default_factory=list)
    """The decisions about moves that were undone."""

    def tools(self) -> Tools:
        return Tools(
            store=self.store,
            phrases=load_phrases,
            languages=self.languages,
            labs={"nimbus": NIMBUS, "orchard": ORCHARD, "orchard-paris": Employer("Orchard Paris", "orchard")},
            read=self._read,
            fetch_text=self.fetch or self._fetch,
            known=KNOWN,
            judge=Referee(self.registrar(), names_changed=self._renamed),
            lab_names=lab_names(self.living) if self.living else Names(),
            people_names=people_names(self.living) if self.living else Names(),
            add_feed=FeedAdder(self.store, self, self.registrar()).watch,
            look_at=self._look_at,
            overrule=self._overrule,
            read_list=partial(read_sent_list, Guard()),
            write_list=opml_of,
            zones=zones_of,
        )

    def registrar(self) -> Registrar:
        """Where articles become moves, by a reader that reads nothing of itself."""

        def read(article: Article) -> Sequence[Claim]:
            return self.read(article).claims

        wake = self.wake
        return Registrar(self.store, SystemClock(), read, compare, name_keys, load_phrases, on_alerts=wake)

    def _read(self, article: Article) -> Reading:
        return self.read(article)

    async def find(self, pasted: str) -> FoundFeed | FetchFailed:
        """Find a feed of the web."""
        document = await self._look_at(pasted)
        if isinstance(document, FetchFailed):
            return document
        return FoundFeed(pasted, Fetched(b"", None, Validators()), document)

    async def _look_at(self, url: str) -> Document | FetchFailed:
        return self.documents.get(url) or FetchFailed(FetchProblem.STATUS, "it answers 404", 404)

    async def _overrule(self, decision: int) -> None:
        self.overruled.append(decision)
        with contextlib.suppress(LookupError):
            await Referee(self.registrar(), names_changed=self._renamed).undo(decision)

    async def _renamed(self) -> None:
        if self.living:
            await self.living.refresh(self.store)

    async def _fetch(self, url: str) -> Article | FetchFailed:
        return self.pages.get(url) or FetchFailed(FetchProblem.STATUS, "it answers 404", 404)

    @contextlib.asynccontextmanager
    async def at_work(self) -> AsyncIterator[Telegram]:
        telegram = Telegram(TOKEN, self.server.url, NO_LIMITS, first_wait=0.02, menu_wait=0.05, patience=self.patience)
        await telegram.check()
        clock = SystemClock()
        courier = Courier(self.store, telegram.messenger, clock, Packer(self.store, load_phrases))
        deliverer = Deliverer(self.store, courier, clock)
        self.wake = deliverer.bell.ring
        inbox = telegram.run_inbox(self.tools(), clock, [ADMIN], deliverer.bell.ring)
        tasks = [asyncio.create_task(inbox), asyncio.create_task(deliverer.run())]
        for task in tasks:
            task.add_done_callback(self._ended)
        try:
            yield telegram
        finally:
            deliverer.bell.stop()
            tasks[0].cancel()
            results = await asyncio.gather(*tasks, return_exceptions=True)
            await telegram.close()
            assert [r for r in results if r is not None and not isinstance(r, asyncio.CancelledError)] == []

    def _ended(self, task: asyncio.Task[None]) -> None:
        if not task.cancelled():
            self.server.broken = task.exception()

    async def ask(self, chat_id: int, text: str, *, language: str | None = None, reply_to: int | None = None) -> str:
        """Write to the bot, and what it answers."""
        room = self.server.chat(chat_id)
        before = len(room.shown)
        answers = {"message_id": reply_to} if reply_to else None
        self.server.say(chat_id, text, language=language, answers=answers)
        await self.server.until(lambda: len(room.shown) > before)
        return room.shown[-1].text

    async def until(self, holds: Callable[[], Awaitable[object]], within: float = 30) -> None:
        """Wait for something to become true of the store: what is written down comes after what a chat shows."""
        async with asyncio.timeout(within):
            while not await holds():
                await self.server.next_call()

    async def settled(self, chat_id: int = 42) -> None:
        """Wait until all that a chat said is handled, and every answer to it has arrived and is written down."""

        async def nothing_waits() -> bool:
            waiting = [*self.server.updates.waiting, *await self.store.open_updates()]
            return not waiting and "answers" not in json.loads(await self.store.export(chat_id))

        await self.until(nothing_waits)

    async def press(self, chat_id: int, data: str, *, user_id: int | None = None) -> str:
        """Press a button, and what the bot answers."""
        room = self.server.chat(chat_id)
        before = len(room.shown)
        self.server.press(chat_id, data, user_id=user_id)
        await self.server.until(lambda: len(room.shown) > before)
        return room.shown[-1].text


def days_ago(days: float) -> datetime:
    return SystemClock().now() - timedelta(days=days)
