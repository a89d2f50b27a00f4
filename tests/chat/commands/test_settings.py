"""When, in which language, without whom: and all that is stored, on request, or no more."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import time

import pytest

from bot.core.audience import Alert, Cadence, Chat, Sound
from bot.core.effects import SaveChat
from tests.chat.house import ADMIN, House, add_move, days_ago
from tests.chat.readers import tap_label
from tests.servers.telegram_methods import RIGHTS


async def chat_of(house: House, chat_id: int = 42) -> Chat:
    chat = await house.store.chat(chat_id)
    assert chat
    return chat


async def tap(house: House, data: str, chat_id: int = 42) -> str:
    """Press a button, and what its message shows then."""
    room = house.server.chat(chat_id)
    message = [m for m in room.shown if any(b.get("callback_data") == data for b in m.buttons)][-1]
    edits = len(message.before)
    house.server.press(chat_id, data, message_id=message.id)
    await house.server.until(lambda: len(message.before) > edits)
    return message.text


async def test_digests_quiet_hours_and_zone_are_set_in_words(house: House) -> None:
    await house.ask(42, "/start")

    answer = await house.ask(42, "/when daily 8:30 quiet 22-7 Europe/Paris")

    assert answer.splitlines()[:4] == [
        "When you hear",
        "Daily · 08:30",
        "Quiet hours: 22:00–07:00",
        "Time zone: Europe/Paris",
    ]
    chat = await chat_of(house)
    assert (chat.cadence, chat.digest_at, chat.quiet, chat.zone) == (
        Cadence.DAILY,
        time(8, 30),
        (time(22), time(7)),
        "Europe/Paris",
    )


@pytest.mark.parametrize("words", ["sometimes", "daily 25", "quiet 22-99", "Europe/Nowhere", "8:75"])
async def test_times_that_mean_nothing_change_nothing(house: House, words: str) -> None:
    await house.ask(42, "/start")
    before = await chat_of(house)

    assert "I do not understand that" in await house.ask(42, f"/when {words}")
    assert await chat_of(house) == before


async def test_times_are_set_by_buttons(house: House) -> None:
    await house.ask(42, "/start")
    await house.ask(42, "/when")

    assert "Weekly · Monday · 08:00" in await tap(house, "time:weekly")
    assert "Weekly · Friday · 08:00" in await tap(house, "time:friday")
    assert "Weekly · Friday · 09:00" in await tap(house, "time:9:00")
    assert "Quiet hours: 22:00–07:00" in await tap(house, "time:quiet 22-7")
    assert "Quiet hours: none" in await tap(house, "time:quiet off")
    assert "Asia/Tokyo" in await tap(house, "time:Asia/Tokyo")
    chat = await chat_of(house)
    assert (chat.cadence, chat.digest_day, chat.digest_at) == (Cadence.WEEKLY, 4, time(9))
    assert (chat.quiet, chat.zone) == (None, "Asia/Tokyo")


async def test_the_language_is_changed_in_words_and_by_buttons(house: House) -> None:
    await house.ask(42, "/start")
    await house.ask(42, "/language fr")
    assert (await chat_of(house)).language == "fr"

    await house.ask(42, "/language")
    await tap(house, "speak:en")
    assert (await chat_of(house)).language == "en"


async def test_labs_people_and_outlets_are_muted_and_heard_again(house: House) -> None:
    await house.ask(42, "/start")
    assert "Nothing is muted" in await house.ask(42, "/mute")
    for name in ("nimbus labs", "Ada Quill", "The Ledger"):
        await house.ask(42, f"/mute {name}")

    assert (await chat_of(house)).muted == {"lab:nimbus", "person:Ada Quill", "person:The Ledger", "outlet:The Ledger"}
    await house.ask(42, "/mute")
    labels = [b["text"] for b in house.server.chat(42).shown[-1].buttons]
    assert labels == ["Nimbus Labs", "The Ledger", "Ada Quill"]
    for button in house.server.chat(42).shown[-1].buttons:
        message = house.server.chat(42).shown[-1]
        house.server.press(42, button["callback_data"], message_id=message.id)
    await house.ask(42, "/help")
    assert (await chat_of(house)).muted == frozenset()


async def test_what_is_muted_is_listed_page_by_page(house: House) -> None:
    many = frozenset(f"person:Name {n:02}" for n in range(10))
    await house.store.apply_effects([SaveChat(Chat(42, muted=many))], days_ago(0))

    await house.ask(42, "/mute")
    first = [button["text"] for button in house.server.chat(42).shown[-1].buttons]
    await tap_label(house, 42, "2 ▶")
    second = [button["text"] for button in house.server.chat(42).shown[-1].buttons]

    assert first == [*(f"Name {n:02}" for n in range(8)), "2 ▶"]
    assert second == ["Name 08", "Name 09", "◀ 1"]


async def alert(house: House, chat_id: int = 42) -> int:
    """Tell a chat of a move."""
    move = await add_move(house.store)
    async with house.store.book() as book:
        await book.add_alerts(Alert(move.id, 1, chat_id, Sound.NEW, due_at=days_ago(1)), [chat_id])
    room = house.server.chat(chat_id)
    before = len(room.shown)
    house.server.say(chat_id, "/latest")
    await house.server.until(lambda: len(room.shown) == before + 2)
    return move.id


@pytest.mark.parametrize("choice", ["person", "lab", "no move", "known", "good"])
async def test_feedback_is_given_under_an_alert(house: House, choice: str) -> None:
    await house.ask(42, "/start")
    move_id = await alert(house)

    assert await house.press(42, f"feedback:{move_id}") == "Ada Quill: Nimbus Labs → Orchard AI"
    assert await tap(house, f"said:{move_id}:{choice}") == "Thank you. It is noted."
    assert await house.store.latest_moves(1) != []


async def test_a_complaint_of_an_admin_puts_the_move_into_review(house: House) -> None:
    await house.ask(ADMIN, "/start")
    move_id = await alert(house, ADMIN)
    await house.press(ADMIN, f"feedback:{move_id}")
    await tap(house, f"said:{move_id}:lab", ADMIN)

    move = await house.store.move(move_id)
    assert move
    assert move.held == "a reader says: wrong lab"
    assert await house.store.latest_moves(1) == []


async def test_three_readers_put_a_move_into_review_and_one_of_them_alone_does_not(house: House) -> None:
    await house.ask(42, "/start")
    move_id = await alert(house)
    await house.press(42, f"feedback:{move_id}")
    for user in (42, 42, 43):
        house.server.press(42, f"said:{move_id}:no move", message_id=house.server.chat(42).shown[-1].id, user_id=user)
    await house.ask(42, "/help")
    move = await house.store.move(move_id)
    assert move
    assert move.held is None

    await house.press(42, f"feedback:{move_id}")
    house.server.press(42, f"said:{move_id}:person", user_id=44)
    await house.ask(42, "/help")

    move = await house.store.move(move_id)
    assert move
    assert move.held == "3 of its readers say: wrong person"


async def test_all_that_is_stored_is_exported(house: House) -> None:
    await house.ask(42, "/start")
    await house.ask(43, "/start")
    await house.ask(42, "/export")

    file = house.server.chat(42).shown[-1].file
    assert file
    assert file.name == "mercato.json"
    whole = json.loads(file.content)
    assert {row["id"] for row in whole["chats"]} == {42}
    assert {row["chat_id"] for row in whole["follows"]} == {42}
    assert len(whole["updates"]) == 2


async def test_forgetting_asks_once_and_leaves_nothing_of_the_chat(house: House) -> None:
    await house.ask(42, "/start")
    await alert(house)
    assert "cannot be undone" in await house.ask(42, "/forget")
    assert await house.store.chat(42) is not None

    assert "is deleted" in await tap(house, "forgotten:42")

    await house.settled()
    assert await house.store.chat(42) is None
    assert await house.store.follows(42) == []
    assert json.loads(await house.store.export(42)) == {}
    await house.ask(42, "/start")
    assert len(await house.store.follows(42)) == 1


async def test_what_a_chat_said_that_never_began_is_forgotten_too(house: House) -> None:
    await house.ask(42, "/help")
    await house.ask(42, "/forget")
    await tap(house, "forgotten:42")
    await house.settled()

    assert json.loads(await house.store.export(42)) == {}


async def test_who_set_up_a_group_hears_when_the_bot_is_silenced_there(house: House) -> None:
    house.server.member(-100, "member", user_id=42)
    await house.ask(-100, "/start@mercato_test_bot")
    chat = await chat_of(house, -100)
    assert chat.owner == 42
    house.server.chat(42)

    house.server.member(-100, "kicked", user_id=700)
    await house.server.until(lambda: house.server.chat(42).texts)

    assert "I can no longer write in “Room”" in house.server.chat(42).texts[-1]
    assert not (await chat_of(house, -100)).active


CHANNEL = -1000
MAY = dict.fromkeys((*RIGHTS, "can_post_messages", "can_edit_messages"), True)


async def test_a_channel_is_managed_from_a_private_chat(house: House) -> None:
    house.server.chat(CHANNEL, "channel", title="Moves").admins = {42}
    house.server.chat(42)
    house.server.member(CHANNEL, "administrator", user_id=42, **MAY)
    await house.server.until(lambda: house.server.chat(42).texts)
    assert "about the channel “Moves”" in house.server.chat(42).texts[-1]

    assert "You follow everything" in await house.ask(42, "/start")

    assert len(await house.store.follows(CHANNEL)) == 1
    assert await house.store.follows(42) == []
    assert (await chat_of(house, CHANNEL)).active
    assert "this chat again" in await house.ask(42, "/channel")
    await house.ask(42, "/start")
    assert len(await house.store.follows(42)) == 1


async def test_who_is_no_admin_of_a_channel_any_more_manages_it_no_more(house: House) -> None:
    house.server.chat(CHANNEL, "channel", title="Moves").admins = {42}
    house.server.chat(42)
    house.server.member(CHANNEL, "administrator", user_id=42, **MAY)
    await house.server.until(lambda: house.server.chat(42).texts)
    house.server.chat(CHANNEL).admins = set()

    await house.ask(42, "/start")

    assert await house.store.follows(CHANNEL) == []


async def test_a_chat_that_is_known_keeps_what_it_does_not_change(house: House) -> None:
    await house.ask(42, "/start")
    chat = replace(await chat_of(house), quiet=(time(22), time(7)))
    await house.store.apply_effects([SaveChat(chat)], days_ago(0))

    await house.ask(42, "/when hourly")

    assert (await chat_of(house)).quiet == chat.quiet
