"""Decides whether a report about somebody named tells of a move that we know."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from enum import IntEnum

from bot.core.merging.cluster import Cluster, People
from bot.core.merging.sides import Fit, fit, fit_destinations
from bot.core.merging.windows import LATER_DESTINATION, SAME_PLACE, UNSURE_NAME, Times, apart
from bot.core.model import STARTUP, Claim, Move, Stage
from bot.core.sameness import Sameness

_ECHO = timedelta(days=14)
"""So long after somebody moved on, a report of the move before is a late echo of it."""
_NEWS_DAY = timedelta(days=2)
"""What is mentioned and what is news within these days may be one thing."""
_NAMED_THEN_STARTUP = timedelta(days=30)
"""A company of their own, told so long after a named one, is that one; later it is the next."""
_TALKED_OF = {Stage.RUMOURED, Stage.REPORTED}


@dataclass(frozen=True, slots=True)
class Report:
    """What is to be placed: a claim, or all that a cluster knows."""

    said: Claim | Move
    times: Times
    background: bool = False


class Strength(IntEnum):
    """How well a report fits a move."""

    LOOSE = 1
    ONE_SIDE = 2
    BOTH_SIDES = 3


@dataclass(frozen=True, slots=True)
class Joining:
    """A move that a report fits, how well, and why."""

    cluster: Cluster
    strength: Strength
    reason: str


def same_person(report: Report, cluster: Cluster, later: Iterable[Cluster]) -> Joining | None:
    """Whether a report about the very person of a move tells of that move; `later` are the person's later moves."""
    if _mentioned_before(report, cluster):
        return None
    move = cluster.move
    origins = fit(report.said.origin, move.origin)
    destinations = _destinations(report, cluster)
    joining = _fits(report, cluster, origins, destinations)
    # What only articles tell that tell of this move as well is history to them, and no end of it.
    later = [other for other in later if not other.articles <= cluster.articles]
    if joining and any(_ends(other.move, move) for other in later):
        return joining if _echoes(report, cluster, origins, destinations, later) else None
    return joining


def _mentioned_before(report: Report, cluster: Cluster) -> bool:
    """Whether one of the two is a mere mention from before the other was news: it means something that lies back."""
    if report.background == cluster.dormant:
        return False
    mention, news = (report.times, cluster.times) if report.background else (cluster.times, report.times)
    return mention[0] < news[0] - _NEWS_DAY


def _destinations(report: Report, cluster: Cluster) -> Fit:
    there, known = report.said.destination, cluster.move.destination
    gap = apart(report.times, cluster.times)
    if fit(there, known) is Fit.CONFLICT and fit_destinations(there, known) is Fit.AGREE:
        # One of the two is a company of their own that has no name there.
        named_first = (cluster.times < report.times) == (there == STARTUP)
        limit = LATER_DESTINATION if report.background else _NAMED_THEN_STARTUP
        return Fit.CONFLICT if named_first and gap > limit else Fit.AGREE
    if fit(there, known) is Fit.CONFLICT and any(fit(there, a) is Fit.AGREE for a in cluster.move.alternatives):
        return Fit.AGREE if gap <= LATER_DESTINATION else Fit.CONFLICT
    return fit(there, known)


def _fits(report: Report, cluster: Cluster, origins: Fit, destinations: Fit) -> Joining | None:
    gap = apart(report.times, cluster.times)
    if destinations is Fit.AGREE and report.background and cluster.dormant and origins is Fit.CONFLICT:
        return None
    recap = report.background and origins is not Fit.CONFLICT
    if destinations is Fit.AGREE and (gap <= SAME_PLACE or recap):
        return Joining(cluster, Strength.BOTH_SIDES, "the same person goes to the same place")
    if destinations is Fit.CONFLICT:
        return _rival(report, cluster, origins, gap)
    if destinations is Fit.OPEN:
        return _leaves(report, cluster, origins, gap)
    return None


def _leaves(report: Report, cluster: Cluster, origins: Fit, gap: timedelta) -> Joining | None:
    """A report or a move that does not say where to."""
    said, move = report.said, cluster.move
    if origins is Fit.CONFLICT:
        return None
    if origins is Fit.OPEN:
        if report.background:
            return None
        # One says what was left, the other where to: one move, unless somebody would go where they left.
        if Fit.AGREE in (fit(said.origin, move.destination), fit(said.destination, move.origin)):
            return None
        return (
            Joining(cluster, Strength.LOOSE, "the same person left, and starts elsewhere")
            if gap <= LATER_DESTINATION
            else None
        )
    limit = LATER_DESTINATION if said.destination and not report.background else SAME_PLACE
    return Joining(cluster, Strength.ONE_SIDE, "the same person leaves the same employer") if gap <= limit else None


def _rival(report: Report, cluster: Cluster, origins: Fit, gap: timedelta) -> Joining | None:
    """Another destination is a rival while one of the two is a rumour, or for some days; never once confirmed."""
    said, move = report.said, cluster.move
    if report.background or not {said.stage, move.stage} <= _TALKED_OF:
        return None
    if origins is Fit.CONFLICT or fit(said.destination, move.origin) is Fit.AGREE:
        return None
    if Stage.RUMOURED in (said.stage, move.stage) and gap <= LATER_DESTINATION:
        return Joining(cluster, Strength.LOOSE, "a rival destination of the same person, while it is a rumour")
    if origins is Fit.AGREE and gap <= _ECHO:
        return Joining(
            cluster, Strength.LOOSE, "reports of the same person, days apart, that differ in the destination"
        )
    return None


def _ends(later: Move, move: Move) -> bool:
    """Whether a later move of the person shows that this one is over."""
    if later.stage.firmness < Stage.REPORTED.firmness:
        return False
    moved_on = fit(later.origin, move.destination) is Fit.AGREE
    went_back = fit(later.destination, move.origin) is Fit.AGREE
    elsewhere = fit(later.destination, move.destination) is Fit.CONFLICT and later.stage is Stage.CONFIRMED
    return moved_on or went_back or elsewhere


def _echoes(report: Report, cluster: Cluster, origins: Fit, destinations: Fit, later: Iterable[Cluster]) -> bool:
    """Whether a report still means a move that is over."""
    if report.background:
        return True
    if destinations is not Fit.AGREE or origins is Fit.CONFLICT:
        return False
    went_back = any(fit(other.move.destination, cluster.move.origin) is Fit.AGREE for other in later)
    if origins is Fit.AGREE and not went_back:
        return True
    return apart(report.times, cluster.times) <= _ECHO


def perhaps_same(report: Report, cluster: Cluster) -> Joining | None:
    """Whether a report tells of a move whose person may have the same name: the employers have to decide."""
    fits = (fit(report.said.origin, cluster.move.origin), _destinations(report, cluster))
    gap = apart(report.times, cluster.times)
    if fits == (Fit.AGREE, Fit.AGREE) and gap <= LATER_DESTINATION:
        return Joining(cluster, Strength.BOTH_SIDES, "the names leave it open, and both employers agree")
    if Fit.AGREE in fits and Fit.CONFLICT not in fits and gap <= UNSURE_NAME:
        return Joining(cluster, Strength.ONE_SIDE, "the names leave it open, and one employer agrees within days")
    return None


def may_be_same(report: Report, cluster: Cluster) -> bool:
    """Whether it cannot be told if a report is of this move: such a one goes to review."""
    fits = (fit(report.said.origin, cluster.move.origin), _destinations(report, cluster))
    return Fit.AGREE in fits and Fit.CONFLICT not in fits and apart(report.times, cluster.times) <= LATER_DESTINATION


def known_person(report: Report, clusters: Sequence[Cluster], people: People) -> list[Joining]:
    """The moves of the very person of the report that it fits; `clusters` stand in the order of their opening."""
    same = of_person(report, clusters, people)
    found = (_known(report, c, [later for later in same[i + 1 :] if not later.dormant]) for i, c in enumerate(same))
    return [joining for joining in found if joining]


def _known(report: Report, cluster: Cluster, later: list[Cluster]) -> Joining | None:
    joining = same_person(report, cluster, later)
    if joining is None and cluster.as_told is not None:
        joining = same_person(report, cluster.as_told, later)
    return replace(joining, cluster=cluster) if joining else None


def of_person(report: Report, clusters: Iterable[Cluster], people: People) -> list[Cluster]:
    """The moves of the very person of the report."""
    person = report.said.person
    return [c for c in clusters if person and c.people and people.among(person, c.people) is Sameness.SAME]


def like_named(report: Report, clusters: Iterable[Cluster], people: People) -> list[Cluster]:
    """The moves of people whose names leave open whether they are the person of the report."""
    person = report.said.person
    return [c for c in clusters if person and c.people and people.among(person, c.people) is Sameness.UNDECIDED]
