"""Who may be told: the search finds every follow that might match, and little else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.core.audience import AlertState, Chat, Direction, Follow
from bot.core.effects import SaveChat, StopChat
from bot.core.model import Employer, Move, Person
from bot.store import SqlStore
from tests.store.make import (
    APPLE,
    HOUR,
    META,
    MISTRAL,
    NOW,
    add_alerts,
    add_chats,
    alert,
    claim,
    evidence,
    move,
    opened,
    save,
)

ANA = move(evidence(claim("Ana Lima", origin=APPLE, to=META)))


async def heard_by(store: SqlStore, of: Move) -> list[int]:
    async with store.book() as book:
        return [chat.id for chat, _ in await book.audience(of)]


@pytest.mark.parametrize(
    ("follow", "found"),
    [
        (Follow(), True),
        (Follow(lab="meta"), True),
        (Follow(lab="apple"), True),
        (Follow(lab="mistral"), False),
        (Follow(other_lab="meta"), True),
        (Follow(lab="meta", direction=Direction.LEAVES), True),
        (Follow(person="ana LIMA"), True),
        (Follow(person="Aña Lima"), True),
        (Follow(person="Bo Ek"), False),
        (Follow(person="Bo Ek", lab="meta"), False),
        (Follow(person="🦜"), True),
        (Follow(words=("chips",)), True),
    ],
)
async def test_a_follow_is_found_when_it_might_match(store: SqlStore, follow: Follow, *, found: bool) -> None:
    await add_chats(store, 1, follow=follow)

    assert await heard_by(store, ANA) == ([1] if found else [])


async def test_a_person_is_found_by_any_form_of_the_name(store: SqlStore) -> None:
    await add_chats(store, 1, follow=Follow(person="李安娜"))
    await add_chats(store, 2, follow=Follow(person="ana-lima"))
    person = Person("A. Lima", "ana-lima", ("李安娜",))

    assert await heard_by(store, replace(ANA, person=person)) == [1, 2]
    assert await heard_by(store, replace(ANA, person=None)) == []


async def test_a_rival_destination_is_found_too(store: SqlStore) -> None:
    await add_chats(store, 1, follow=Follow(lab="mistral"))

    assert await heard_by(store, replace(ANA, alternatives=(MISTRAL, Employer("Nova", "nova")))) == [1]


async def test_each_follow_comes_whole_with_its_chat(store: SqlStore) -> None:
    chat = Chat(7, "group", "Watchers", "fr", "Europe/Paris", muted=frozenset({"outlet:The Wire"}))
    await store.apply_effects([SaveChat(chat)], NOW)
    await add_chats(store, 3)
    rule = Follow(since=NOW, lab="meta", words=("chips", "robots"), least_sources=2)
    await add_chats(store, 7, follow=rule)
    await store.apply_effects([SaveChat(chat)], NOW)

    async with store.book() as book:
        found = await book.audience(ANA)

    assert found == [
        (Chat(3), Follow(id=1, chat_id=3, since=NOW - HOUR)),
        (chat, replace(rule, id=2, chat_id=7)),
    ]


async def test_a_chat_that_stopped_is_not_told(store: SqlStore) -> None:
    await add_chats(store, 1, 2)
    saved = await save(store, opened(ANA))
    await add_alerts(store, [alert(saved, 1), alert(saved, 2)])

    await store.apply_effects([StopChat(1, "/stop")], NOW)

    assert await heard_by(store, saved) == [2]
    async with store.book() as book:
        assert [chat.id for chat in await book.listeners(saved.id)] == [2]


@pytest.mark.parametrize(
    ("state", "counts"),
    [
        (AlertState.PENDING, True),
        (AlertState.UNCERTAIN, True),
        (AlertState.SENT, True),
        (AlertState.SKIPPED, False),
        (AlertState.GONE, False),
    ],
)
async def test_who_was_told_or_is_about_to_be_listens(store: SqlStore, state: AlertState, *, counts: bool) -> None:
    await add_chats(store, 1)
    saved = await save(store, opened(ANA))
    await add_alerts(store, [alert(saved, 1)])
    (taken,) = await store.take_alerts(NOW, 1)
    await store.settle_alert(taken.id, state, "so it ended")

    async with store.book() as book:
        assert await book.told([saved.id, 99]) == ({saved.id} if counts else set())
        assert [chat.id for chat in await book.listeners(saved.id)] == ([1] if counts else [])
