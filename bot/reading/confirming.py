"""A move that one sentence tells is often confirmed in the next, as in: NAME leaves A. A spokesperson confirmed it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from bot.core.model import Claim, Stage
from bot.languages.tokens import Kind, Token

_NEAR = 2
"""Sentences after the telling in which a word of confirming still speaks of it."""
_NOT_OF_IT = {Kind.NEGATION, Kind.OUTLET, Kind.RUMOUR, Kind.DENIAL, Kind.HEDGE}


def confirmed_later(told: Iterable[tuple[list[Token], list[Claim]]]) -> list[Claim]:
    """The claims of all sentences, confirmed where a sentence soon after says so and tells no move itself."""
    found: list[Claim] = []
    start = distance = 0
    for sentence, claims in told:
        distance += 1
        if claims:
            start, distance = len(found), 0
            found += claims
        elif distance <= _NEAR and _confirms(sentence):
            found[start:] = [_confirmed(claim) for claim in found[start:]]
    return found


def _confirms(sentence: list[Token]) -> bool:
    kinds = {t.kind for t in sentence}
    announced = Kind.SAY in kinds and any(t.kind is Kind.VERB and t.data.mover == "owner" for t in sentence)
    return (Kind.CONFIRM in kinds or announced) and not kinds & _NOT_OF_IT


def _confirmed(claim: Claim) -> Claim:
    return replace(claim, stage=Stage.CONFIRMED) if claim.stage is Stage.REPORTED else claim
