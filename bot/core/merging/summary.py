"""Sums up evidence into a move: a pure function of the set of evidence."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from bot.core.merging.sides import Fit, fit_destinations
from bot.core.merging.stage import stage_of
from bot.core.model import STARTUP, Claim, Employer, Evidence, Move, Person, Relevance, Seniority, Stage

T = TypeVar("T")


def summarise(evidence: Sequence[Evidence]) -> Move:
    """The move that these pieces of evidence, in order of publication, tell of; it has no id yet.

    News decides; background only fills what news leaves open.
    """
    news = [e for e in evidence if not e.claim.background] or list(evidence)
    destination = _destination(news) or _destination(evidence)
    if destination == STARTUP:
        destination = _named_startup(evidence) or destination
    stage = stage_of(_about(news, destination))
    ranked = [*news, *(e for e in evidence if e.claim.background)]
    telling = next((e.claim for e in ranked if e.claim.role), None)
    ranks = (e.claim.seniority for e in ranked if e.claim.seniority is not Seniority.OTHER)
    return Move(
        id=0,
        person=_person(evidence),
        count=next((e.claim.count for e in ranked if e.claim.count is not None), None),
        origin=_origin(news) or _origin(evidence),
        destination=destination,
        role=telling.role if telling else None,
        seniority=telling.seniority if telling else next(ranks, Seniority.OTHER),
        stage=stage,
        relevance=Relevance.CORE if any(e.claim.relevance is Relevance.CORE for e in news) else Relevance.OTHER,
        evidence=tuple(evidence),
        alternatives=_rivals(news, destination) if stage in (Stage.RUMOURED, Stage.REPORTED) else (),
    )


def _origin(evidence: Sequence[Evidence]) -> Employer | None:
    """The origin that most sources name; among equals the earliest."""
    return _best(evidence, lambda c: c.origin, lambda told: (len({e.source for e in told}),))


def _destination(evidence: Sequence[Evidence]) -> Employer | None:
    """The destination that is told most firmly; among equals the earliest."""
    return _best(evidence, lambda c: c.destination, lambda told: (max(e.claim.stage.firmness for e in told),))


def _best(
    evidence: Sequence[Evidence],
    side: Callable[[Claim], Employer | None],
    weight: Callable[[list[Evidence]], tuple[int, ...]],
) -> Employer | None:
    families: dict[str, list[Evidence]] = {}
    for e in evidence:
        employer = side(e.claim)
        if employer is not None:
            families.setdefault(employer.family, []).append(e)
    if not families:
        return None
    # max() keeps the first of equals, and families stand in the order of their first publication.
    told = max(families.values(), key=weight)
    return side(told[0].claim)


def _named_startup(evidence: Iterable[Evidence]) -> Employer | None:
    """The name of the mover's own company, once somebody gives it."""
    for e in evidence:
        there = e.claim.destination
        if there not in (None, STARTUP) and fit_destinations(there, STARTUP) is Fit.AGREE:
            return there
    return None


def _about(news: Sequence[Evidence], destination: Employer | None) -> list[Evidence]:
    """The evidence for the move as it is told: that somebody surely leaves makes no destination surer."""
    if destination is None:
        return list(news)
    about = [e for e in news if _goes_there(e.claim, destination)]
    return about or list(news)


def _goes_there(claim: Claim, destination: Employer) -> bool:
    if claim.destination is None:
        return claim.stage in (Stage.DENIED, Stage.REVERSED)
    return fit_destinations(claim.destination, destination) is Fit.AGREE


def _rivals(news: Sequence[Evidence], destination: Employer | None) -> tuple[Employer, ...]:
    """The other destinations that are talked about, earliest first."""
    if destination is None:
        return ()
    others = {e.claim.destination.family: e.claim.destination for e in reversed(news) if e.claim.destination}
    firsts = dict.fromkeys(e.claim.destination.family for e in news if e.claim.destination)
    rivals = (others[family] for family in firsts)
    return tuple(r for r in rivals if fit_destinations(r, destination) is Fit.CONFLICT)


def _person(evidence: Sequence[Evidence]) -> Person | None:
    """The person under the name that tells most, with every other form that articles used."""
    people = list(dict.fromkeys(e.claim.person for e in evidence if e.claim.person))
    if not people:
        return None
    forms = dict.fromkeys(name for p in people for name in (p.name, *p.forms))
    # A name as an article wrote it comes before a form that is merely listed.
    written = {p.name for p in people}
    best = max(forms, key=lambda name: (name.isascii() or name[:1] < "\u0250", " " in name, name in written))
    listed = next((p.id for p in people if p.id), None)
    return Person(best, listed, tuple(form for form in forms if form != best))
