"""The questions that are asked all the time walk an index; none of them reads a whole table."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from bot.store import SqlStore, open_store
from tests.store.look import plans, recorded
from tests.store.make import META, NOW, claim, evidence, move

QUESTIONS: dict[str, tuple[Callable[[SqlStore], Awaitable[object]], str]] = {
    "due feeds": (lambda store: store.due_feeds(NOW, 10), "ix_feeds_due"),
    "next poll": (lambda store: store.next_poll_at(), "ix_feeds_due"),
    "due alerts": (lambda store: store.take_alerts(NOW, 10, busy=[1]), "ix_alerts_due"),
    "waiting alerts": (lambda store: store.waiting(1, [1]), "ix_alerts_of_chat"),
    "stale messages": (lambda store: store.stale_messages(NOW, 10), "ix_messages_stale"),
    "open updates": (lambda store: store.open_updates(), "ix_updates_open"),
    "latest moves": (lambda store: store.latest_moves(3), "ix_moves_latest"),
    "a gone chat": (lambda store: store.chat_gone(1, "blocked"), "ix_alerts_of_chat"),
}


def tables_read(plan: str) -> list[str]:
    """Whole tables; what the statement itself put together is none."""
    return re.findall(r"^SCAN (?!CONSTANT|anon_)\w+$", plan, re.MULTILINE)


@pytest.mark.parametrize("question", QUESTIONS)
async def test_no_table_is_read_as_a_whole(tmp_path: Path, question: str) -> None:
    url = f"sqlite:///{tmp_path / 'mercato.db'}"
    store = await open_store(url)
    ask, index = QUESTIONS[question]

    with recorded() as statements:
        await ask(store)
    await store.close()

    plan = plans(url, statements)
    assert index in plan
    assert tables_read(plan) == []


async def test_moves_are_found_by_family_and_name_without_reading_them_all(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'mercato.db'}"
    store = await open_store(url)

    with recorded() as statements:
        async with store.book() as book:
            await book.moves_near([META.family], ["lima"], NOW)
            assert [each async for each in book.followers(move(evidence(claim())), NOW)] == []
            await book.wishes([1, 2])
            await book.reached(1)
            await book.languages(1)
            await book.told([1, 2])
            await book.want(1, {"en": "hash"})
    await store.close()

    assert tables_read(plans(url, statements)) == []
