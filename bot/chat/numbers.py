"""Numbers in what somebody writes, or in what a button bears."""

from __future__ import annotations

LONGEST = 18
"""Digits of an id that a database can hold."""


def number_in(words: str) -> int | None:
    """The id that the words are, with or without its sign; None when they are something else."""
    number = words.strip().removeprefix("#")
    return int(number) if number.isascii() and number.isdecimal() and len(number) <= LONGEST else None
