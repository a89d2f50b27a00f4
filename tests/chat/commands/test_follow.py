"""Following without syntax: understood, looked back upon, saved, changed and removed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.core.audience import Chat, Direction, Follow
from bot.core.effects import SaveChat, SaveFollow
from bot.core.model import Person, Seniority, Stage
from tests.chat.house import ADA, House, add_move, days_ago
from tests.chat.readers import tap_label, toast


def button(house: House, chat_id: int, label: str) -> str:
    """The data of the button that bears this label, under the latest message that has buttons."""
    shown = [message for message in house.server.chat(chat_id).shown if message.buttons][-1]
    [data] = [each["callback_data"] for each in shown.buttons if label in each["text"]]
    return str(data)


async def tap(house: House, chat_id: int, label: str) -> str:
    """Press a button by its label, and what its message shows then."""
    room = house.server.chat(chat_id)
    message = [m for m in room.shown if m.buttons][-1]
    edits = len(message.before)
    house.server.press(chat_id, button(house, chat_id, label), message_id=message.id)
    await house.server.until(lambda: len(message.before) > edits)
    return message.text


async def rules(house: House, chat_id: int = 42) -> list[Follow]:
    return [replace(f, id=0, chat_id=0, since=None) for f in await house.store.follows(chat_id)]


async def test_a_wish_is_shown_with_what_it_would_have_sent_before_it_is_saved(house: House) -> None:
    for days, name in enumerate(("Ada Quill", "Bo Reed", "Cy Stone", "Di Vane", "Ed Olm"), 1):
        await add_move(house.store, replace(ADA, person=Person(name)), when=days_ago(days * 8))

    answer = await house.ask(42, "/follow leaving nimbus")

    lines = answer.splitlines()
    assert lines[:4] == [
        "I understand:",
        "• Nimbus Labs → …",
        "",
        "In the last 30 days it would have sent 3 alerts.",
    ]
    assert [line.split(":")[0] for line in lines[4:]] == ["🔵 Ada Quill", "🔵 Bo Reed", "🔵 Cy Stone"]
    assert await rules(house) == []

    saved = await tap(house, 42, "Save")

    assert saved == "You follow this from now on:\n• Nimbus Labs → …"
    assert await rules(house) == [Follow(lab="nimbus", direction=Direction.LEAVES)]
    chat = await house.store.chat(42)
    assert chat
    assert chat.active


async def test_nothing_is_heard_of_what_was_only_looked_at(house: House) -> None:
    await house.ask(42, "/follow nimbus")

    chat = await house.store.chat(42)
    assert chat
    assert not chat.active


async def test_a_wish_in_the_chats_own_language_is_understood_and_answered_in_it(house: House) -> None:
    answer = await house.ask(42, "/follow de Nimbus vers Orchard AI", language="fr")

    assert "• Nimbus Labs → Orchard AI" in answer
    assert "I understand" not in answer


async def test_it_takes_the_place_of_following_everything(house: House) -> None:
    await house.ask(42, "/start")
    await house.ask(42, "/follow nimbus")

    assert "It takes the place of following everything." in await tap(house, 42, "Save")
    assert await rules(house) == [Follow(lab="nimbus")]


async def test_an_urgent_wish_stands_beside_everything(house: House) -> None:
    await house.ask(42, "/start")
    await house.ask(42, "/follow nimbus urgent")
    await tap(house, 42, "Save")

    assert await rules(house) == [Follow(), Follow(lab="nimbus", urgent=True)]


async def test_two_taps_save_once(house: House) -> None:
    await house.ask(42, "/follow nimbus")
    data, room = button(house, 42, "Save"), house.server.chat(42)
    first = room.shown[-1].id
    for _ in range(2):
        house.server.press(42, data, message_id=first)
    await house.ask(42, "/help")

    assert await rules(house) == [Follow(lab="nimbus")]


async def test_a_button_of_long_ago_says_that_it_has_aged(house: House) -> None:
    await house.ask(42, "/follow nimbus")
    first, data = house.server.chat(42).shown[-1].id, button(house, 42, "Save")
    for number in range(5):
        await house.ask(42, f"/follow robots{number}")

    assert "aged" in await toast(house, 42, data, first)


async def test_without_words_it_shows_what_can_be_said(house: House) -> None:
    assert "/follow founders leaving DeepMind" in await house.ask(42, "/follow")


async def test_a_chat_follows_so_much_and_no_more(house: House) -> None:
    many = [SaveFollow(Follow(chat_id=42, words=(f"w{n}",))) for n in range(50)]
    await house.store.apply_effects([SaveChat(Chat(42)), *many], days_ago(0))

    assert "That is too much" in await house.ask(42, "/follow nimbus")


async def test_what_is_followed_is_listed_page_by_page(house: House) -> None:
    many = [SaveFollow(Follow(chat_id=42, words=(f"w{n}",))) for n in range(10)]
    await house.store.apply_effects([SaveChat(Chat(42)), *many], days_ago(0))

    answer = await house.ask(42, "/following")

    assert answer.splitlines()[:2] == ["What you follow", "1. “w0”"]
    assert "8. “w7”" in answer
    assert "w8" not in answer
    assert "9. “w8”" in await tap(house, 42, "▶")
    assert "1. “w0”" in await tap(house, 42, "◀")


CHANGES = [
    ("Confirmed", Follow(lab="nimbus", least_stage=Stage.CONFIRMED), "at least: Confirmed"),
    ("2 sources", Follow(lab="nimbus", least_sources=2), "2 sources or more"),
    (
        "Leads and above",
        Follow(lab="nimbus", seniority=frozenset({Seniority.FOUNDER, Seniority.C_LEVEL, Seniority.LEAD})),
        "founders · team leads · top executives",
    ),
    ("Named people only", Follow(lab="nimbus", named_only=True), "named people only"),
    ("AI work only", Follow(lab="nimbus", core_only=False), "not only AI work"),
    ("Urgent", Follow(lab="nimbus", urgent=True), "⚡ urgent"),
]


@pytest.mark.parametrize(("label", "follow", "said"), CHANGES)
async def test_buttons_set_the_thresholds_of_a_follow(house: House, label: str, follow: Follow, said: str) -> None:
    await house.ask(42, "/follow nimbus")
    await tap(house, 42, "Save")
    await house.ask(42, "/following")
    assert await tap(house, 42, "1") == "Nimbus Labs"

    assert said in await tap(house, 42, label)
    assert await rules(house) == [follow]


async def test_a_follow_is_removed_by_its_button(house: House) -> None:
    await house.ask(42, "/follow nimbus")
    await tap(house, 42, "Save")
    await house.ask(42, "/following")
    await tap(house, 42, "1")

    assert "You follow nothing" in await tap(house, 42, "Remove")
    assert await rules(house) == []


async def test_the_buttons_of_start_narrow_what_is_followed(house: House) -> None:
    await house.ask(42, "/start")

    assert "named people only" in await tap_label(house, 42, "Named only")
    assert await rules(house) == [Follow(named_only=True)]


async def test_in_a_group_only_its_admins_change_what_is_heard(house: House) -> None:
    room = house.server.chat(-100)
    house.server.say(-100, "/follow@mercato_test_bot nimbus", user_id=55)
    await house.server.until(lambda: room.shown)
    assert room.shown[-1].text == "Sorry, in a group only its admins change that."

    assert "I understand:" in await house.ask(-100, "/follow@mercato_test_bot nimbus")
    house.server.press(-100, button(house, -100, "Save"), user_id=55)
    await house.server.until(lambda: len(room.shown) == 3)
    assert room.shown[-1].text == "Sorry, in a group only its admins change that."
    assert await rules(house, -100) == []
