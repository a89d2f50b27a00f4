"""What admins decided holds, whatever is reported later."""

from __future__ import annotations

import pytest

from bot.core.merging.rulings import Rulings, corrected, in_force, merged, split
from bot.core.model import Evidence, Person, Slot, Stage, Verdict
from tests.core.invented import HARBOR, LANTERN, ORCHARD, QUARRY, Ledger, told


def _heard(*reports: Evidence) -> Ledger:
    ledger = Ledger()
    for report in reports:
        ledger.hear(report)
    return ledger


def test_two_moves_that_an_admin_merged_are_one_though_both_were_told() -> None:
    ledger = _heard(told("Ada Quill", ORCHARD, LANTERN), told("A. Kwil", ORCHARD, LANTERN, day=1))
    ledger.told = set(ledger.moves)

    (change,) = ledger.rule(merged(ledger.moves[1], ledger.moves[2]))

    assert change.verdict in (Verdict.REVISED, Verdict.BACKED)
    assert change.absorbed == (2,)
    assert change.reason == "an admin said so"
    assert len(ledger.moves[1].evidence) == 2


def test_what_was_merged_stays_one_when_more_is_reported() -> None:
    ledger = _heard(told("Ada Quill", ORCHARD, LANTERN), told("A. Kwil", ORCHARD, LANTERN, day=1))
    ledger.rule(merged(ledger.moves[1], ledger.moves[2]))

    ledger.hear(told("Ada Quill", ORCHARD, LANTERN, day=3))
    ledger.hear(told("A. Kwil", ORCHARD, LANTERN, day=4))

    (move,) = ledger.moves.values()
    assert len(move.evidence) == 4


def test_undone_a_merge_leaves_two_moves() -> None:
    ledger = _heard(told("Ada Quill", ORCHARD, LANTERN), told("Ben Moss", QUARRY, HARBOR, day=1))
    ledger.rule(merged(ledger.moves[1], ledger.moves[2]))
    assert len(ledger.moves) == 1

    ledger.rulings = Rulings()
    ledger.weigh_again()

    assert len(ledger.moves) == 2


def test_what_was_split_stays_apart_and_is_told() -> None:
    first, second = told("Ada Quill", ORCHARD, LANTERN), told("Ada Quill", ORCHARD, LANTERN, day=1)
    ledger = _heard(first, second)
    ledger.told = {1}

    changes = ledger.rule(split(ledger.moves[1], [second]))
    ledger.hear(told("Ada Quill", ORCHARD, LANTERN, day=2))

    assert Verdict.OPENED in {change.verdict for change in changes}
    assert len(ledger.moves) == 2
    assert ledger.moves[2].held is None
    assert not {first, second} <= set(ledger.moves[1].evidence)


def test_a_move_cannot_be_split_into_nothing() -> None:
    ledger = _heard(told("Ada Quill", ORCHARD, LANTERN))
    with pytest.raises(ValueError, match="need evidence"):
        split(ledger.moves[1], ledger.moves[1].evidence)


def test_a_corrected_destination_survives_later_evidence() -> None:
    ledger = _heard(told("Ada Quill", ORCHARD, LANTERN))

    (change,) = ledger.rule(corrected(ledger.moves[1], Slot.DESTINATION, QUARRY))
    ledger.hear(told("Ada Quill", ORCHARD, LANTERN, day=1))

    assert change.verdict is Verdict.REVISED
    assert change.changed == {Slot.DESTINATION}
    (move,) = ledger.moves.values()
    assert (move.destination, len(move.evidence)) == (QUARRY, 2)


def test_a_corrected_name_is_how_the_person_is_called_and_found() -> None:
    ledger = _heard(told("Ada Kwil", ORCHARD, LANTERN))

    (change,) = ledger.rule(corrected(ledger.moves[1], Slot.PERSON, Person("Ada Quill")))
    ledger.hear(told("Ada Quill", ORCHARD, LANTERN, day=1))

    assert Slot.PERSON in change.changed
    (move,) = ledger.moves.values()
    assert move.person
    assert (move.person.name, "Ada Kwil" in move.person.forms) == ("Ada Quill", True)


def test_a_retraction_holds_against_more_reports() -> None:
    ledger = _heard(told("Ada Quill", ORCHARD, LANTERN))

    (change,) = ledger.rule(corrected(ledger.moves[1], Slot.STAGE, Stage.DENIED))
    ledger.hear(told("Ada Quill", ORCHARD, LANTERN, day=1, stage=Stage.CONFIRMED))

    assert change.move.revision == 2
    assert ledger.moves[1].stage is Stage.DENIED


def test_the_latest_correction_holds() -> None:
    ledger = _heard(told("Ada Quill", ORCHARD, LANTERN))
    ledger.rule(corrected(ledger.moves[1], Slot.ROLE, "head of safety"))
    ledger.rule(corrected(ledger.moves[1], Slot.ROLE, None))
    assert ledger.moves[1].role is None


def test_a_later_decision_overrules_what_it_contradicts_and_nothing_else() -> None:
    a, b, c = (told(name, ORCHARD, LANTERN) for name in ("Ada Quill", "Bo Reed", "Cy Stone"))
    merge, split_again, merge_again = (
        Rulings(together=((a, b),)),
        Rulings(together=((b, c),), apart=((a, b),)),
        Rulings(together=((a, c),)),
    )

    assert in_force([merge, split_again]) == split_again
    assert in_force([merge, split_again, merge_again]) == Rulings(together=((b, c), (a, c)))
