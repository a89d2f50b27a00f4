"""What the Romance languages share: verb forms made from stems, and spellings without accents."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from bot.core.spelling import fold
from bot.languages.grammar import Frame, Mark, words
from bot.languages.tokens import Kind, Token

_SHORT = 3
"""Shorter words are told apart by their accents ('a' and 'à')."""


def forms(stems: str, endings: str) -> str:
    """Every stem with every ending; `-` is the empty ending."""
    return " | ".join(stem + ending.replace("-", "") for stem in words(stems) for ending in words(endings))


def every(heads: str, tails: str) -> str:
    """Every head with every tail: 'announces | confirms' with 'the arrival of | the hiring of'."""
    return " | ".join(f"{head} {tail}" for head in words(heads) for tail in words(tails))


def elided(table: str, little: str, short: str) -> str:
    """The phrases; those that end in a little word ('de') also with each of its short and joined forms ("d' | du")."""
    listed = words(table)
    cut = [p.removesuffix(f" {little}") for p in listed if p.endswith(f" {little}")]
    return " | ".join(dict.fromkeys([*listed, *(f"{stem} {form}" for stem in cut for form in words(short))]))


def one_of(heads: str, *groups: str) -> str:
    """'One of the …' before every group noun: it speaks of one person."""
    return " | ".join(f"{head} {group}" for head in words(heads) for table in groups for group in words(table))


def or_plain(*tables: str) -> str:
    """The phrases of the tables, and each as it is written without accents, as some publishers do."""
    listed = [phrase for table in tables for phrase in words(table)]
    return " | ".join(dict.fromkeys([*listed, *(fold(p) for p in listed if len(p) > _SHORT)]))


def split_ex(word: str, known: Callable[[str], bool]) -> tuple[str, ...]:
    """Es 'exdirectiva' as 'ex' and 'directiva', where this is a word of the tables."""
    rest = word[len(_EX) :]
    if (
        word[: len(_EX)].casefold() != _EX
        or len(rest) <= _SHORT
        or known(word.casefold())
        or not known(rest.casefold())
    ):
        return (word,)
    return word[: len(_EX)], rest


_EX = "ex"


class Contracted:
    """Finds 'the company' where its article is a part of the word before it, or left out: pt 'deixa (a) empresa'."""

    def __init__(self, joined: str) -> None:
        self._joined = frozenset(words(joined))

    def __call__(self, tokens: list[Token]) -> list[Token]:
        """The tokens, with the company that was spoken of before known as one."""
        for n, (before, token) in enumerate(pairwise(tokens)):
            after = tokens[n + 2] if n + 2 < len(tokens) else None
            named = after is not None and (after.large or after.kind in _NAMED)
            of = after is not None and after.kind is Kind.MARK and after.data is Mark.OF
            left = before.kind is Kind.VERB and before.data.frame is Frame.LEAVE and not of
            if token.kind is Kind.ORG_KIND and not named and (left or before.low.split()[-1] in self._joined):
                token.kind = Kind.COMPANY
        return tokens


_NAMED = {Kind.NAME, Kind.ORG, Kind.PERSON}


def settled(*steps: Callable[[list[Token]], list[Token]]) -> Callable[[list[Token]], list[Token]]:
    """One step after the other."""

    def every_step(tokens: list[Token]) -> list[Token]:
        for step in steps:
            tokens = step(tokens)
        return tokens

    return every_step
