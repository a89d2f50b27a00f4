"""Turns with hosts: one request in flight, a rest between two, pauses; over all processes and restarts."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

import sqlalchemy as sa

from bot.core.hosts import SPACING
from bot.core.model import Feed
from bot.ports import Poll
from bot.store import SqlStore, open_store
from bot.store.feed_tables import hosts
from tests.store.look import beside, count
from tests.store.make import HOUR, MINUTE, NOW

DAY = timedelta(days=1)


async def add(store: SqlStore, host: str, feeds: int = 1) -> None:
    await store.add_feeds([Feed(0, f"https://{host}/{number}", NOW, NOW - MINUTE) for number in range(feeds)])


def ended(feed: Feed, **more: object) -> Poll:
    return replace(Poll(feed.id, at=NOW, next_poll_at=NOW + HOUR, held_by=feed.held_by), **more)  # type: ignore[arg-type]


async def test_of_each_host_one_feed_is_polled_at_a_time(store: SqlStore) -> None:
    await add(store, "blogs.example", 100)
    await add(store, "wire.example", 2)

    first = await store.due_feeds(NOW, 10)
    assert [feed.url for feed in first] == ["https://blogs.example/0", "https://wire.example/0"]
    assert await store.due_feeds(NOW + MINUTE, 10) == []

    await store.record_polls([ended(first[0])])
    assert await store.due_feeds(NOW, 10) == [], "it rests"
    assert [feed.url for feed in await store.due_feeds(NOW + SPACING, 10)] == ["https://blogs.example/1"]


async def test_a_busy_host_does_not_hold_up_the_others(store: SqlStore) -> None:
    await add(store, "blogs.example", 500)
    for number in range(5):
        await store.add_feed(f"https://wire{number}.example/", now=NOW)

    assert len(await store.due_feeds(NOW, 64)) == 6


async def test_a_host_that_wants_a_pause_is_left_alone_by_all_and_across_a_restart(store: SqlStore, url: str) -> None:
    await add(store, "wire.example", 2)
    await store.pause_host("wire.example", NOW, HOUR)
    await store.pause_host("wire.example", NOW, MINUTE)
    await store.close()

    again = await open_store(url)
    assert await again.due_feeds(NOW + HOUR - MINUTE, 9) == []
    assert await again.take_turn("wire.example", NOW + MINUTE) == HOUR - MINUTE
    assert len(await again.due_feeds(NOW + HOUR, 9)) == 1
    await again.close()


async def test_a_host_that_is_polled_is_not_asked_for_anything_else(store: SqlStore) -> None:
    await add(store, "wire.example")
    (feed,) = await store.due_feeds(NOW, 9)

    assert await store.take_turn("wire.example", NOW + MINUTE) is not None
    await store.record_polls([ended(feed)])
    assert await store.take_turn("wire.example", NOW) == SPACING
    assert await store.take_turn("wire.example", NOW + SPACING) is None
    await store.end_turn("wire.example", NOW + SPACING)
    assert await store.take_turn("wire.example", NOW + SPACING) == SPACING


async def test_what_is_asked_for_something_else_is_not_polled(store: SqlStore) -> None:
    await add(store, "wire.example")
    assert await store.take_turn("wire.example", NOW) is None

    assert await store.due_feeds(NOW + MINUTE, 9) == []


async def test_a_host_whose_asker_died_is_free_after_a_while(store: SqlStore, url: str) -> None:
    await add(store, "wire.example")
    await store.take_turn("wire.example", NOW)
    beside(url, sa.update(hosts).values(held_until=NOW - 1000 * DAY))

    assert len(await store.due_feeds(NOW + MINUTE, 9)) == 1


async def test_a_clock_that_jumps_back_freezes_no_host(store: SqlStore) -> None:
    await add(store, "wire.example")
    await store.take_turn("wire.example", NOW + 400 * DAY)
    await store.end_turn("wire.example", NOW + 400 * DAY)
    await store.pause_host("wire.example", NOW + 400 * DAY, MINUTE)

    assert len(await store.due_feeds(NOW, 9)) == 1


async def test_many_processes_ask_a_host_one_after_the_other(postgres_url: str) -> None:
    stores = [await open_store(postgres_url) for _ in range(3)]
    await add(stores[0], "blogs.example", 20)

    shares = await asyncio.gather(*(store.due_feeds(NOW, 5) for store in stores * 3))
    turns = await asyncio.gather(*(store.take_turn("other.example", NOW) for store in stores * 3))

    assert sum(len(share) for share in shares) == 1
    assert turns.count(None) == 1
    for store in stores:
        await store.close()


async def test_hosts_that_nobody_asks_any_more_are_forgotten(store: SqlStore, url: str) -> None:
    await store.take_turn("a.example", NOW)
    await store.end_turn("a.example", NOW)
    await store.pause_host("b.example", NOW, 7 * DAY)

    await store.forget_hosts(NOW + 2 * DAY)

    assert count(url, hosts) == 1
