"""A bot that is killed at any moment finds its database whole: each document is there with all that follows, or not."""

from __future__ import annotations

import subprocess
import sys
from subprocess import PIPE

import pytest
import sqlalchemy as sa

from bot.store import open_store
from bot.store.feed_tables import articles, feeds
from bot.store.tables import alerts, claims, moves
from tests.store.look import beside, count
from tests.store.make import NOW

PROGRAM = """
import asyncio, itertools, sys
from bot.ports import Poll
from bot.store import open_store
from tests.store.make import *

async def main(url):
    store = await open_store(url)
    feed = await add_feed(store)
    await add_chats(store, 1)
    for number in itertools.count(1):
        async with store.book() as book:
            ids = await book.add_articles(feed.id, [article(f"{number} a"), article(f"{number} b")])
            await book.add_claims(ids[0], [claim()], told=[True])
            saved = await book.save_change(opened(move(evidence(claim(), ids[0]))), [])
            await book.add_alerts(alert(saved, 1), [1])
            await book.record_poll(Poll(feed.id, NOW, NOW + number * MINUTE, imported=True))
        print(number, flush=True)

asyncio.run(main(sys.argv[1]))
"""


@pytest.mark.parametrize("documents", [1, 7, 20])
async def test_a_kill_leaves_whole_documents_and_loses_none(url: str, documents: int) -> None:
    written = enter_documents_until_killed(url, documents)

    found = count(url, moves)
    assert written <= found <= written + 1
    assert [count(url, table) for table in (articles, claims, alerts)] == [2 * found, found, found]
    (feed,) = beside(url, sa.select(feeds))
    assert (feed.next_poll_at - NOW).total_seconds() == 60 * found

    store = await open_store(url)
    assert len(await store.latest_moves(1000)) == found
    await store.close()


def enter_documents_until_killed(url: str, documents: int) -> int:
    """Start a bot that does nothing but enter documents, and kill it after some; how many it said were written."""
    with subprocess.Popen([sys.executable, "-c", PROGRAM, url], stdout=PIPE, text=True) as bot:
        assert bot.stdout is not None
        said = [next(bot.stdout) for _ in range(documents)]
        bot.kill()
        said += bot.stdout
    return len(said)
