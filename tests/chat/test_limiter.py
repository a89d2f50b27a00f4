from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest

from bot.chat.client import make_bot
from bot.chat.limiter import Limiter
from bot.chat.messenger import TelegramMessenger
from bot.chat.pacing import Rates
from bot.chat.secrets import Secret
from bot.core.audience import Lane
from bot.core.outcomes import RetryAfter, Sent
from bot.core.text import Text
from tests.servers import telegram_faults as faults
from tests.servers.telegram import TOKEN, TelegramServer
from tests.servers.telegram_faults import Limits


@asynccontextmanager
async def limited(server: TelegramServer, rates: Rates) -> AsyncIterator[tuple[TelegramMessenger, Limiter]]:
    limiter = Limiter(rates)
    async with make_bot(TOKEN, server.url, limiter) as bot:
        yield TelegramMessenger(bot, Secret(TOKEN)), limiter


async def test_full_rate_meets_no_refusal_and_an_answer_goes_before_the_alerts_that_wait() -> None:
    async with TelegramServer(limits=Limits()).running() as server, limited(server, Rates()) as (messenger, _):
        for chat in range(1, 202):
            server.chat(chat)
        alerts = [asyncio.create_task(messenger.send(chat, Text("news"))) for chat in range(1, 71)]
        await server.until(lambda: len(server.calls) > 20)
        assert await messenger.send(201, Text("an answer"), lane=Lane.ANSWER) == Sent(1)
        before_it = [call["chat_id"] for call in server.called("sendMessage")].index(201)
        await asyncio.gather(*alerts)

        assert server.refused == []
        assert len(server.called("sendMessage")) == 71
        assert before_it < 60


async def test_a_chat_in_flood_gets_its_rest_at_once_and_others_go_on(server: TelegramServer) -> None:
    async with limited(server, Rates(0, 0, 0)) as (messenger, _):
        server.chat(1)
        server.chat(2)
        server.fail(faults.too_many(300), chat=1)

        assert await messenger.send(1, Text("a")) == RetryAfter(timedelta(seconds=300))
        again = await messenger.send(1, Text("b"))
        assert await messenger.send(2, Text("c")) == Sent(1)

        assert isinstance(again, RetryAfter)
        assert timedelta(seconds=200) < again.wait <= timedelta(seconds=300)
        assert len(server.called("sendMessage")) == 2


async def test_a_short_wait_is_waited_out_here(server: TelegramServer) -> None:
    async with limited(server, Rates(0, 0, 0)) as (messenger, _):
        server.chat(1)
        server.fail(faults.too_many(1))
        await messenger.send(1, Text("a"))
        refused = server.calls[-1].at

        assert await messenger.send(1, Text("b")) == Sent(1)
        assert server.calls[-1].at - refused >= 0.99


async def test_who_waits_when_the_bot_ends_gets_the_message_back(server: TelegramServer) -> None:
    async with limited(server, Rates(0.001, 0, 0)) as (messenger, limiter):
        server.chat(1)
        server.chat(2)
        await messenger.send(1, Text("a"))
        waiting = asyncio.create_task(messenger.send(2, Text("b")))

        while not waiting.done():
            limiter.release()
            await server.next_call()

        assert await waiting == RetryAfter(timedelta(0))
        assert server.chat(2).texts == []


async def test_a_cancelled_sender_leaves_its_place_to_the_next(server: TelegramServer) -> None:
    async with limited(server, Rates(5, 0, 0)) as (messenger, _):
        for chat in (1, 2, 3):
            server.chat(chat)
        first, second, third = (asyncio.create_task(messenger.send(chat, Text("a"))) for chat in (1, 2, 3))
        await server.until(lambda: server.calls)
        second.cancel()

        assert await first == Sent(1)
        assert await third == Sent(1)
        with pytest.raises(asyncio.CancelledError):
            await second
        assert server.chat(2).texts == []


async def test_what_is_no_message_is_not_counted(server: TelegramServer) -> None:
    async with limited(server, Rates(0.001, 0.001, 0.001)) as (messenger, _):
        server.chat(1)
        await messenger.send(1, Text("a"))

        for _ in range(5):
            await messenger._bot.send_chat_action(1, "typing")  # noqa: SLF001 - only the library has this call

        assert len(server.called("sendChatAction")) == 5
