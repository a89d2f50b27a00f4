"""Chats: what they follow, and what becomes of everything when one stops, is gone or gets a new id."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import time, timedelta

import pytest
import sqlalchemy as sa

from bot.core.audience import Cadence, Chat, Follow
from bot.core.effects import (
    Answer,
    Audit,
    BindTopic,
    Broadcast,
    DropFollows,
    Effect,
    ForgetChat,
    FreeTopics,
    MoveChat,
    SaveChat,
    SaveFollow,
    StopChat,
)
from bot.core.model import Move, Seniority
from bot.core.text import Text
from bot.core.topics import REST
from bot.store import SqlStore
from bot.store.audit_tables import audit
from bot.store.tables import alerts, follow_keys
from tests.store.look import beside, count
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
    want,
)

OLD, NEW = -5, -100500


@pytest.fixture
async def one(store: SqlStore) -> Move:
    return await save(store, opened(move(evidence(claim()))))


async def ends(url: str) -> list[tuple[int, str, str]]:
    rows = beside(url, sa.select(alerts.c.chat_id, alerts.c.state, alerts.c.reason).order_by(alerts.c.id))
    return [(row.chat_id, str(row.state), row.reason) for row in rows]


async def test_a_chat_and_its_rules_come_back_as_they_were_saved(store: SqlStore) -> None:
    plain = Chat(-7, "supergroup", "Watchers 🦜", "ru", "Asia/Tokyo", cadence=Cadence.WEEKLY, digest_at=time(7, 15))
    chat = replace(plain, quiet=(time(22), time(6)), muted=frozenset({"person:Bo Ek", "lab:meta"}))
    ranks = frozenset({Seniority.LEAD, Seniority.FOUNDER})
    rule = Follow(chat_id=-7, since=NOW, lab="meta", seniority=ranks, urgent=True)

    await store.apply_effects([SaveChat(chat), SaveFollow(rule)], NOW)

    assert await store.chat(-7) == chat
    assert await store.follows(-7) == [replace(rule, id=1)]
    assert await store.chat(8) is None
    assert await store.follows(8) == []


async def test_starting_twice_does_not_double_the_rules(store: SqlStore) -> None:
    await add_chats(store, 1, follow=Follow(since=NOW - HOUR))
    await add_chats(store, 1, follow=Follow(since=NOW))

    assert await store.follows(1) == [Follow(id=1, chat_id=1, since=NOW - HOUR)]


async def test_a_rule_is_changed_by_its_own_chat_only(store: SqlStore) -> None:
    await add_chats(store, 1, 2)
    changed = Follow(id=1, chat_id=1, since=NOW, person="Ana Lima")

    await store.apply_effects([SaveFollow(changed), SaveFollow(replace(changed, id=2))], NOW)

    assert await store.follows(1) == [changed]
    assert await store.follows(2) == [Follow(id=2, chat_id=2, since=NOW - HOUR)]


async def test_a_changed_rule_is_found_by_what_it_says_now(store: SqlStore) -> None:
    await add_chats(store, 1)
    await store.apply_effects([SaveFollow(Follow(id=1, chat_id=1, lab="mistral"))], NOW)

    async with store.book() as book:
        assert [each async for each in book.followers(move(evidence(claim())), NOW)] == []


async def test_rules_are_dropped_one_or_all(store: SqlStore, url: str) -> None:
    await add_chats(store, 1)
    for lab in ("meta", "apple"):
        await add_chats(store, 1, 2, follow=Follow(lab=lab))

    await store.apply_effects([DropFollows(1, 2), DropFollows(1, 3)], NOW)
    assert [follow.lab for follow in await store.follows(1)] == [None, "apple"]

    await store.apply_effects([DropFollows(1)], NOW)
    assert await store.follows(1) == []
    assert [follow.lab for follow in await store.follows(2)] == ["meta", "apple"]
    assert count(url, follow_keys) == 2


async def test_a_chat_that_stops_hears_nothing_more_but_the_answer(store: SqlStore, one: Move, url: str) -> None:
    await add_chats(store, 1, 2)
    await add_alerts(store, [alert(one, 1), alert(one, 2)])

    await store.apply_effects([StopChat(1, "it said /stop"), Answer(1, Text("Goodbye."))], NOW)

    assert await ends(url) == [(1, "skipped", "it said /stop"), (2, "pending", "")]
    assert [a.answer.text.text for a in await store.take_answers(NOW, 9)] == ["Goodbye."]
    stopped = await store.chat(1)
    assert stopped is not None
    assert not stopped.active


async def test_a_chat_that_comes_back_is_not_told_what_it_missed(store: SqlStore) -> None:
    await add_chats(store, 1)
    await store.apply_effects([StopChat(1, "it said /stop")], NOW)

    later = NOW + timedelta(days=9)
    again: list[Effect] = [SaveChat(Chat(1)), SaveFollow(Follow(chat_id=1, since=later))]
    await store.apply_effects(again, later)

    assert await store.follows(1) == [Follow(id=1, chat_id=1, since=later)]
    back = await store.chat(1)
    assert back is not None
    assert back.active


async def test_what_waits_for_a_chat_that_is_gone_goes_nowhere(store: SqlStore, one: Move, url: str) -> None:
    await add_chats(store, 1, 2)
    await add_alerts(store, [alert(one, 1), alert(one, 2), alert(one, 1, revision=2, due_at=NOW + HOUR)])
    await store.take_alerts(NOW, 9)
    await store.apply_effects([Answer(1, Text("Hello."))], NOW)

    await store.chat_gone(1, "bot was blocked by the user")

    blocked = "bot was blocked by the user"
    assert await ends(url) == [(1, "gone", blocked), (2, "sending", ""), (1, "gone", blocked)]
    assert await store.take_answers(NOW, 9) == []


async def test_a_group_with_a_new_id_takes_its_rules_and_alerts_along(store: SqlStore, one: Move, url: str) -> None:
    await add_chats(store, OLD)
    await add_alerts(store, [alert(one, OLD)])
    (taken,) = await store.take_alerts(NOW, 9)
    await store.apply_effects([Answer(OLD, Text("Hello."), reply_to=4)], NOW)

    await store.chat_moved(OLD, NEW)
    await store.settle_alert(taken.id, taken.state, "the group has a new id", due_at=NOW)

    assert [(a.id, a.chat_id) for a in await store.take_alerts(NOW, 9)] == [(taken.id, NEW)]
    assert await store.follows(NEW) == [Follow(id=1, chat_id=NEW, since=NOW - HOUR)]
    assert [a.answer for a in await store.take_answers(NOW, 9)] == [Answer(NEW, Text("Hello."))]
    moved, left = await store.chat(NEW), await store.chat(OLD)
    assert moved == Chat(NEW)
    assert left == Chat(OLD, active=False)


async def test_a_message_of_the_old_group_is_never_edited_in_the_new_one(store: SqlStore, one: Move) -> None:
    await add_chats(store, OLD)
    await store.alerts_sent([], [message(one, OLD, 12)])

    await store.chat_moved(OLD, NEW)
    await want(store, one.id, {"en": "second"})

    assert await store.message(one.id, NEW) is None
    assert await store.stale_messages(NOW + MINUTE, 9) == []


async def test_a_new_id_that_is_known_already_hears_once(store: SqlStore, one: Move, url: str) -> None:
    await add_chats(store, OLD, NEW)
    await add_chats(store, OLD, follow=Follow(lab="meta"))
    await add_alerts(store, [alert(one, OLD), alert(one, NEW), alert(one, OLD, revision=2)])

    await store.chat_moved(OLD, NEW)
    await store.chat_moved(OLD, NEW)

    assert [follow.lab for follow in await store.follows(NEW)] == [None, "meta"]
    assert await store.follows(OLD) == []
    assert [(chat, state) for chat, state, _ in await ends(url)] == [
        (OLD, "skipped"),
        (NEW, "pending"),
        (NEW, "pending"),
    ]


async def test_a_new_group_that_fell_silent_before_speaks_where_the_old_one_did(store: SqlStore) -> None:
    await add_chats(store, OLD, NEW)
    await store.chat_gone(NEW, "the bot was removed")

    await store.chat_moved(OLD, NEW)

    assert await store.chat(NEW) == Chat(NEW)


async def test_a_move_of_a_chat_that_nobody_knows_is_passed_over(store: SqlStore) -> None:
    await store.chat_moved(OLD, NEW)

    assert await store.chat(NEW) is None


async def test_who_did_what_is_kept(store: SqlStore, url: str) -> None:
    await store.apply_effects([Audit(42, "merge", "move 3", "into 2")], NOW)

    (row,) = beside(url, sa.select(audit))
    assert (row.at, row.actor, row.action, row.subject, row.detail) == (NOW, 42, "merge", "move 3", "into 2")


async def test_a_group_that_an_upgrade_seemed_to_throw_the_bot_out_of_speaks_under_its_new_id(store: SqlStore) -> None:
    await add_chats(store, OLD)
    await store.apply_effects([StopChat(OLD, "the bot was removed", gone=True), MoveChat(OLD, NEW)], NOW)
    assert await store.chat(NEW) == Chat(NEW)

    await store.apply_effects([StopChat(NEW, "asked to stop"), MoveChat(OLD, NEW)], NOW)
    assert await store.chat(NEW) == Chat(NEW, active=False)


async def test_topics_go_along_and_are_forgotten_with_the_group_that_was(store: SqlStore) -> None:
    await add_chats(store, OLD)
    bound = [BindTopic(OLD, ("meta", "apple"), 7), BindTopic(NEW, ("apple",), 9)]
    await store.apply_effects([*bound, MoveChat(OLD, NEW)], NOW)
    assert await store.topics(NEW) == {"meta": 7, "apple": 9}
    assert await store.topics(OLD) == {}

    await store.apply_effects([FreeTopics(NEW, thread_id=7)], NOW)
    assert await store.topics(NEW) == {"apple": 9}

    await store.apply_effects([ForgetChat(NEW)], NOW)
    assert [json.loads(await store.export(chat)) for chat in (OLD, NEW)] == [{}, {}]


async def test_what_is_said_to_all_goes_to_the_topic_of_all_the_rest(store: SqlStore) -> None:
    await add_chats(store, 1, NEW)
    said = Broadcast("hello", Text("Hello."))
    await store.apply_effects([BindTopic(NEW, (REST,), 7), BindTopic(NEW, ("meta",), 9), said], NOW)

    answers = await store.take_answers(NOW, 9, broadcasts=True)
    assert {(a.answer.chat_id, a.answer.thread_id) for a in answers} == {(1, None), (NEW, 7)}
