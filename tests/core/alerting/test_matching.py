"""Does a follow want a move?"""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.core.alerting import matches, worth_telling
from bot.core.audience import Chat, Direction, Follow
from bot.core.model import Relevance, Seniority, Stage
from tests.core.invented import LANTERN, ORCHARD, move_of, told

CHAT = Chat(1)
MOVE = move_of(
    told("Ada Quíll", ORCHARD, LANTERN, role="head of robotics", seniority=Seniority.LEAD, evidence="She builds boats.")
)
UNNAMED = move_of(told(None, ORCHARD, LANTERN))


@pytest.mark.parametrize(
    "follow",
    [
        Follow(),
        Follow(lab="orchard"),
        Follow(lab="lantern"),
        Follow(lab="lantern", direction=Direction.JOINS),
        Follow(lab="orchard", direction=Direction.LEAVES),
        Follow(lab="orchard", other_lab="lantern", direction=Direction.LEAVES),
        Follow(other_lab="orchard", direction=Direction.JOINS),
        Follow(person="ADA QUILL"),
        Follow(seniority=frozenset({Seniority.LEAD})),
        Follow(words=("Boats", "robotics")),
        Follow(not_words=("trains",)),
        Follow(least_stage=Stage.REPORTED, least_sources=1, named_only=True),
    ],
)
def test_a_follow_wants_what_meets_all_its_parts(follow: Follow) -> None:
    assert matches(follow, CHAT, MOVE)


@pytest.mark.parametrize(
    ("follow", "why"),
    [
        (Follow(lab="quarry"), "other labs, or the other direction"),
        (Follow(lab="lantern", direction=Direction.LEAVES), "other labs, or the other direction"),
        (Follow(lab="orchard", other_lab="quarry"), "other labs, or the other direction"),
        (Follow(person="Ben Moss"), "another person"),
        (Follow(seniority=frozenset({Seniority.FOUNDER})), "another rank"),
        (Follow(words=("boats", "trains")), "“trains” is nowhere in it"),
        (Follow(not_words=("boats",)), "“boats” is in it"),
        (Follow(least_stage=Stage.CONFIRMED), "it is not confirmed so far"),
        (Follow(least_sources=2), "so far 1 of 2 sources"),
    ],
)
def test_a_follow_says_why_it_does_not_want_a_move(follow: Follow, why: str) -> None:
    assert matches(follow, CHAT, MOVE) == (False, why)


def test_named_people_only() -> None:
    assert matches(Follow(named_only=True), CHAT, UNNAMED).why == "nobody is named"


def test_moves_that_are_not_about_ai_are_told_only_on_request() -> None:
    other = replace(MOVE, relevance=Relevance.OTHER)
    assert not matches(Follow(), CHAT, other)
    assert matches(Follow(core_only=False), CHAT, other)


def test_a_direction_needs_a_known_side() -> None:
    left = move_of(told("Ada Quill", ORCHARD))
    assert not matches(Follow(direction=Direction.JOINS), CHAT, left)
    assert matches(Follow(direction=Direction.LEAVES), CHAT, left)


@pytest.mark.parametrize(
    "muted", ["person:Ada Quíll", "lab:orchard", "lab:lantern", "outlet:The Daily Ferry", "person:A. Quill"]
)
def test_what_a_chat_muted_is_not_told(muted: str) -> None:
    move = move_of(*MOVE.evidence, told("A. Quill", ORCHARD, LANTERN)) if "A." in muted else MOVE
    assert not matches(Follow(), replace(CHAT, muted=frozenset({muted})), move)


def test_a_muted_outlet_does_not_hide_what_others_tell() -> None:
    move = move_of(*MOVE.evidence, told("Ada Quíll", ORCHARD, LANTERN, outlet="Le Bac"))
    assert matches(Follow(), replace(CHAT, muted=frozenset({"outlet:Le Bac"})), move)


def test_what_says_enough_is_worth_telling() -> None:
    assert worth_telling(move_of(told("Ada Quill", ORCHARD)))
    assert worth_telling(move_of(told(None, ORCHARD, LANTERN, count=None)))
    assert worth_telling(move_of(told(None, ORCHARD, count=3)))
    assert worth_telling(move_of(told(None, ORCHARD, count=None, role="engineers")))
    assert not worth_telling(move_of(told(None, ORCHARD, count=None)))
