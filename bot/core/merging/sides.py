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
    return Fit.AGREE if a.family == b.family else Fit.CONFLICT


def fit_destinations(a: Employer | None, b: Employer | None) -> Fit:
    """How two destinations of one person fit: "a start-up of their own" may be any company but an established lab."""
    if a is None or b is None or a.family == b.family:
        return fit(a, b)
    if STARTUP.family not in (a.family, b.family):
        return Fit.CONFLICT
    named = b if a.family == STARTUP.family else a
    return Fit.AGREE if named.young or not named.tracked else Fit.CONFLICT
