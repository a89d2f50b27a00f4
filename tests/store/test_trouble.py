"""A database that fails in passing is asked again; one that does not come back is one clear sentence."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.errors import StoreError
from bot.store import SqlStore, open_store
from bot.store.feed_tables import articles, feeds
from tests.servers.postgres import Postgres
from tests.store.look import beside, count
from tests.store.make import NOW, add_feed, article

KILL_OTHERS = sa.text(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
    "WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'"
)


async def test_a_write_waits_for_a_database_that_is_locked(tmp_path: Path) -> None:
    path = tmp_path / "mercato.db"
    store = await open_store(f"sqlite:///{path}")
    other = sqlite3.connect(path, check_same_thread=False, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    release = threading.Timer(0.3, other.execute, ["COMMIT"])
    release.start()

    assert await store.add_feed("https://wire.example/feed", now=NOW)

    release.join()
    other.close()
    await store.close()


async def test_a_lost_connection_costs_nothing(postgres_url: str) -> None:
    store = await open_store(postgres_url)
    await add_feed(store)

    beside(postgres_url, KILL_OTHERS)
    assert len(await store.feeds()) == 1
    beside(postgres_url, KILL_OTHERS)
    assert await store.add_feed("https://post.example/feed", now=NOW)
    beside(postgres_url, KILL_OTHERS)
    async with store.book() as book:
        await book.add_articles(1, [article("a")])

    assert count(postgres_url, articles) == 1
    await store.close()


async def test_a_connection_lost_within_a_book_leaves_nothing_half_written(postgres_url: str) -> None:
    store = await open_store(postgres_url)
    feed = await add_feed(store)

    async def enter() -> None:
        async with store.book() as book:
            await book.add_articles(feed.id, [article("a")])
            beside(postgres_url, KILL_OTHERS)
            await book.add_articles(feed.id, [article("b")])

    with pytest.raises(StoreError, match="cannot be used") as caught:
        await enter()

    assert "\n" not in str(caught.value)
    assert count(postgres_url, articles) == 0
    async with store.book() as book:
        assert await book.unseen(feed.id, ["a"]) == {"a"}
    await store.close()


async def test_two_writers_that_block_each_other_both_come_through(postgres_url: str) -> None:
    store = await open_store(postgres_url)
    one, two = await add_feed(store), await add_feed(store, "https://post.example/feed")
    both_hold = asyncio.Barrier(2)
    tries: list[int] = []

    async def rename(first: int, second: int) -> None:
        async def work(connection: AsyncConnection) -> None:
            tries.append(first)
            await connection.execute(sa.update(feeds).where(feeds.c.id == first).values(title=str(first)))
            if len(tries) <= 2:
                await both_hold.wait()
            await connection.execute(sa.update(feeds).where(feeds.c.id == second).values(title=str(first)))

        await store._db.write(work)  # noqa: SLF001 - no question of the store takes two locks in another order.

    await asyncio.gather(rename(one.id, two.id), rename(two.id, one.id))

    assert len(tries) == 3
    await store.close()


async def test_a_server_that_is_gone_is_one_sentence_and_its_return_is_noticed(postgres: Postgres) -> None:
    name = postgres.new()
    store = await open_store(postgres.url(name))
    await add_feed(store)

    postgres.execute(f"ALTER DATABASE {name} ALLOW_CONNECTIONS false")
    postgres.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname LIKE 'test%'")
    with pytest.raises(StoreError, match=f"The database {name} at .* cannot be used") as caught:
        await store.feeds()
    postgres.execute(f"ALTER DATABASE {name} ALLOW_CONNECTIONS true")

    assert "\n" not in str(caught.value)
    assert len(await store.feeds()) == 1
    await store.close()


async def test_a_full_disk_is_one_sentence_and_writes_nothing(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'mercato.db'}"
    store = await open_store(url)
    feed = await add_feed(store)

    # The connection believes that there is no room left; the next to write gets the same one.
    no_room = sa.text("PRAGMA max_page_count = 1")
    await store._db.write(lambda connection: connection.execute(no_room))  # noqa: SLF001 - it holds for this connection.

    async def enter() -> None:
        async with store.book() as book:
            await book.add_articles(feed.id, [article("a")])
            await book.add_articles(feed.id, [article(f"{number} " + "x" * 9000) for number in range(400)])

    with pytest.raises(StoreError, match="database or disk is full"):
        await enter()

    assert count(url, articles) == 0
    assert await store.feeds() == [feed]
    await store.close()


async def test_a_fault_of_the_caller_is_no_trouble_of_the_database(store: SqlStore) -> None:
    with pytest.raises(BrokenPipeError):
        async with store.book():
            raise BrokenPipeError
