"""Several processes on one PostgreSQL database: one talks, and another takes over when it dies or stalls."""

from __future__ import annotations

import os
import signal
import time
from collections import Counter
from pathlib import Path

import pytest
from sqlalchemy import make_url

from bot.app.clock import machine_now
from bot.core.model import Move
from bot.store import SqlStore, open_store
from tests.servers.bot import BotProcess, running_bot, until
from tests.servers.postgres import Postgres
from tests.servers.telegram import TOKEN, TelegramServer
from tests.store.make import HOUR, NOW, add_alerts, add_chats, alert, claim, evidence, move, opened, save

CHAT = 42


def settings(url: str, telegram: TelegramServer) -> dict[str, str]:
    return {
        "MERCATO_TELEGRAM_TOKEN": TOKEN,
        "MERCATO_TELEGRAM_API_URL": telegram.url,
        "MERCATO_TELEGRAM_CHAT_RATE": "0",
        "MERCATO_DATABASE_URL": url,
    }


async def tell(store: SqlStore, name: str, article: int) -> Move:
    told = await save(store, opened(move(evidence(claim(name), article))), [name])
    await add_alerts(store, [alert(told, CHAT)])
    return told


def heard(telegram: TelegramServer, name: str) -> bool:
    return any(name in text for text in telegram.chat(CHAT).texts)


@pytest.mark.slow
@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGSTOP])
async def test_another_process_talks_within_ten_seconds_and_nothing_is_told_twice(
    tmp_path: Path, postgres: Postgres, postgres_url: str, how: signal.Signals
) -> None:
    store = await open_store(postgres_url)
    await add_chats(store, CHAT)
    folders = [tmp_path / "first", tmp_path / "second"]
    for folder in folders:
        folder.mkdir()
    async with TelegramServer().running() as telegram:
        telegram.chat(CHAT)
        async with running_bot(folders[0], settings(postgres_url, telegram), "run", "--role", "telegram") as first:
            await tell(store, "Ana Lima", 1)
            await until(lambda: heard(telegram, "Ana Lima"))
            async with running_bot(folders[1], settings(postgres_url, telegram), "run", "--role", "telegram") as second:
                waits = "SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"
                await until(lambda: postgres.execute(waits))
                began = time.monotonic()
                os.kill(first.pid, how)
                await tell(store, "Bo Chen", 2)
                await until(lambda: heard(telegram, "Bo Chen"), within=10)
                assert time.monotonic() - began < 10
                await _goes_on(first, telegram, store, how)
                assert await second.stop() == 0
    assert Counter(text.split(":")[0] for text in telegram.chat(CHAT).texts) == Counter(
        {"Ana Lima": 1, "Bo Chen": 1, "Cy Holt": 1}
    )
    await store.close()


async def test_a_commit_of_another_process_wakes_the_sender(tmp_path: Path, postgres_url: str) -> None:
    store = await open_store(postgres_url)
    await add_chats(store, CHAT)
    async with TelegramServer().running() as telegram:
        telegram.chat(CHAT)
        # By this clock a tick of one second comes after twenty minutes: nothing but the commit can wake the sender.
        clock = {"MERCATO_CLOCK": f"{NOW + HOUR:%Y-%m-%dT%H:%M:%SZ}@{machine_now():%Y-%m-%dT%H:%M:%SZ}x0.0008"}
        own = settings(postgres_url, telegram) | clock
        async with running_bot(tmp_path, own, "run", "--role", "telegram"):
            for number in range(1, 6):
                await tell(store, f"Ana Lima {number}", number)
                await until(lambda: len(telegram.called("sendMessage")) == number)  # noqa: B023 - waited for within the turn
    await store.close()


async def test_a_database_that_is_away_for_a_while_costs_nothing(
    tmp_path: Path, postgres: Postgres, postgres_url: str
) -> None:
    name = make_url(postgres_url).database
    users = f"FROM pg_stat_activity WHERE datname = '{name}'"
    store = await open_store(postgres_url)
    await add_chats(store, CHAT)
    async with TelegramServer().running() as telegram:
        telegram.chat(CHAT)
        async with running_bot(tmp_path, settings(postgres_url, telegram), "run") as bot:
            await tell(store, "Ana Lima", 1)
            await until(lambda: heard(telegram, "Ana Lima"))
            await tell(store, "Bo Chen", 2)
            await store.close()

            postgres.execute(f"ALTER DATABASE {name} ALLOW_CONNECTIONS false")
            postgres.execute(f"SELECT pg_terminate_backend(pid) {users}")
            telegram.say(CHAT, "/help")
            await until(lambda: telegram.called("getUpdates"))
            await until(lambda: not postgres.execute(f"SELECT 1 {users}"))
            postgres.execute(f"ALTER DATABASE {name} ALLOW_CONNECTIONS true")

            store = await open_store(postgres_url)
            await tell(store, "Cy Holt", 3)
            await until(lambda: heard(telegram, "Cy Holt"), within=120)
            await until(lambda: heard(telegram, "/follow"), within=120)
            assert bot.running
            assert await bot.stop() == 0
    await store.close()
    told = Counter(text.split(":")[0] for text in telegram.chat(CHAT).texts)
    assert told["Ana Lima"] == told["Cy Holt"] == 1
    assert told["Bo Chen"] in {1, 2}, "what was in flight may be told twice"


async def _goes_on(first: BotProcess, telegram: TelegramServer, store: SqlStore, how: signal.Signals) -> None:
    """A process that wakes up late finds another talking, and stands by."""
    if how is signal.SIGSTOP:
        os.kill(first.pid, signal.SIGCONT)
    await tell(store, "Cy Holt", 3)
    await until(lambda: heard(telegram, "Cy Holt"))
    if how is signal.SIGSTOP:
        await until(lambda: "another process may talk" in first.output)
        assert first.running
