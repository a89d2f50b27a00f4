"""How much a chat wants what it follows: it decides who hears first when not all can hear at once."""

from __future__ import annotations

from enum import IntEnum

from bot.core.audience import Follow


class Rank(IntEnum):
    """What stands behind an alert; of several follows of a chat the lowest counts."""

    URGENT = 1
    """The follow is marked as urgent: neither night nor digest holds it back."""
    DIRECT = 2
    """The follow names a person or a lab."""
    GENERAL = 3
    """The follow takes whatever comes."""


def rank_of(follow: Follow) -> Rank:
    """How much a chat wants what this follow asks for."""
    if follow.urgent:
        return Rank.URGENT
    return Rank.DIRECT if follow.person or follow.lab or follow.other_lab else Rank.GENERAL
