"""What holds of merging, whatever the reports are."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.merging.cluster import People
from bot.core.merging.folding import fold
from bot.core.model import Evidence, Seniority, Stage
from tests.core.invented import HARBOR, LANTERN, ORCHARD, OWN, QUARRY, SPROUT, Details, Ledger, names, shape, told

EMPLOYERS = st.sampled_from([None, ORCHARD, LANTERN, QUARRY, HARBOR, SPROUT, OWN])
PEOPLE = st.sampled_from([None, "Ada Quill", "Ben Quill", "Quill", "Cleo Tarn"])
DETAILS = st.sampled_from(
    [
        Details(),
        Details(),
        Details(background=True),
        Details(role="researcher", seniority=Seniority.RESEARCHER),
        Details(role="CFO", seniority=Seniority.C_LEVEL),
        Details(more=True),
        Details(citation="Le Bac"),
    ]
)


@st.composite
def reports(draw: st.DrawFn) -> Evidence:
    origin, destination = draw(EMPLOYERS), draw(EMPLOYERS)
    return told(
        draw(PEOPLE),
        origin if origin or destination else ORCHARD,
        destination,
        day=draw(st.sampled_from([0, 0, 1, 2, 10, 20, 60, 130, 200])),
        outlet=draw(st.sampled_from(["The Daily Ferry", "Le Bac", "Die Fähre"])),
        stage=draw(st.sampled_from(list(Stage))),
        count=draw(st.sampled_from([1, 1, None, 2, 3])),
        article=draw(st.integers(0, 4)),
        title=draw(st.sampled_from(["", "", "A scientist whom nobody names leaves one laboratory for another"])),
        **draw(DETAILS),
    )


def filled(order: list[Evidence]) -> Ledger:
    ledger = Ledger()
    for report in order:
        ledger.hear(report)
    return ledger


@settings(max_examples=100, deadline=None)
@given(st.lists(reports(), max_size=9).flatmap(lambda rs: st.tuples(st.just(rs), st.permutations(rs))))
def test_any_order_of_arrival_gives_the_same_moves(orders: tuple[list[Evidence], list[Evidence]]) -> None:
    first, second = orders
    assert shape(filled(first).moves.values()) == shape(filled(second).moves.values())


@settings(max_examples=100, deadline=None)
@given(st.lists(reports(), max_size=9))
def test_one_by_one_or_all_at_once_gives_the_same_moves(given_reports: list[Evidence]) -> None:
    at_once = [cluster.move for cluster in fold(given_reports, People(names)).moves]
    assert shape(filled(given_reports).moves.values()) == shape(at_once)


@settings(max_examples=100, deadline=None)
@given(st.lists(reports(), min_size=1, max_size=8), st.data())
def test_the_same_report_twice_changes_nothing(given_reports: list[Evidence], data: st.DataObject) -> None:
    ledger = filled(given_reports)
    before = dict(ledger.moves)
    ledger.hear(data.draw(st.sampled_from(given_reports)))
    assert ledger.moves == before


@settings(max_examples=100, deadline=None)
@given(st.lists(reports(), max_size=9), st.data())
def test_merging_loses_no_news(given_reports: list[Evidence], data: st.DataObject) -> None:
    ledger = Ledger()
    for report in given_reports:
        ledger.hear(report)
        known = sorted(ledger.moves)
        ledger.told |= set(data.draw(st.lists(st.sampled_from(known), max_size=2))) if known else set()
    kept = [e for move in ledger.moves.values() for e in move.evidence]
    assert len(kept) == len(set(kept)), "evidence belongs to one move"
    assert {e for e in given_reports if not e.claim.background} <= set(kept)


@settings(max_examples=100, deadline=None)
@given(st.lists(reports(), max_size=9), st.data())
def test_a_move_that_was_told_never_vanishes(given_reports: list[Evidence], data: st.DataObject) -> None:
    ledger = Ledger()
    for report in given_reports:
        ledger.hear(report)
        known = sorted(ledger.moves)
        ledger.told |= set(data.draw(st.lists(st.sampled_from(known), max_size=2))) if known else set()
        assert ledger.told <= ledger.moves.keys()
