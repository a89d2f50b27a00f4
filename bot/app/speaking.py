"""Who hears the alerts: Telegram, or the terminal that stands in for it."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import AsyncExitStack, suppress
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any

from rich.console import Console

from bot.app.feedlist import opml_of, read_sent_list
from bot.app.names import Live, LivingReader, employers, known_names, lab_names, people_names
from bot.app.phrases import languages, load_phrases
from bot.app.talking import HeldMessenger
from bot.app.zones import zones_of
from bot.chat.ask import Reading as Understood
from bot.chat.ask import Tools
from bot.chat.connect import Telegram
from bot.chat.pacing import Rates
from bot.chat.terminal import TerminalMessenger
from bot.core.audience import Chat, Follow
from bot.core.effects import SaveChat, SaveFollow
from bot.core.model import Article, Document, Person
from bot.core.outcomes import FetchFailed
from bot.core.wording import Link, no_link
from bot.jobs.add import FeedAdder
from bot.jobs.ruling import Referee
from bot.ports import Clock, Fetcher, Messenger, Store
from bot.settings import Settings
from bot.store.role import TalkLock
from bot.web.guard import Guard, parse_allowed
from bot.web.page import fetch_article

TERMINAL_CHAT = 0


@dataclass(frozen=True, slots=True)
class Speaking:
    """The way to the readers, and what must run for it."""

    messenger: Messenger
    greeting: str
    listen: Callable[[Callable[[], None]], Coroutine[Any, Any, None]] | None = None
    """The inbox, where readers can write back; it is given what wakes the deliver loop."""
    release: Callable[[], None] = lambda: None
    """Sends back what waits for its turn, before the end."""
    link: Link = no_link
    lock: TalkLock | None = None
    """The right to speak, where several processes share the token."""


async def speak_on_telegram(
    stack: AsyncExitStack, settings: Settings, clock: Clock, tools: Tools, lock: TalkLock | None = None
) -> Speaking:
    """Speak as the bot of the token, while the lock is ours; TelegramError when Telegram does not know it."""
    rates = Rates(settings.telegram_rate, settings.telegram_chat_rate, settings.telegram_group_rate)
    telegram = Telegram(settings.token or "", settings.telegram_api_url, rates, gate=lock.confirmed if lock else None)
    stack.push_async_callback(telegram.close)
    name = await telegram.check()
    return Speaking(
        HeldMessenger(telegram.messenger, lock) if lock else telegram.messenger,
        f"Speaking as @{name}." if name else "Telegram cannot be reached now; watching all the same.",
        lambda wake: telegram.run_inbox(tools, clock, settings.admins, wake),
        telegram.release,
        telegram.move_link,
        lock,
    )


async def speak_in_terminal(store: Store, console: Console, language: str, now: datetime) -> Speaking:
    """Let the terminal be a chat that follows everything."""
    chat = Chat(TERMINAL_CHAT, kind="terminal", language=language)
    await store.apply_effects([SaveChat(chat), SaveFollow(Follow(chat_id=TERMINAL_CHAT, since=now))], now)
    # Messages of an earlier run are kept in the database: their ids must not come again.
    messenger = TerminalMessenger(console, first_id=int(time.time()))
    return Speaking(messenger, "No MERCATO_TELEGRAM_TOKEN: alerts are shown here.")


def chat_tools(settings: Settings, store: Store, reader: LivingReader, fetcher: Fetcher, adder: FeedAdder) -> Tools:
    """What the commands of a chat may use."""

    def read(article: Article) -> Understood:
        reading = reader.read(article, explain=True)
        return Understood(reading.claims, reading.steps)

    def fetch(url: str) -> Awaitable[Article | FetchFailed]:
        return fetch_article(fetcher, url)

    async def look_at(pasted: str) -> Document | FetchFailed:
        found = await adder.finder.find(pasted)
        return found if isinstance(found, FetchFailed) else found.document

    async def refresh() -> None:
        await reader.refresh(store)

    def person(name: str) -> Person:
        return reader.facts.person(name)

    referee = Referee(adder.registrar, person, refresh)

    async def overrule(decision: int) -> None:
        with suppress(LookupError):
            await referee.undo(decision)

    return Tools(
        store,
        load_phrases,
        languages(),
        Live(reader, employers),
        read,
        fetch,
        settings.alert_threshold,
        known=known_names(reader),
        lab_names=lab_names(reader),
        people_names=people_names(reader),
        judge=referee,
        add_feed=adder.watch,
        look_at=look_at,
        overrule=overrule,
        read_list=partial(read_sent_list, Guard(parse_allowed(settings.allow_addresses))),
        write_list=opml_of,
        zones=zones_of,
    )
