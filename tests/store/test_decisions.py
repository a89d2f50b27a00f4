"""What waits for review, and decisions that are no rulings, on both databases."""

from __future__ import annotations

from dataclasses import replace

from bot.core.model import Verdict
from bot.core.orders import Order, OrderKind
from bot.store import SqlStore
from tests.store.make import HOUR, NOW, article, claim, evidence, move, opened

ADMIN = 7


async def test_held_moves_wait_before_unsure_claims_and_background_never_does(store: SqlStore) -> None:
    await store.add_feed("https://wire.example/feed", now=NOW)
    async with store.book() as book:
        [first, second] = await book.add_articles(1, [article("a"), article("b")])
        background = replace(claim("Bo Reed"), background=True)
        await book.add_claims(first, [claim(), background], told=[False, False])
        new = replace(move(evidence(claim("Cy Stone"), second)), held="unclear")
        await book.save_change(replace(opened(new), verdict=Verdict.HELD), ())

    held, unsure, nothing = [await store.in_review(place, NOW - HOUR) for place in range(3)]

    assert held
    assert held.move
    assert (held.move.held, held.count) == ("unclear", 2)
    assert unsure
    assert [e.claim for e in unsure.evidence] == [claim()]
    assert nothing is None

    async with store.book() as book:
        decision = await book.decide(ADMIN, ("drop", "somebody"), NOW)
        await book.judge_claim(decision.id, unsure.claim_id or 0, believed=False)
    assert await store.in_review(1, NOW - HOUR) is None

    async with store.book() as book:
        assert await book.undo(decision.id, NOW) == []
        assert await book.undo(decision.id, NOW) is None
    assert await store.in_review(1, NOW - HOUR) == unsure


async def test_orders_hold_until_they_are_undone_and_the_latest_counts(store: SqlStore) -> None:
    marks = [await store.orders_seen()]
    async with store.book() as book:
        made = await book.decide(ADMIN, ("add admin", "somebody"), NOW)
        await book.order(made.id, [Order(OrderKind.ADMIN, "55", "yes")])
        removed = await book.decide(ADMIN, ("remove admin", "somebody"), NOW)
        await book.order(removed.id, [Order(OrderKind.ADMIN, "55", "no")])
    assert not await store.is_admin(55)
    marks.append(await store.orders_seen())

    async with store.book() as book:
        await book.undo(removed.id, NOW)

    marks.append(await store.orders_seen())
    assert await store.is_admin(55)
    assert len(set(marks)) == len(marks)
    assert [order.decision for order in await store.orders(OrderKind.ADMIN)] == [made.id]


async def test_articles_that_told_nothing_are_found_by_a_name_in_them(store: SqlStore) -> None:
    await store.add_feed("https://wire.example/feed", now=NOW)
    named = [replace(article(key), title=f"100%_Mind hires {key}") for key in ("a", "b", "c")]
    async with store.book() as book:
        ids = await book.add_articles(1, [*named[:2], article("d"), replace(named[2], published=NOW - 9 * HOUR)])
        await book.add_claims(ids[1], [claim()], told=[False])

        found = await book.articles_naming(["100%_mind"], NOW - HOUR, 9)

    assert found == [(ids[0], named[0])]
