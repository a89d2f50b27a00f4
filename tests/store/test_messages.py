"""Messages: those that show the wrong thing are found, one of each chat, once they have rested."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.core.audience import Chat, Message
from bot.core.effects import SaveChat, StopChat
from bot.core.model import Move, Slot
from bot.store import SqlStore
from tests.store.make import MINUTE, NOW, add_chats, claim, evidence, message, move, opened, revised, save, want

SECOND = timedelta(seconds=1)


@pytest.fixture
async def one(store: SqlStore) -> Move:
    await add_chats(store, 1, 2)
    await store.apply_effects([SaveChat(Chat(3, language="fr"))], NOW)
    saved = await save(store, opened(move(evidence(claim()))))
    for chat_id in (1, 2, 3):
        await store.alerts_sent([], [message(saved, chat_id, chat_id * 10)])
    return saved


async def stale(store: SqlStore, at: timedelta = MINUTE, *busy: int) -> list[int]:
    return [found.chat_id for found in await store.stale_messages(NOW + at, 10, busy=busy)]


async def test_a_message_that_shows_what_it_should_is_left_alone(store: SqlStore, one: Move) -> None:
    await want(store, one.id, {"en": "first", "fr": "first"})

    assert await stale(store) == []


async def test_what_a_message_should_show_goes_by_the_language_of_its_chat(store: SqlStore, one: Move) -> None:
    await want(store, one.id, {"en": "second", "de": "zweitens"})

    assert await stale(store) == [1, 2]
    assert await store.message(one.id, 1) == replace(message(one, 1, 10), wanted="second")
    assert await store.message(one.id, 3) == message(one, 3, 30)


async def test_a_message_is_edited_at_most_once_a_minute(store: SqlStore, one: Move) -> None:
    await want(store, one.id, {"fr": "deuxième"})

    assert await stale(store, MINUTE - SECOND) == []
    assert await stale(store, MINUTE) == [3]


async def test_a_message_that_was_edited_is_stale_no_longer(store: SqlStore, one: Move) -> None:
    await want(store, one.id, {"fr": "deuxième"})
    (found,) = await store.stale_messages(NOW + MINUTE, 10)

    await store.message_edited(replace(found, shown="deuxième", edited_at=NOW + MINUTE))

    assert await stale(store, 9 * MINUTE) == []
    assert await store.message(one.id, 3) == Message(3, 30, one.id, "deuxième", "deuxième", NOW + MINUTE)


async def test_a_change_that_comes_during_an_edit_is_not_lost(store: SqlStore, one: Move) -> None:
    await want(store, one.id, {"fr": "deuxième"})
    (found,) = await store.stale_messages(NOW + MINUTE, 10)
    await want(store, one.id, {"fr": "troisième"})

    await store.message_edited(replace(found, shown="deuxième", wanted="deuxième", edited_at=NOW + MINUTE))

    assert await stale(store, 2 * MINUTE) == [3]


async def test_a_message_that_turns_out_right_is_left_alone_unless_it_changed_meanwhile(
    store: SqlStore, one: Move
) -> None:
    await want(store, one.id, {"en": "said in another language", "fr": "deuxième"})
    found = {m.chat_id: m for m in await store.stale_messages(NOW + MINUTE, 10)}
    await want(store, one.id, {"fr": "troisième"})

    for read in found.values():
        await store.message_right(replace(read, edited_at=NOW + MINUTE))

    assert await stale(store, 2 * MINUTE) == [3]


async def test_an_edit_that_failed_is_made_up_for_a_minute_later(store: SqlStore, one: Move) -> None:
    await want(store, one.id, {"fr": "deuxième"})
    (found,) = await store.stale_messages(NOW + MINUTE, 10)

    await store.message_edited(replace(found, edited_at=NOW + MINUTE))

    assert await stale(store, MINUTE) == []
    assert await stale(store, 2 * MINUTE) == [3]


async def test_a_chat_gets_one_edit_at_a_time_and_a_busy_one_none(store: SqlStore, one: Move) -> None:
    another = await save(store, opened(move(evidence(claim("Bo Ek"), 2))))
    await store.alerts_sent([], [message(another, 1, 11, edited_at=None)])
    for told in (one, another):
        await want(store, told.id, {"en": "second"})

    (first, second) = await store.stale_messages(NOW + MINUTE, 10)

    assert (first.message_id, second.message_id) == (11, 20)
    assert await stale(store, MINUTE, 1) == [2]
    assert [m.chat_id for m in await store.stale_messages(NOW + MINUTE, 1)] == [1]


async def test_the_messages_of_a_chat_that_stopped_rest(store: SqlStore, one: Move) -> None:
    await want(store, one.id, {"en": "second"})

    await store.apply_effects([StopChat(1, "/stop")], NOW)

    assert await stale(store) == [2]


async def test_a_message_that_is_gone_is_neither_edited_nor_answered(store: SqlStore, one: Move) -> None:
    await store.drop_message(message(one, 3, 30), "message to edit not found")
    await want(store, one.id, {"fr": "deuxième"})

    assert await stale(store) == []
    assert await store.message(one.id, 3) is None


async def test_what_changed_while_a_message_was_on_its_way_is_caught_up_with(store: SqlStore, one: Move) -> None:
    await store.alerts_sent([], [message(one, 1, 11)], seen=[one])
    assert await stale(store) == []

    later = replace(one, evidence=(*one.evidence, evidence(claim(), 2)))
    await save(store, revised(one, later))
    await store.alerts_sent([], [message(one, 2, 22)], seen=[one])

    assert await stale(store) == [2]


async def test_a_move_that_was_taken_in_by_another_meanwhile_is_edited_with_it(store: SqlStore, one: Move) -> None:
    wins = await save(store, opened(move(evidence(claim("Bo Ek"), 2))))
    both = replace(wins, evidence=(*wins.evidence, *one.evidence), revision=wins.revision + 1)
    await save(store, revised(wins, both, Slot.PERSON, absorbed=(one.id,)))

    await store.alerts_sent([], [message(one, 1, 11)], seen=[one])

    assert [(m.message_id, m.move_id) for m in await store.stale_messages(NOW + MINUTE, 9)] == [(11, wins.id)]


async def test_who_joined_a_group_while_its_message_was_on_its_way_is_caught_up_with(
    store: SqlStore, one: Move
) -> None:
    group = await save(store, opened(replace(move(evidence(claim(None), 2)), count=2)))
    await save(store, opened(replace(move(evidence(claim("Cy Roe"), 3)), group_id=group.id)))

    await store.alerts_sent([], [message(group, 2, 22)], seen=[group])

    assert [m.message_id for m in await store.stale_messages(NOW + MINUTE, 9)] == [22]
    assert await store.message(one.id, 2)


async def test_the_latest_message_tells_of_a_move(store: SqlStore, one: Move) -> None:
    await store.alerts_sent([], [message(one, 1, 55)])
    await store.alerts_sent([], [message(one, 1, 44)])

    found = await store.message(one.id, 1)

    assert found is not None
    assert found.message_id == 55
    assert await store.message(one.id, 99) is None


async def test_one_message_may_tell_of_several_moves(store: SqlStore, one: Move) -> None:
    another = await save(store, opened(move(evidence(claim("Bo Ek"), 2))))
    await store.alerts_sent([], [message(another, 1, 10)])

    assert await store.message(one.id, 1) == message(one, 1, 10)
    assert await store.message(another.id, 1) == message(another, 1, 10)
