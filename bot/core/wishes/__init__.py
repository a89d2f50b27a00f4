"""Understands what somebody wants to hear of, said in plain words in any order."""

from bot.core.wishes.reading import Known, Wish, read_wish

__all__ = ["Known", "Wish", "read_wish"]
