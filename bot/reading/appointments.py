"""Where the appointed were before, told in a later sentence: 'She was previously finance chief at A'."""

from __future__ import annotations

from bot.languages.grammar import Mark, Slot
from bot.languages.tokens import Kind, Token
from bot.reading.employers import Employers
from bot.reading.frames import Bound
from bot.reading.verdicts import PROMOTION

_SUBJECT = 4
"""Tokens at the beginning of a sentence among which its subject stands."""
_BEFORE = {Kind.FORMER, Kind.PAST}
_PLACES = {Mark.AT, Mark.OF, Mark.FROM, Mark.FROM_OR_BY}
_AWAY = {Mark.FROM, Mark.FROM_OR_BY}
_COMES = 3
"""Tokens after a subject within which 'comes from' ends."""


class Appointments:
    """The last appointment of an article that may be a promotion, until a sentence says where the appointed were."""

    def __init__(self, *, postpositions: bool) -> None:
        self._postpositions = postpositions
        self._open: tuple[Bound, list[Token]] | None = None

    def rejected(self, bound: Bound, problem: str, body: list[Token]) -> None:
        """Remember what was turned away, if a later sentence could mend it."""
        if problem == PROMOTION and len(bound.mover.people) == 1 and bound.destinations:
            self._open = (bound, body)

    def completed(self, body: list[Token], employers: Employers) -> tuple[Bound, list[Token]] | None:
        """The appointment with its other side, and the sentence that told of it; None when this one adds nothing."""
        if self._open is None:
            return None
        bound, told = self._open
        if self._postpositions:
            body = _marked_before(body)
        post = _former_post(body, bound.mover.people[0].data.name)
        if post is None or employers.of(post).family in {e.family for e in bound.destinations}:
            return None
        self._open = None
        bound.fill(Slot.ORIGIN, [employers.of(post)], "former")
        return bound, told


def _marked_before(body: list[Token]) -> list[Token]:
    """The sentence with the marker of each employer before it, where the language writes it after."""
    tokens = list(body)
    for n in range(len(tokens) - 1):
        if tokens[n].kind is Kind.ORG and tokens[n + 1].kind is Kind.MARK:
            tokens[n], tokens[n + 1] = _placed(tokens[n + 1]), tokens[n]
    return tokens


def _placed(mark: Token) -> Token:
    """A marker of where, whatever else the word may mean: ja 'に', ko '에서'."""
    token = Token(mark.text, mark.start, kind=Kind.MARK)
    token.data = Mark.AT
    return token


def _former_post(body: list[Token], name: str) -> Token | None:
    """The employer at which the sentence says that whoever has this name used to be; None when it does not."""
    subject = next((n for n, t in enumerate(body[:_SUBJECT]) if _is_meant(t, name)), None)
    before = next((n for n, t in enumerate(body) if t.kind in _BEFORE), None)
    if subject is not None and (from_where := _comes_from(body, subject)) is not None:
        return from_where
    if before is None or (subject is None and before > 0) or any(t.kind is Kind.NEGATION for t in body):
        return None
    if any(t.kind is Kind.PERSON and not _is_meant(t, name) for t in body[:before]):
        return None
    if body[before].kind is Kind.FORMER and before + 1 < len(body) and body[before + 1].kind is Kind.ORG:
        return body[before + 1]
    return next((body[n] for n in range(before + 1, len(body)) if _is_place(body, n)), None)


def _is_meant(token: Token, name: str) -> bool:
    return token.kind is Kind.PRONOUN or (token.kind is Kind.PERSON and token.data.name == name)


def _comes_from(body: list[Token], subject: int) -> Token | None:
    for n in range(subject + 2, min(subject + 2 + _COMES, len(body))):
        if _is_place(body, n) and body[n - 1].data in _AWAY and not any(t.text == "," for t in body[subject:n]):
            return body[n]
    return None


def _is_place(body: list[Token], n: int) -> bool:
    """Whether an employer stands there, right after a marker of place."""
    marked = n > 0 and body[n - 1].kind is Kind.MARK and body[n - 1].data in _PLACES
    return marked and (body[n].kind is Kind.ORG or (body[n].kind is Kind.NAME and body[n].large))
