"""The book: all of a document or nothing, one at a time, and ids decide what is new."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest
import sqlalchemy as sa

from bot.ports import Poll
from bot.store import SqlStore, open_store
from bot.store.feed_tables import articles
from bot.store.tables import alerts, claims, moves
from tests.store.look import beside, count
from tests.store.make import (
    HOUR,
    NOW,
    add_chats,
    add_feed,
    alert,
    article,
    claim,
    evidence,
    move,
    opened,
)


class Interrupted(Exception):
    """Something went wrong half way."""


async def enter(store: SqlStore, feed_id: int, *, fail: bool = False) -> None:
    """What the poll loop does with a document of two articles."""
    async with store.book() as book:
        ids = await book.add_articles(feed_id, [article("a"), article("b")])
        await book.add_claims(ids[0], [claim()], told=[True])
        saved = await book.save_change(opened(move(evidence(claim(), ids[0]))), ["lima"])
        await book.add_alerts(alert(saved, 0), [1, 2])
        await book.record_poll(Poll(feed_id, NOW, NOW + HOUR, imported=True, new_articles=2))
        if fail:
            raise Interrupted


async def test_all_of_a_document_is_written(store: SqlStore, url: str) -> None:
    feed = await add_feed(store)
    await add_chats(store, 1, 2)

    await enter(store, feed.id)

    assert [count(url, table) for table in (articles, claims, moves, alerts)] == [2, 1, 1, 2]
    assert (await store.feeds())[0].imported


async def test_or_nothing_of_it(store: SqlStore, url: str) -> None:
    feed = await add_feed(store)
    await add_chats(store, 1, 2)

    with pytest.raises(Interrupted):
        await enter(store, feed.id, fail=True)

    assert [count(url, table) for table in (articles, claims, moves, alerts)] == [0, 0, 0, 0]
    assert await store.feeds() == [feed]


async def test_a_poll_that_is_cancelled_half_way_writes_nothing_and_stops_nobody(store: SqlStore, url: str) -> None:
    feed = await add_feed(store)
    inside = asyncio.Event()

    async def hang() -> None:
        async with store.book() as book:
            await book.add_articles(feed.id, [article("a")])
            inside.set()
            await asyncio.Event().wait()

    task = asyncio.create_task(hang())
    await inside.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task

    assert count(url, articles) == 0
    await enter(store, feed.id)


async def test_there_is_one_open_book_at_a_time(store: SqlStore, url: str) -> None:
    feed = await add_feed(store)
    other = store if url.startswith("sqlite") else await open_store(url)
    order: list[str] = []

    async def write(mine: SqlStore, name: str) -> None:
        async with mine.book() as book:
            order.append(f"{name} opens")
            known = await book.unseen(feed.id, ["a"])
            await asyncio.sleep(0)
            if known:
                await book.add_articles(feed.id, [article("a")])
            order.append(f"{name} ends")

    await asyncio.gather(*(write(mine, str(number)) for number, mine in enumerate([store, other, store, other])))

    assert [step.split()[1] for step in order] == ["opens", "ends"] * 4
    assert count(url, articles) == 1
    if other is not store:
        await other.close()


async def test_while_a_book_is_open_others_read_what_was_there_before(store: SqlStore) -> None:
    feed = await add_feed(store)

    async with store.book() as book:
        await book.record_poll(Poll(feed.id, NOW, NOW + HOUR, imported=True))

        assert await store.feeds() == [feed]


async def test_ids_decide_what_is_new(store: SqlStore) -> None:
    one, two = await add_feed(store), await add_feed(store, "https://post.example/feed")
    keys = ["a", "b", "ё" * 3000, "nul \0", "half \ud800"]

    async with store.book() as book:
        assert await book.unseen(one.id, keys) == set(keys)
        await book.add_articles(one.id, [article(key) for key in keys[1:]])
        assert await book.unseen(one.id, keys) == {"a"}
        assert await book.unseen(two.id, keys) == set(keys)
        assert await book.unseen(one.id, []) == set()


async def test_ids_of_articles_come_in_the_order_of_the_articles(store: SqlStore, url: str) -> None:
    feed = await add_feed(store)

    async with store.book() as book:
        ids = await book.add_articles(feed.id, [article(f"key {number}") for number in range(700)])

    stored = dict(tuple(row) for row in beside(url, sa.select(articles.c.id, articles.c.key)))
    assert [stored[article_id] for article_id in ids] == [f"key {number}" for number in range(700)]


async def test_one_key_twice_is_one_article_and_costs_no_other(store: SqlStore, url: str) -> None:
    feed = await add_feed(store)

    async with store.book() as book:
        ids = await book.add_articles(feed.id, [article("a"), article("b"), article("a")])
        again = await book.add_articles(feed.id, [article("b"), article("c")])

    assert ids[0] == ids[2]
    assert again[0] == ids[1]
    assert count(url, articles) == 3


async def test_thousands_of_keys_are_looked_up_at_once(store: SqlStore) -> None:
    feed = await add_feed(store)
    keys = [f"key {number}" for number in range(12_000)]

    async with store.book() as book:
        await book.add_articles(feed.id, [article(key) for key in keys[:100]])

        assert await book.unseen(feed.id, keys) == set(keys[100:])


async def test_an_article_is_kept_as_it_came_but_for_what_no_database_holds(store: SqlStore, url: str) -> None:
    feed = await add_feed(store)
    full = replace(
        article("a"), summary="NUL \0", url="https://wire.example/a", text="half \ud83e", published=NOW - HOUR
    )

    async with store.book() as book:
        await book.add_articles(feed.id, [full])

    (row,) = beside(url, sa.select(articles))
    assert (row.key, row.title, row.url, row.outlet) == ("a", "Title of a", "https://wire.example/a", "The Wire")
    assert (row.summary, row.text) == ("NUL �", "half ?")
    assert (row.published, row.first_seen) == (NOW - HOUR, NOW)


async def test_a_claim_is_kept_once_with_who_published_it(store: SqlStore, url: str) -> None:
    feed = await add_feed(store)

    async with store.book() as book:
        (article_id,) = await book.add_articles(feed.id, [article("a")])
        for _ in range(2):
            await book.add_claims(article_id, [claim("Ana Lima"), claim("Bo Ek")], told=[True, False])
        await book.add_claims(article_id, [], told=[])

    rows = beside(url, sa.select(claims.c.outlet, claims.c.title, claims.c.at, claims.c.told).order_by(claims.c.id))
    assert [tuple(row) for row in rows] == [
        ("The Wire", "Title of a", NOW, True),
        ("The Wire", "Title of a", NOW, False),
    ]


async def test_documents_that_tell_of_no_move_wait_for_nobody(postgres_url: str) -> None:
    one, two = await open_store(postgres_url), await open_store(postgres_url)
    feed = await add_feed(one)
    async with one.book(alone=False) as quiet:
        await quiet.add_articles(feed.id, [article("a")])
        async with two.book() as weighing:
            waiting = asyncio.create_task(quiet.alone())
            async with two.book(alone=False) as other:
                await other.watches(feed.id)
            await weighing.told([1])
            assert not waiting.done()
        await waiting

    assert count(postgres_url, articles) == 1
    await one.close()
    await two.close()
