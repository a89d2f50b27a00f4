"""A bot that is killed hard, as a process of its own, answers every command all the same."""

from __future__ import annotations

from collections import Counter
from functools import partial
from pathlib import Path

import pytest

from tests.servers.bot import running_bot
from tests.servers.telegram import TOKEN, TelegramServer

COMMANDS = 60


@pytest.mark.slow
async def test_no_kill_loses_a_command(server: TelegramServer, tmp_path: Path) -> None:
    (tmp_path / "feeds.txt").write_text("# no feeds\n")
    settings = {
        "MERCATO_TELEGRAM_TOKEN": TOKEN,
        "MERCATO_TELEGRAM_API_URL": server.url,
        "MERCATO_TELEGRAM_RATE": "0",
        "MERCATO_TELEGRAM_CHAT_RATE": "0",
        "MERCATO_TELEGRAM_GROUP_RATE": "0",
        "MERCATO_DATABASE_URL": f"sqlite:///{tmp_path / 'mercato.db'}",
        "MERCATO_FEEDS": str(tmp_path / "feeds.txt"),
    }
    server.latency = 0.005
    chats = [server.chat(-(n % 6) - 1) for n in range(COMMANDS)]
    async with running_bot(tmp_path, settings) as bot:
        for n, chat in enumerate(chats):
            server.say(chat.id, "/help@mercato_test_bot")
            if n in {20, 40}:
                await server.until(partial(answered, server, above=n // 2), 30)
                await bot.kill()
                await bot.start()
        await server.until(partial(answered, server, above=COMMANDS - 1), 30)

    told = Counter((chat.id, message.reply_to) for chat in server.chats.values() for message in chat.shown)
    assert max(told.values()) <= 2
    assert sum(told.values()) <= COMMANDS + 2 * 6


def answered(server: TelegramServer, above: int) -> bool:
    """More commands than this have an answer."""
    return sum(len({message.reply_to for message in chat.shown}) for chat in server.chats.values()) > above
