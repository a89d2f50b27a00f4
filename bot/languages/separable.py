"""Verbs that are written in two words (de 'wirbt … ab', nl 'stapt … over'): the part ends the clause and decides."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from bot.languages.grammar import Verb, words
from bot.languages.tokens import Kind, Token

_REACH = 40
"""Words after the verb among which its part may stand."""
_BREAKS = frozenset(".?!;:—|\n")


class Separable:
    """Finds the parts of the verbs of one language."""

    def __init__(self, verbs: Iterable[Verb], others: Mapping[str, str]) -> None:
        """`others` names verbs that mean no move with a part: {'holt': 'auf | nach'}."""
        self._verbs: dict[tuple[str, str | None], list[Verb]] = {}
        for verb in verbs:
            for form in words(verb.forms):
                for part in words(verb.apart) if verb.apart else (None,):
                    self._verbs.setdefault((form.casefold(), part), []).append(verb)
        self._forms = frozenset(form for form, _ in self._verbs)
        self._others = {form: frozenset(words(parts)) for form, parts in others.items()}
        self._parts = frozenset(p for _, p in self._verbs if p).union(*self._others.values())

    def settle(self, tokens: list[Token]) -> None:
        """Say of every verb that may be separable, or has several meanings, what its part and markers make of it."""
        for n, token in enumerate(tokens):
            if token.kind is Kind.VERB:
                self._settle_verb(tokens, n)

    def _settle_verb(self, tokens: list[Token], n: int) -> None:
        token = tokens[n]
        part = self._part(tokens, n)
        if part is not None and part.low in self._others.get(token.low, ()):
            token.kind, token.data = Kind.WORD, None
            return
        found = self._fitting(tokens, n, part.low) if part is not None else None
        if found is not None and part is not None:
            part.kind, part.data = Kind.APART, None
        found = found or self._fitting(tokens, n, None)
        if found is not None:
            token.data = found
        elif token.low in self._forms:
            token.kind, token.data = Kind.WORD, None

    def _fitting(self, tokens: list[Token], n: int, part: str | None) -> Verb | None:
        """The first verb of that form and part whose markers stand in its clause."""
        for verb in self._verbs.get((tokens[n].low, part), ()):
            if not verb.needs:
                return verb
            if any(t.kind is Kind.MARK and t.low in verb.needs for t in _clause(tokens, n)):
                return replace(verb, needs=())
        return None

    def _part(self, tokens: list[Token], n: int) -> Token | None:
        """The part that ends the clause of the verb."""
        for at in range(n + 1, min(n + 1 + _REACH, len(tokens))):
            token = tokens[at]
            if token.low in self._parts and _ends_clause(tokens, at):
                return token
            if token.text in _BREAKS or token.kind is Kind.VERB:
                return None
        return None


def _clause(tokens: list[Token], n: int) -> Iterator[Token]:
    """The words around a verb up to the next verb or break on either side."""
    for at in range(n - 1, max(-1, n - _REACH), -1):
        if tokens[at].text in _BREAKS or tokens[at].kind is Kind.VERB:
            break
        yield tokens[at]
    for at in range(n + 1, min(n + 1 + _REACH, len(tokens))):
        if tokens[at].text in _BREAKS or tokens[at].kind is Kind.VERB:
            break
        yield tokens[at]


def _ends_clause(tokens: list[Token], at: int) -> bool:
    """Whether nothing follows but another phrase with its own marker: 'stapt over naar A'."""
    if at + 1 == len(tokens):
        return True
    after = tokens[at + 1]
    return after.kind in {Kind.PUNCTUATION, Kind.AND, Kind.INFINITIVE, Kind.RELATIVE, Kind.MARK}
