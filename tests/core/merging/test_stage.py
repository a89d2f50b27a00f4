"""How firm a move is."""

from __future__ import annotations

import pytest

from bot.core.model import Stage
from tests.core.invented import LANTERN, ORCHARD, QUARRY, move_of, told

RUMOURED, REPORTED, CONFIRMED, DENIED, REVERSED = Stage


def stage_after(*stages: tuple[float, Stage], outlet: str = "The Daily Ferry") -> Stage:
    reports = [told("Ada Quill", ORCHARD, LANTERN, day=day, stage=stage, outlet=outlet) for day, stage in stages]
    return move_of(*reports).stage


@pytest.mark.parametrize(
    ("stages", "stage"),
    [
        ([(0, RUMOURED), (1, REPORTED)], REPORTED),
        ([(0, CONFIRMED), (1, RUMOURED)], CONFIRMED),
        ([(0, RUMOURED), (1, DENIED)], DENIED),
        ([(0, RUMOURED), (1, DENIED), (2, REPORTED)], DENIED),
        ([(0, RUMOURED), (1, DENIED), (2, CONFIRMED)], CONFIRMED),
        ([(0, CONFIRMED), (1, DENIED)], CONFIRMED),
        ([(0, CONFIRMED), (1, REVERSED)], REVERSED),
        ([(0, CONFIRMED), (1, REVERSED), (2, CONFIRMED)], REVERSED),
        ([(0, CONFIRMED), (1, REVERSED), (9, CONFIRMED)], CONFIRMED),
        ([(0, CONFIRMED), (1, REVERSED), (9, REPORTED)], REVERSED),
    ],
)
def test_who_speaks_last_and_most_firmly_decides(stages: list[tuple[float, Stage]], stage: Stage) -> None:
    assert stage_after(*stages) is stage


def test_a_new_report_days_after_a_denial_outweighs_it() -> None:
    rumour = told("Ada Quill", ORCHARD, LANTERN, stage=RUMOURED)
    denial = told("Ada Quill", ORCHARD, LANTERN, day=1, stage=DENIED, outlet="Le Bac")
    report = told("Ada Quill", ORCHARD, LANTERN, day=5, outlet="Die Fähre")
    retelling = told("Ada Quill", ORCHARD, LANTERN, day=5, outlet="Die Fähre", citation="The Daily Ferry")
    assert move_of(rumour, denial, report).stage is REPORTED
    assert move_of(rumour, denial, retelling).stage is DENIED


def test_a_sure_departure_makes_no_destination_sure() -> None:
    left = told("Ada Quill", ORCHARD, stage=CONFIRMED)
    rumour = told("Ada Quill", ORCHARD, LANTERN, day=1, stage=RUMOURED)
    move = move_of(left, rumour)
    assert (move.destination, move.stage) == (LANTERN, RUMOURED)


def test_the_firmest_destination_is_the_destination() -> None:
    rumour = told("Ada Quill", ORCHARD, LANTERN, stage=RUMOURED)
    report = told("Ada Quill", ORCHARD, QUARRY, day=1)
    move = move_of(rumour, report)
    assert (move.destination, move.stage, move.alternatives) == (QUARRY, REPORTED, (LANTERN,))


def test_background_makes_nothing_firmer() -> None:
    rumour = told("Ada Quill", ORCHARD, LANTERN, stage=RUMOURED)
    assert move_of(rumour, told("Ada Quill", None, LANTERN, day=9, stage=CONFIRMED, background=True)).stage is RUMOURED
