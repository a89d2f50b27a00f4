"""One publisher, one Bot API server and the bot between them: publish something, and see what each chat shows."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import sqlalchemy as sa

from bot.app.clock import SimulatedClock, machine_now
from bot.core.audience import Chat, Follow
from bot.core.effects import Effect, SaveChat, SaveFollow
from bot.store import open_store
from bot.store.tables import alerts, messages, stale, unsettled, updates
from tests.e2e.story import Plot, plots
from tests.jobs.desk import rss
from tests.servers.bot import BotProcess, running_bot, until
from tests.servers.feeds import HOST, FeedServer, Reply
from tests.servers.telegram import TOKEN, TelegramServer
from tests.store.look import beside

BEGIN = datetime(2026, 3, 1, tzinfo=UTC)
SPEED = 3600
"""An hour of news time lasts a second."""
PATIENCE = 120
"""Seconds for what takes two on a machine that has nothing else to do."""
PLOTS = plots(BEGIN, BEGIN + timedelta(days=30), 40)
"""What there is to tell."""


@dataclass
class Newsstand:
    """What a test sees."""

    feeds: FeedServer
    telegram: TelegramServer
    clock: SimulatedClock
    settings: dict[str, str]
    _items: list[tuple[str, str, datetime | None]] = field(default_factory=list)

    def publish(self, *titles: str) -> None:
        """Articles appear in the feed."""
        at = self.clock.now()
        self._items += [(str(len(self._items) + number), title, at) for number, title in enumerate(titles)]
        self.feeds.says(Reply(rss(*reversed(self._items)), headers=[("ETag", f'"{len(self._items)}"')]))

    async def prepare(self, url: str, *chats: int) -> None:
        """Let some chats follow everything before the bot starts."""
        effects: list[Effect] = []
        for chat_id in chats:
            self.telegram.chat(chat_id)
            effects += [SaveChat(Chat(chat_id)), SaveFollow(Follow(chat_id=chat_id, since=BEGIN))]
        store = await open_store(url)
        await store.apply_effects(effects, BEGIN)
        await store.close()

    @asynccontextmanager
    async def bot(self, folder: Path, url: str) -> AsyncIterator[BotProcess]:
        """The bot runs on a database; at the end it is asked to stop, and does so without complaint."""
        await asyncio.to_thread(folder.mkdir)
        async with running_bot(folder, self.on(url)) as bot:
            yield bot
            assert await bot.stop(within=PATIENCE) == 0
            assert "Traceback" not in bot.output

    def on(self, url: str) -> dict[str, str]:
        """The settings of a bot on a database."""
        return {**self.settings, "MERCATO_DATABASE_URL": url}

    async def told(self, *told: Plot, within: float = PATIENCE) -> None:
        """Wait until every chat has heard of these."""
        await until(lambda: all(self.copies(plot)[chat] for plot in told for chat in self.telegram.chats), within)

    async def news_passes(self, span: timedelta) -> None:
        """Wait for so much news time."""
        end = self.clock.now() + span
        await until(lambda: self.clock.now() >= end)

    async def at_rest(self, url: str) -> None:
        """Wait until nothing is on its way any more, and that is written down."""
        found = sa.select(sa.literal(1)).select_from
        open_ = updates.c.done_at.is_(None)
        on_its_way = sa.union_all(
            *(found(table).where(is_) for table, is_ in ((alerts, unsettled()), (messages, stale()), (updates, open_)))
        )
        await until(lambda: not beside(url, on_its_way), PATIENCE)

    def copies(self, plot: Plot) -> Counter[int]:
        """How often each chat was told of it; replies to a message are none of it."""
        rooms = self.telegram.chats.values()
        return Counter({room.id: sum(plot.name in m.text and not m.reply_to for m in room.shown) for room in rooms})


def title(plot: Plot) -> str:
    """What the first article says."""
    return next(plot.items).title


@asynccontextmanager
async def newsstand(tmp: Path, telegram: TelegramServer, **settings: str) -> AsyncIterator[Newsstand]:
    """A feed that is still empty; news time runs from now on."""
    clock = SimulatedClock(BEGIN, machine_now(), SPEED)
    async with FeedServer(clock) as feeds:
        (tmp / "feeds.txt").write_text(feeds.url())
        own = {
            "MERCATO_TELEGRAM_TOKEN": TOKEN,
            "MERCATO_TELEGRAM_API_URL": telegram.url,
            "MERCATO_FEEDS": str(tmp / "feeds.txt"),
            "MERCATO_ALLOW_ADDRESSES": f"{HOST}:{feeds.port}",
            "MERCATO_CLOCK": f"{clock.start.isoformat()}@{clock.machine.isoformat()}x{SPEED}",
        }
        stand = Newsstand(feeds, telegram, clock, {**own, **settings})
        stand.publish()
        yield stand
