"""Digests on their way: from the decision to the message in the chat."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from datetime import time
from pathlib import Path

import pytest

from bot.core.audience import Cadence, Chat, Follow
from bot.core.effects import SaveChat, SaveFollow
from tests.jobs.newsroom import Newsroom, newsroom
from tests.servers.telegram_faults import too_many

CHAT = 42
NEWS = (
    "OpenAI researcher Ottoline Braithe joins Anthropic",
    "Ludovic Pranther leaves Mistral AI for Cohere",
    "Cohere researcher Wenna Tolliver joins Anthropic",
)


@pytest.fixture
async def news(tmp_path: Path) -> AsyncIterator[Newsroom]:
    async with newsroom(tmp_path) as room:
        yield room


async def wish(news: Newsroom, change: Callable[[Chat], Chat]) -> None:
    chat = await news.store.chat(CHAT)
    assert chat
    await news.store.apply_effects([SaveChat(change(chat))], news.clock.now())


async def test_a_daily_digest_is_one_message_by_lab_with_links(news: Newsroom) -> None:
    room = await news.follow_everything(CHAT)
    await wish(news, lambda chat: replace(chat, cadence=Cadence.DAILY, digest_at=time(8)))
    for title in NEWS[:2]:
        await news.publish(title)
    await news.publish(NEWS[2], linked=False)
    await news.deliver()
    assert room.shown == []

    await news.deliver(minutes=60 * 24)

    (message,) = room.shown
    assert message.text.startswith("3 moves since the last digest\n\nAnthropic\n")
    assert message.marked("bold") == ["Anthropic", "Cohere"]
    links = [entity["url"] for entity in message.entities if entity["type"] == "text_link"]
    assert sorted(links) == [
        "https://news.example/0",
        "https://news.example/1",
        "https://t.me/mercato_test_bot?start=move-3",
    ]
    await news.deliver(minutes=60 * 24)
    assert len(room.shown) == 1


async def test_what_is_muted_while_it_waits_is_not_told(news: Newsroom) -> None:
    room = await news.follow_everything(CHAT)
    await wish(news, lambda chat: replace(chat, cadence=Cadence.HOURLY))
    for title in NEWS:
        await news.publish(title)
    await wish(news, lambda chat: replace(chat, muted=frozenset({"person:Ottoline Braithe"})))
    await news.deliver(minutes=60)

    (message,) = room.shown
    assert message.text.startswith("2 moves since the last digest")
    assert "Ottoline" not in message.text


async def test_a_digest_that_telegram_slows_down_comes_once(news: Newsroom) -> None:
    room = await news.follow_everything(CHAT)
    await wish(news, lambda chat: replace(chat, cadence=Cadence.HOURLY))
    for title in NEWS:
        await news.publish(title)
    news.telegram.fail(too_many(1))

    await news.deliver(minutes=61)
    await news.deliver(minutes=2)

    assert len(room.shown) == 1


async def test_the_night_is_released_as_one_digest(news: Newsroom) -> None:
    room = await news.follow_everything(CHAT)
    await wish(news, lambda chat: replace(chat, quiet=(time(0), time(23, 59))))
    for title in NEWS:
        await news.publish(title)
    await news.deliver()
    assert room.shown == []

    await news.deliver(minutes=60 * 24)

    (message,) = room.shown
    assert "3 moves in your quiet hours" in message.text


async def test_what_is_urgent_breaks_through(news: Newsroom) -> None:
    room = await news.follow_everything(CHAT)
    await wish(news, lambda chat: replace(chat, quiet=(time(0), time(23, 59))))
    urgent = Follow(chat_id=CHAT, since=news.clock.now(), lab="cohere", urgent=True)
    await news.store.apply_effects([SaveFollow(urgent)], news.clock.now())
    for title in NEWS[:2]:
        await news.publish(title)

    await news.deliver()

    (message,) = room.shown
    assert message.text.startswith("Ludovic Pranther: Mistral AI → Cohere")


async def test_a_digest_of_one_move_is_its_whole_alert(news: Newsroom) -> None:
    room = await news.follow_everything(CHAT)
    await wish(news, lambda chat: replace(chat, cadence=Cadence.HOURLY))
    await news.publish(NEWS[0])

    await news.deliver(minutes=61)

    (message,) = room.shown
    assert "Sources:" in message.text
