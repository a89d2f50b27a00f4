"""New evidence among the moves that are known."""

from __future__ import annotations

from bot.core.model import Slot, Stage, Verdict
from tests.core.invented import LANTERN, ORCHARD, QUARRY, Ledger, told


def test_the_first_report_opens_a_move() -> None:
    (change,) = Ledger().hear(told("Ada Quill", ORCHARD, LANTERN))
    assert (change.verdict, change.move.id, change.before) == (Verdict.OPENED, 1, None)
    assert change.reason == "nothing that is known fits it"


def test_a_second_outlet_backs_it_and_revises_nothing() -> None:
    ledger = Ledger()
    ledger.hear(told("Ada Quill", ORCHARD, LANTERN))
    (change,) = ledger.hear(told("Ada Quill", ORCHARD, LANTERN, outlet="Le Bac", day=1))
    assert (change.verdict, change.changed, change.move.revision) == (Verdict.BACKED, frozenset({Slot.SOURCES}), 1)
    assert change.reason == "the same person goes to the same place"


def test_the_same_report_twice_changes_nothing() -> None:
    ledger = Ledger()
    report = told("Ada Quill", ORCHARD, LANTERN)
    ledger.hear(report)
    assert ledger.hear(report) == []


def test_a_firmer_stage_and_a_new_slot_are_one_revision() -> None:
    ledger = Ledger()
    ledger.hear(told("Ada Quill", ORCHARD, stage=Stage.RUMOURED))
    (change,) = ledger.hear(told("Ada Quill", ORCHARD, LANTERN, day=2, stage=Stage.CONFIRMED))
    assert change.verdict is Verdict.REVISED
    assert change.changed == {Slot.STAGE, Slot.DESTINATION}
    assert change.move.revision == 2
    assert change.before
    assert change.before.revision == 1


def test_background_that_fills_a_slot_is_no_news() -> None:
    ledger = Ledger()
    ledger.hear(told("Ada Quill", None, LANTERN))
    (change,) = ledger.hear(told("Ada Quill", ORCHARD, LANTERN, day=9, background=True))
    assert (change.verdict, change.move.origin, change.move.revision) == (Verdict.BACKED, ORCHARD, 2)


def test_background_alone_is_written_nowhere_until_news_comes() -> None:
    ledger = Ledger()
    assert ledger.hear(told("Ada Quill", ORCHARD, LANTERN, background=True)) == []
    (change,) = ledger.hear(told("Ada Quill", None, LANTERN, day=1))
    assert (change.verdict, change.move.origin) == (Verdict.OPENED, ORCHARD)


def test_a_late_report_links_two_moves_that_nobody_was_told() -> None:
    ledger = Ledger()
    ledger.hear(told(None, ORCHARD, LANTERN, day=2))
    ledger.hear(told("Ada Quill", ORCHARD, day=3))
    (change,) = ledger.hear(told("Ada Quill", ORCHARD, LANTERN, day=4))
    assert (change.move.id, change.absorbed) == (1, (2,))
    assert list(ledger.moves) == [1]


def test_the_move_that_was_told_keeps_its_id() -> None:
    ledger = Ledger()
    ledger.hear(told(None, ORCHARD, LANTERN, day=2))
    ledger.hear(told("Ada Quill", ORCHARD, day=3))
    ledger.told = {2}
    (change,) = ledger.hear(told("Ada Quill", ORCHARD, LANTERN, day=4))
    assert (change.move.id, change.absorbed) == (2, (1,))


def test_two_moves_that_were_both_told_go_to_review_and_are_not_fused() -> None:
    ledger = Ledger()
    ledger.hear(told(None, ORCHARD, LANTERN, day=2))
    ledger.hear(told("Ada Quill", ORCHARD, day=3))
    ledger.told = {1, 2}
    changes = ledger.hear(told("Ada Quill", ORCHARD, LANTERN, day=4))
    assert changes[-1].verdict is Verdict.HELD
    assert changes[-1].reason == "unclear: new evidence says that moves 1 and 2, which were both told, are one"
    assert set(ledger.moves) == {1, 2}
    assert sum(len(move.evidence) for move in ledger.moves.values()) == 3
    again = ledger.hear(told("Ada Quill", ORCHARD, LANTERN, day=5, outlet="Le Bac"))
    assert [change.verdict for change in again] == [Verdict.BACKED], "what was asked once is not asked again"


def test_an_older_report_that_comes_late_is_weighed_by_its_publication() -> None:
    ledger = Ledger()
    ledger.hear(told("Ada Quill", ORCHARD, LANTERN, day=5, stage=Stage.CONFIRMED))
    (change,) = ledger.hear(told("Ada Quill", ORCHARD, LANTERN, day=1, stage=Stage.RUMOURED, outlet="Le Bac"))
    assert (change.verdict, change.move.stage) == (Verdict.BACKED, Stage.CONFIRMED)
    assert change.move.first == told("Ada Quill", day=1).when


def test_a_return_points_to_the_move_that_it_undoes() -> None:
    ledger = Ledger()
    ledger.hear(told("Ada Quill", ORCHARD, LANTERN))
    (change,) = ledger.hear(told("Ada Quill", LANTERN, ORCHARD, day=14))
    assert (change.verdict, change.move.return_of) == (Verdict.OPENED, 1)


def test_a_group_is_written_before_its_members() -> None:
    ledger = Ledger()
    group = told(None, ORCHARD, LANTERN, count=2)
    people = [told(who, ORCHARD, LANTERN, day=1) for who in ("Ada Quill", "Ben Moss")]
    first, *members = ledger.hear(*people, group)
    assert first.move.person is None
    assert [m.move.group_id for m in members] == [first.move.id] * 2


def test_people_named_later_join_a_group_that_is_stored() -> None:
    ledger = Ledger()
    ledger.hear(told(None, ORCHARD, LANTERN, count=2))
    (change,) = ledger.hear(told("Ada Quill", ORCHARD, LANTERN, day=1))
    assert (change.verdict, change.move.group_id) == (Verdict.OPENED, 1)


def test_somebody_who_may_be_known_is_held_until_it_is_clear() -> None:
    ledger = Ledger()
    ledger.hear(told("Ada Quill", ORCHARD, LANTERN))
    (held,) = ledger.hear(told("Quill", None, LANTERN, day=60))
    assert held.verdict is Verdict.HELD
    assert held.move.held == "unclear: it may be the person of an earlier move, whose name is like this one"
    changes = ledger.hear(told("Quill", QUARRY, LANTERN, day=61, outlet="Le Bac"))
    (freed,) = [c for c in changes if c.move.id == held.move.id] or changes
    assert freed.move.origin == QUARRY


def test_what_an_admin_released_is_not_held_again() -> None:
    ledger = Ledger()
    ledger.hear(told("Ada Quill", ORCHARD, LANTERN))
    ledger.hear(told("Quill", None, LANTERN, day=60))
    ledger.release(2)
    (change,) = ledger.hear(told("Quill", None, LANTERN, day=62, outlet="Le Bac"))
    assert (change.move.id, change.move.held, change.verdict) == (2, None, Verdict.BACKED)


def test_what_an_admin_held_stays_held() -> None:
    ledger = Ledger()
    ledger.hear(told("Ada Quill", ORCHARD, LANTERN))
    ledger.hold(1, "a joke of the first of April")
    (change,) = ledger.hear(told("Ada Quill", ORCHARD, LANTERN, day=1, outlet="Le Bac", stage=Stage.CONFIRMED))
    assert (change.verdict, change.move.held) == (Verdict.HELD, "a joke of the first of April")


def test_moves_that_have_nothing_to_do_with_it_are_left_alone() -> None:
    ledger = Ledger()
    ledger.hear(told("Ada Quill", ORCHARD, LANTERN))
    changes = ledger.hear(told("Cleo Tarn", ORCHARD, QUARRY, day=1))
    assert [change.move.id for change in changes] == [2]
