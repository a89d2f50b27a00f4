"""What is let go of, and what stays for ever."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.app.clock import ManualClock
from bot.core.audience import AlertState
from bot.core.model import Article
from bot.jobs.tidy import Tidier
from bot.store import SqlStore, open_store
from bot.store.feed_tables import articles
from bot.store.tables import alerts, claims
from tests.store.look import beside, count
from tests.store.make import HOUR, NOW, add_alerts, add_chats, alert, claim, evidence, move, opened, save

KEEP = timedelta(days=30)
LATER = NOW + timedelta(days=31)


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/mercato.db"


@pytest.fixture
async def store(url: str) -> AsyncIterator[SqlStore]:
    opened_ = await open_store(url, durable=False)
    yield opened_
    await opened_.close()


def tidier(store: SqlStore, now: datetime = LATER, machine: datetime | None = None) -> Tidier:
    return Tidier(store, ManualClock(now), lambda: machine or now, KEEP, pause=0)


async def add(store: SqlStore, seen: datetime, *keys: str) -> int:
    await store.add_feed("https://news.example/feed", now=NOW)
    (feed,) = await store.feeds()
    async with store.book() as book:
        await book.add_articles(feed.id, [Article(key, f"Title {key}", "Said.", first_seen=seen) for key in keys])
    return feed.id


async def test_the_words_of_old_articles_go_and_they_stay_known(store: SqlStore, url: str) -> None:
    feed_id = await add(store, NOW, *(f"old-{n}" for n in range(1201)))
    await add(store, LATER - HOUR, "new")

    await tidier(store).tidy()

    kept = beside(url, sa.select(articles.c.title).where(articles.c.title != ""))
    assert [row.title for row in kept] == ["Title new"]
    async with store.book() as book:
        assert await book.unseen(feed_id, ["old-7", "old-1200", "new", "never seen"]) == {"never seen"}


async def test_what_articles_said_of_moves_is_kept_for_ever(store: SqlStore, url: str) -> None:
    await save(store, opened(move(evidence(claim()))))
    (before,) = await store.moves_between(NOW - HOUR, LATER, 9)

    await tidier(store, NOW + timedelta(days=4000)).tidy()

    assert await store.moves_between(NOW - HOUR, LATER, 9) == [before]
    assert count(url, claims) == 1


async def test_alerts_that_came_to_their_end_go_and_those_that_wait_stay(store: SqlStore, url: str) -> None:
    await add_chats(store, 1, 2)
    told = await save(store, opened(move(evidence(claim()))))
    await add_alerts(store, [alert(told, 1), alert(told, 2)])
    await store.settle_alert(1, AlertState.SENT, "")
    written = beside(url, sa.select(alerts.c.written_at))[0].written_at

    await tidier(store, machine=written + KEEP - HOUR).tidy()
    assert count(url, alerts) == 2

    await tidier(store, machine=written + KEEP + HOUR).tidy()
    assert [row.chat_id for row in beside(url, sa.select(alerts.c.chat_id))] == [2]


async def test_a_stop_ends_it_between_two_bites(store: SqlStore, url: str) -> None:
    await add(store, NOW, *(f"old-{n}" for n in range(1201)))
    tidying = tidier(store)
    tidying.bell.stop()

    await tidying.run()

    assert len(beside(url, sa.select(articles.c.id).where(articles.c.title != ""))) == 1201
