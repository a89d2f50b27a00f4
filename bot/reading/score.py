"""How sure the reader is: a logistic score over named features, whose weights are data."""

from __future__ import annotations

from collections.abc import Mapping
from math import exp

from bot.languages.tokens import Kind
from bot.reading.frames import Bound

Weights = Mapping[str, float]


def features(bound: Bound, *, in_title: bool, headline: bool, listed: bool) -> dict[str, float]:
    """What speaks for and against a bound frame, by name; absent means 0."""
    mover = bound.mover
    found = {f"frame {bound.frame}": 1.0}
    found[_mover_feature(bound, listed=listed)] = 1.0
    found[_sides_feature(bound)] = 1.0
    found.update(dict.fromkeys(bound.notes, 1.0))
    flags = {
        "in title": in_title,
        "title case": headline and not listed and bool(mover.people),
        "has role": mover.role is not None or bound.role is not None,
        "unlisted employer": any(not e.tracked for e in (*bound.origins, *bound.destinations)),
        "question": bound.clause.question,
        "weak verb": bound.verb.data.weak,
        "shared mover": bound.shares_mover,
        "told": bound.clause.told,
        "hedged": any(t.kind in {Kind.RUMOUR, Kind.HEDGE} for t in bound.clause.tokens),
    }
    found.update({name: 1.0 for name, holds in flags.items() if holds})
    if mover.loose:
        found["loose words"] = float(min(mover.loose, 6))
    return found


def _mover_feature(bound: Bound, *, listed: bool) -> str:
    mover = bound.mover
    if mover.people:
        return "listed person" if listed else "person by shape"
    if mover.self:
        return "the author"
    if mover.plural:
        return "counted group" if mover.count else "group"
    return "unnamed person" if mover.single else "nobody"


def _sides_feature(bound: Bound) -> str:
    sides = bool(bound.origins) + bool(bound.destinations)
    return ("no side", "one side", "both sides")[sides]


def confidence(found: Mapping[str, float], weights: Weights) -> float:
    """Between 0 and 1; features without a weight count nothing."""
    total = weights.get("bias", 0.0) + sum(weights.get(name, 0.0) * value for name, value in found.items())
    return 1.0 / (1.0 + exp(-max(-30.0, min(30.0, total))))
