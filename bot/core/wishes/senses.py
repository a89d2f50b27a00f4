"""What a word of a wish can ask for."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class Sense(StrEnum):
    """What a word asks for.

    `from`, `to`, `of` and `not` stand before what they are about; `after_from` and its like behind it, as in Japanese
    and Korean. `of` goes with the word before it ("fichajes de A"), and is else a "from" ("de A a B").
    `leaves` and `joins` are verbs and nouns of moving, and say a side wherever they stand.
    """

    FROM = "from"
    TO = "to"
    OF = "of"
    AFTER_FROM = "after from"
    AFTER_TO = "after to"
    AFTER_NOT = "after not"
    LEAVES = "leaves"
    JOINS = "joins"
    NOT = "not"
    FOUNDER = "founder"
    C_LEVEL = "c-level"
    LEAD = "lead"
    RESEARCHER = "researcher"
    ENGINEER = "engineer"
    RUMOURED = "rumoured"
    REPORTED = "reported"
    CONFIRMED = "confirmed"
    SOURCES = "sources"
    NAMED = "named"
    URGENT = "urgent"
    EVERYTHING = "everything"
    EVERY_TOPIC = "every topic"
    NOISE = "noise"


Words = Mapping[Sense, tuple[str, ...]]


def senses(**words: str) -> Words:
    """Words by sense; alternatives stand apart by a bar. `from` and `not` are no names in Python: FROM, NOT."""
    return {Sense[name.upper()]: tuple(w.strip() for w in listed.split("|")) for name, listed in words.items()}
