"""How long a move stays open for more reports of it."""

from __future__ import annotations

from bisect import bisect_left
from datetime import datetime, timedelta
from typing import TypeAlias

Times: TypeAlias = tuple[datetime, ...]
"""When something was told, in order."""

SAME_PLACE = timedelta(days=365)
"""Reports of one person that goes to one place are of one move for so long."""
LATER_DESTINATION = timedelta(days=120)
"""Where somebody goes who left may come out so much later."""
UNNAMED = timedelta(days=14)
"""An unnamed person is the one who is named, before or after, only within this time; so it is with groups."""
UNSURE_NAME = timedelta(days=14)
"""Two forms of a name that leave it open are one person's within this time, when one employer agrees."""
WINDOW = SAME_PLACE
"""Moves without news since so long before an article cannot be what it tells of."""


def apart(a: Times, b: Times) -> timedelta:
    """The shortest time between a report of one and a report of the other."""
    if len(a) > len(b):
        a, b = b, a
    return min(_nearest(moment, b) for moment in a)


def _nearest(moment: datetime, times: Times) -> timedelta:
    after = bisect_left(times, moment)
    return min(abs(moment - near) for near in times[max(after - 1, 0) : after + 1])
