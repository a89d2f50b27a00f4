"""Whether two names are one person's: the answer of whoever compares names, to whoever merges moves."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import TypeAlias

from bot.core.model import Person


class Sameness(StrEnum):
    """What is known about two people from their names alone."""

    SAME = "same"
    """One person: the same listed entry, or forms of one name that hardly two people share."""
    DIFFERENT = "different"
    """Two people."""
    UNDECIDED = "undecided"
    """It may be one person (initials, swapped order, a family name alone): the labs of the move have to decide."""


Compare: TypeAlias = Callable[[Person, Person], Sameness]
"""Compares two people by their names."""
