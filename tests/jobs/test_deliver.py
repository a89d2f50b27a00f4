"""How alerts reach their chats, whatever Telegram answers."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from math import inf
from pathlib import Path

import pytest

from bot.core.audience import Chat
from bot.core.effects import SaveChat
from tests.jobs.newsroom import Newsroom, newsroom
from tests.servers.telegram_faults import BAD_GATEWAY, BLOCKED, KICKED, Broken, Fault, too_many, upgraded
from tests.servers.telegram_spec import ApiError

CHAT = 42
JOINS_TOO = "Anthropic hires Ottoline Braithe, a researcher at OpenAI"
JOINS = "OpenAI researcher Ottoline Braithe joins Anthropic"
HEADLINE = "Ottoline Braithe: OpenAI → Anthropic"


@pytest.fixture
async def news(tmp_path: Path) -> AsyncIterator[Newsroom]:
    async with newsroom(tmp_path) as room:
        yield room


async def test_a_move_is_told_once_and_a_second_outlet_edits_in_silence(news: Newsroom) -> None:
    chat = await news.follow_everything(CHAT)
    await news.publish(JOINS)
    await news.deliver()
    await news.publish(JOINS_TOO, outlet="Harbour Wire", hours=2)
    await news.deliver(minutes=1)

    (message,) = chat.shown
    assert message.text.startswith(HEADLINE)
    assert "Harbour Wire" in message.text
    assert len(news.telegram.called("sendMessage")) == 1


async def test_a_firmer_stage_edits_the_message_and_replies_with_sound(news: Newsroom) -> None:
    chat = await news.follow_everything(CHAT)
    await news.publish("OpenAI researcher Ottoline Braithe in talks to join Anthropic")
    await news.deliver()
    await news.publish("Anthropic confirms hiring of OpenAI researcher Ottoline Braithe", days=2)
    await news.deliver(minutes=1)

    first, reply = chat.shown
    assert reply.reply_to == first.id
    assert "Confirmed" in first.text
    assert "Confirmed" in reply.text


async def test_a_chat_that_telegram_slows_down_gets_its_alert_later(news: Newsroom) -> None:
    chat = await news.follow_everything(CHAT)
    news.telegram.fail(too_many(1))
    await news.publish(JOINS)
    await news.deliver()

    assert [m.text.split("\n")[0] for m in chat.shown] == [HEADLINE]


async def test_a_server_error_is_tried_again(news: Newsroom) -> None:
    chat = await news.follow_everything(CHAT)
    news.telegram.fail(BAD_GATEWAY, times=2)
    await news.publish(JOINS)
    await news.deliver()

    assert len(chat.shown) == 1


async def test_a_dropped_connection_repeats_the_alert_once_at_most(news: Newsroom) -> None:
    chat = await news.follow_everything(CHAT)
    news.telegram.fail(Broken.DROP_AFTER, times=9)
    await news.publish(JOINS)
    await news.deliver()

    assert 1 <= len(chat.shown) <= 2


async def test_a_chat_that_blocked_the_bot_is_left_alone(news: Newsroom) -> None:
    await news.follow_everything(CHAT)
    other = await news.follow_everything(43)
    news.telegram.fail(BLOCKED, chat=CHAT, times=99)
    await news.publish(JOINS)
    await news.deliver()
    asked = len(news.telegram.called("sendMessage"))
    await news.publish("Cohere engineer Ludovic Pranther joins Mistral AI", hours=1)
    await news.deliver()

    stored = await news.store.chat(CHAT)
    assert stored is not None
    assert not stored.active
    assert len(other.shown) == 2
    assert len(news.telegram.called("sendMessage")) == asked + 1


async def test_a_group_that_became_a_supergroup_gets_the_same_alert_under_its_new_id(news: Newsroom) -> None:
    await news.follow_everything(-5)
    new = news.telegram.chat(-1005)
    news.telegram.fail(upgraded(-1005), chat=-5, times=99)
    await news.publish(JOINS)
    await news.deliver()

    assert [m.text.split("\n")[0] for m in new.shown] == [HEADLINE]


@pytest.mark.parametrize("refusal", [None, ApiError(400, "Bad Request: message can't be edited")])
async def test_a_message_that_is_deleted_or_past_editing_is_replaced_only_by_a_change_that_sounds(
    news: Newsroom, refusal: ApiError | None
) -> None:
    chat = await news.follow_everything(CHAT)
    await news.publish("OpenAI researcher Ottoline Braithe in talks to join Anthropic")
    await news.deliver()
    if refusal:
        news.telegram.fail(refusal, method="editMessageText", times=inf)
    else:
        chat.messages.clear()
    await news.publish("Ottoline Braithe of OpenAI may join Anthropic", outlet="Harbour Wire", hours=3)
    await news.deliver(minutes=1)
    assert len(chat.shown) == (1 if refusal else 0)

    await news.publish("Anthropic confirms hiring of OpenAI researcher Ottoline Braithe", days=2)
    await news.deliver(minutes=1)

    message = chat.shown[-1]
    assert message.text.startswith(HEADLINE)
    assert ("Confirmed" in message.text, message.reply_to) == (True, None)


async def test_a_reply_to_a_message_that_was_just_deleted_is_the_whole_alert(news: Newsroom) -> None:
    chat = await news.follow_everything(CHAT)
    await news.publish("OpenAI researcher Ottoline Braithe in talks to join Anthropic")
    await news.deliver()
    chat.messages.clear()
    await news.publish("Anthropic confirms hiring of OpenAI researcher Ottoline Braithe", days=2)
    await news.deliver(minutes=1)
    await news.publish(JOINS_TOO, outlet="Harbour Wire", hours=2)
    await news.deliver(minutes=1)

    (message,) = chat.shown
    assert message.text.startswith(HEADLINE)
    assert all(said in message.text for said in ("Confirmed", "Harbour Wire"))


@pytest.mark.parametrize("fault", [too_many(1), BAD_GATEWAY, Broken.DROP_BEFORE, Broken.DROP_AFTER])
async def test_an_edit_that_does_not_come_through_is_made_up_for(news: Newsroom, fault: Fault) -> None:
    chat = await news.follow_everything(CHAT)
    await news.publish(JOINS)
    await news.deliver()
    news.telegram.fail(fault, method="editMessageText")
    await news.publish(JOINS_TOO, outlet="Harbour Wire", hours=2)
    await news.publish("Anthropic hires OpenAI's Ottoline Braithe", outlet="The Ledger")
    await news.deliver(minutes=1)
    await news.deliver(minutes=1)

    (message,) = chat.shown
    assert all(outlet in message.text for outlet in ("Harbour Wire", "The Ledger"))
    assert len(news.telegram.called("editMessageText")) == 2, "both changes are one edit, and that is made again"


async def test_an_edit_that_was_cut_off_is_made_again_at_the_next_start(news: Newsroom) -> None:
    chat = await news.follow_everything(CHAT)
    await news.publish(JOINS)
    await news.deliver()
    news.telegram.fail(Broken.HANG_AFTER, method="editMessageText")
    await news.publish(JOINS_TOO, outlet="Harbour Wire", hours=2)
    work = asyncio.create_task(news.deliver(minutes=1))
    await news.telegram.until(lambda: news.telegram.called("editMessageText"))
    work.cancel()
    await news.deliverer.abandon()

    assert await news.store.stale_messages(news.clock.now(), 9)
    await news.deliver()
    assert "Harbour Wire" in chat.shown[0].text
    assert await news.store.stale_messages(news.clock.now() + timedelta(hours=1), 9) == []


async def test_a_message_that_changed_its_language_meanwhile_comes_to_rest(news: Newsroom) -> None:
    chat = await news.follow_everything(CHAT)
    await news.publish(JOINS)
    await news.deliver()
    await news.publish(JOINS_TOO, outlet="Harbour Wire", hours=2)
    await news.follow_everything(CHAT, language="fr")
    await news.deliver(minutes=1)
    await news.deliver(minutes=1)

    assert "Rapporté" in chat.shown[0].text
    assert await news.store.stale_messages(news.clock.now() + timedelta(hours=1), 9) == []
    assert len(news.telegram.called("editMessageText")) == 1


async def test_a_chat_that_refuses_every_edit_is_left_alone_after_proof(news: Newsroom) -> None:
    await news.follow_everything(CHAT)
    await news.publish(JOINS)
    await news.deliver()
    news.telegram.fail(BLOCKED, method="editMessageText", times=inf)
    await news.publish(JOINS_TOO, outlet="Harbour Wire", hours=2)
    for _ in range(5):
        await news.deliver(minutes=1)

    stored = await news.store.chat(CHAT)
    assert stored is not None
    assert not stored.active
    assert len(news.telegram.called("editMessageText")) == 3


async def test_a_chat_hears_only_what_is_found_after_it_began_to_follow(news: Newsroom) -> None:
    await news.publish(JOINS)
    await news.deliver(hours=1)
    chat = await news.follow_everything(CHAT)
    await news.publish(JOINS_TOO, outlet="Harbour Wire", hours=1)
    await news.deliver()

    assert chat.shown == []


async def test_a_stop_and_a_start_tell_nothing_twice(tmp_path: Path) -> None:
    for expected in (1, 0):
        async with newsroom(tmp_path) as news:
            chat = await news.follow_everything(CHAT)
            if expected:
                await news.publish(JOINS)
            await news.store.recover_alerts()
            await news.deliver(hours=1)

            assert len(chat.shown) == expected


async def test_who_set_the_bot_up_hears_when_an_edit_finds_the_door_shut(news: Newsroom) -> None:
    await news.follow_everything(-5)
    owner = news.telegram.chat(7)
    group = Chat(-5, "supergroup", "Watchers", owner=7)
    await news.store.apply_effects([SaveChat(group)], news.clock.now())
    await news.publish(JOINS)
    await news.deliver()

    news.telegram.fail(KICKED, method="editMessageText", chat=-5, times=99)
    await news.publish(JOINS_TOO, outlet="Harbour Wire", hours=2)
    for _ in range(4):
        await news.deliver(minutes=2)

    (told,) = owner.texts
    assert "I can no longer write in “Watchers”" in told
    stopped = await news.store.chat(-5)
    assert stopped
    assert not stopped.active
