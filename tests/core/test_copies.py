"""Who stands behind a move."""

from __future__ import annotations

from dataclasses import replace

from bot.core.model import Evidence
from tests.core.invented import LANTERN, ORCHARD, move_of, told

WIRE = "Ada Quill, who built the boats of Orchard AI, is said to go to Lantern Labs"
FERRY = replace(told("Ada Quill", ORCHARD, LANTERN), title=WIRE)


def copy(outlet: str, title: str, **more: str) -> Evidence:
    report = told("Ada Quill", ORCHARD, LANTERN, outlet=outlet, day=1)
    return replace(report, title=title, claim=replace(report.claim, **more))  # type: ignore[arg-type]  # Parts that are text.


def sources(*others: Evidence) -> tuple[str, ...]:
    return move_of(FERRY, *others).sources


def test_a_copy_of_an_agency_text_is_no_second_source() -> None:
    assert sources(copy("Le Bac", WIRE), copy("Die Fähre", f"{WIRE.upper()} - Die Fähre")) == ("The Daily Ferry",)


def test_the_same_decisive_sentence_under_another_title_is_a_copy() -> None:
    first = copy("The Night Ferry", "Quill on the move", evidence=WIRE + " in spring")
    assert sources(first, copy("Le Bac", "Boats change hands", evidence=WIRE + " in spring")) == (
        "The Daily Ferry",
        "The Night Ferry",
    )


def test_a_citation_counts_for_whom_it_cites() -> None:
    assert sources(copy("Le Bac", "She leaves", citation="The Daily Ferry")) == ("The Daily Ferry",)


def test_short_titles_may_be_the_same_by_chance() -> None:
    short = replace(FERRY, title="Ada Quill joins Lantern Labs")
    assert len(move_of(short, copy("Le Bac", "Ada Quill joins Lantern Labs")).sources) == 2


def test_a_chinese_title_tells_more_in_fewer_letters() -> None:
    title = "果园人工智能首席造船师阿达离职加入灯笼实验室"
    chinese = replace(FERRY, title=title)
    assert move_of(chinese, copy("渡船报", title)).sources == ("The Daily Ferry",)


def test_different_words_are_different_sources() -> None:
    assert sources(copy("Le Bac", "Lantern Labs takes on the boat builder of Orchard AI, says a memo")) == (
        "The Daily Ferry",
        "Le Bac",
    )
