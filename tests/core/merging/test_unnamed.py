"""Moves of people whom nobody names, and of groups."""

from __future__ import annotations

from bot.core.merging.cluster import People
from bot.core.merging.folding import fold
from bot.core.model import Employer, Seniority
from tests.core.invented import HARBOR, LANTERN, ORCHARD, QUARRY, Details, moves_of, names, told

RESEARCHER = Details(role="researcher", seniority=Seniority.RESEARCHER)
FINANCE = Details(role="chief financial officer", seniority=Seniority.C_LEVEL)
CFO = Details(role="CFO", seniority=Seniority.C_LEVEL)
PRODUCT = Details(role="CPO", seniority=Seniority.C_LEVEL)


def test_an_unnamed_person_is_named_later() -> None:
    (move,) = moves_of(told(None, ORCHARD, LANTERN), told("Ada Quill", ORCHARD, LANTERN, day=2))
    assert move.person
    assert move.person.name == "Ada Quill"


def test_an_unnamed_person_is_whom_we_heard_of() -> None:
    assert len(moves_of(told("Ada Quill", ORCHARD, LANTERN), told(None, ORCHARD, LANTERN, day=13))) == 1


def test_after_14_days_an_unnamed_person_is_another() -> None:
    assert len(moves_of(told("Ada Quill", ORCHARD, LANTERN), told(None, ORCHARD, LANTERN, day=15))) == 2


def test_another_is_not_whom_we_heard_of() -> None:
    assert len(moves_of(told("Ada Quill", ORCHARD, LANTERN), told(None, ORCHARD, LANTERN, day=1, more=True))) == 2


def test_another_role_is_another_person() -> None:
    named = told("Ada Quill", ORCHARD, LANTERN, **FINANCE)
    assert len(moves_of(named, told(None, ORCHARD, LANTERN, day=1, **RESEARCHER))) == 2
    assert len(moves_of(named, told(None, ORCHARD, LANTERN, day=1, **PRODUCT))) == 2
    assert len(moves_of(named, told(None, ORCHARD, LANTERN, day=1, **CFO))) == 1


def test_where_a_side_is_missing_the_role_must_agree() -> None:
    named = told("Ada Quill", ORCHARD, LANTERN, **FINANCE)
    assert len(moves_of(named, told(None, None, LANTERN, day=1, **CFO))) == 1
    assert len(moves_of(named, told(None, None, LANTERN, day=1))) == 2


def test_a_particular_thing_in_the_role_tells_who_it_is() -> None:
    named = told("Ada Quill", None, LANTERN, role="creator of PaperBoat")
    assert len(moves_of(named, told(None, None, LANTERN, day=1, role="PaperBoat的作者"))) == 1
    assert len(moves_of(named, told(None, None, LANTERN, day=1, role="creator of TinBoat"))) == 2


def test_an_unnamed_person_who_may_be_one_of_two_is_a_move_of_its_own() -> None:
    named = [told(who, ORCHARD, LANTERN) for who in ("Ada Quill", "Ben Moss")]
    *_, unnamed = fold([*named, told(None, ORCHARD, LANTERN, day=1)], People(names)).clusters
    assert unnamed.held is None
    assert len(unnamed.evidence) == 1


def test_an_article_that_names_several_names_no_unnamed_one_in_particular() -> None:
    moves = moves_of(
        told(None, ORCHARD, LANTERN),
        told("Ada Quill", ORCHARD, LANTERN, day=1, article=3),
        told("Ben Moss", ORCHARD, LANTERN, day=1, article=3),
    )
    assert len(moves) == 3


def test_an_article_tells_the_unnamed_from_the_named() -> None:
    moves = moves_of(told("Ada Quill", ORCHARD, LANTERN, article=3), told(None, ORCHARD, LANTERN, article=3))
    assert len(moves) == 2


def test_a_report_that_completes_a_move_finds_the_unnamed_one_of_it() -> None:
    (move,) = moves_of(
        told(None, ORCHARD, LANTERN), told("Ada Quill", ORCHARD, day=1), told("Ada Quill", None, LANTERN, day=2)
    )
    assert len(move.evidence) == 3


def test_groups_are_one_when_employers_and_number_agree() -> None:
    three = told(None, ORCHARD, LANTERN, count=3)
    assert len(moves_of(three, told(None, ORCHARD, LANTERN, count=3, day=13, outlet="Le Bac"))) == 1
    assert len(moves_of(three, told(None, ORCHARD, LANTERN, count=None, day=2, outlet="Le Bac"))) == 1
    assert len(moves_of(three, told(None, ORCHARD, LANTERN, count=4, day=2))) == 2
    assert len(moves_of(three, told(None, ORCHARD, LANTERN, count=3, day=15))) == 2
    assert len(moves_of(three, told(None, ORCHARD, LANTERN, count=3, day=1, more=True))) == 2


def test_two_groups_that_leave_one_employer_may_be_two() -> None:
    assert len(moves_of(told(None, ORCHARD, count=None), told(None, ORCHARD, count=None, day=1))) == 2
    assert len(moves_of(told(None, ORCHARD, count=3), told(None, ORCHARD, LANTERN, count=3, day=1))) == 1


def test_a_group_is_never_one_with_a_person() -> None:
    assert len(moves_of(told("Ada Quill", ORCHARD, LANTERN), told(None, ORCHARD, LANTERN, count=3, day=1))) == 2


def test_people_named_later_belong_to_their_group_up_to_its_count() -> None:
    reports = [told(None, ORCHARD, LANTERN, count=2)]
    reports += [told(who, ORCHARD, LANTERN, day=1) for who in ("Ada Quill", "Ben Moss", "Cleo Tarn")]
    group, *people = fold(reports, People(names)).clusters
    assert [person.member_of for person in people] == [group, group, None]


def test_a_person_named_before_or_with_other_employers_does_not_belong_to_the_group() -> None:
    reports = [
        told("Ada Quill", ORCHARD, LANTERN),
        told(None, ORCHARD, LANTERN, count=5, day=1),
        told("Ben Moss", ORCHARD, HARBOR, day=2),
        told("Cleo Tarn", ORCHARD, LANTERN, day=30),
        told("Dina Vale", ORCHARD, LANTERN, day=2, more=True),
    ]
    assert all(cluster.member_of is None for cluster in fold(reports, People(names)).clusters)


def test_a_group_of_people_who_were_all_named_is_held_for_review() -> None:
    people = [told(who, ORCHARD, LANTERN) for who in ("Ada Quill", "Ben Moss")]
    *_, group = fold([*people, told(None, ORCHARD, LANTERN, count=2, day=5)], People(names)).clusters
    assert group.held == "unclear: 2 people with the same employers were named within 14 days before"
    *_, larger = fold([*people, told(None, ORCHARD, LANTERN, count=3, day=5)], People(names)).clusters
    assert larger.held is None
    *_, more = fold([*people, told(None, ORCHARD, LANTERN, count=2, day=5, more=True)], People(names)).clusters
    assert more.held is None


def test_background_opens_no_move_and_completes_one() -> None:
    assert moves_of(told("Ada Quill", QUARRY, LANTERN, background=True)) == []
    (move,) = moves_of(told("Ada Quill", ORCHARD, LANTERN, background=True), told("Ada Quill", None, LANTERN, day=1))
    assert move.origin == ORCHARD


def test_background_never_names_another_destination() -> None:
    (move,) = moves_of(told("Ada Quill", ORCHARD, LANTERN), told("Ada Quill", ORCHARD, QUARRY, day=1, background=True))
    assert move.alternatives == ()
    assert len(move.evidence) == 1


def test_a_mention_from_before_the_news_is_of_something_else() -> None:
    there, back = moves_of(
        told("Ada Quill", ORCHARD, LANTERN),
        told("Ada Quill", None, ORCHARD, day=1, background=True, outlet="Le Bac"),
        told("Ada Quill", LANTERN, ORCHARD, day=20),
    )
    assert len(there.evidence) == 1
    assert back.sources == ("The Daily Ferry",)


def test_one_headline_is_one_move_weeks_later() -> None:
    headline = "Lantern hires the founders and the whole team of a small laboratory"
    first = told(None, None, LANTERN, count=None, title=headline)
    assert len(moves_of(first, told(None, None, LANTERN, count=None, day=40, title=f"{headline}, says a memo"))) == 1
    assert len(moves_of(first, told(None, None, LANTERN, count=None, day=40, title="Lantern hires again"))) == 2
    assert len(moves_of(first, told(None, None, QUARRY, count=None, day=40, title=headline))) == 2


def test_the_firm_that_somebody_made_tells_who_it_is() -> None:
    tinboat = Employer("TinBoat", "tinboat", tracked=False)
    named = told("Ada Quill", tinboat, LANTERN, role="founder")
    assert len(moves_of(named, told(None, None, LANTERN, day=1, role="TinBoat creator"))) == 1


def test_what_completes_the_role_of_somebody_unnamed_finds_the_named_one() -> None:
    early = told("Ada Quill", ORCHARD)
    unnamed = told(None, ORCHARD, day=20, **CFO)
    assert len(moves_of(early, unnamed, told("Ada Quill", ORCHARD, day=21, **FINANCE))) == 1
