from __future__ import annotations

from bot.chat.taps import MANY_CHATS, SPAN, Tap, Taps
from tests.chat.house import House
from tests.chat.readers import alerted

SAVE, AGAIN, OTHER = Tap(1, 42, 10, "save:1"), Tap(2, 42, 10, "save:1"), Tap(3, 42, 10, "page:1")


def test_the_same_button_again_is_a_part_of_the_first_tap_for_a_moment() -> None:
    taps = Taps()
    assert not taps.again(42, SAVE, 0.0)
    taps.ended(42, SAVE, 100.0)

    assert taps.again(42, AGAIN, 100.0 + SPAN / 2)
    assert not taps.again(42, AGAIN, 100.0 + SPAN)
    assert not taps.again(43, AGAIN, 100.0)
    assert not taps.again(42, OTHER, 100.0)
    assert not taps.again(42, Tap(2, 42, 11, "save:1"), 100.0)
    assert not taps.again(42, Tap(2, 43, 10, "save:1"), 100.0), "what two people say counts twice"


def test_a_press_that_is_tried_again_after_a_failure_is_no_second_tap() -> None:
    taps = Taps()
    taps.ended(42, SAVE, 100.0)

    assert not taps.again(42, SAVE, 100.0)


def test_whatever_comes_in_between_makes_the_next_tap_a_new_one() -> None:
    taps = Taps()
    for between in (OTHER, None):
        taps.ended(42, SAVE, 100.0)
        taps.ended(42, between, 100.0)
        assert not taps.again(42, AGAIN, 100.0)


def test_taps_of_long_ago_are_forgotten() -> None:
    taps = Taps()
    for chat in range(5 * MANY_CHATS):
        taps.ended(chat, SAVE, chat / 100)

    assert len(taps._latest) <= MANY_CHATS  # noqa: SLF001 - memory shows nowhere else


async def test_two_taps_at_once_open_the_feedback_once(house: House) -> None:
    await house.ask(42, "/start")
    move = await alerted(house)
    before = len(house.server.chat(42).shown)

    for _ in range(2):
        house.server.press(42, f"feedback:{move.id}")
    await house.settled()

    assert house.server.chat(42).texts[before:] == ["Ada Quill: Nimbus Labs → Orchard AI"]
    await house.server.until(lambda: len(house.server.methods.toasts) == 2)
