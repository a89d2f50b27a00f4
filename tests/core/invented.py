"""Invented people, labs and reports that the tests of the core share."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TypedDict, Unpack

from bot.core.merging import place, resolve
from bot.core.merging.cluster import People
from bot.core.merging.folding import fold
from bot.core.merging.rulings import Rulings
from bot.core.merging.summary import summarise
from bot.core.model import STARTUP, Change, Claim, Employer, Evidence, Move, Person, Relevance, Seniority, Stage
from bot.core.sameness import Sameness

ORCHARD = Employer("Orchard AI", "orchard")
ORCHARD_VISION = Employer("Orchard Vision", "orchard")
LANTERN = Employer("Lantern Labs", "lantern")
QUARRY = Employer("Quarry", "quarry")
HARBOR = Employer("Harbor Research", "harbor")
SPROUT = Employer("Sprout", "sprout", young=True)
BAKERY = Employer("Bakery of Ghent", "bakery of ghent", tracked=False)
OWN = STARTUP
DAY_ONE = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


class Details(TypedDict, total=False):
    """What a report may say besides."""

    role: str
    seniority: Seniority
    background: bool
    relevance: Relevance
    citation: str
    confidence: float
    evidence: str
    more: bool
    returns: bool


def at(days: float = 0) -> datetime:
    """So many days after the first one."""
    return DAY_ONE + timedelta(days=days)


def told(
    who: str | None,
    origin: Employer | None = None,
    destination: Employer | None = None,
    *,
    day: float = 0,
    outlet: str = "The Daily Ferry",
    stage: Stage = Stage.REPORTED,
    count: int | None = 1,
    article: int = 0,
    title: str = "",
    **more: Unpack[Details],
) -> Evidence:
    """A report; each one that does not name its article is an article of its own."""
    person = Person(who) if who else None
    claim = Claim(person, None if person else count, origin, destination, stage=stage, **more)
    key = (
        f"item {article}"
        if article
        else f"{outlet} {day} {who} {origin} {destination} {stage} {sorted(more.items())} {title}"
    )
    url = f"https://example.org/{outlet.replace(' ', '-').lower()}/{day}"
    return Evidence(claim, article, outlet, title or f"{who or 'Somebody'} moves", url, at(day), key)


def names(a: Person, b: Person) -> Sameness:
    """Compares names as simply as the tests need: equal ones are one person's, a shared last word leaves it open."""
    if a.name.casefold() == b.name.casefold():
        return Sameness.SAME
    same_end = a.name.split()[-1].casefold() == b.name.split()[-1].casefold()
    return Sameness.UNDECIDED if same_end else Sameness.DIFFERENT


def moves_of(*reports: Evidence) -> list[Move]:
    """The moves that these reports give together, in the order of their first report."""
    return [cluster.move for cluster in fold(reports, People(names)).moves]


def move_of(*reports: Evidence) -> Move:
    """One move of all these reports; its id is 7."""
    return replace(summarise(reports), id=7)


class Ledger:
    """Keeps moves as a store would: takes reports one by one, and gives every move an id."""

    def __init__(self) -> None:
        self.moves: dict[int, Move] = {}
        self.mentions: list[Evidence] = []
        self.told: set[int] = set()
        self.rulings = Rulings()

    def hear(self, *reports: Evidence) -> list[Change]:
        """Place reports that arrive together, and write down what changed."""
        kept = {e for move in self.moves.values() for e in move.evidence}
        loose = [e for e in self.mentions if e not in kept]
        changes = place(reports, list(self.moves.values()), names, told=self.told, loose=loose, rulings=self.rulings)
        self.mentions += [e for e in reports if e.claim.background]
        ids: dict[int, int] = {}
        return [self._write(change, ids) for change in changes]

    def rule(self, ruling: Rulings) -> list[Change]:
        """Weigh everything again under one more decision of an admin."""
        known = self.rulings
        self.rulings = Rulings(
            known.together + ruling.together, known.apart + ruling.apart, known.corrections + ruling.corrections
        )
        return self.weigh_again()

    def weigh_again(self) -> list[Change]:
        """Weigh everything again: the decisions are others than before."""
        kept = [e for move in self.moves.values() for e in move.evidence]
        moves = list(self.moves.values())
        changes = place(kept, moves, names, told=self.told, rulings=self.rulings, again=True)
        ids: dict[int, int] = {}
        return [self._write(change, ids) for change in changes]

    def release(self, move_id: int) -> None:
        """Tell a move that was held, as an admin may decide."""
        self.moves[move_id] = replace(self.moves[move_id], held=None)

    def hold(self, move_id: int, why: str) -> None:
        """Hold a move, as an admin may decide."""
        self.moves[move_id] = replace(self.moves[move_id], held=why)

    def _write(self, change: Change, ids: dict[int, int]) -> Change:
        real = resolve(change, ids)
        move = real.move if real.move.id else replace(real.move, id=max(self.moves, default=0) + 1)
        ids[change.move.id] = move.id
        for gone in change.absorbed:
            del self.moves[gone]
        self.moves[move.id] = move
        return replace(real, move=move)


def shape(moves: Iterable[Move]) -> Sequence[tuple[object, ...]]:
    """All of moves that does not depend on the order of arrival."""
    return sorted(
        (
            sorted(repr(e) for e in m.evidence),
            repr((m.person, m.count, m.origin, m.destination, m.role, m.stage, m.alternatives)),
        )
        for m in moves
    )
