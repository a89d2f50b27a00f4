"""What an admin changed is taken back, by word or by button."""

from __future__ import annotations

from bot.core.effects import Answer, Audit, Overrule, PauseSending
from bot.core.text import Text
from bot.ports import Store
from tests.chat.house import ADMIN, House, days_ago

HOLD = Audit(ADMIN, "pause", undo=(PauseSending(paused=False),))
NO = "Sorry, that is for the admins of this bot only."


async def hold(store: Store) -> None:
    answer = Answer(ADMIN, Text("Held."), undo="Undo")
    await store.apply_effects([PauseSending(paused=True), HOLD, answer], days_ago(0))


async def test_the_button_takes_a_change_back_once_and_only_for_an_admin(house: House) -> None:
    room = house.server.chat(ADMIN)
    await hold(house.store)
    house.server.say(ADMIN, "/help")
    await house.server.until(lambda: len(room.shown) == 2)
    held = room.shown[0]
    [button] = held.buttons

    refused = await house.press(ADMIN, button["callback_data"], user_id=42)
    house.server.press(ADMIN, button["callback_data"])
    house.server.press(ADMIN, button["callback_data"])
    await house.settled(ADMIN)
    assert held.text == "Undone: all sending paused", "two taps do one thing"
    assert len(held.before) == 1
    await house.ask(ADMIN, "/help")
    house.server.press(ADMIN, button["callback_data"], message_id=held.id)
    await house.server.until(lambda: len(held.before) == 2)

    assert button["text"] == "Undo"
    assert refused == NO
    assert held.text == "That is undone already: all sending paused"
    assert [line.action for line in await house.store.audit_lines(5)] == ["undo pause", "pause"]


async def test_undo_by_word_takes_the_last_change_or_the_one_that_is_named(house: House) -> None:
    assert await house.ask(ADMIN, "/undo") == "Nothing of yours is left to undo."
    await house.store.apply_effects([HOLD, HOLD, Audit(ADMIN, "say")], days_ago(0))

    assert await house.ask(ADMIN, "/undo") == "Undone: all sending paused"
    assert await house.ask(ADMIN, "/undo #1") == "Undone: all sending paused"
    assert await house.ask(ADMIN, "/undo 3") == "That cannot be undone: say"
    assert "no such change" in await house.ask(ADMIN, "/undo 99999999999999999999")
    assert await house.ask(42, "/undo") == NO


async def test_undo_speaks_french(house: House) -> None:
    await house.store.apply_effects([HOLD], days_ago(0))

    assert await house.ask(ADMIN, "/undo", language="fr") == "Annulé\u00a0: envois suspendus"


async def test_what_was_decided_about_moves_is_weighed_again(house: House) -> None:
    entry = Audit(ADMIN, "merge", "1 and 2", undo=(Overrule(5),))
    await house.store.apply_effects([entry], days_ago(0))

    assert await house.ask(ADMIN, "/undo") == "Undone: moves merged: 1 and 2"
    assert house.overruled == [5]
