"""A month of stored feeds on loopback, a Bot API server, and the bot between them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Collection
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from bot.app.clock import SimulatedClock, machine_now
from bot.core.audience import Message
from bot.core.model import Move
from bot.store import open_store
from bot.web.shelf import Shelf
from tests.servers.bot import BotProcess, running_bot, until
from tests.servers.telegram import TOKEN, TelegramServer

HEAD_START = timedelta(seconds=10)
"""Machine time in which the bot comes up, before news time begins to run."""


@dataclass
class World:
    """What a test of a month sees."""

    folder: Path
    telegram: TelegramServer
    bot: BotProcess
    clock: SimulatedClock
    database_url: str

    async def news_time(self, moment: datetime) -> None:
        """Wait until it is that news time."""
        seconds = (moment - self.clock.now()).total_seconds() / self.clock.speed
        await until(lambda: self.clock.now() >= moment, within=seconds + 60)

    async def killed_at(self, moment: datetime) -> None:
        """Kill the bot at a news time, hard, and start it again."""
        await self.news_time(moment)
        await self.bot.kill()
        await self.bot.start()

    async def moves(self) -> list[Move]:
        """Every move that the stopped bot found."""
        store = await open_store(self.database_url, exclusive=False)
        try:
            return await store.moves_between(
                datetime.min.replace(tzinfo=self.clock.start.tzinfo), self.clock.now(), 999
            )
        finally:
            await store.close()

    async def message(self, move: Move, chat_id: int) -> Message | None:
        """The message that tells a chat of a move."""
        store = await open_store(self.database_url, exclusive=False)
        try:
            return await store.message(move.id, chat_id)
        finally:
            await store.close()


@asynccontextmanager
async def month(
    tmp: Path,
    feeds: Path,
    begin: datetime,
    speed: float,
    *,
    database_url: str | None = None,
    prepare: Callable[[Collection[str]], Awaitable[None]] | None = None,
    **settings: str,
) -> AsyncIterator[World]:
    """Serve the feeds from `begin` on, and run the bot on them; chats may write before news time starts to run.

    `prepare` is given the addresses of the feeds before the bot starts.
    """
    clock = SimulatedClock(begin, machine_now() + HEAD_START, speed)
    shelf = Shelf(feeds, clock)
    await shelf.start()
    url = database_url or f"sqlite:///{tmp}/mercato.db"
    (tmp / "feeds.txt").write_text("\n".join(shelf.urls.values()))
    try:
        if prepare:
            await prepare(shelf.urls.values())
        async with TelegramServer().running() as telegram:
            environment = {
                "MERCATO_TELEGRAM_TOKEN": TOKEN,
                "MERCATO_TELEGRAM_API_URL": telegram.url,
                "MERCATO_TELEGRAM_CHAT_RATE": "0",
                "MERCATO_DATABASE_URL": url,
                "MERCATO_FEEDS": str(tmp / "feeds.txt"),
                "MERCATO_ALLOW_ADDRESSES": ",".join(f"{host}:{port}" for host, port in shelf.addresses),
                "MERCATO_CLOCK": f"{begin.isoformat()}@{clock.machine.isoformat()}x{speed:g}",
                **settings,
            }
            async with running_bot(tmp, environment) as bot:
                yield World(tmp, telegram, bot, clock, url)
    finally:
        await shelf.stop()
