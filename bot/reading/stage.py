"""How firm a clause tells a move, and whom it credits."""

from __future__ import annotations

from bot.core.model import Stage
from bot.languages.tokens import Kind, Token
from bot.reading.frames import Bound

_NEAR = 4
"""Words before a verb among which a 'not' speaks of it."""


def stage_of(bound: Bound, sentence: list[Token], *, own_voice: bool) -> Stage:
    """The stage that the sentence gives the move: denial, then rumour, then confirmation, else reported."""
    verb = bound.verb
    before = [t for t in sentence if t.end <= verb.start]
    negated = "denied" in bound.notes or any(t.kind is Kind.NEGATION for t in _beside(before))
    if negated or any(t.kind is Kind.DENIAL for t in before):
        return Stage.DENIED
    clause = [*bound.clause.before, *bound.clause.tokens]
    if bound.clause.question or verb.data.rumoured or any(t.kind is Kind.RUMOUR for t in clause):
        return Stage.RUMOURED
    told = (
        own_voice or verb.data.announced or bound.mover.self or "pronoun told" in bound.notes or _told_by_a_side(bound)
    )
    announced = any(t.kind is Kind.SAY and t.data is not None for t in bound.clause.before)
    if told or announced or any(t.kind is Kind.CONFIRM for t in sentence):
        return Stage.CONFIRMED
    return Stage.REPORTED


def _beside(before: list[Token]) -> list[Token]:
    """The last words before a verb, from where its own clause begins."""
    near = before[-_NEAR:]
    cut = max((n for n, t in enumerate(near) if t.text in _BREAKS), default=-1)
    return near[cut + 1 :]


_BREAKS = frozenset(":;.!?")


def _told_by_a_side(bound: Bound) -> bool:
    """'A says that NAME …': one of the employers itself tells of the move."""
    if not bound.clause.told or any(t.kind in _OTHERS_TELL for t in bound.clause.before):
        return False
    sides = {e.name for e in (*bound.origins, *bound.destinations)}
    tellers = {t.text for t in bound.clause.before if t.kind is Kind.ORG}
    return bool(sides & tellers)


_OTHERS_TELL = {Kind.OUTLET, Kind.HEDGE, Kind.CREDIT, Kind.RUMOUR}


def credited(tokens: list[Token], own: str) -> str | None:
    """The outlet that the text credits, other than its publisher: by a word of reporting, or in brackets at the end."""
    for n, token in enumerate(tokens):
        if token.kind is not Kind.OUTLET or token.data.name == own:
            continue
        near = tokens[max(0, n - 3) : n + 4]
        if any(t.kind in {Kind.CREDIT, Kind.SAY, Kind.HEDGE} for t in near) or _closes_brackets(tokens, n):
            name: str = token.data.name
            return name
    return None


def _closes_brackets(tokens: list[Token], n: int) -> bool:
    opened = any(t.text in "(（" for t in tokens[max(0, n - 6) : n])
    return opened and n + 1 < len(tokens) and tokens[n + 1].text in ")）"
