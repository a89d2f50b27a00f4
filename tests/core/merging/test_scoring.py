"""How merging is scored."""

from __future__ import annotations

import pytest

from bot.core.merging.scoring import b_cubed

EVENTS = {"a": "one", "b": "one", "c": "two", "d": "two"}


def test_perfect_clusters_score_one() -> None:
    score = b_cubed({"a": 1, "b": 1, "c": 2, "d": 2}, EVENTS)
    assert (score.precision, score.recall, score.f1, score.per_event) == (1, 1, 1, 1)
    assert (score.fused, score.split) == ((), ())


def test_a_wrong_fusion_costs_precision_and_is_named() -> None:
    score = b_cubed(dict.fromkeys(EVENTS, 1), EVENTS)
    assert (score.precision, score.recall) == (0.5, 1)
    assert score.fused == (("one", "two"),)


def test_an_event_told_twice_costs_recall_and_is_named() -> None:
    score = b_cubed({"a": 1, "b": 2, "c": 3, "d": 3}, EVENTS)
    assert (score.precision, score.recall) == (1, 0.75)
    assert score.f1 == pytest.approx(2 * 0.75 / 1.75)
    assert score.split == (("one", 2),)
    assert score.per_event == 1.5


def test_an_item_in_no_cluster_stands_alone_and_one_without_a_label_is_left_out() -> None:
    score = b_cubed({"a": 1, "x": 1, "c": 2, "d": 2}, EVENTS)
    assert (score.precision, score.recall) == (1, 0.75)


def test_nothing_to_score_is_perfect() -> None:
    assert b_cubed({}, {}).f1 == 1
