"""Alerts: written once, taken in order and one of each chat, and never forgotten."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest
import sqlalchemy as sa

from bot.core.audience import Alert, AlertState, Chat, Lane, Sound
from bot.core.effects import Answer, Broadcast, SaveChat
from bot.core.model import Move, Slot
from bot.core.text import Text
from bot.store import SqlStore
from bot.store.tables import alerts
from tests.store.look import beside, recorded
from tests.store.make import (
    HOUR,
    MINUTE,
    NOW,
    add_alerts,
    add_chats,
    alert,
    claim,
    evidence,
    message,
    move,
    opened,
    save,
)


@pytest.fixture
async def moves(store: SqlStore) -> list[Move]:
    await add_chats(store, 1, 2, 3)
    return [await save(store, opened(move(evidence(claim(f"Person {n}"), n)))) for n in range(1, 5)]


def urgent(of: Move, chat_id: int, *, due_at: datetime = NOW) -> Alert:
    return replace(alert(of, chat_id, due_at=due_at), lane=Lane.URGENT)


async def states(url: str) -> list[tuple[int, str, str]]:
    rows = beside(url, sa.select(alerts.c.chat_id, alerts.c.state, alerts.c.reason).order_by(alerts.c.id))
    return [(row.chat_id, str(row.state), row.reason) for row in rows]


async def test_an_alert_comes_back_as_it_was_decided(store: SqlStore, moves: list[Move]) -> None:
    decided = Alert(1, 3, 2, Sound.REPLY, frozenset({Slot.STAGE, Slot.PERSON}), due_at=NOW, reason="it was told")
    await add_alerts(store, [decided])

    assert await store.take_alerts(NOW, 9) == [replace(decided, id=1, attempts=1)]


async def test_an_alert_is_written_once(store: SqlStore, moves: list[Move]) -> None:
    assert await add_alerts(store, [alert(moves[0], 1), alert(moves[0], 2)]) == 2
    await store.settle_alert(1, AlertState.SENT, "")

    assert await add_alerts(store, [alert(moves[0], 1), alert(moves[0], 3), alert(moves[0], 3)]) == 1
    assert await add_alerts(store, [alert(moves[0], 1, revision=2)]) == 1
    assert await add_alerts(store, []) == 0
    assert [taken.chat_id for taken in await store.take_alerts(NOW, 9)] == [2, 3, 1]


async def test_an_alert_is_taken_once_and_counts_its_attempts(store: SqlStore, moves: list[Move]) -> None:
    await add_alerts(store, [alert(moves[0], 1)])

    (taken,) = await store.take_alerts(NOW, 9)

    assert (taken.state, taken.attempts) == (AlertState.PENDING, 1)
    assert await store.take_alerts(NOW, 9) == []
    assert [a.state for a in await store.waiting(1, [1])] == [AlertState.SENDING]


async def test_an_alert_without_a_time_is_due(store: SqlStore, moves: list[Move]) -> None:
    await add_alerts(store, [alert(moves[0], 1, due_at=None), alert(moves[0], 2, due_at=NOW + MINUTE)])

    assert [taken.chat_id for taken in await store.take_alerts(NOW, 9)] == [1]
    assert [taken.chat_id for taken in await store.take_alerts(NOW + MINUTE, 9)] == [2]


async def test_a_chat_hears_in_order_and_one_thing_at_a_time(store: SqlStore, moves: list[Move]) -> None:
    await add_alerts(store, [alert(m, chat) for m in moves[:3] for chat in (1, 2)])

    first = await store.take_alerts(NOW, 9)
    await store.alerts_sent([first[0]])
    second = await store.take_alerts(NOW, 9)

    assert [(taken.chat_id, taken.move_id) for taken in first] == [(1, 1), (2, 1)]
    assert [(taken.chat_id, taken.move_id) for taken in second] == [(1, 2)]


async def test_no_more_is_taken_than_there_is_room_for(store: SqlStore, moves: list[Move]) -> None:
    await add_alerts(store, [alert(moves[0], chat) for chat in (1, 2, 3)])

    assert len(await store.take_alerts(NOW, 2)) == 2
    assert len(await store.take_alerts(NOW, 2)) == 1


async def test_a_busy_chat_waits(store: SqlStore, moves: list[Move]) -> None:
    await add_alerts(store, [alert(moves[0], chat) for chat in (1, 2, 3)])

    assert [taken.chat_id for taken in await store.take_alerts(NOW, 9, busy={1, 3})] == [2]


async def test_what_failed_holds_back_what_comes_after_it_in_the_same_chat(store: SqlStore, moves: list[Move]) -> None:
    await add_alerts(store, [alert(moves[0], 1), alert(moves[1], 1), alert(moves[1], 2)])
    (failed, _) = await store.take_alerts(NOW, 9)
    await store.settle_alert(failed.id, AlertState.PENDING, "no connection", due_at=NOW + MINUTE)

    assert await store.take_alerts(NOW, 9) == []

    (again,) = await store.take_alerts(NOW + MINUTE, 9)
    assert (again.id, again.attempts, again.reason) == (failed.id, 2, "no connection")


async def test_what_is_held_for_a_digest_lets_others_pass(store: SqlStore, moves: list[Move]) -> None:
    await add_alerts(store, [alert(moves[0], 1, due_at=NOW + 100 * HOUR), alert(moves[1], 1)])

    assert [taken.move_id for taken in await store.take_alerts(NOW, 9)] == [2]


async def test_the_longest_due_go_first(store: SqlStore, moves: list[Move]) -> None:
    await add_alerts(
        store, [alert(moves[0], 1), alert(moves[0], 2, due_at=NOW - HOUR), alert(moves[0], 3, due_at=None)]
    )

    assert [taken.chat_id for taken in await store.take_alerts(NOW, 9)] == [3, 2, 1]


async def test_the_urgent_go_first_and_a_chat_hears_in_order_all_the_same(store: SqlStore, moves: list[Move]) -> None:
    old, new, late = moves[:3]
    await add_alerts(store, [alert(old, chat, due_at=NOW - HOUR) for chat in (1, 2)])
    await add_alerts(store, [urgent(new, 2), urgent(new, 3), alert(new, 1), urgent(late, 3, due_at=NOW + MINUTE)])

    first = await store.take_alerts(NOW, 2)
    rest = await store.take_alerts(NOW, 9)
    await store.alerts_sent(first)
    then = await store.take_alerts(NOW, 9)

    assert [(taken.chat_id, taken.move_id, taken.lane) for taken in first] == [
        (2, old.id, Lane.URGENT),  # It was in the way of an urgent one.
        (3, new.id, Lane.URGENT),
    ]
    assert [(taken.chat_id, taken.move_id, taken.lane) for taken in rest] == [(1, old.id, Lane.ALERT)]
    assert [(taken.chat_id, taken.move_id) for taken in then] == [(2, new.id)]


async def test_one_message_may_tell_several_alerts(store: SqlStore, moves: list[Move], url: str) -> None:
    await add_alerts(store, [alert(moves[0], 1), alert(moves[1], 1), alert(moves[2], 1)])
    waiting = await store.waiting(1, [1, 2])

    await store.alerts_sent(waiting, [message(moves[0], 1, 77)], "told together")

    assert await states(url) == [(1, "sent", "told together"), (1, "sent", "told together"), (1, "pending", "")]
    assert await store.message(1, 1) == message(moves[0], 1, 77)


async def test_what_was_in_flight_at_a_kill_becomes_uncertain(store: SqlStore, moves: list[Move]) -> None:
    await add_alerts(store, [alert(moves[0], 1), alert(moves[0], 2), alert(moves[0], 3, due_at=NOW + HOUR)])
    await store.take_alerts(NOW, 1)

    assert await store.recover_alerts() == 1
    assert await store.recover_alerts() == 0

    taken = await store.take_alerts(NOW, 9)
    assert [(a.chat_id, a.state, a.attempts) for a in taken] == [
        (1, AlertState.UNCERTAIN, 2),
        (2, AlertState.PENDING, 1),
    ]


async def test_an_uncertain_alert_is_not_taken_twice_at_once(store: SqlStore, moves: list[Move]) -> None:
    await add_alerts(store, [alert(moves[0], 1)])
    (taken,) = await store.take_alerts(NOW, 9)
    await store.settle_alert(taken.id, AlertState.UNCERTAIN, "no answer", due_at=NOW + MINUTE)

    assert await store.take_alerts(NOW, 9) == []
    assert len(await store.take_alerts(NOW + MINUTE, 9)) == 1
    assert await store.take_alerts(NOW + MINUTE, 9) == []


async def test_what_came_to_its_end_is_never_taken_again(store: SqlStore, moves: list[Move]) -> None:
    await add_alerts(store, [alert(moves[0], chat) for chat in (1, 2, 3)])
    ends = [AlertState.SENT, AlertState.SKIPPED, AlertState.GONE]
    for taken, end in zip(await store.take_alerts(NOW, 9), ends, strict=True):
        await store.settle_alert(taken.id, end, "the end")

    assert await store.take_alerts(NOW + 100 * HOUR, 9) == []
    assert await store.recover_alerts() == 0


async def test_twenty_thousand_alerts_are_written_in_a_few_statements(store: SqlStore, moves: list[Move]) -> None:
    chats = range(10, 20_010)

    async with store.book() as book:
        with recorded() as statements:
            added = await book.add_alerts(alert(moves[0], 0), chats)
        again = await book.add_alerts(alert(moves[0], 0), chats)

    assert (added, again) == (20_000, 0)
    assert len(statements) < 10
    assert [taken.chat_id for taken in await store.take_alerts(NOW, 3)] == [10, 11, 12]


# --- answers to commands --------------------------------------------------------------------------------------------


async def answer(store: SqlStore, chat_id: int, *texts: str) -> None:
    await store.apply_effects([Answer(chat_id, Text(text), reply_to=5) for text in texts], NOW)


async def test_answers_keep_their_order_within_a_chat(store: SqlStore) -> None:
    await answer(store, 1, "hello", "the last three moves")
    await answer(store, 2, "bye")

    first = await store.take_answers(NOW, 9)
    again = await store.take_answers(NOW, 9)
    await store.settle_answer(first[0].id, done=True)
    after = await store.take_answers(NOW, 9)

    assert [(a.answer, a.attempts, a.uncertain) for a in first] == [
        (Answer(1, Text("hello"), 5), 1, False),
        (Answer(2, Text("bye"), 5), 1, False),
    ]
    assert again == []
    assert [a.answer.text.text for a in after] == ["the last three moves"]


async def test_an_answer_that_failed_is_tried_again_at_its_time(store: SqlStore) -> None:
    await answer(store, 1, "hello")
    (taken,) = await store.take_answers(NOW, 9)
    await store.settle_answer(taken.id, done=False, uncertain=True, due_at=NOW + MINUTE)

    assert await store.take_answers(NOW, 9) == []
    (again,) = await store.take_answers(NOW + MINUTE, 9)
    assert (again.uncertain, again.attempts) == (True, 2)
    assert await store.take_answers(NOW + MINUTE, 9, busy=[1]) == []


async def test_an_answer_in_flight_at_a_kill_is_uncertain(store: SqlStore) -> None:
    await answer(store, 1, "hello")
    await store.take_answers(NOW, 9)

    assert await store.recover_alerts() == 0

    (again,) = await store.take_answers(NOW, 9)
    assert again.uncertain


async def test_what_is_said_to_all_is_said_once_after_the_answers_and_survives_a_kill(store: SqlStore) -> None:
    await store.apply_effects([SaveChat(Chat(1)), SaveChat(Chat(2)), SaveChat(Chat(3, active=False))], NOW)
    for _ in range(2):
        await store.apply_effects([Broadcast("b1", Text("We move house."))], NOW)
    await answer(store, 1, "hello")

    (mine,) = await store.take_answers(NOW, 9)
    (said,) = await store.take_answers(NOW, 9, broadcasts=True)
    await store.recover_alerts()
    again = await store.take_answers(NOW, 9, broadcasts=True)
    await store.settle_answer(mine.id, done=True)
    (last,) = await store.take_answers(NOW, 9, broadcasts=True)

    assert (said.answer, said.lane) == (Answer(2, Text("We move house.")), Lane.EDIT)
    assert [a.answer.chat_id for a in again if a.uncertain] == [2]
    assert last.answer.chat_id == 1
