from __future__ import annotations

import io
import logging
from collections.abc import Iterator

import pytest
from telegram.error import TelegramError
from telegram.ext import Application

from bot.chat.client import make_bot
from bot.chat.limiter import Limiter
from bot.chat.messenger import TelegramMessenger
from bot.chat.pacing import Rates
from bot.chat.secrets import Secret
from bot.core.text import Text
from tests.servers import telegram_faults as faults
from tests.servers.telegram import TOKEN, TelegramServer


@pytest.fixture
def everything_logged() -> Iterator[io.StringIO]:
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    root, level = logging.getLogger(), logging.getLogger().level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield stream
    root.removeHandler(handler)
    root.setLevel(level)


async def test_the_token_is_in_no_log_line_at_any_level(
    server: TelegramServer, messenger: TelegramMessenger, everything_logged: io.StringIO
) -> None:
    for name in ("httpx", "httpcore", "telegram", "telegram.request"):
        logging.getLogger(name).setLevel(logging.DEBUG)
    server.chat(42)
    server.fail(faults.Broken.NOT_JSON)
    server.fail(faults.Broken.DROP_BEFORE)

    for _ in range(3):
        await messenger.send(42, Text("hello"))

    assert "HTTP Request: POST" in everything_logged.getvalue()
    assert TOKEN not in everything_logged.getvalue()


async def test_the_libraries_say_nothing_of_requests_that_went_well(
    server: TelegramServer, messenger: TelegramMessenger, everything_logged: io.StringIO
) -> None:
    server.chat(42)

    await messenger.send(42, Text("hello"))

    assert "HTTP Request" not in everything_logged.getvalue()


def test_a_traceback_is_printed_without_the_token(everything_logged: io.StringIO) -> None:
    make_bot(TOKEN, "http://127.0.0.1:1", Limiter(Rates()))
    error = TelegramError(f"The token `{TOKEN}` was rejected")
    logging.getLogger("telegram.ext.Application").error("it failed", exc_info=error)

    assert "it failed" in everything_logged.getvalue()
    assert "TelegramError" in everything_logged.getvalue()
    assert TOKEN not in everything_logged.getvalue()


def test_no_object_shows_the_token() -> None:
    bot = make_bot(TOKEN, "http://127.0.0.1:1", Limiter(Rates()))
    application = Application.builder().bot(bot).updater(None).job_queue(None).build()

    shown = [repr(bot), str(bot), repr(application), repr(Secret(TOKEN)), repr(TelegramMessenger(bot, Secret(TOKEN)))]

    assert [text for text in shown if TOKEN in text] == []
