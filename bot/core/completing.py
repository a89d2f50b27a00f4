"""Which claims leave something open that the article itself may say, and how they are completed from it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.core.model import Claim, Employer, Relevance


def leaves_open(claim: Claim) -> bool:
    """News about AI work that does not say who, from where or to where."""
    if claim.background or claim.relevance is not Relevance.CORE or claim.group:
        return False
    return claim.person is None or claim.origin is None or claim.destination is None


def completed(claims: Sequence[Claim], fuller: Sequence[Claim]) -> list[Claim]:
    """The claims, with what the article's text says where they leave it open; nothing else of the text is believed.

    Where the text could complete a claim in two ways, it stays as it is.
    """
    return [_complete(claim, fuller) if leaves_open(claim) else claim for claim in claims]


def _complete(claim: Claim, fuller: Sequence[Claim]) -> Claim:
    ways = {
        (whole.person, whole.origin, whole.destination): whole
        for whole in (_joined(claim, other) for other in fuller if _fits(claim, other))
        if whole != claim
    }
    return next(iter(ways.values())) if len(ways) == 1 else claim


def _fits(claim: Claim, other: Claim) -> bool:
    if other.background or other.group:
        return False
    if claim.person and other.person and not _same_name(claim.person.name, other.person.name):
        return False
    sides = ((claim.origin, other.origin), (claim.destination, other.destination))
    shared = [_same(mine, theirs) for mine, theirs in sides if mine and theirs]
    return all(shared) and (bool(shared) or bool(claim.person and other.person))


def _joined(claim: Claim, other: Claim) -> Claim:
    person = claim.person or other.person
    return replace(
        claim,
        person=person,
        count=None if person else claim.count,
        origin=claim.origin or other.origin,
        destination=claim.destination or other.destination,
        role=claim.role or other.role,
        confidence=min(claim.confidence, other.confidence),
    )


def _same(one: Employer, other: Employer) -> bool:
    return one.family == other.family


def _same_name(one: str, other: str) -> bool:
    mine, theirs = set(one.casefold().split()), set(other.casefold().split())
    return mine <= theirs or theirs <= mine
