"""Career history that an article tells beside the news."""

from __future__ import annotations

from bot.core.merging import set_history_aside
from bot.core.model import Claim, Stage
from tests.core.invented import HARBOR, LANTERN, ORCHARD, moves_of, names, told


def _backgrounds(*claims: Claim) -> list[bool]:
    return [claim.background for claim in set_history_aside(claims, names)]


def test_who_came_to_the_place_that_is_left_came_before() -> None:
    news, came = told("Ada Quill", ORCHARD, LANTERN).claim, told("Ada Quill", None, ORCHARD).claim
    assert _backgrounds(news, came) == [False, True]
    assert _backgrounds(told("Ada Quill", HARBOR, ORCHARD).claim, news) == [True, False]


def test_somebody_else_who_comes_to_that_place_is_news() -> None:
    assert _backgrounds(told("Ada Quill", ORCHARD, LANTERN).claim, told("Ben Moss", None, ORCHARD).claim) == [False] * 2


def test_there_and_back_again_stays_as_it_is_read() -> None:
    there, back = told("Ada Quill", ORCHARD, LANTERN).claim, told("Ada Quill", LANTERN, ORCHARD).claim
    assert _backgrounds(there, back) == [False, False]


def test_a_return_is_news() -> None:
    news = told("Ada Quill", LANTERN, ORCHARD, returns=True).claim
    assert _backgrounds(news, told("Ada Quill", ORCHARD, HARBOR).claim) == [False, False]


def test_what_one_article_tells_beside_a_move_does_not_end_it() -> None:
    first = told("Ada Quill", ORCHARD, LANTERN, article=1, stage=Stage.CONFIRMED)
    beside = told("Ada Quill", None, ORCHARD, article=1)
    move, _ = moves_of(first, beside, told("Ada Quill", HARBOR, LANTERN, day=1))
    assert len(move.evidence) == 2
