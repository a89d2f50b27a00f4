"""Moves of people who are named."""

from __future__ import annotations

from bot.core.model import Employer, Seniority, Stage
from tests.core.invented import (
    BAKERY,
    HARBOR,
    LANTERN,
    ORCHARD,
    ORCHARD_VISION,
    OWN,
    QUARRY,
    SPROUT,
    move_of,
    moves_of,
    told,
)


def test_two_outlets_tell_of_one_move() -> None:
    (move,) = moves_of(told("Ada Quill", ORCHARD, LANTERN), told("Ada Quill", None, LANTERN, day=1, outlet="Le Bac"))
    assert move.sources == ("The Daily Ferry", "Le Bac")
    assert move.origin == ORCHARD


def test_units_of_one_firm_are_one_destination() -> None:
    (move,) = moves_of(told("Ada Quill", LANTERN, ORCHARD_VISION), told("Ada Quill", LANTERN, ORCHARD, day=3))
    assert move.destination == ORCHARD_VISION


def test_the_same_destination_is_one_move_for_a_year() -> None:
    first = told("Ada Quill", None, LANTERN)
    assert len(moves_of(first, told("Ada Quill", None, LANTERN, day=364))) == 1
    assert len(moves_of(first, told("Ada Quill", None, LANTERN, day=366))) == 2


def test_every_report_of_a_move_keeps_it_open() -> None:
    reports = [told("Ada Quill", None, LANTERN, day=day) for day in (0, 300, 600)]
    assert len(moves_of(*reports)) == 1


def test_outlets_may_differ_in_where_somebody_comes_from() -> None:
    (move,) = moves_of(
        told("Ada Quill", ORCHARD, LANTERN),
        told("Ada Quill", QUARRY, LANTERN, outlet="Le Bac", day=1),
        told("Ada Quill", QUARRY, LANTERN, outlet="Die Fähre", day=2),
    )
    assert move.origin == QUARRY, "most sources name it"


def test_a_departure_takes_up_a_destination_for_120_days() -> None:
    left = told("Ada Quill", ORCHARD)
    (move,) = moves_of(left, told("Ada Quill", ORCHARD, LANTERN, day=119))
    assert move.destination == LANTERN
    assert len(moves_of(left, told("Ada Quill", ORCHARD, LANTERN, day=121))) == 2


def test_a_departure_and_a_start_elsewhere_are_one_move() -> None:
    (move,) = moves_of(told("Ada Quill", ORCHARD), told("Ada Quill", None, LANTERN, day=40))
    assert (move.origin, move.destination) == (ORCHARD, LANTERN)


def test_a_departure_told_again_belongs_to_the_move() -> None:
    assert len(moves_of(told("Ada Quill", ORCHARD, LANTERN), told("Ada Quill", ORCHARD, day=200))) == 1


def test_leaving_the_new_employer_is_another_move() -> None:
    first, second = moves_of(told("Ada Quill", ORCHARD, LANTERN), told("Ada Quill", LANTERN, day=50))
    assert second.origin == LANTERN
    assert first.destination == LANTERN


def test_going_back_is_a_move_of_its_own() -> None:
    there, back = moves_of(
        told("Ada Quill", ORCHARD, LANTERN, stage=Stage.CONFIRMED), told("Ada Quill", LANTERN, ORCHARD, day=14)
    )
    assert there.destination == LANTERN
    assert back.destination == ORCHARD


def test_another_confirmed_destination_opens_a_move() -> None:
    moves = moves_of(
        told("Ada Quill", ORCHARD, LANTERN), told("Ada Quill", ORCHARD, QUARRY, day=30, stage=Stage.CONFIRMED)
    )
    assert [m.destination for m in moves] == [LANTERN, QUARRY]


def test_rumoured_destinations_are_rivals_in_one_move() -> None:
    (move,) = moves_of(
        told("Ada Quill", ORCHARD, LANTERN, stage=Stage.RUMOURED),
        told("Ada Quill", ORCHARD, QUARRY, day=3, stage=Stage.RUMOURED),
    )
    assert move.destination == LANTERN
    assert move.alternatives == (QUARRY,)


def test_a_rival_that_is_confirmed_becomes_the_destination() -> None:
    (move,) = moves_of(
        told("Ada Quill", ORCHARD, LANTERN, stage=Stage.RUMOURED),
        told("Ada Quill", ORCHARD, QUARRY, day=3, stage=Stage.RUMOURED),
        told("Ada Quill", ORCHARD, QUARRY, day=20, stage=Stage.CONFIRMED),
    )
    assert (move.destination, move.stage, move.alternatives) == (QUARRY, Stage.CONFIRMED, ())


def test_reports_days_apart_that_differ_in_the_destination_are_one_move() -> None:
    (move,) = moves_of(told("Ada Quill", ORCHARD, BAKERY), told("Ada Quill", ORCHARD, HARBOR, day=1))
    assert move.alternatives == (HARBOR,)


def test_a_company_of_their_own_gets_its_name() -> None:
    (move,) = moves_of(told("Ada Quill", ORCHARD, OWN), told("Ada Quill", ORCHARD, BAKERY, day=60))
    assert move.destination == BAKERY


def test_a_young_lab_can_be_the_company_of_their_own_and_an_old_one_cannot() -> None:
    assert len(moves_of(told("Ada Quill", ORCHARD, OWN), told("Ada Quill", ORCHARD, SPROUT, day=60))) == 1
    assert len(moves_of(told("Ada Quill", ORCHARD, OWN), told("Ada Quill", ORCHARD, LANTERN, day=60))) == 2


def test_a_company_of_their_own_long_after_a_named_one_is_the_next() -> None:
    assert len(moves_of(told("Ada Quill", ORCHARD, BAKERY), told("Ada Quill", ORCHARD, OWN, day=80))) == 2
    assert len(moves_of(told("Ada Quill", ORCHARD, BAKERY), told("Ada Quill", ORCHARD, OWN, day=8))) == 1


def test_a_late_report_of_a_move_that_is_over_still_means_that_move() -> None:
    first, second = moves_of(
        told("Ada Quill", ORCHARD, LANTERN, stage=Stage.CONFIRMED),
        told("Ada Quill", LANTERN, QUARRY, day=60),
        told("Ada Quill", ORCHARD, LANTERN, day=70, outlet="Le Bac"),
    )
    assert len(first.evidence) == 2
    assert len(second.evidence) == 1


def test_joining_again_after_having_left_is_a_new_move() -> None:
    moves = moves_of(
        told("Ada Quill", ORCHARD, LANTERN),
        told("Ada Quill", LANTERN, QUARRY, day=60),
        told("Ada Quill", None, LANTERN, day=150),
    )
    assert [m.destination for m in moves] == [LANTERN, QUARRY, LANTERN]


def test_somebody_of_a_like_name_with_other_employers_is_another_person() -> None:
    moves = moves_of(told("Ada Quill", ORCHARD, LANTERN), told("A. Quill", QUARRY, LANTERN, day=2))
    assert len(moves) == 2
    assert [m.held for m in moves] == [None, None]


def test_a_like_name_with_both_employers_in_common_is_the_person() -> None:
    (move,) = moves_of(told("Ada Quill", ORCHARD, LANTERN), told("A. Quill", ORCHARD, LANTERN, day=60))
    assert move.person
    assert move.person.name == "Ada Quill"
    assert move.person.forms == ("A. Quill",)


def test_a_family_name_alone_is_the_person_of_the_same_days() -> None:
    assert len(moves_of(told("Ada Quill", ORCHARD, LANTERN), told("Quill", None, LANTERN, day=3))) == 1


def test_a_family_name_that_two_people_share_is_nobodys_in_particular() -> None:
    moves = moves_of(
        told("Ada Quill", ORCHARD, LANTERN), told("Ben Quill", QUARRY, LANTERN), told("Quill", None, LANTERN, day=3)
    )
    assert len(moves) == 3


def test_an_article_that_names_two_people_of_a_like_name_means_two_people() -> None:
    moves = moves_of(
        told("Ada Quill", ORCHARD, LANTERN, article=5), told("Ben Quill", ORCHARD, LANTERN, article=5, outlet="Le Bac")
    )
    assert len(moves) == 2


def test_one_article_may_tell_two_sides_of_one_move() -> None:
    (move,) = moves_of(
        told("Ada Quill", ORCHARD, OWN, article=5), told("Ada Quill", QUARRY, OWN, article=5, outlet="Le Bac")
    )
    assert len(move.evidence) == 2


def test_the_role_is_told_by_the_first_article_that_knows_it() -> None:
    move = move_of(
        told("Ada Quill", None, LANTERN),
        told("Ada Quill", None, LANTERN, day=1, role="head of robotics", seniority=Seniority.LEAD),
        told("Ada Quill", None, LANTERN, day=2, role="engineer", seniority=Seniority.ENGINEER),
    )
    assert (move.role, move.seniority) == ("head of robotics", Seniority.LEAD)


def test_a_firm_that_nobody_tracks_is_one_under_its_short_name() -> None:
    long, short = (Employer(n, n.casefold(), tracked=False) for n in ("Brandeis Motor Group", "Brandeis Group"))
    assert (
        len(moves_of(told("Ada Quill", ORCHARD, long), told("Ada Quill", ORCHARD, short, stage=Stage.CONFIRMED))) == 1
    )
    assert (
        len(moves_of(told("Ada Quill", ORCHARD, long), told("Ada Quill", ORCHARD, BAKERY, stage=Stage.CONFIRMED))) == 2
    )
