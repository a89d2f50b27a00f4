"""Understands when somebody wants to hear, said in plain words in any order."""

from bot.core.timetable.reading import change_times

__all__ = ["change_times"]
