"""What it costs to tell: it grows with those who want a move, and not with those who follow."""

from __future__ import annotations

from pathlib import Path

from bot.core.alerting import telling
from bot.core.audience import Follow
from bot.core.effects import SaveFollow
from bot.jobs.telling import tell
from bot.store import SqlStore, open_store
from tests.store.look import recorded
from tests.store.make import NOW, add_chats, claim, evidence, move, opened, save

WANTING, OTHERS = range(1, 6), range(100, 400)


async def cost(store: SqlStore, name: str, article_id: int) -> tuple[int, list[str], list[list[int]]]:
    """Tell a move: how many hear of it, what the database was asked, and the chats it came up with on the way."""
    change = opened(await save(store, opened(move(evidence(claim(name), article_id)))))
    with recorded() as statements:
        async with store.book() as book:
            told = await tell(book, telling(change, NOW, found=NOW))
            found = [sorted(chats) async for _, chats in book.followers(change.move, NOW)]
    return told, [text for text, _ in statements], found


async def test_who_follows_something_else_costs_nothing(tmp_path: Path) -> None:
    store = await open_store(f"sqlite:///{tmp_path}/mercato.db", durable=False)
    await add_chats(store, *WANTING, follow=Follow(lab="meta"))
    alone = await cost(store, "Ana Lima", 1)
    await add_chats(store, *OTHERS, follow=Follow(lab="mistral"))
    await store.apply_effects([SaveFollow(Follow(chat_id=chat, person="Bo Ek")) for chat in OTHERS], NOW)
    in_a_crowd = await cost(store, "Cy Stone", 2)
    await store.close()

    assert alone == in_a_crowd
    assert alone[0] == len(WANTING)
    assert alone[2] == [list(WANTING)]
