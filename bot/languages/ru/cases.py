"""Word forms of the Slavic languages: case endings cut off, so that tables and names need one form only."""

from __future__ import annotations

from bot.core.spelling import fold
from bot.languages.grammar import words

_ENDINGS = sorted(
    set(
        map(
            fold,
            words("""
        иями | ями | ами | ого | его | ому | ему | ыми | ими | ией | иям | иях | ием | ов | ев | ей | ой | ий |
        ый | ая | яя | ое | ее | ые | ие | ых | их | ую | юю | ом | ем | ым | им | ам | ям | ах | ях | ию | ия |
        ии | ью | а | я | о | е | и | ы | у | ю | ь | й
    """),
        )
    ),
    key=len,
    reverse=True,
)
"""Folded as the words are, which makes one letter of й and и."""
_STEM = 3
"""Letters that stay."""
_FIRST = "\u0400"


def stem(word: str) -> str:
    """A folded word without its case ending; words of other scripts and short ones as they are."""
    if word[:1] < _FIRST or len(word) <= _STEM:
        return word
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _STEM:
            return word[: -len(ending)]
    return word


def stems(phrases: str) -> str:
    """A table of words that are compared as they stand in a text that was read: folded, without their endings."""
    return " | ".join(" ".join(stem(fold(word)) for word in phrase.split()) for phrase in words(phrases))
