"""The name of an outlet, whatever its feed is titled: 'AI News | TechCrunch' is TechCrunch, and counts once."""

from __future__ import annotations

import re

from bot.core.spelling import fold
from bot.reading.facts import Facts

_BETWEEN = re.compile(r"\s*[|·•»>:：]\s*|\s+[-–—]\s+")
"""What stands between an outlet's name and its section in the titles of feeds."""


class Outlets:
    """The outlets in the list, by every form of their names."""

    def __init__(self, facts: Facts) -> None:
        self._names = {fold(form): outlet.name for outlet in facts.outlets for form in (outlet.name, *outlet.forms)}

    def name_of(self, written: str) -> str:
        """The listed name of the outlet that a title speaks of; the title itself when it speaks of none."""
        pieces = (written, *_BETWEEN.split(written))
        return next((self._names[key] for key in map(fold, pieces) if key in self._names), written)
