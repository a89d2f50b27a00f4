"""Numbers in what somebody writes or a button bears, and the moves that they stand for."""

from __future__ import annotations

from bot.chat.ask import Tools
from bot.core.model import Move

LONGEST = 18
"""Digits of an id that a database can hold."""


def number_in(words: str) -> int | None:
    """The id that the words are, with or without its sign; None when they are something else."""
    number = words.strip().removeprefix("#")
    return int(number) if number.isascii() and number.isdecimal() and len(number) <= LONGEST else None


async def move_in(words: str, tools: Tools) -> Move | None:
    """The move whose number the words are, also one that waits for review; None when there is none."""
    number = number_in(words)
    return None if number is None else await tools.store.move(number)
