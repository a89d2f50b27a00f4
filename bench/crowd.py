"""A crowd: how long a thousand chats wait for their answers from a real bot while one shouts at it without end."""

from __future__ import annotations

import asyncio
import tempfile
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from tests.servers.bot import running_bot, until
from tests.servers.telegram import TOKEN, TelegramServer
from tests.servers.telegram_faults import Limits

CHATS = 1_000
FIRST = 1_000
"""The id of the first chat; the others follow."""
COMMANDS = ("/start", "/help", "/latest", "/follow Anthropic", "/who Ada Quill", "/lab OpenAI", "/when", "good morning")
SHOUTER = 66
SHOUTS = 100
"""Commands a second of the one who shouts."""
TOO_MANY = 429
PATIENCE = 300.0
"""Seconds until the bench gives up waiting."""


@dataclass(frozen=True, slots=True)
class Score:
    """How a crowd was served."""

    waits: list[float]
    overtaken: int
    """The most places that an answer came behind its turn."""
    shouts: int
    answers: int
    """What the one who shouts got for that."""
    told: int
    refused: int


def run(_shared: Path | None) -> Iterator[str]:
    """Let a thousand chats ask, over a minute and then all in the same moment."""
    for how, span in (("over a minute", 60.0), ("at the same moment", 0.0)):
        score = asyncio.run(_ask(span))
        yield (
            f"{CHATS} chats ask {how}: answered in {median(score.waits):.2f} s at the median, "
            f"{max(score.waits):.2f} s at the most (40 s asked; Telegram's limit alone makes it "
            f"{max(0.0, CHATS / 30 - span):.0f} s), at most {score.overtaken} places out of turn"
        )
        yield (
            f"meanwhile one chat sent {score.shouts} commands, got {score.answers} answers and was told to slow down "
            f"{score.told} times; {score.refused} messages refused with 429"
        )


async def _ask(span: float) -> Score:
    async with TelegramServer(limits=Limits()).running() as server, _bot(server):
        shouts = asyncio.create_task(_shout(server))
        asked = await _crowd(server, span)
        await server.until(lambda: all(server.chat(chat).shown for chat in asked), within=PATIENCE)
        shouts.cancel()
        await asyncio.gather(shouts, return_exceptions=True)
        return _score(server, asked)


@asynccontextmanager
async def _bot(server: TelegramServer) -> AsyncIterator[None]:
    with tempfile.TemporaryDirectory(prefix="mercato-crowd-") as folder:
        nothing = Path(folder) / "feeds.txt"
        nothing.write_text("# Nothing to watch.\n")
        settings = {
            "MERCATO_TELEGRAM_TOKEN": TOKEN,
            "MERCATO_TELEGRAM_API_URL": server.url,
            "MERCATO_DATABASE_URL": f"sqlite:///{folder}/mercato.db",
            "MERCATO_FEEDS": str(nothing),
        }
        async with running_bot(Path(folder), settings):
            await until(lambda: server.called("getUpdates"))
            yield


async def _crowd(server: TelegramServer, span: float) -> dict[int, float]:
    """Let each chat ask once in that many seconds; when each did."""
    began, asked = time.monotonic(), dict[int, float]()
    for place in range(CHATS):
        await asyncio.sleep(max(0.0, began + place * span / CHATS - time.monotonic()))
        server.say(FIRST + place, COMMANDS[place % len(COMMANDS)])
        asked[FIRST + place] = time.monotonic()
    return asked


async def _shout(server: TelegramServer) -> None:
    began, shouted = time.monotonic(), 0
    while True:
        while shouted < (time.monotonic() - began) * SHOUTS:
            server.say(SHOUTER, COMMANDS[shouted % len(COMMANDS)])
            shouted += 1
        await asyncio.sleep(1 / SHOUTS)


def _score(server: TelegramServer, asked: dict[int, float]) -> Score:
    answered = dict[int, float]()
    for call in server.calls:
        if call.method == "sendMessage" and call.params["chat_id"] in asked:
            answered.setdefault(call.params["chat_id"], call.at)
    turns = {chat: place for place, chat in enumerate(asked)}
    room = server.chat(SHOUTER)
    return Score(
        waits=[answered[chat] - asked[chat] for chat in asked],
        overtaken=max(place - turns[chat] for place, chat in enumerate(answered)),
        shouts=sum(not message.own for message in room.messages.values()),
        answers=len(room.shown),
        told=sum("too fast" in text for text in room.texts),
        refused=sum(error.code == TOO_MANY for _, error in server.refused),
    )
