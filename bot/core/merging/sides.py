"""Compares the sides of two reports: their employers agree, contradict each other, or leave it open."""

from __future__ import annotations

from enum import Enum

from bot.core.model import STARTUP, Employer


class Fit(Enum):
    """How one side of a report fits that of another."""

    AGREE = "agree"
    OPEN = "open"
    """At least one of them does not say."""
    CONFLICT = "conflict"


def fit(a: Employer | None, b: Employer | None) -> Fit:
    """How two employers fit, each taken by its name."""
    if a is None or b is None:
        return Fit.OPEN
    return Fit.AGREE if a.family == b.family or _one_firm(a, b) else Fit.CONFLICT


def _one_firm(a: Employer, b: Employer) -> bool:
    """Whether two employers that nobody tracks are one, whose name is written shorter on one side."""
    short, long = sorted((a.family, b.family), key=len)
    if a.tracked or b.tracked or STARTUP.family in (short, long) or len(short) < _SHORTEST:
        return False
    letters = iter(long)
    return len(short) >= _SHARE * len(long) and short[0] == long[0] and all(c in letters for c in short)


_SHORTEST, _SHARE = 4, 0.6


def fit_destinations(a: Employer | None, b: Employer | None) -> Fit:
    """How two destinations of one person fit: "a start-up of their own" may be any company but an established lab."""
    if a is None or b is None or a.family == b.family:
        return fit(a, b)
    if STARTUP.family not in (a.family, b.family):
        return Fit.CONFLICT
    named = b if a.family == STARTUP.family else a
    return Fit.AGREE if named.young or not named.tracked else Fit.CONFLICT
