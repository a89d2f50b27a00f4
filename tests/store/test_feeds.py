"""Feeds: which there are, what is due, and who polls it."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta

import sqlalchemy as sa

from bot.core.effects import PauseFeed, RemoveFeed, RestoreFeed
from bot.core.model import Feed
from bot.store import SqlStore, open_store
from bot.store.feed_tables import feeds, hosts
from tests.store.look import beside
from tests.store.make import HOUR, MINUTE, NOW, add_feed, article, claim, evidence, move, opened, poll, the_feed

DAY = timedelta(days=1)


async def test_a_new_feed_is_due_at_once_and_starts_with_nothing(store: SqlStore) -> None:
    assert await store.add_feed("https://wire.example/feed", now=NOW, title="The Wire", language="en")

    (feed,) = await store.due_feeds(NOW, 10)

    assert replace(feed, held_by=None) == Feed(
        1, "https://wire.example/feed", NOW, NOW, title="The Wire", language="en"
    )


async def test_a_feed_is_known_once(store: SqlStore) -> None:
    assert await store.add_feed("https://wire.example/feed", now=NOW)
    assert not await store.add_feed("https://wire.example/feed", now=NOW + HOUR, title="Another")

    assert (await the_feed(store)).title is None


async def test_a_long_list_of_feeds_is_made_known_at_once(store: SqlStore) -> None:
    listed = [Feed(0, f"https://wire{number}.example/", NOW, NOW + HOUR, title=str(number)) for number in range(2500)]

    assert await store.add_feeds(listed[:2]) == 2
    assert await store.add_feeds(listed) == 2498
    assert await store.add_feeds([]) == 0

    assert [replace(feed, id=0) for feed in await store.feeds()] == listed


async def test_the_longest_overdue_feeds_come_first(store: SqlStore) -> None:
    for number in range(5):
        await store.add_feed(f"https://wire{number}.example/", now=NOW - number * MINUTE)

    due = await store.due_feeds(NOW, 3)

    assert [feed.url[12] for feed in due] == ["4", "3", "2"]


async def test_a_feed_is_not_due_before_its_time(store: SqlStore) -> None:
    await add_feed(store, now=NOW + MINUTE)

    assert await store.due_feeds(NOW, 10) == []
    assert len(await store.due_feeds(NOW + MINUTE, 10)) == 1


async def test_what_somebody_polls_nobody_else_gets(store: SqlStore) -> None:
    await add_feed(store)

    assert len(await store.due_feeds(NOW, 10)) == 1
    assert await store.due_feeds(NOW + DAY, 10) == []
    assert await store.next_poll_at() is None


async def test_a_claim_is_given_back_when_the_poll_is_recorded(store: SqlStore) -> None:
    await add_feed(store)
    (feed,) = await store.due_feeds(NOW, 10)

    await store.record_polls([poll(feed)])

    assert await store.next_poll_at() == NOW + HOUR
    assert await store.due_feeds(NOW, 10) == []
    assert len(await store.due_feeds(NOW + HOUR, 10)) == 1


async def test_the_claims_of_a_dead_process_are_given_back_at_a_start(store: SqlStore, url: str) -> None:
    await add_feed(store)
    await store.due_feeds(NOW, 10)

    await store.release_feeds()

    assert await store.due_feeds(NOW, 10) == [], "its host was asked a moment ago"
    # On PostgreSQL the claim is one of a process that lives.
    assert len(await store.due_feeds(NOW + MINUTE, 10)) == (1 if url.startswith("sqlite") else 0)


async def test_a_claim_that_is_forgotten_ends_by_itself(store: SqlStore, url: str) -> None:
    await add_feed(store)
    await store.due_feeds(NOW, 10)
    beside(url, sa.update(feeds).values(claimed_until=NOW - 1000 * DAY))
    beside(url, sa.update(hosts).values(held_until=NOW - 1000 * DAY))

    assert len(await store.due_feeds(NOW + MINUTE, 10)) == 1


async def test_two_pollers_never_get_the_same_feed(postgres_url: str) -> None:
    one, two = await open_store(postgres_url), await open_store(postgres_url)
    for number in range(40):
        await one.add_feed(f"https://wire{number}.example/", now=NOW)

    shares = await asyncio.gather(*(store.due_feeds(NOW, 3) for store in (one, two) * 7))
    rest = await one.due_feeds(NOW, 40)

    assert sorted(feed.id for share in [*shares, rest] for feed in share) == list(range(1, 41))
    await one.close()
    await two.close()


async def test_a_paused_feed_is_never_due(store: SqlStore) -> None:
    feed = await add_feed(store)
    await store.apply_effects([PauseFeed(feed.id, paused=True)], NOW)

    assert await store.due_feeds(NOW, 10) == []
    assert await store.next_poll_at() is None
    assert (await the_feed(store)).paused

    await store.apply_effects([PauseFeed(feed.id, paused=False)], NOW)
    assert len(await store.due_feeds(NOW, 10)) == 1


async def test_what_a_removed_feed_told_stays(store: SqlStore) -> None:
    feed = await add_feed(store)
    async with store.book() as book:
        (article_id,) = await book.add_articles(feed.id, [article("a")])
        told = await book.save_change(opened(move(evidence(claim(), article_id))), [])

    await store.apply_effects([RemoveFeed(feed.id)], NOW)

    async with store.book() as book:
        assert not await book.watches(feed.id)
    assert await store.feeds() == []
    assert (await store.tally(NOW)).feeds == 0
    assert await store.due_feeds(NOW, 10) == []
    assert await store.move(told.id) == told


async def test_a_restored_feed_knows_its_articles_and_takes_the_next_document_as_that_of_a_new_feed(
    store: SqlStore,
) -> None:
    feed = await add_feed(store)
    async with store.book() as book:
        await book.add_articles(feed.id, [article("a")])
        await book.record_poll(replace(poll(feed), imported=True))
    await store.apply_effects([RemoveFeed(feed.id)], NOW)

    await store.apply_effects([RestoreFeed(feed.id)], NOW + HOUR)

    back = await the_feed(store)
    assert (back.id, back.paused, back.imported, back.added_at) == (feed.id, False, False, NOW + HOUR)
    async with store.book() as book:
        assert await book.unseen(feed.id, ["a", "b"]) == {"b"}
    await store.apply_effects([RestoreFeed(feed.id)], NOW + 2 * HOUR)
    assert (await the_feed(store)).added_at == NOW + HOUR


async def test_a_feed_may_move_to_an_address_that_was_removed(store: SqlStore) -> None:
    feed = await add_feed(store)
    gone = await add_feed(store, "https://gone.example/feed")
    await store.apply_effects([RemoveFeed(gone.id)], NOW)

    await store.record_polls([replace(poll(feed), moved_to=gone.url)])

    moved = await the_feed(store)
    assert (moved.id, moved.url) == (feed.id, gone.url)


async def test_a_removed_feed_does_not_come_back_with_the_list_but_by_hand(store: SqlStore) -> None:
    feed = await add_feed(store)
    await store.apply_effects([RemoveFeed(feed.id)], NOW)
    listed = Feed(0, feed.url, NOW, NOW)

    assert await store.add_feeds([listed], listed=True) == 0
    assert await store.add_feed(feed.url, now=NOW)
    await store.apply_effects([RemoveFeed((await the_feed(store)).id)], NOW)
    assert await store.add_feeds([listed], listed=True) == 0
    assert await store.add_feeds([listed]) == 1
    assert await store.add_feeds([replace(listed, url="https://other.example/feed")], listed=True) == 1


async def test_a_feed_that_moved_for_good_keeps_its_articles_and_its_old_address_stays_away(store: SqlStore) -> None:
    feed = await add_feed(store)
    async with store.book() as book:
        await book.add_articles(feed.id, [article("a")])

    await store.record_polls([replace(poll(feed), moved_to="https://new.example/feed")])

    moved = await the_feed(store)
    assert (moved.id, moved.url) == (feed.id, "https://new.example/feed")
    async with store.book() as book:
        assert await book.unseen(feed.id, ["a", "b"]) == {"b"}
    assert await store.add_feeds([Feed(0, feed.url, NOW, NOW)], listed=True) == 0


async def test_a_feed_that_moves_to_where_another_is_ends_in_it(store: SqlStore) -> None:
    await store.add_feed("https://old.example/feed", now=NOW)
    await store.add_feed("https://new.example/feed", now=NOW)
    old, new = await store.feeds()

    await store.record_polls([replace(poll(old), moved_to=new.url)])

    assert await store.feeds() == [new]


async def test_a_date_of_a_clock_gone_wrong_does_not_freeze_a_feed(store: SqlStore) -> None:
    await add_feed(store, now=NOW + timedelta(days=400))

    assert len(await store.due_feeds(NOW, 10)) == 1
