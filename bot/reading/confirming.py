"""A move that one sentence tells is often confirmed in the next, as in: NAME leaves A. A spokesperson confirmed it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from bot.core.model import Claim, Stage
from bot.languages.tokens import Kind, Token
from bot.reading.lexicon import CONFIRMS
from bot.reading.phrases import COMMAS

_NEAR = 2
"""Sentences after the telling in which a word of confirming still speaks of it."""
_A_MOVE = 0.5
"""Confidence from which a sentence is held to tell a move of its own."""
_TELLER = 3
"""Words before a word of saying among which its subject stands."""
_SUBJECT = 7
"""Words of a subject at the most."""
_TELLERS = {Kind.ORG, Kind.COMPANY, Kind.ORG_KIND, Kind.PERSON, Kind.PRONOUN}
_NOT_OF_IT = {Kind.NEGATION, Kind.OUTLET, Kind.RUMOUR, Kind.DENIAL, Kind.HEDGE}


def confirmed_later(told: Iterable[tuple[list[Token], list[Claim]]]) -> list[Claim]:
    """The claims of all sentences, confirmed where a sentence soon after says so and tells no move itself."""
    found: list[Claim] = []
    start = distance = 0
    for sentence, claims in told:
        distance += 1
        if any(claim.confidence >= _A_MOVE for claim in claims):
            start, distance = len(found), 0
            found += claims
            continue
        found += claims
        if distance <= _NEAR and _confirms(sentence, found[start:]):
            found[start:] = [_confirmed(claim) for claim in found[start:]]
    return found


def _confirms(sentence: list[Token], claims: list[Claim]) -> bool:
    if {t.kind for t in sentence} & _NOT_OF_IT:
        return False
    says = [n for n, t in enumerate(sentence) if t.kind is Kind.SAY]
    owned = any(t.kind is Kind.VERB and t.data.mover == "owner" for t in sentence)
    firm = any(t.kind is Kind.CONFIRM for t in sentence) or any(sentence[n].data == CONFIRMS for n in says)
    party = any(_is_party(sentence[max(0, n - _TELLER) : n], claims) or _is_mover(sentence[:n]) for n in says)
    return firm or bool(says and owned) or party or any(_opens(sentence[:n], claims) for n in says)


def _is_party(before: list[Token], claims: list[Claim]) -> bool:
    """Whether an employer of the move, or the mover, is who speaks: 'the company said', 'she told'."""
    teller = next((t for t in reversed(before) if t.kind in _TELLERS), None)
    if teller is None or teller.kind is not Kind.ORG:
        return teller is not None and teller.kind is not Kind.PERSON
    return teller.text in _sides(claims)


def _sides(claims: list[Claim]) -> set[str]:
    return {e.name for c in claims for e in (c.origin, c.destination) if e}


def _opens(before: list[Token], claims: list[Claim]) -> bool:
    """'A, a maker of robots, said': the sentence begins with an employer of the move, which is who speaks."""
    if not before or before[0].text not in _sides(claims):
        return False
    return len(before) == 1 or (before[1].text in COMMAS and before[-1].text in COMMAS)


def _is_mover(before: list[Token]) -> bool:
    """Whether the sentence speaks of the mover by the role: 'The head of research said …'."""
    short = len(before) <= _SUBJECT and not any(t.kind is Kind.PUNCTUATION for t in before)
    return short and before[:1] != [] and before[0].kind is Kind.ARTICLE and any(t.kind is Kind.ROLE for t in before)


def _confirmed(claim: Claim) -> Claim:
    return replace(claim, stage=Stage.CONFIRMED) if claim.stage is Stage.REPORTED else claim
