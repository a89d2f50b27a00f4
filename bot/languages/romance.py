"""What the Romance languages share: verb forms made from stems, and spellings without accents."""

from __future__ import annotations

from bot.core.spelling import fold
from bot.languages.grammar import words

_SHORT = 3
"""Shorter words are told apart by their accents ('a' and 'à')."""


def forms(stems: str, endings: str) -> str:
    """Every stem with every ending; `-` is the empty ending."""
    return " | ".join(stem + ending.replace("-", "") for stem in words(stems) for ending in words(endings))


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
