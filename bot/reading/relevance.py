"""Is a move about AI work at all? The employer, the person, the role or the sentence may say so."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from bot.core.model import Relevance
from bot.core.spelling import fold
from bot.languages.grammar import words
from bot.languages.language import Language
from bot.languages.tokens import Token
from bot.reading.facts import Facts
from bot.reading.frames import Bound

_NOT_AI = {"bigtech", "chips", "tooling", "national", "robotics"}
"""Kinds of firm most of whose people do other work."""


def relevance_of(bound: Bound, sentence: list[Token], facts: Facts, language: Language) -> Relevance:
    """Core when an AI lab is a side, or the person is listed, or a word of the sentence is about AI."""
    names = {e.name for e in (*bound.origins, *bound.destinations)}
    if any(lab.name in names and lab.kind not in _NOT_AI for lab in facts.labs.values()):
        return Relevance.CORE
    if any(t.data.id for t in bound.mover.people):
        return Relevance.CORE
    core = _core_words(language)
    return (
        Relevance.CORE
        if any(t.low in core or not core.isdisjoint(t.low.split()) for t in sentence)
        else Relevance.OTHER
    )


@cache
def _words_of(text: str, stem: Callable[[str], str] | None) -> frozenset[str]:
    folded = (fold(w) for w in words(text))
    return frozenset(" ".join(map(stem, w.split())) if stem else w for w in folded)


def _core_words(language: Language) -> frozenset[str]:
    return _words_of(language.core_words, language.fold_word)
