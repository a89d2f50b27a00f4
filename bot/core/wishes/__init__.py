"""Understands what somebody wants to hear of, said in plain words in any order."""

from bot.core.wishes.reading import Wish, read_wish
from bot.core.wishes.scanning import Known

__all__ = ["Known", "Wish", "read_wish"]
