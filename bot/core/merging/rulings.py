"""What admins decided about moves, in a form that outlives every later report.

A move is a function of its evidence, so a decision is not written on the move: it is said of pieces of evidence, and
the fold is bound by it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from bot.core.model import Employer, Evidence, Move, Person, Slot, Stage

Pair: TypeAlias = tuple[Evidence, Evidence]
Value: TypeAlias = Person | Employer | Stage | str | None


@dataclass(frozen=True, slots=True)
class Correction:
    """One thing that the move with this evidence says otherwise than its articles do."""

    evidence: Evidence
    slot: Slot
    """PERSON, ORIGIN, DESTINATION, ROLE or STAGE."""
    value: Value


@dataclass(frozen=True, slots=True)
class Rulings:
    """All that was decided about some moves, in the order of the decisions."""

    together: tuple[Pair, ...] = ()
    """Two pieces of evidence that are of one move."""
    apart: tuple[Pair, ...] = ()
    """Two pieces of evidence that are of two moves."""
    corrections: tuple[Correction, ...] = ()

    def bind(self, evidence: Evidence, others: Iterable[Evidence]) -> bool:
        """Whether the evidence belongs with one of the others."""
        return any(_is_pair(pair, evidence, other) for pair in self.together for other in others)

    def part(self, some: Iterable[Evidence], others: Iterable[Evidence]) -> bool:
        """Whether one of these must not stand with one of the others."""
        mine, theirs = set(some), set(others)
        return any((a in mine and b in theirs) or (b in mine and a in theirs) for a, b in self.apart)

    def partners(self, evidence: Evidence) -> Iterator[Evidence]:
        """The evidence that belongs with this."""
        for a, b in self.together:
            if evidence in (a, b):
                yield b if a == evidence else a

    def correct(self, move: Move) -> Move:
        """The move as it was corrected; the latest correction of a slot holds."""
        for c in self.corrections:
            if c.evidence in move.evidence:
                move = _corrected(move, c)
        return move


NO_RULINGS = Rulings()


def merged(first: Move, second: Move) -> Rulings:
    """The ruling that two moves are one."""
    return Rulings(together=((first.evidence[0], second.evidence[0]),))


def split(move: Move, out: Sequence[Evidence]) -> Rulings:
    """The ruling that some of a move's evidence is of another move. ValueError when that leaves one of them empty."""
    away = [e for e in move.evidence if e in out]
    rest = [e for e in move.evidence if e not in out]
    if not away or not rest:
        raise ValueError("both parts of a move that is split need evidence")
    kept = tuple((part[0], e) for part in (rest, away) for e in part[1:])
    return Rulings(together=kept, apart=((rest[0], away[0]),))


def corrected(move: Move, slot: Slot, value: Value) -> Rulings:
    """The ruling that a move says something else in one slot."""
    return Rulings(corrections=(Correction(move.evidence[0], slot, value),))


def in_force(decided: Iterable[Rulings]) -> Rulings:
    """What holds of decisions that came one after the other: a later one overrules what it contradicts."""
    together: list[Pair] = []
    apart: list[Pair] = []
    corrections: list[Correction] = []
    for ruling in decided:
        for pair in ruling.apart:
            sides = [_tied(evidence, ruling.together) for evidence in pair]
            together = [(a, b) for a, b in together if not _crosses(a, b, sides)]
        together += ruling.together
        apart = [(a, b) for a, b in apart if b not in _tied(a, together)] + list(ruling.apart)
        corrections += ruling.corrections
    return Rulings(tuple(together), tuple(apart), tuple(corrections))


def _tied(evidence: Evidence, pairs: Iterable[Pair]) -> set[Evidence]:
    """All evidence that the pairs tie to this, be it over others."""
    found, ties = {evidence}, list(pairs)
    while more := {e for pair in ties if not found.isdisjoint(pair) for e in pair} - found:
        found |= more
    return found


def _crosses(a: Evidence, b: Evidence, sides: Sequence[Collection[Evidence]]) -> bool:
    one, two = sides
    return (a in one and b in two) or (a in two and b in one)


def _is_pair(pair: Pair, a: Evidence, b: Evidence) -> bool:
    return pair in ((a, b), (b, a))


def _corrected(move: Move, correction: Correction) -> Move:
    match correction.slot, correction.value:
        case Slot.PERSON, Person() as person:
            return replace(move, person=_with_forms(person, move.person))
        case Slot.ORIGIN, (Employer() | None) as origin:
            return replace(move, origin=origin)
        case Slot.DESTINATION, (Employer() | None) as destination:
            return replace(move, destination=destination, alternatives=())
        case Slot.ROLE, (str() | None) as role:
            return replace(move, role=role)
        case Slot.STAGE, Stage() as stage:
            return replace(move, stage=stage)
        case _:
            raise ValueError(f"{correction.slot} cannot be corrected to {correction.value!r}")


def _with_forms(person: Person, known: Person | None) -> Person:
    """The right name first, and all under which articles go on to write of the person."""
    forms = (*person.forms, *((known.name, *known.forms) if known else ()))
    return replace(person, forms=tuple(form for form in dict.fromkeys(forms) if form != person.name))
