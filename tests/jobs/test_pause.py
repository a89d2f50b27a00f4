"""How long to stop when nothing works, and how carefully to begin again."""

from __future__ import annotations

from bot.jobs.pause import Pause


def test_a_few_failures_are_borne() -> None:
    pause = Pause(patience=3)
    pause.failed(0)
    pause.failed(0)
    pause.worked()
    pause.failed(0)
    pause.failed(0)

    assert pause.width(64, 0) == 64


def test_too_many_in_a_row_stop_everything_and_then_one_tries() -> None:
    pause = Pause(patience=3)
    for _ in range(64):
        pause.failed(0)

    assert [pause.width(64, now) for now in (0, 0.9, 1.0)] == [0, 0, 1]


def test_the_pause_grows_as_long_as_nothing_works_and_ends_at_once_when_it_does() -> None:
    pause = Pause(longest=5)
    waits = []
    now = 0.0
    for _ in range(5):
        pause.failed(now)
        begin = now
        while pause.width(64, now) == 0:
            now += 0.5
        waits.append(now - begin)

    assert waits == [1, 2, 4, 5, 5]
    pause.worked()
    assert pause.width(64, now) == 64


def test_what_must_fail_for_all_stops_at_once() -> None:
    pause = Pause(patience=5)
    pause.failed(0, surely=True)

    assert pause.width(64, 0.5) == 0
