"""Who may be told: the search finds every follow that might match, and little else."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.core.audience import AlertState, Chat, Direction, Follow, Lane
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
    message,
    move,
    opened,
    save,
)

ANA = move(evidence(claim("Ana Lima", origin=APPLE, to=META)))


async def heard_by(store: SqlStore, of: Move) -> list[int]:
    async with store.book() as book:
        return sorted({chat async for _, chats in book.followers(of, NOW) for chat in chats})


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


async def test_who_follows_by_the_same_rule_comes_together(store: SqlStore) -> None:
    rule = Follow(since=NOW, lab="meta", words=("chips", "robots"), least_sources=2)
    await add_chats(store, 3)
    await add_chats(store, 7, 8, follow=rule)
    await add_chats(store, 9, follow=replace(rule, since=NOW + HOUR))

    async with store.book() as book:
        found = {rule: sorted(chats) async for rule, chats in book.followers(ANA, NOW)}

    assert found == {Follow(): [3], replace(rule, since=None): [7, 8]}


async def test_chats_with_the_same_wishes_come_together_and_without_their_names(store: SqlStore) -> None:
    wish = Chat(0, "group", language="fr", zone="Europe/Paris", muted=frozenset({"outlet:The Wire"}))
    titles = ["Watchers", 'a "title":"x", \\ "owner":7', "\0"]
    for chat_id, title in enumerate(titles, 1):
        await store.apply_effects([SaveChat(replace(wish, id=chat_id, title=title, owner=chat_id))], NOW)
    await store.apply_effects([SaveChat(Chat(8)), SaveChat(Chat(9, active=False))], NOW)

    async with store.book() as book:
        found = await book.wishes([9, 3, 8, 1, 2])

    assert found == [(wish, [3, 1, 2]), (Chat(0), [8])]


async def test_a_chat_that_stopped_is_not_told(store: SqlStore) -> None:
    await add_chats(store, 1, 2)
    saved = await save(store, opened(ANA))
    await add_alerts(store, [alert(saved, 1), alert(saved, 2)])

    await store.apply_effects([StopChat(1, "/stop")], NOW)

    async with store.book() as book:
        assert await book.wishes([1, 2]) == [(Chat(0), [2])]
        assert await book.languages(saved.id) == {"en"}
        await book.add_alerts(alert(saved, 0, revision=2), [2])
        assert await book.reached(saved.id) == {Lane.ALERT: [2]}


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
        assert await book.reached(saved.id) == ({Lane.ALERT: [1]} if counts else {})


async def test_who_was_told_long_ago_is_known_by_the_message_that_stands_there(store: SqlStore) -> None:
    await add_chats(store, 1)
    saved = await save(store, opened(ANA))
    await add_alerts(store, [alert(saved, 1)])
    await store.alerts_sent(await store.take_alerts(NOW, 1), [message(saved, 1)])
    await store.forget_alerts(datetime(9000, 1, 1, tzinfo=UTC), 10)

    async with store.book() as book:
        assert await book.reached(saved.id) == {Lane.ALERT: [1]}
        assert await book.languages(saved.id) == {"en"}
        assert await book.told([saved.id]) == {saved.id}
    assert await store.heard(saved.id, 1)
