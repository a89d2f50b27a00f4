"""Understands when somebody wants to hear, said in plain words in any order."""

from bot.core.timetable.reading import change_times
from bot.core.timetable.words import DAYS

__all__ = ["DAYS", "change_times"]
