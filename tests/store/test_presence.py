"""What a process holds is another's soon after it died or stalled, and what it brings late is not written."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from datetime import datetime
from subprocess import PIPE
from typing import IO

import sqlalchemy as sa

from bot.core.errors import StoreError
from bot.core.model import Feed
from bot.ports import Poll
from bot.store import SqlStore, open_store
from bot.store.feed_tables import claimants, feeds, hosts
from tests.store.look import beside, count
from tests.store.make import HOUR, MINUTE, NOW

PROGRAM = """
import asyncio, sys
from bot.core.errors import StoreError
from bot.ports import Poll
from bot.store import open_store
from tests.store.make import *

async def main(url):
    store = await open_store(url)
    (feed,) = await store.due_feeds(NOW, 9)
    print("> holds" if store.holds(feed) else "> lost", flush=True)
    sys.stdin.readline()
    print("> holds" if store.holds(feed) else "> lost", flush=True)
    try:
        async with store.book() as book:
            print("> watches" if await book.watches(feed.id, feed.held_by) else "> lost", flush=True)
        await store.record_polls([Poll(feed.id, NOW, NOW + 9 * HOUR, title="late", held_by=feed.held_by)])
    except StoreError:
        pass  # A session that PostgreSQL ended meanwhile: nothing is written with it.

asyncio.run(main(sys.argv[1]))
"""


@contextmanager
def a_poller(url: str) -> Iterator[subprocess.Popen[str]]:
    """A process that claims what is due, and goes on with it when it reads a line."""
    with subprocess.Popen([sys.executable, "-c", PROGRAM, url], stdin=PIPE, stdout=PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.kill()  # One that is stopped would be waited for without end.


@asynccontextmanager
async def a_store(url: str) -> AsyncIterator[SqlStore]:
    """The database as a process sees it that goes on living, with one feed."""
    store = await open_store(url)
    await store.add_feed("https://wire.example/", now=NOW)
    yield store
    await store.close()


async def freed(store: SqlStore, at: datetime = NOW + MINUTE) -> Feed:
    """The feed, once it is free."""
    async with asyncio.timeout(60):
        while True:
            with suppress(StoreError):
                if found := await store.due_feeds(at, 9):
                    return found[0]
            await asyncio.sleep(0.05)


def line(pipe: IO[str] | None) -> str:
    assert pipe is not None
    return pipe.readline().strip()


async def test_what_a_killed_process_held_is_free_at_once(postgres_url: str) -> None:
    async with a_store(postgres_url) as store:
        with a_poller(postgres_url) as other:
            assert await asyncio.to_thread(line, other.stdout) == "> holds"
            assert await store.due_feeds(NOW + MINUTE, 9) == []
            other.kill()

            assert store.holds(await freed(store))

    assert count(postgres_url, claimants) == 1


async def test_a_process_that_wakes_up_late_writes_nothing_over_the_work_of_others(postgres_url: str) -> None:
    async with a_store(postgres_url) as store:
        with a_poller(postgres_url) as other:
            assert await asyncio.to_thread(line, other.stdout) == "> holds"
            os.kill(other.pid, signal.SIGSTOP)
            feed = await freed(store)
            await store.record_polls([Poll(feed.id, NOW, NOW + HOUR, title="in time", held_by=feed.held_by)])
            assert await store.take_turn("wire.example", NOW + HOUR) is None
            os.kill(other.pid, signal.SIGCONT)

            said, _ = await asyncio.to_thread(other.communicate, "go on\n")

    assert {line for line in said.splitlines() if line.startswith(">")} == {"> lost"}
    (row,) = beside(postgres_url, sa.select(feeds))
    assert (row.title, row.next_poll_at) == ("in time", NOW + HOUR)
    (host,) = beside(postgres_url, sa.select(hosts))
    assert host.held_until, "the turn that another has taken is not given back"


async def test_a_process_that_lost_its_session_holds_things_under_another_number(postgres_url: str) -> None:
    async with a_store(postgres_url) as store:
        feed = await freed(store)
        await store.take_turn("other.example", NOW)
        assert store.holds(feed)
        assert store.holds_turn("other.example")

        ours = "application_name = 'mercato presence' AND datname = current_database()"
        beside(postgres_url, sa.text(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE {ours}"))  # noqa: S608
        again = await freed(store, NOW + HOUR)

        assert again.held_by != feed.held_by
        assert not store.holds(feed)
        assert not store.holds_turn("other.example")
