"""Sorts evidence into moves, one piece after the other in order of publication, each with its reason in words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from bot.core.copies import copies
from bot.core.merging.cluster import Cluster, People, opened
from bot.core.merging.named import (
    Joining,
    Report,
    Strength,
    known_person,
    like_named,
    may_be_same,
    of_person,
    perhaps_same,
    same_person,
)
from bot.core.merging.order import in_order
from bot.core.merging.rulings import NO_RULINGS, Rulings
from bot.core.merging.sides import Fit, fit
from bot.core.merging.unnamed import belongs, both_agree, same_group, same_unnamed, says_more, sides_fit
from bot.core.merging.windows import LATER_DESTINATION, SAME_PLACE, UNNAMED, apart
from bot.core.model import Evidence
from bot.core.reasons import because
from bot.core.sameness import Sameness

Found: TypeAlias = tuple[Joining | None, str | None]
"""The move that a report joins; else why it cannot be told and goes to review, if there is such a reason."""
UNCLEAR = because("unclear: {why}", why="")
"""How a reason begins for which merging itself holds a move back: later evidence may lift it."""
RULED = "an admin said so"
_FEWEST_OF_A_GROUP = 2


@dataclass(slots=True)
class Folding:
    """Clusters so far, in the order in which they were opened."""

    people: People
    named_together: Mapping[tuple[int, str], int]
    """How many people each article names."""
    rulings: Rulings = NO_RULINGS
    clusters: list[Cluster] = field(default_factory=list)

    @property
    def moves(self) -> list[Cluster]:
        """The clusters that are moves: somebody told them as news."""
        return [c for c in self.clusters if not c.dormant]

    def place(self, evidence: Evidence) -> None:
        """Let a piece of evidence join a move, or open one."""
        found, unclear = self._ruled(evidence) or self._found(evidence)
        if found is not None:
            cluster = found.cluster
            cluster.add(evidence, found.reason)
        else:
            cluster = opened(evidence, unclear or "nothing that is known fits it", unclear, self.rulings)
            self.clusters.append(cluster)
        self._fuse(cluster)

    def _ruled(self, evidence: Evidence) -> Found | None:
        """The move where an admin put the evidence; what else belongs there comes along when it is fused."""
        bound = (c for c in self.clusters if self.rulings.bind(evidence, c.evidence))
        first = next(bound, None)
        return (Joining(first, Strength.BOTH_SIDES, RULED), None) if first else None

    def _found(self, evidence: Evidence) -> Found:
        report = Report(evidence.claim, (evidence.when,), evidence.claim.background)
        open_to = [c for c in self.clusters if not self.rulings.part([evidence], c.evidence)]
        known = known_person(report, open_to, self.people)
        if known:
            return _best(known), None
        # One article tells two people apart: whom it names, or counts, beside each other is not one and the same.
        # And unnamed news is not to be taken for somebody who is merely mentioned.
        others = [
            c
            for c in open_to
            if not c.shares_article([(evidence.article_id, evidence.key)]) and c.dormant <= report.background
        ]
        copied = _copied(evidence, report, others)
        if copied:
            return copied, None
        if evidence.claim.group:
            found = _best(_fitting(same_group, report, (c for c in others if c.group)))
            return found, None if found else self._group_repeats(report)
        single = [c for c in others if not c.group]
        if evidence.claim.person is None:
            # Where several fit it is nobody of them for sure: a move of its own, told as such.
            return _only(_fitting(same_unnamed, report, single), "")[0], None
        alone = self.named_together[evidence.article_id, evidence.key] == 1
        return self._found_like(report, single, alone=alone)

    def _found_like(self, report: Report, single: Sequence[Cluster], *, alone: bool) -> Found:
        """Somebody named whose very name was not met: a form of a known name, or an unnamed person's."""
        alike = like_named(report, single, self.people)
        found, unclear = _only(_fitting(perhaps_same, report, alike), because("several people of such a name fit it"))
        if found or unclear:
            return found, unclear
        # Which of the people whom an article names is the unnamed one cannot be known.
        unnamed = [c for c in single if c.unnamed] if alone else []
        found, _ = _only(_fitting(same_unnamed, report, unnamed), "")
        if found is None and any(may_be_same(report, c) for c in alike):
            return None, UNCLEAR + because("it may be the person of an earlier move, whose name is like this one")
        return found, None

    def _group_repeats(self, report: Report) -> str | None:
        """Whether a group is made up of people who were all named before."""
        said = report.said
        if says_more(said) or said.origin is None or said.destination is None:
            return None
        near = [c for c in self.moves if c.people and apart(report.times, c.times) <= UNNAMED]
        named = [c for c in near if both_agree(said, c.move)]
        if len(named) >= max(said.count or 0, _FEWEST_OF_A_GROUP):
            return UNCLEAR + because(
                "{n} people with the same employers were named within 14 days before", n=len(named)
            )
        return None

    def _fuse(self, cluster: Cluster) -> None:
        """Take up other clusters that turn out to be this one, now that more of it is known."""
        found = self._bound(cluster)
        if not cluster.group:
            found += [*self._same_people(cluster), *self._like(cluster)]
        for other in found:
            if self.rulings.part(cluster.evidence, other.cluster.evidence):
                continue
            first, second = sorted((cluster, other.cluster), key=self.clusters.index)
            first.take(second, other.reason)
            self.clusters.remove(second)
            self._fuse(first)
            return

    def _bound(self, cluster: Cluster) -> list[Joining]:
        """Clusters that an admin put together with this."""
        others = [c for c in self.clusters if c is not cluster]
        bound = [c for c in others if any(self.rulings.bind(e, c.evidence) for e in cluster.evidence)]
        return [Joining(c, Strength.BOTH_SIDES, RULED) for c in bound]

    def _same_people(self, cluster: Cluster) -> Iterator[Joining]:
        """Other clusters of the very person that are one with this, now that more is known."""
        report = _report(cluster)
        same = of_person(report, self.clusters, self.people)
        for i, other in enumerate(same):
            later = [c for c in same[i + 1 :] if c is not cluster and not c.dormant]
            if other is not cluster and (joining := same_person(report, other, later)):
                yield joining

    def _like(self, cluster: Cluster) -> Iterator[Joining]:
        """Clusters of somebody unnamed, or of a like name, that fit as well as a report that came now would have to."""
        if cluster.dormant:
            return
        report = _report(cluster)
        others = [c for c in self.moves if c is not cluster and not _told_apart(c, cluster)]
        alike = _fitting(perhaps_same, report, like_named(report, others, self.people))
        unnamed = [c for c in others if c.unnamed or (cluster.unnamed and not c.group)]
        found = [j for j in _fitting(same_unnamed, report, unnamed) if self._only_pair(j.cluster, cluster)]
        yield from (*(j for j in alike if j.strength is Strength.BOTH_SIDES), *found)

    def _only_pair(self, a: Cluster, b: Cluster) -> bool:
        """Whether neither of two clusters fits a third one as well, nor is one of several whom an article names."""
        if any(self.named_together.get((e.article_id, e.key), 0) > 1 for x in (a, b) for e in x.evidence[:1]):
            return False
        third = [c for c in self.moves if c not in (a, b) and not c.group]
        return not any(_fitting(same_unnamed, _report(x), third) for x in (a, b) if x.unnamed)


def _copied(evidence: Evidence, report: Report, clusters: Iterable[Cluster]) -> Joining | None:
    """The move of which an article with the same headline told, where neither names anybody."""
    if evidence.claim.person is not None:
        return None
    for c in clusters:
        nobody = c.group if evidence.claim.group else c.unnamed
        near = nobody and apart(report.times, c.times) <= LATER_DESTINATION and sides_fit(report.said, c.move)
        if near and any(copies(evidence, e) for e in c.evidence):
            return Joining(c, Strength.BOTH_SIDES, "an article with the same headline told of it")
    return None


def _told_apart(a: Cluster, b: Cluster) -> bool:
    """Whether an article speaks of both as two, or one was opened by a report of "another"."""
    later = max(a, b, key=lambda c: c.times)
    return later.evidence[0].claim.more or a.shares_article(b.articles)


def _report(cluster: Cluster) -> Report:
    return Report(cluster.move, cluster.times, cluster.dormant)


def fold(evidence: Iterable[Evidence], people: People, rulings: Rulings = NO_RULINGS) -> Folding:
    """Sort evidence into moves; the same moves whatever the order in which it is given."""
    pieces = in_order(evidence)
    folding = Folding(people, Counter((e.article_id, e.key) for e in pieces if e.claim.person), rulings)
    for piece in pieces:
        folding.place(piece)
    for cluster in folding.moves:
        cluster.return_of = _undone(cluster, folding)
    _join_groups(folding)
    return folding


def _undone(cluster: Cluster, folding: Folding) -> Cluster | None:
    """The earlier move of the same person that this one undoes."""
    move = cluster.move
    if move.person is None or move.destination is None:
        return None
    moves = folding.moves
    earlier = moves[: moves.index(cluster)]
    for other in reversed(earlier):
        if other.move.person is None or apart(cluster.times, other.times) > SAME_PLACE:
            continue
        back = fit(move.destination, other.move.origin) is Fit.AGREE
        from_there = fit(move.origin, other.move.destination) is not Fit.CONFLICT
        if back and from_there and folding.people.among(move.person, other.people) is Sameness.SAME:
            return other
    return None


def _join_groups(folding: Folding) -> None:
    """Give people who were named after their group to it, up to its count."""
    for group in (c for c in folding.moves if c.group):
        room = group.move.count
        for member in folding.moves:
            if room == 0:
                break
            if member.member_of is None and member.people and belongs(member, group):
                member.member_of = group
                room = room - 1 if room else room


def _fitting(
    fits: Callable[[Report, Cluster], Joining | None], report: Report, among: Iterable[Cluster]
) -> list[Joining]:
    return [joining for cluster in among if (joining := fits(report, cluster))]


def _best(found: Sequence[Joining]) -> Joining | None:
    """The joining that fits best; among equals the move that was opened last."""
    return max(reversed(found), key=lambda j: j.strength) if found else None


def _only(found: Sequence[Joining], why: str) -> Found:
    """The one joining that fits best; or why there is none, when several fit equally well on both sides."""
    best = _best(found)
    if best is None:
        return None, None
    if [j.strength for j in found].count(best.strength) == 1:
        return best, None
    return None, f"{UNCLEAR}{why}" if best.strength is Strength.BOTH_SIDES else None
