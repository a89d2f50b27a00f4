from __future__ import annotations

from bot.store import SqlStore


async def test_opens(store: SqlStore) -> None:
    assert await store.feeds() == []
