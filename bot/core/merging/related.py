"""Finds the moves whose evidence new evidence can touch, so that nothing else is weighed again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from bot.core.copies import copies
from bot.core.merging.cluster import People
from bot.core.merging.rulings import NO_RULINGS, Rulings
from bot.core.merging.sides import Fit, fit
from bot.core.merging.windows import LATER_DESTINATION, UNNAMED
from bot.core.model import Claim, Evidence, Move, Person
from bot.core.sameness import Sameness


def related(
    new: Iterable[Evidence],
    candidates: Sequence[Move],
    loose: Sequence[Evidence],
    people: People,
    rulings: Rulings = NO_RULINGS,
) -> tuple[list[Move], list[Evidence]]:
    """The moves, and the loose background, that are linked to the new evidence, directly or through one another."""
    bundles = [move.evidence for move in candidates] + [(e,) for e in loose]
    links = _Links(bundles, people, rulings)
    found: set[int] = set()
    frontier = list(new)
    while frontier:
        near = {bundle for evidence in frontier for bundle in links.of(evidence)} - found
        found |= near
        frontier = [e for bundle in near for e in bundles[bundle]]
    moves = [move for i, move in enumerate(candidates) if i in found]
    return moves, [e for i, e in enumerate(loose, len(candidates)) if i in found]


class _Links:
    """Looks up what could bear on where a piece of evidence belongs: by article, by person, by employer."""

    def __init__(self, bundles: Sequence[Sequence[Evidence]], people: People, rulings: Rulings) -> None:
        self._rulings = rulings
        self._people = people
        self._articles: dict[tuple[int, str], set[int]] = defaultdict(set)
        self._persons: dict[Person, set[int]] = defaultdict(set)
        self._named: dict[str, list[tuple[Evidence, int]]] = defaultdict(list)
        self._unnamed: dict[str, list[tuple[Evidence, int]]] = defaultdict(list)
        self._known: dict[Person, frozenset[int]] = {}
        for bundle, pieces in enumerate(bundles):
            for e in pieces:
                self._add(e, bundle)
                for c in rulings.corrections:
                    if c.evidence == e and isinstance(c.value, Person):
                        self._persons[c.value].add(bundle)

    def of(self, evidence: Evidence) -> Iterator[int]:
        """The bundles that are linked to this evidence."""
        yield from self._articles.get((evidence.article_id, evidence.key), ())
        for partner in self._rulings.partners(evidence):
            yield from self._articles.get((partner.article_id, partner.key), ())
        person = evidence.claim.person
        if person is not None:
            yield from self._of_person(person)
        for family in _families(evidence.claim):
            yield from self._beside(evidence, self._unnamed[family])
            if person is None:
                yield from self._beside(evidence, self._named[family])

    def _add(self, e: Evidence, bundle: int) -> None:
        self._articles[e.article_id, e.key].add(bundle)
        if e.claim.person is not None:
            self._persons[e.claim.person].add(bundle)
        shelf = self._unnamed if e.claim.person is None else self._named
        for family in _families(e.claim):
            shelf[family].append((e, bundle))

    def _of_person(self, person: Person) -> frozenset[int]:
        if person not in self._known:
            like = (p for p in self._persons if self._people.same(person, p) is not Sameness.DIFFERENT)
            self._known[person] = frozenset(bundle for p in like for bundle in self._persons[p])
        return self._known[person]

    def _beside(self, evidence: Evidence, shelf: Iterable[tuple[Evidence, int]]) -> Iterator[int]:
        for other, bundle in shelf:
            if _near(evidence, other) and _sides_allow(evidence.claim, other.claim):
                yield bundle


def _near(a: Evidence, b: Evidence) -> bool:
    """Whether the time between two allows that they tell of one unnamed person; one headline may come again later."""
    apart = abs(a.when - b.when)
    return apart <= UNNAMED or (apart <= LATER_DESTINATION and copies(a, b))


def _families(claim: Claim) -> set[str]:
    return {side.family for side in (claim.origin, claim.destination) if side}


def _sides_allow(a: Claim, b: Claim) -> bool:
    """Whether somebody unnamed in one may be the person, or of the people, of the other.

    One side is enough: the other may be what a third report of the same move says.
    """
    return Fit.AGREE in (fit(a.origin, b.origin), fit(a.destination, b.destination))
