from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.chat.client import Bot, make_bot
from bot.chat.limiter import Limiter
from bot.chat.messenger import TelegramMessenger
from bot.chat.secrets import Secret
from bot.ports import Store
from bot.store import open_store
from tests.chat.house import NO_LIMITS, House
from tests.servers.telegram import TOKEN, TelegramServer


@pytest.fixture
async def server() -> AsyncIterator[TelegramServer]:
    async with TelegramServer().running() as server:
        yield server
    assert server.violations == []


@pytest.fixture
async def client(server: TelegramServer) -> AsyncIterator[Bot]:
    async with make_bot(TOKEN, server.url, Limiter(NO_LIMITS)) as bot:
        yield bot


@pytest.fixture
def messenger(client: Bot) -> TelegramMessenger:
    return TelegramMessenger(client, Secret(TOKEN))


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty database, made once: copying it is quicker than migrating each time."""
    path = tmp_path_factory.mktemp("migrated") / "mercato.db"

    async def make() -> None:
        await (await open_store(f"sqlite:///{path}", durable=False)).close()

    asyncio.run(make())
    return path


@pytest.fixture
def database(tmp_path: Path, migrated: Path) -> str:
    copy = shutil.copy(migrated, tmp_path / "mercato.db")
    return f"sqlite:///{copy}"


@pytest.fixture
async def store(database: str) -> AsyncIterator[Store]:
    store = await open_store(database, durable=False)
    yield store
    await store.close()


@pytest.fixture
async def house(server: TelegramServer, store: Store) -> AsyncIterator[House]:
    house = House(server, store)
    async with house.at_work():
        yield house
