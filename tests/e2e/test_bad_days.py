"""The disk is full, the database is locked, Telegram is away: nothing is lost, and nothing is told twice afterwards."""

from __future__ import annotations

import asyncio
import resource
import sqlite3
from contextlib import AsyncExitStack, closing
from datetime import timedelta
from math import inf
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from typing_extensions import override

from bot.core.audience import AlertState
from bot.store.tables import alerts
from tests.e2e.newsstand import PATIENCE, PLOTS, newsstand, title
from tests.servers.bot import until
from tests.servers.telegram import TelegramServer
from tests.servers.telegram_faults import BAD_GATEWAY, CONFLICT, UNAUTHORIZED, Limits
from tests.store.look import beside

CHAT = 42
ROOM = 16 * 1024
"""Bytes that a file may have while the disk is full: fewer than the database has, more than the log will have."""
HOUR = timedelta(hours=1)
SAID = ("cannot be asked what is due", "the inbox waits", "the database cannot be written")
"""What each loop has to say of it, once."""
SENDING = sa.select(alerts).where(alerts.c.state == AlertState.SENDING)


class Gatekeeper(TelegramServer):
    """A Telegram that takes messages only while its gate is open."""

    def __init__(self) -> None:
        super().__init__()
        self.gate = asyncio.Event()
        self.gate.set()

    @override
    async def _do(self, method: str, form: dict[str, Any]) -> object:
        if method == "sendMessage":
            await self.gate.wait()
        return await super()._do(method, form)


def answers(telegram: TelegramServer) -> int:
    """How often /help was answered."""
    return sum("/follow" in text for text in telegram.chat(CHAT).texts)


async def test_a_locked_database_and_a_full_disk_lose_nothing_and_do_not_fill_the_log(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/mercato.db"
    before, while_locked, in_flight, while_full = told = PLOTS[:4]
    telegram = Gatekeeper()
    async with telegram.running(), newsstand(tmp_path, telegram) as stand:
        await stand.prepare(url, CHAT)
        async with stand.bot(tmp_path / "bot", url) as bot:
            stand.publish(title(before))
            await stand.told(before)

            with closing(sqlite3.connect(tmp_path / "mercato.db", isolation_level=None)) as other:
                other.execute("BEGIN IMMEDIATE")
                stand.publish(title(while_locked))
                telegram.say(CHAT, "/help")
                await stand.news_passes(HOUR)
                assert stand.copies(while_locked) == {CHAT: 0}
                other.execute("COMMIT")
            await stand.told(while_locked)
            await until(lambda: answers(telegram) == 1, PATIENCE)
            await stand.at_rest(url)

            telegram.gate.clear()
            stand.publish(title(in_flight))
            await until(lambda: beside(url, SENDING), PATIENCE)
            resource.prlimit(bot.pid, resource.RLIMIT_FSIZE, (ROOM, resource.RLIM_INFINITY))
            telegram.gate.set()
            stand.publish(title(while_full))
            telegram.say(CHAT, "/help")
            for said in SAID:
                await until(lambda: said in bot.output, PATIENCE)  # noqa: B023 - waited for within the turn
            resource.prlimit(bot.pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
            await stand.told(while_full)
            await until(lambda: answers(telegram) == 2, PATIENCE)
            await stand.at_rest(url)
            complaints = bot.output.count("cannot be used")
        assert [stand.copies(plot)[CHAT] for plot in told] == [1, 1, 1, 1]
        assert len(SAID) <= complaints <= 4 * len(SAID), bot.output


async def test_telegram_away_for_an_hour_costs_no_alert_and_makes_no_storm(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/mercato.db"
    chats = range(1, 9)
    before, refused, unanswered = PLOTS[0], PLOTS[1:3], PLOTS[3:5]
    telegram = TelegramServer(limits=Limits())
    async with AsyncExitStack() as stack:
        up = await stack.enter_async_context(AsyncExitStack())
        await up.enter_async_context(telegram.running())
        port = int(telegram.url.rpartition(":")[2])
        stand = await stack.enter_async_context(newsstand(tmp_path, telegram))
        await stand.prepare(url, *chats)
        async with stand.bot(tmp_path / "bot", url) as bot:
            stand.publish(title(before))
            await stand.told(before)

            await up.aclose()
            stand.publish(*map(title, refused))
            await until(lambda: "Telegram cannot be reached" in bot.output, PATIENCE)
            await up.enter_async_context(telegram.running(port))
            telegram.fail(BAD_GATEWAY, method=None, times=inf)
            stand.publish(*map(title, unanswered))
            await stand.news_passes(HOUR)
            await until(lambda: telegram.refused, PATIENCE)
            asked = len(telegram.called("sendMessage")) - len(chats)
            telegram.mend()

            await stand.told(*refused, *unanswered)
            await stand.at_rest(url)
            assert bot.output.count("Telegram cannot be reached") == 1
    assert {copies for plot in PLOTS[:5] for copies in stand.copies(plot).values()} == {1}
    assert {error.code for _, error in telegram.refused} == {502}, "none of them is a 429"
    assert asked <= len(chats), "while nobody can be reached, few are tried"


async def test_a_token_that_is_used_elsewhere_or_revoked_stops_the_talking_and_not_the_watching(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/mercato.db"
    told = PLOTS[:3]
    async with TelegramServer().running() as telegram, newsstand(tmp_path, telegram) as stand:
        await stand.prepare(url, CHAT)
        async with stand.bot(tmp_path / "bot", url) as bot:
            stand.publish(title(told[0]))
            await stand.told(told[0])
            for number, trouble in enumerate((CONFLICT, UNAUTHORIZED), 1):
                telegram.fail(trouble, method="getUpdates", times=inf)
                telegram.say(CHAT, "/help")
                await until(lambda: bot.output.count("Telegram refuses the bot") == number, PATIENCE)  # noqa: B023
                stand.publish(title(told[number]))
                await until(lambda: len(beside(url, sa.select(alerts))) == number + 1, PATIENCE)  # noqa: B023
                assert stand.copies(told[number]) == {CHAT: 0}
                telegram.mend()
                await stand.told(told[number])
                await until(lambda: bot.output.count("Telegram answers again") == number, PATIENCE)  # noqa: B023
            await stand.at_rest(url)
            assert bot.output.count("Telegram refuses the bot") == 2, "one line for each trouble"
        assert answers(telegram) == 2
    assert [stand.copies(plot)[CHAT] for plot in told] == [1, 1, 1]
