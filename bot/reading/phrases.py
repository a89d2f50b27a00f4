"""The phrases around a verb, each with the marker that says what it does there."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from bot.languages.grammar import Mark, word_set
from bot.languages.language import Language
from bot.languages.tokens import Kind, Token

_INNER = {Mark.AT, Mark.OF}
"""Markers whose phrase belongs to the noun before it."""
COMMAS = frozenset(",，、")
_PAUSES = frozenset(",，")


@dataclass(slots=True)
class Phrase:
    """Tokens with their marker; no marker is the subject before the verb, the object after it."""

    tokens: list[Token]
    mark: Mark | None = None
    word: str = ""
    """The marker as written, folded."""
    sign: Token | None = None
    """The marker itself."""


def phrases(
    tokens: list[Token], language: Language, *, own: Collection[str] = (), before_verb: bool = False
) -> list[Phrase]:
    """The phrases of the words before, or after, a verb; `own` are marker words that the verb gives a meaning."""
    found = (
        _closed(tokens)
        if language.postpositions
        else _opened(tokens, own, word_set(language.afters), before_verb=before_verb)
    )
    return [p for p in found if p.tokens or p.mark]


def _opened(tokens: list[Token], own: Collection[str], afters: Collection[str], *, before_verb: bool) -> list[Phrase]:
    """Markers stand before their phrase. Before the verb a comma ends it: 'On Monday, NAME joined …'.

    After 'after' an inner marker is no longer the verb's: nl 'terug bij A na een jaar bij B'.
    """
    current = Phrase([])
    found = [current]
    for token in tokens:
        if token.kind is Kind.MARK and (
            token.data not in _INNER or (token.low in own and not _tells_time(current, afters))
        ):
            current = Phrase([], token.data, token.low, token)
        elif before_verb and token.text in _PAUSES and current.mark not in {None, Mark.INCLUDING}:
            current = Phrase([])
        elif before_verb and current.word in afters and _ends_at_employer(current, token):
            current = Phrase([token])
        else:
            current.tokens.append(token)
            continue
        found.append(current)
    return found


def _tells_time(phrase: Phrase, afters: Collection[str]) -> bool:
    """Whether the phrase is 'after …', and has not yet said where."""
    return phrase.word in afters and not any(t.kind is Kind.MARK for t in phrase.tokens)


def _ends_at_employer(phrase: Phrase, token: Token) -> bool:
    """'After ten years at A NAME joins B', where no comma is written."""
    return token.kind is Kind.PERSON and bool(phrase.tokens) and phrase.tokens[-1].kind is Kind.ORG


def _closed(tokens: list[Token]) -> list[Phrase]:
    """Markers stand after their phrase; a comma ends one too."""
    current = Phrase([])
    found = [current]
    for token in tokens:
        if token.kind is Kind.MARK and token.data not in _INNER:
            current.mark, current.word, current.sign = token.data, token.low, token
        elif token.text not in COMMAS:
            current.tokens.append(token)
            continue
        elif current.mark is None and current.tokens:
            current.mark = Mark.SUBJECT if current is found[0] else None
        current = Phrase([])
        found.append(current)
    return found
