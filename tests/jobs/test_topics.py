"""What is told in which topic of a forum, from the articles on."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.core.effects import BindTopic
from tests.jobs.newsroom import Newsroom, newsroom

FORUM = -100


@pytest.fixture
async def news(tmp_path: Path) -> AsyncIterator[Newsroom]:
    async with newsroom(tmp_path) as room:
        yield room


async def test_a_move_stays_in_its_topic_when_its_destination_becomes_known(news: Newsroom) -> None:
    forum = await news.follow_everything(FORUM)
    forum.forum = True
    openai, anthropic = forum.open_topic("OpenAI"), forum.open_topic("Anthropic")
    bound = [BindTopic(FORUM, ("openai",), openai), BindTopic(FORUM, ("anthropic",), anthropic)]
    await news.store.apply_effects(bound, news.clock.now())

    await news.publish("Researcher Ottoline Braithe leaves OpenAI")
    await news.deliver()
    await news.publish("OpenAI researcher Ottoline Braithe joins Anthropic", hours=2)
    await news.deliver(minutes=1)
    first, reply = forum.shown
    assert (first.thread, reply.thread, reply.reply_to) == (openai, openai, first.id)
    assert first.text.startswith("Ottoline Braithe: OpenAI → Anthropic")

    del forum.messages[first.id]
    await news.publish("Anthropic confirms hiring of OpenAI researcher Ottoline Braithe", days=1)
    await news.deliver(minutes=1)
    assert "Confirmed" in forum.in_topic(openai)[-1]

    await news.publish("Mistral AI engineer Ludovic Pranther joins Anthropic", hours=2)
    await news.deliver()
    assert [text.partition(":")[0] for text in forum.in_topic(anthropic)] == ["Ludovic Pranther"]
