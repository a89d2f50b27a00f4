"""Who comes along: 'With her arrives from her start-up A also NAME' says where she was, too."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from bot.core.model import Claim, Seniority
from bot.reading.members import Told

_OPENING = 4
"""Tokens at the beginning of a sentence among which 'with her' stands."""


def with_companions(told: Iterable[Told], alongs: frozenset[str]) -> list[Told]:
    """The sentences; whoever was told of before one that begins with 'with her' comes from where the others do."""
    found: list[Told] = []
    for tokens, claims in told:
        opening = " ".join(t.low for t in tokens[:_OPENING])
        if any(f"{opening} ".startswith(f"{along} ") for along in alongs):
            came = next((c for c in claims if c.person and c.origin and c.destination and not c.background), None)
            found = _from_there(found, came) if came is not None else found
        found.append((tokens, claims))
    return found


def _from_there(told: list[Told], came: Claim) -> list[Told]:
    """The sentences with that origin for the one person whom they tell of."""
    news = [c for _, claims in told for c in claims if c.person and not c.background]
    names = {c.person.id or c.person.name for c in news if c.person}
    if len(names) != 1:
        return told
    return [(tokens, [_completed(c, came) for c in claims]) for tokens, claims in told]


def _completed(claim: Claim, came: Claim) -> Claim:
    """A founder may have left long ago what the text names, so that is no origin to hold on to."""
    known = claim.origin is not None and claim.seniority is not Seniority.FOUNDER
    if known or claim.background or claim.destination is None or came.destination is None:
        return claim
    return replace(claim, origin=came.origin) if claim.destination.family == came.destination.family else claim
