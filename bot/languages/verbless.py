"""Headlines without a verb: 'NAME, new director of B', 'NAME, from A to B'. One of their words is made the verb."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from bot.languages.grammar import Frame, Slot, Verb, words
from bot.languages.tokens import Kind, Token

_ENDS = frozenset((".", "!", "?", "\n"))
_PAUSES = frozenset((",", ")", "—"))
_PATTERN = 4
"""Tokens of 'from A to B'."""
_NEAR = 4
"""Words after 'new' among which the role stands."""
_MOVERS = {Kind.NAME, Kind.PERSON, Kind.ROLE, Kind.GROUP}
_NAMED = {*_MOVERS, Kind.PARTICLE, Kind.ARTICLE, Kind.AND, Kind.FORMER}


class Verbless:
    """Finds such headlines in one language: `news` are its words for 'new', `away` for 'from', `goals` for 'to'."""

    def __init__(self, *, news: str, away: str, goals: str) -> None:
        self._news = frozenset(words(news))
        self._away = frozenset(words(away))
        self._post = Verb(Frame.NAME, news, mover="subject", weak=True)
        self._goals = frozenset(words(goals))
        self._path = Verb(Frame.LEAVE, away, marks=dict.fromkeys(self._goals, Slot.DESTINATION))

    def __call__(self, tokens: list[Token]) -> list[Token]:
        """The tokens, with a verb in each sentence that tells of a move without one."""
        return [t for sentence in _sentences(tokens) for t in self._settled(sentence)]

    def _settled(self, sentence: list[Token]) -> list[Token]:
        if any(t.kind is Kind.VERB for t in sentence) or not any(t.kind is Kind.ORG for t in sentence):
            return sentence
        for n, (before, token) in enumerate(pairwise(sentence)):
            if before.text in _PAUSES and token.low in self._news and _holds_role(sentence[n + 2 : n + 2 + _NEAR]):
                token.kind, token.data = Kind.VERB, self._post
                return sentence
        return self._with_path(sentence)

    def _with_path(self, sentence: list[Token]) -> list[Token]:
        at = next((n for n in range(len(sentence) - _PATTERN + 1) if self._is_path(sentence[n : n + _PATTERN])), None)
        if at is None or not any(t.kind in _MOVERS for t in sentence):
            return sentence
        sentence[at].kind, sentence[at].data = Kind.VERB, self._path
        end = at + _PATTERN
        if at or end == len(sentence) or sentence[end].text != ":":
            return sentence
        named = next((n for n in range(end + 1, len(sentence)) if sentence[n].kind not in _NAMED), len(sentence))
        return sentence[end + 1 : named] + sentence[:end] + sentence[named:]

    def _is_path(self, four: list[Token]) -> bool:
        away, left, goal, joined = four
        return away.low in self._away and goal.low in self._goals and left.kind is Kind.ORG and joined.kind is Kind.ORG


def _holds_role(tokens: list[Token]) -> bool:
    return any(t.kind is Kind.ROLE for t in tokens)


def _sentences(tokens: list[Token]) -> Iterator[list[Token]]:
    start = 0
    for n, token in enumerate(tokens):
        if token.text in _ENDS:
            yield tokens[start : n + 1]
            start = n + 1
    yield tokens[start:]
