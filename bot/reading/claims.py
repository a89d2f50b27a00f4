"""What verbs bound becomes claims; claims of one article that speak of one move become one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from bot.core.model import STARTUP, Claim, Employer, Person
from bot.core.sameness import Sameness
from bot.languages.tokens import Token
from bot.reading.frames import Bound
from bot.reading.identity import compare

Sides = tuple[Employer | None, Employer | None]


def claims_of(bound: Bound, base: Claim) -> Iterator[Claim]:
    """One claim for every person, or for the unnamed one or group; employers in a list give one each."""
    mover = bound.mover
    base = replace(base, more=mover.more)
    for n, token in enumerate(mover.people):
        origin, destination = next(_sides(bound))
        own = bound.own_origins[n] if n < len(bound.own_origins) else None
        yield replace(base, person=_person(token), count=None, origin=own or origin, destination=destination)
    if mover.people and (not (mover.some_named and mover.plural) or mover.count == len(mover.people)):
        return
    count = mover.count if mover.plural else 1
    pairs = list(_sides(bound)) if mover.plural else [next(_sides(bound))]
    for origin, destination in pairs:
        yield replace(base, person=None, count=count, origin=origin, destination=destination)


def _person(token: Token) -> Person:
    person: Person = token.data
    return person


def _sides(bound: Bound) -> Iterator[Sides]:
    origins: list[Employer | None] = [*bound.origins] or [None]
    destinations: list[Employer | None] = [*bound.destinations] or [None]
    for origin in origins:
        for destination in destinations:
            yield origin, destination


def merged(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """The claims of one article with what tells of one move made one, in the order of the first telling.

    What one sentence leaves open another may tell: only a move that still has no lab is then left out.
    """
    kept: list[Claim] = []
    for claim in claims:
        at = next((n for n, other in enumerate(kept) if _one_move(other, claim)), None)
        if at is None:
            kept.append(claim)
        else:
            kept[at] = _joined(kept[at], claim)
    return tuple(_without_told_groups([c for c in kept if has_lab(c) and not any(_is_told_by(c, k) for k in kept)]))


def _is_told_by(claim: Claim, whole: Claim) -> bool:
    """Whether somebody unnamed is the one of whom both sides are told by name."""
    named = whole.person is not None and None not in {whole.origin, whole.destination}
    unnamed = claim.person is None and not claim.group and claim.background is whole.background
    return named and unnamed and _compatible(claim, whole) and _shares_side(claim, whole)


def has_lab(claim: Claim) -> bool:
    """Whether a lab is on either side; a founding needs one that is left."""
    sides = (claim.origin, claim.destination)
    return any(e is not None and e.tracked for e in sides) and (
        claim.destination != STARTUP or claim.origin is not None
    )


def _one_move(a: Claim, b: Claim) -> bool:
    if a.background is not b.background or not _compatible(a, b):
        return False
    if not (has_lab(a) and has_lab(b)):
        return _completes(a, b)
    if a.person and b.person:
        return compare(a.person, b.person) is not Sameness.DIFFERENT
    if a.person or b.person:
        return not (a.group or b.group) and _shares_side(a, b)
    if a.group is not b.group:
        return False
    return not (a.count and b.count and a.count != b.count)


def _completes(a: Claim, b: Claim) -> bool:
    """Whether of one person's move each tells another side: 'X leaves to start up', 'the A researcher X has left'."""
    if a.person is None or b.person is None or compare(a.person, b.person) is not Sameness.SAME:
        return False
    sides = {e.family for e in (a.origin or b.origin, a.destination or b.destination) if e is not None}
    return len(sides) > 1


def _compatible(a: Claim, b: Claim) -> bool:
    origin, destination = a.origin or b.origin, a.destination or b.destination
    if origin is not None and destination is not None and origin.family == destination.family:
        return False
    return _agree(a.origin, b.origin) and _agree(a.destination, b.destination)


def _agree(a: Employer | None, b: Employer | None) -> bool:
    return a is None or b is None or a.family == b.family or STARTUP in {a, b} or _is_longer(a, b) or _is_longer(b, a)


def _is_longer(a: Employer, b: Employer) -> bool:
    """Whether one name of an employer in no list begins with the other."""
    return not a.tracked and not b.tracked and a.family.startswith(b.family)


def _shares_side(a: Claim, b: Claim) -> bool:
    return (a.origin is not None and b.origin is not None) or (a.destination is not None and b.destination is not None)


def _joined(a: Claim, b: Claim) -> Claim:
    """The first claim with what the second adds."""
    person = a.person or b.person
    if a.person and b.person and len(b.person.name) > len(a.person.name):
        person = replace(b.person, forms=tuple(dict.fromkeys((*b.person.forms, a.person.name))))
    firmer = max(a, b, key=lambda c: c.stage.firmness)
    return replace(
        a,
        person=person,
        count=None if person else a.count or b.count,
        origin=_fuller(a.origin, b.origin),
        destination=_fuller(a.destination, b.destination),
        role=a.role or b.role,
        seniority=a.seniority if a.role or not b.role else b.seniority,
        stage=firmer.stage,
        confidence=max(a.confidence, b.confidence),
        more=a.more or b.more,
        returns=a.returns or b.returns,
    )


def _fuller(a: Employer | None, b: Employer | None) -> Employer | None:
    if a is None or b is None:
        return a or b
    return b if a == STARTUP or _is_longer(b, a) else a


def _without_told_groups(claims: list[Claim]) -> Iterator[Claim]:
    """Leave out a group whose members are all named; what was said of the group holds of them."""
    told = {id(g): _members(g, claims) for g in claims if g.group and g.count and not g.background}
    full = [g for g in claims if id(g) in told and g.count is not None and len(told[id(g)]) >= g.count]
    for n, claim in enumerate(claims):
        if any(claim is g for g in full):
            continue
        if _sums_up(claims[:n], claim):
            yield replace(claim, background=True)
            continue
        if claim.group and len(_parts(claim, claims)) > 1:
            yield replace(claim, count=None)
            continue
        group = next((g for g in full if any(claim is c for c in told[id(g)])), None)
        yield (
            claim
            if group is None
            else replace(
                claim,
                origin=claim.origin or group.origin,
                destination=claim.destination or group.destination,
                role=claim.role or group.role,
                stage=group.stage if group.stage.firmness > claim.stage.firmness else claim.stage,
            )
        )


def _members(group: Claim, claims: list[Claim]) -> list[Claim]:
    """Who belongs to a group, by name."""
    parts = _parts(group, claims)
    return [c for c in claims if any(_belongs(c, part) for part in parts)]


def _parts(group: Claim, claims: list[Claim]) -> list[Claim]:
    """The claims of one group that comes from, or goes to, several employers: its number counts them together."""
    alike = (c for c in claims if c.group and c.evidence == group.evidence and c.count == group.count)
    return [c for c in alike if c.background is group.background]


def _sums_up(before: list[Claim], claim: Claim) -> bool:
    """Whether a group counts those of whom one was told before by name: 'in a month four have gone'."""
    if not claim.group or claim.more or claim.background:
        return False
    told = [c for c in before if _belongs(c, claim) and c.evidence != claim.evidence]
    return any(
        claim.count is None or None not in (c.origin, c.destination, claim.origin, claim.destination) for c in told
    )


def _belongs(claim: Claim, group: Claim) -> bool:
    return bool(claim.person) and not claim.background and _compatible(claim, group) and _shares_side(claim, group)
