"""Moves: what is written comes back exactly, evidence has one owner, and a move is found by whom and whence."""

from __future__ import annotations

import itertools
from dataclasses import replace

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings

from bot.core.audience import Lane
from bot.core.model import Employer, Evidence, Move, Person, Slot, Stage
from bot.store import SqlStore
from bot.store.tables import claims, move_families, revisions
from tests.store.look import beside, count, recorded
from tests.store.make import (
    APPLE,
    HOUR,
    META,
    MINUTE,
    MISTRAL,
    NOW,
    add_alerts,
    add_chats,
    alert,
    article,
    claim,
    evidence,
    message,
    move,
    opened,
    revised,
    save,
)
from tests.store.whole import whole

ARTICLES = itertools.count(2**62)
"""Each drawn move has articles of its own."""


async def near(store: SqlStore, *families: str, names: tuple[str, ...] = ()) -> list[int]:
    async with store.book() as book:
        return [found.id for found in await book.moves_near(families, names, NOW - HOUR)]


async def test_a_move_comes_back_with_all_its_evidence(store: SqlStore) -> None:
    told = [evidence(claim(), number, outlet=f"Outlet {number}", when=NOW + number * MINUTE) for number in range(1, 5)]

    saved = await save(store, opened(move(*told)))

    assert saved == move(*told, move_id=saved.id)
    assert await store.move(saved.id) == saved
    assert await store.move(saved.id + 1) is None


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(drawn=whole(Move), told=whole(tuple[Evidence, ...]))
async def test_any_move_comes_back_exactly(store: SqlStore, drawn: Move, told: tuple[Evidence, ...]) -> None:
    told = tuple(replace(_storable(e), article_id=next(ARTICLES)) for e in told) or (evidence(claim(), next(ARTICLES)),)
    new = replace(drawn, id=0, evidence=told, group_id=None, return_of=None, held=_plain(drawn.held))

    saved = await save(store, opened(new))

    assert await store.move(saved.id) == replace(new, id=saved.id)


def _storable(drawn: Evidence) -> Evidence:
    """Text columns hold no NUL; the claim itself does."""
    return replace(
        drawn,
        outlet=_plain(drawn.outlet) or "",
        title=_plain(drawn.title) or "",
        url=_plain(drawn.url),
        key=_plain(drawn.key) or "",
    )


def _plain(text: str | None) -> str | None:
    return text and text.replace("\0", "0")


async def test_a_late_article_takes_its_place_in_the_evidence(store: SqlStore) -> None:
    first, last = evidence(claim(), 1), evidence(claim(), 2, when=NOW + HOUR)
    known = await save(store, opened(move(first, last)))
    between = evidence(claim(), 3, when=NOW + MINUTE)

    await save(store, revised(known, replace(known, evidence=(first, between, last))))

    found = await store.move(known.id)
    assert found is not None
    assert found.evidence == (first, between, last)


async def test_evidence_has_one_owner(store: SqlStore, url: str) -> None:
    shared, own = evidence(claim(), 1), evidence(claim(), 2)
    loses = await save(store, opened(move(own, shared)))
    wins = await save(store, opened(move(evidence(claim(), 3))))

    await save(store, revised(wins, replace(wins, evidence=(*wins.evidence, shared))))

    left = await store.move(loses.id)
    assert left is not None
    assert left.evidence == (own,)
    assert count(url, claims) == 3


async def test_evidence_that_a_move_loses_is_kept_as_a_claim(store: SqlStore, url: str) -> None:
    first, wrong = evidence(claim(), 1), evidence(claim(), 2)
    known = await save(store, opened(move(first, wrong)))

    await save(store, revised(known, replace(known, evidence=(first,))))

    assert await store.move(known.id) == replace(known, evidence=(first,))
    assert [row.move_id for row in beside(url, sa.select(claims.c.move_id).order_by(claims.c.id))] == [known.id, None]


async def test_two_claims_of_one_article_may_belong_to_two_moves(store: SqlStore) -> None:
    ana = await save(store, opened(move(evidence(claim("Ana Lima")))))
    bo = await save(store, opened(move(evidence(claim("Bo Ek")))))

    assert await store.move(ana.id) == ana
    assert await store.move(bo.id) == bo


async def test_a_claim_that_was_read_becomes_the_evidence_of_its_move(store: SqlStore, url: str) -> None:
    said = claim()
    await store.add_feed("https://wire.example/feed", now=NOW)
    async with store.book() as book:
        (article_id,) = await book.add_articles(1, [article("a")])
        await book.add_claims(article_id, [said, claim("Bo Ek")], told=[True, False])
        await book.save_change(opened(move(evidence(said, article_id))), [])

    rows = beside(url, sa.select(claims.c.told, claims.c.move_id).order_by(claims.c.id))
    assert [tuple(row) for row in rows] == [(True, 1), (False, None)]


async def test_a_move_is_found_by_its_employers_and_by_its_name_keys(store: SqlStore) -> None:
    ana = await save(store, opened(move(evidence(claim("Ana Lima")))), ["ana", "lima"])
    rumour = replace(move(evidence(claim("Bo Ek", origin=None), 2)), alternatives=(MISTRAL,))
    bo = await save(store, opened(rumour), ["bo", "ek"])

    assert await near(store, APPLE.family) == [ana.id]
    assert await near(store, META.family) == [ana.id, bo.id]
    assert await near(store, MISTRAL.family) == [bo.id]
    assert await near(store, names=("lima", "ek")) == [ana.id, bo.id]
    assert await near(store, "nobody", names=("nobody",)) == []
    assert await near(store) == []


async def test_a_move_is_found_as_long_as_its_latest_evidence_is_young(store: SqlStore) -> None:
    told = (evidence(claim(), 1, when=NOW - 9 * HOUR), evidence(claim(), 2, when=NOW - 2 * HOUR))
    await save(store, opened(move(*told)))
    assert await near(store, META.family) == []

    known = await store.move(1)
    assert known is not None
    await save(store, revised(known, replace(known, evidence=(*told, evidence(claim(), 3)))))

    assert await near(store, META.family) == [1]


async def test_finding_many_moves_takes_a_few_queries(store: SqlStore) -> None:
    async with store.book() as book:
        for number in range(60):
            await book.save_change(opened(move(evidence(claim(f"Person {number}"), number + 1))), [])
        with recorded() as statements:
            found = await book.moves_near([META.family], [], NOW - HOUR)

    assert len(found) == 60
    assert len(statements) == 2


async def test_each_revision_is_kept_with_its_reason(store: SqlStore, url: str) -> None:
    known = await save(store, opened(move(evidence(claim()))))
    backed = replace(known, evidence=(*known.evidence, evidence(claim(), 2)))
    await save(store, revised(known, backed, Slot.SOURCES))
    firm = replace(backed, stage=Stage.CONFIRMED, revision=2)
    await save(store, revised(backed, firm, Slot.STAGE))

    rows = beside(url, sa.select(revisions.c.revision, revisions.c.reason, revisions.c.changed, revisions.c.at))

    assert [tuple(row) for row in rows] == [
        (1, "nobody knew of it", frozenset(), NOW),
        (2, "it became firmer", frozenset({Slot.STAGE}), NOW),
    ]


async def test_the_latest_moves_leave_out_what_waits_for_review(store: SqlStore) -> None:
    for number in range(1, 5):
        told = evidence(claim(f"Person {number}"), number, when=NOW + number * MINUTE)
        await save(store, opened(replace(move(told), held="two moves at once" if number == 3 else None)))

    assert [found.id for found in await store.latest_moves(2)] == [4, 2]
    between = await store.moves_between(NOW + MINUTE, NOW + 4 * MINUTE, 10)
    assert [found.id for found in between] == [2, 1]


async def test_a_group_knows_its_members(store: SqlStore) -> None:
    group = await save(store, opened(move(evidence(claim(None)))))
    ana = await save(store, opened(replace(move(evidence(claim(), 2)), group_id=group.id)))
    await save(store, opened(move(evidence(claim("Bo Ek"), 3))))

    assert await store.members(group.id) == [ana]
    async with store.book() as book:
        assert await book.members(group.id) == [ana]
        assert await book.move(group.id) == group


# --- moves that turn out to be one ----------------------------------------------------------------------------------


async def absorb(store: SqlStore, wins: Move, loses: Move) -> Move:
    both = replace(wins, evidence=(*wins.evidence, *loses.evidence), revision=wins.revision + 1)
    return await save(store, revised(wins, both, Slot.PERSON, absorbed=(loses.id,)))


@pytest.fixture
async def two(store: SqlStore) -> tuple[Move, Move]:
    named = await save(store, opened(move(evidence(claim("Ana Lima"), 1))), ["lima"])
    unnamed = await save(store, opened(move(evidence(claim(None, origin=MISTRAL), 2))))
    return named, unnamed


async def test_an_absorbed_move_ends_in_the_other(store: SqlStore, two: tuple[Move, Move], url: str) -> None:
    named, unnamed = two

    one = await absorb(store, named, unnamed)

    assert await store.move(unnamed.id) == one == await store.move(named.id)
    assert await near(store, META.family) == [named.id]
    assert [found.id for found in await store.latest_moves(5)] == [named.id]
    assert (await store.tally(NOW)).moves == 1
    assert beside(url, sa.select(move_families).where(move_families.c.move_id == unnamed.id)) == []


async def test_who_heard_of_an_absorbed_move_hears_of_the_other(store: SqlStore, two: tuple[Move, Move]) -> None:
    named, unnamed = two
    await add_chats(store, 1, 2, 3)
    await add_alerts(store, [alert(named, 1), alert(unnamed, 1), alert(unnamed, 2)])
    (told,) = [a for a in await store.take_alerts(NOW, 9) if a.chat_id == 2]
    await store.alerts_sent([told], [message(unnamed, 2, 7)])

    one = await absorb(store, named, unnamed)

    async with store.book() as book:
        assert await book.reached(one.id) == {Lane.ALERT: [1, 2]}
        assert await book.told([one.id, unnamed.id]) == {one.id}
        # The reply that tells chat 2 who it was is still to come.
        assert await book.add_alerts(alert(one, 2), [2]) == 1
    assert await store.message(one.id, 2) == replace(message(unnamed, 2, 7), move_id=one.id)
    assert [a.move_id for a in await store.waiting(1, [named.id, unnamed.id])] == [named.id]


async def test_what_pointed_to_an_absorbed_move_points_to_the_other(store: SqlStore, two: tuple[Move, Move]) -> None:
    named, unnamed = two
    member = await save(store, opened(replace(move(evidence(claim("Cy Roe"), 3)), group_id=unnamed.id)))
    back = await save(store, opened(replace(move(evidence(claim("Di Poe"), 4)), return_of=unnamed.id)))

    await absorb(store, named, unnamed)

    assert await store.move(member.id) == replace(member, group_id=named.id)
    assert await store.move(back.id) == replace(back, return_of=named.id)


async def test_an_employer_is_kept_as_it_was_written(store: SqlStore) -> None:
    odd = Employer("Фирма „Ёж“ \N{HUGGING FACE}", "hedgehog", tracked=False)
    person = Person("李安娜", "ana-lima", ("Ana Lima", "Lima, Ana"))
    told = evidence(replace(claim(to=odd), person=person))

    saved = await save(store, opened(move(told)))

    assert await store.move(saved.id) == saved
