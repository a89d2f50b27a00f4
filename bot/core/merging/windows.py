"""How long a move stays open for more reports of it."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TypeAlias

Span: TypeAlias = tuple[datetime, datetime]
"""The first and the last news of something."""

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


def apart(a: Span, b: Span) -> timedelta:
    """The time between two spans; zero when they overlap."""
    return max(a[0] - b[1], b[0] - a[1], timedelta())
