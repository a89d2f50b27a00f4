from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from bot.core.model import Claim, Person
from bot.reading.crossing import crossed, split
from bot.reading.evaluation import Item
from bot.reading.fitting import Judged, fit, probability
from bot.reading.score import Spoken

PRIOR = {"bias": 0.0, "object": 1.0, "guess": -1.0, "never": -6.0}
CLAIMS = (
    [Judged({"object": 1.0}, right=True)] * 90
    + [Judged({"object": 1.0}, right=False)] * 10
    + [Judged({"guess": 1.0}, right=False)] * 30
    + [Judged({"guess": 1.0}, right=True)] * 20
)


def item(key: str, *names: str) -> Item:
    claims = tuple(Claim(Person(n), None, None, None, confidence=Spoken.of(0.5, {"object": 1.0})) for n in names)
    return Item(key, "en", key, (), claims)


def test_a_weight_says_how_often_claims_with_its_feature_are_right() -> None:
    weights = fit(CLAIMS, PRIOR, strength=0.01)

    assert abs(probability(weights["bias"] + weights["object"]) - 0.9) < 0.01
    assert abs(probability(weights["bias"] + weights["guess"]) - 0.4) < 0.01


def test_a_weight_of_which_no_claim_speaks_stays_at_its_prior() -> None:
    assert fit(CLAIMS, PRIOR)["never"] == -6.0
    assert fit([], PRIOR) == PRIOR


def test_what_speaks_for_a_move_never_comes_to_speak_against_one() -> None:
    weights = fit([Judged({"object": 1.0}, right=False)] * 500 + [Judged({"guess": 1.0}, right=True)] * 500, PRIOR)

    assert weights["object"] >= 0 >= weights["guess"]


@given(st.integers(0, 100))
def test_the_order_of_the_claims_does_not_matter(seed: int) -> None:
    shuffled = CLAIMS[:]
    random.Random(seed).shuffle(shuffled)

    assert fit(shuffled, PRIOR) == fit(CLAIMS, PRIOR)


def test_items_that_share_a_person_are_held_out_together() -> None:
    items = [item("a", "Ada Lindqvist"), item("b", "Ada Lindqvist", "Bo Trammell"), item("c", "Bo Trammell")]
    items += [item(f"other {n}") for n in range(20)]

    parts = split(items, 5)

    assert sorted(i.key for part in parts for i in part) == sorted(i.key for i in items)
    assert any({"a", "b", "c"} <= {i.key for i in part} for part in parts)


def test_an_item_is_judged_with_weights_that_were_fitted_without_it() -> None:
    items = [item(f"item {n}", f"Ada Number{n}") for n in range(10)]

    for fold in crossed(items, PRIOR, folds=5):
        assert len(fold.items) == 2
        assert all(c.confidence == fold.items[0].claims[0].confidence for i in fold.items for c in i.claims)
        assert fold.weights["object"] < PRIOR["object"]
