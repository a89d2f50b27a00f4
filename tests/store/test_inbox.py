"""Incoming updates: stored once, done once, in order of arrival."""

from __future__ import annotations

from datetime import timedelta

import pytest
import sqlalchemy as sa

from bot.core.audience import Chat, Follow
from bot.core.effects import Answer, Effect, SaveChat, SaveFollow
from bot.core.text import Text
from bot.ports import StoredUpdate
from bot.store import SqlStore
from bot.store.tables import answers, updates
from tests.store.look import beside, count
from tests.store.make import NOW

START: list[Effect] = [SaveChat(Chat(1)), SaveFollow(Follow(chat_id=1, since=NOW)), Answer(1, Text("Hello."))]


def incoming(update_id: int) -> StoredUpdate:
    return StoredUpdate(update_id, 1, f'{{"update_id": {update_id}}}')


async def waiting(store: SqlStore) -> list[int]:
    return [update.update_id for update in await store.open_updates()]


async def test_an_update_is_kept_until_its_effect_is_written(store: SqlStore) -> None:
    await store.store_updates([incoming(7), StoredUpdate(8, None, "{}")])

    assert await store.open_updates() == [incoming(7), StoredUpdate(8, None, "{}")]

    await store.finish_update(7, START, NOW)

    assert await waiting(store) == [8]
    assert await store.follows(1) == [Follow(id=1, chat_id=1, since=NOW)]


async def test_updates_come_in_order_of_arrival_not_of_their_ids(store: SqlStore) -> None:
    """After a quiet week the ids begin anew, at random."""
    await store.store_updates([incoming(900), incoming(901)])
    await store.store_updates([incoming(12), incoming(901)])

    assert await waiting(store) == [900, 901, 12]


async def test_an_update_that_comes_twice_is_done_once(store: SqlStore, url: str) -> None:
    await store.store_updates([incoming(7), incoming(7)])
    await store.finish_update(7, START, NOW)
    await store.store_updates([incoming(7)])
    await store.finish_update(7, START, NOW)

    assert await waiting(store) == []
    assert count(url, answers) == 1
    assert len(await store.follows(1)) == 1


async def test_an_update_that_nobody_stored_has_no_effect(store: SqlStore, url: str) -> None:
    await store.finish_update(7, START, NOW)

    assert count(url, answers) == 0


async def test_an_effect_that_cannot_be_written_leaves_the_update_open(store: SqlStore, url: str) -> None:
    await store.store_updates([incoming(7)])
    orphan = SaveFollow(Follow(chat_id=999))

    with pytest.raises(sa.exc.IntegrityError):
        await store.finish_update(7, [*START, orphan], NOW)

    assert await waiting(store) == [7]
    assert count(url, answers) == 0
    assert await store.chat(1) is None


async def test_attempts_are_counted(store: SqlStore) -> None:
    await store.store_updates([incoming(7)])

    assert [await store.fail_update(7, "a bug") for _ in range(2)] == [1, 2]
    assert await store.fail_update(8, "a bug") == 0
    assert [update.attempts for update in await store.open_updates()] == [2]


async def test_nothing_to_store_is_no_error(store: SqlStore) -> None:
    await store.store_updates([])

    assert await store.open_updates() == []


async def test_what_was_finished_two_days_ago_is_forgotten(store: SqlStore, url: str) -> None:
    await store.store_updates([incoming(number) for number in (1, 2, 3)])
    await store.finish_update(1, [], NOW)
    await store.finish_update(2, [], NOW)
    (now,) = beside(url, sa.select(updates.c.done_at).where(updates.c.update_id == 2))[0]
    long_ago = sa.update(updates).where(updates.c.update_id == 1).values(done_at=now - timedelta(hours=49))
    beside(url, long_ago)

    assert await store.forget_updates(9) == 1
    assert await store.forget_updates(9) == 0
    assert [row.update_id for row in beside(url, sa.select(updates.c.update_id).order_by(updates.c.id))] == [2, 3]


async def test_the_time_of_the_news_does_not_make_updates_old(store: SqlStore) -> None:
    await store.store_updates([incoming(1)])
    await store.finish_update(1, [], NOW - timedelta(days=400))

    assert await store.forget_updates(9) == 0
