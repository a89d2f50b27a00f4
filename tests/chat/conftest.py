from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.chat.client import Bot, make_bot
from bot.chat.limiter import Limiter
from bot.chat.messenger import TelegramMessenger
from bot.chat.pacing import Rates
from bot.chat.secrets import Secret
from tests.servers.telegram import TOKEN, TelegramServer

NO_LIMITS = Rates(0, 0, 0)


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
