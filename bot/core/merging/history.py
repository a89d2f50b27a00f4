"""Takes career history for what it is, when one article tells several moves of one person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.core.model import Claim
from bot.core.sameness import Compare, Sameness


def set_history_aside(claims: Sequence[Claim], compare: Compare) -> list[Claim]:
    """The claims of one article; who came to a place that the article says they left came there before: background."""
    return [replace(c, background=True) if _lies_back(c, claims, compare) else c for c in claims]


def _lies_back(claim: Claim, claims: Sequence[Claim], compare: Compare) -> bool:
    person, there = claim.person, claim.destination
    if person is None or there is None or claim.background or claim.returns:
        return False
    onward = [
        c
        for c in claims
        if c is not claim and not c.background and c.person and c.origin and c.origin.family == there.family
        if c.destination and c.destination.family != there.family
        if compare(person, c.person) is Sameness.SAME
    ]
    # There and back again: which of the two came first cannot be told from where they lead.
    return bool(onward) and not any(_leads_back(c, claim) for c in onward)


def _leads_back(onward: Claim, claim: Claim) -> bool:
    return (
        claim.origin is not None and onward.destination is not None and onward.destination.family == claim.origin.family
    )
