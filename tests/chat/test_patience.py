from __future__ import annotations

from bot.chat.patience import BURST, MANY_CHATS, Patience


def say(patience: Patience, chat: int, now: float, times: int = BURST) -> None:
    for _ in range(times):
        patience.spend(chat, now)


def test_a_chat_may_say_many_things_at_once_and_one_a_second_after_that() -> None:
    patience = Patience()
    say(patience, 66, 100.0, BURST - 1)
    assert patience.wait(66, 100.0) == 0

    say(patience, 66, 100.0, 1)

    assert patience.wait(66, 100.0) == 1
    assert patience.wait(66, 101.0) == 0
    say(patience, 66, 101.0, 1)
    assert patience.wait(66, 101.25) == 0.75
    assert patience.wait(42, 100.0) == 0


def test_what_was_told_to_a_chat_holds_until_it_is_calm_again() -> None:
    patience = Patience()
    say(patience, 66, 0.0)
    patience.tell(66)
    for second in range(1, 600):
        say(patience, 66, float(second), 1)
    assert patience.was_told(66)

    say(patience, 66, 599.0 + BURST, 1)

    assert not patience.was_told(66)
    assert patience.wait(66, 599.0 + BURST) == 0


def test_chats_that_are_calm_are_forgotten() -> None:
    patience = Patience()
    for chat in range(10 * MANY_CHATS):
        say(patience, chat, float(chat), 1)

    assert len(patience._calm_at) <= MANY_CHATS  # noqa: SLF001 - memory shows nowhere else
