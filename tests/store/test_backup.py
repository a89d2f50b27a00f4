"""A copy of the database while it is used, and the way back."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from bot.core.errors import StoreError
from bot.store import SqlStore, backup, open_store, restore
from tests.servers.postgres import Postgres
from tests.store.make import MINUTE, NOW, add_alerts, add_chats, add_feed, alert, claim, evidence, move, opened, save


@pytest.fixture
def empty_url(url: str, tmp_path: Path, request: pytest.FixtureRequest) -> str:
    if url.startswith("sqlite"):
        return f"sqlite:///{tmp_path / 'other' / 'mercato.db'}"
    server: Postgres = request.getfixturevalue("postgres")
    return server.url(server.new(empty=True))


async def test_a_restored_database_goes_on_where_the_copy_was_made(
    store: SqlStore, url: str, empty_url: str, tmp_path: Path
) -> None:
    await add_feed(store)
    await add_chats(store, 1, 2)
    told = await save(store, opened(move(evidence(claim()))), ["ana lima"])
    await add_alerts(store, [alert(told, 1)])
    assert await store.due_feeds(NOW, 9)
    file = tmp_path / "copy"
    await asyncio.to_thread(backup, url, file)
    await add_alerts(store, [alert(told, 2)])

    await asyncio.to_thread(restore, empty_url, file)
    other = await open_store(empty_url)
    try:
        taken = await other.take_alerts(NOW, 9)
        await other.release_feeds()
        assert await other.due_feeds(NOW + MINUTE, 9), "whoever polled when the copy was made does not poll here"
        second = await save(other, opened(move(evidence(claim("Bo Chen"), 2))))
        assert [one.chat_id for one in taken] == [1]
        assert await other.feeds() == await store.feeds()
        assert await other.move(told.id) == told
        assert second.id > told.id
    finally:
        await other.close()


async def test_a_copy_is_of_one_moment_while_the_bot_writes(
    store: SqlStore, url: str, empty_url: str, tmp_path: Path
) -> None:
    told = await save(store, opened(move(evidence(claim()))))
    stop = asyncio.Event()

    async def write() -> int:
        number = 0
        while not stop.is_set():
            number += 1
            await add_chats(store, number)
            await add_alerts(store, [alert(told, number)])
        return number

    writing = asyncio.create_task(write())
    await asyncio.to_thread(backup, url, tmp_path / "copy")
    stop.set()
    written = await writing
    await asyncio.to_thread(restore, empty_url, tmp_path / "copy")
    other = await open_store(empty_url)
    try:
        tally = await other.tally(NOW)
        assert 0 <= tally.chats - tally.alerts_waiting <= 1
        assert tally.chats <= written
    finally:
        await other.close()


def test_a_backup_overwrites_nothing_and_a_restore_needs_an_empty_place(url: str, tmp_path: Path) -> None:
    asyncio.run(_made(url))
    backup(url, tmp_path / "copy")

    with pytest.raises(StoreError, match="overwrites nothing"):
        backup(url, tmp_path / "copy")
    with pytest.raises(StoreError, match="empty"):
        restore(url, tmp_path / "copy")


async def _made(url: str) -> None:
    await (await open_store(url)).close()


def test_what_is_no_backup_is_refused_and_leaves_the_place_empty(empty_url: str, tmp_path: Path) -> None:
    (tmp_path / "text").write_text("not a copy at all, but long enough to be looked at")

    with pytest.raises(StoreError, match="backup"):
        restore(empty_url, tmp_path / "text")
