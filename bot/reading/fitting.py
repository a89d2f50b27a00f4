"""Fits the weights of the score to judged claims: logistic regression, held near what we think without any data.

A weight that no claim speaks about stays at its prior, one that many claims speak about goes where they say, but never
past zero: what speaks for a move cannot come to speak against one. The same claims give the same weights, in any order.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import exp

BIAS = "bias"
STRENGTH = 16.0
"""How firmly a weight is held to its prior (the inverse of the variance granted to it, in log-odds): as much as some
thirty claims that have its feature. Held less firmly, the few wrong claims of one language outweigh what all show."""
_SWEEPS = 60
_STILL = 1e-6
"""A sweep that moves no weight by more has arrived."""
_LONGEST_STEP = 1.0


@dataclass(frozen=True, slots=True)
class Judged:
    """What spoke for a claim, and whether it was right."""

    features: Mapping[str, float]
    right: bool


def fit(claims: Sequence[Judged], prior: Mapping[str, float], strength: float = STRENGTH) -> dict[str, float]:
    """The weights under which the claims are likeliest, given the prior; found one weight at a time (Newton's way)."""
    fitting = _Fitting(claims, prior, strength)
    for _ in range(_SWEEPS):
        if max(map(fitting.improve, prior)) < _STILL:
            break
    return {name: round(weight, 2) for name, weight in fitting.weights.items()}


class _Fitting:
    """The weights on their way, with the log-odds that they give every claim."""

    def __init__(self, claims: Sequence[Judged], prior: Mapping[str, float], strength: float) -> None:
        self.weights = dict(prior)
        self._prior = prior
        self._strength = strength
        self._right = [float(claim.right) for claim in claims]
        self._rows = [{BIAS: 1.0, **{n: v for n, v in c.features.items() if n in prior and v}} for c in claims]
        self._having = {name: [n for n, row in enumerate(self._rows) if name in row] for name in prior}
        self._totals = [sum(prior[name] * value for name, value in row.items()) for row in self._rows]

    def improve(self, name: str) -> float:
        """Take one step on one weight, on its own side of zero; how far it went."""
        old, prior = self.weights[name], self._prior[name]
        slope, bend = self._strength * (old - prior), self._strength
        for n in self._having[name]:
            chance, value = probability(self._totals[n]), self._rows[n][name]
            slope += (chance - self._right[n]) * value
            bend += chance * (1.0 - chance) * value * value
        new = old - max(-_LONGEST_STEP, min(_LONGEST_STEP, slope / bend))
        if name != BIAS:
            new = max(0.0, new) if prior > 0 else min(0.0, new)
        for n in self._having[name]:
            self._totals[n] += (new - old) * self._rows[n][name]
        self.weights[name] = new
        return abs(new - old)


def probability(total: float) -> float:
    """The chance that log-odds stand for."""
    return 1.0 / (1.0 + exp(-max(-30.0, min(30.0, total))))
