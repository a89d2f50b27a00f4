"""Makes moves of claims: decides whether one is known, and what a claim adds to it."""

from bot.core.merging.history import set_history_aside
from bot.core.merging.placing import place, resolve
from bot.core.merging.rulings import Rulings
from bot.core.merging.windows import WINDOW

__all__ = ["WINDOW", "Rulings", "place", "resolve", "set_history_aside"]
