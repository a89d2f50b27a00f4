"""Telegram's limits: how close the sender comes to them, and how long a command waits in the midst of it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from statistics import median

from bot.chat.client import make_bot
from bot.chat.limiter import Limiter
from bot.chat.messenger import TelegramMessenger
from bot.chat.pacing import Rates
from bot.chat.secrets import Secret
from bot.core.audience import Lane
from bot.core.text import Text
from tests.servers.telegram import TOKEN, TelegramServer
from tests.servers.telegram_faults import Limits

SECONDS = 60.0
CHATS = 4_000
WIDTH = 64
"""Alerts on their way at once, as the deliver loop has them."""
EVERY = 2.0
"""Seconds between two commands."""


def run(_shared: Path | None) -> Iterator[str]:
    """Send alerts for a minute against a server that enforces the limits, with a command now and then."""
    rate, refused, waits = asyncio.run(_flood())
    yield f"{rate:.2f} messages/s over {SECONDS:.0f} s (28 asked, 30 is Telegram's limit), {refused} refused with 429"
    yield (
        f"{len(waits)} commands meanwhile, answered in {median(waits) * 1000:.0f} ms at the median, "
        f"{max(waits) * 1000:.0f} ms at the most (1000 asked)"
    )


async def _flood() -> tuple[float, int, list[float]]:
    async with TelegramServer(limits=Limits()).running() as server, make_bot(TOKEN, server.url, limiter()) as bot:
        messenger = TelegramMessenger(bot, Secret(TOKEN))
        for chat in range(1, CHATS + 1):
            server.chat(chat)
        numbers = count(1)
        end = time.monotonic() + SECONDS
        alerts = [asyncio.create_task(_alerts(messenger, numbers, end)) for _ in range(WIDTH)]
        waits = await _commands(messenger, end)
        sent = len(server.called("sendMessage"))
        for task in alerts:
            task.cancel()
        await asyncio.gather(*alerts, return_exceptions=True)
        return sent / SECONDS, len(server.refused), waits


def limiter() -> Limiter:
    """The bot's own, with its own rates."""
    return Limiter(Rates())


async def _alerts(messenger: TelegramMessenger, numbers: Iterator[int], end: float) -> None:
    while time.monotonic() < end:
        await messenger.send(next(numbers) % (CHATS - 100) + 1, Text("Somebody moved."))


async def _commands(messenger: TelegramMessenger, end: float) -> list[float]:
    """Answer a command of another chat every few seconds; how long each answer took."""
    waits = []
    for chat in range(CHATS - 99, CHATS + 1):
        await asyncio.sleep(EVERY)
        if time.monotonic() >= end:
            break
        started = time.perf_counter()
        await messenger.send(chat, Text("An answer."), lane=Lane.ANSWER)
        waits.append(time.perf_counter() - started)
    return waits
