"""Which topic of a forum a move is told in: that of its destination, else of its origin, else that of all the rest."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from bot.core.model import Move

Topics: TypeAlias = Mapping[str, int | None]
"""The id of a topic by the family of a lab, or by one of the keys below; None is the general topic."""

REST = ""
"""The topic of whatever goes to that of no lab."""
EACH = "*"
"""Stands among them where every lab is to have a topic of its own."""


def topic_of(move: Move, topics: Topics) -> str:
    """The key of the topic in which a move is told; where `EACH` is set, the topic itself may not be open yet."""
    for side in (move.destination, move.origin):
        if side and (side.family in topics or (EACH in topics and side.tracked)):
            return side.family
    return REST
