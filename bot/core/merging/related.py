"""Finds the moves whose evidence new evidence can touch, so that nothing else is weighed again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.core.merging.cluster import People
from bot.core.merging.sides import Fit, fit
from bot.core.merging.windows import UNNAMED
from bot.core.model import STARTUP, Claim, Employer, Evidence, Move
from bot.core.sameness import Sameness


def related(
    new: Iterable[Evidence], candidates: Sequence[Move], loose: Sequence[Evidence], people: People
) -> tuple[list[Move], list[Evidence]]:
    """The moves, and the loose background, that are linked to the new evidence, directly or through one another."""
    moves, alone = list(candidates), list(loose)
    frontier = list(new)
    near_moves: list[Move] = []
    near_alone: list[Evidence] = []
    while frontier:
        found = [move for move in moves if any(_linked(a, b, people) for b in move.evidence for a in frontier)]
        single = [b for b in alone if any(_linked(a, b, people) for a in frontier)]
        moves = [move for move in moves if move not in found]
        alone = [b for b in alone if b not in single]
        near_moves += found
        near_alone += single
        frontier = [*single, *(e for move in found for e in move.evidence)]
    return near_moves, near_alone


def _linked(a: Evidence, b: Evidence, people: People) -> bool:
    """Whether one could bear on where the other belongs."""
    if (a.article_id, a.key) == (b.article_id, b.key):
        return True
    if a.claim.person and b.claim.person:
        return people.same(a.claim.person, b.claim.person) is not Sameness.DIFFERENT
    # Evidence of one move may lie twice the window from a report that stands between.
    return abs(a.when - b.when) <= 2 * UNNAMED and _sides_allow(a.claim, b.claim)


def _sides_allow(a: Claim, b: Claim) -> bool:
    fits = (fit(a.origin, b.origin), _loosely(a.destination, b.destination))
    return Fit.CONFLICT not in fits and Fit.AGREE in fits


def _loosely(a: Employer | None, b: Employer | None) -> Fit:
    if a and b and STARTUP.family in (a.family, b.family):
        return Fit.AGREE
    return fit(a, b)
