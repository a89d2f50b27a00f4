"""Scores the moves of a replay against labelled events: items whose claims name the event that each belongs to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

from bot.app.items import open_items, read_lines
from bot.core.alerting import worth_telling
from bot.core.merging.scoring import Score, b_cubed
from bot.core.merging.sides import Fit, fit_destinations
from bot.core.merging.sides import fit as fit_sides
from bot.core.model import STARTUP, Employer, Move, Person, Stage
from bot.core.sameness import Sameness
from bot.reading.facts import Facts, outside
from bot.reading.identity import compare

Label: TypeAlias = tuple[str, int]
"""An item, and the place of a claim among its labels."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """One claim as it is labelled."""

    item: str
    place: int
    person: Person | None
    origin: Employer | None
    destination: Employer | None
    event: str


@dataclass(frozen=True, slots=True)
class Result:
    """How the moves of a replay match the events."""

    every: Score
    """Over all labelled claims; one that nobody read stands alone."""
    found: Score
    """Over those that were read."""
    alerts: float
    """Moves that a chat would have been told, for each event that it was told of."""

    def __str__(self) -> str:
        mixed = self.every.fused or "none"
        return (
            f"events: {_numbers(self.every)}\n"
            f"events, of what was read: {_numbers(self.found)}\n"
            f"events: {self.alerts:.3f} alerts for each that was told; wrong fusions: {mixed}"
        )


def _numbers(score: Score) -> str:
    return f"B-cubed precision {score.precision:.4f}, recall {score.recall:.4f}, F1 {score.f1:.4f}"


def labels_of(files: Iterable[Path], facts: Facts) -> list[Labelled]:
    """The labelled claims that are news and have an event; none when the files are not labelled."""
    return [label for path in files if path.suffix == ".jsonl" for label in _labels(path, facts)]


def score_events(labels: Sequence[Labelled], moves: Iterable[Move]) -> Result:
    """Match each labelled claim to the move that took up its item, and score the moves."""
    by_item: dict[str, list[Move]] = defaultdict(list)
    for move in moves:
        for key in {e.key for e in move.evidence}:
            by_item[key].append(move)
    found: dict[Label, Move] = {}
    for label in labels:
        near = [m for m in by_item[label.item] if _is(m, label)]
        if near:
            found[label.item, label.place] = max(near, key=lambda m: _agreement(m, label))
    clusters = {key: move.id for key, move in found.items()}
    events = {(label.item, label.place): label.event for label in labels}
    read = {key: event for key, event in events.items() if key in clusters}
    told = {(events[key], move.id) for key, move in found.items() if _told(move)}
    return Result(
        b_cubed(clusters, events), b_cubed(clusters, read), len(told) / max(1, len({event for event, _ in told}))
    )


def _labels(path: Path, facts: Facts) -> Iterator[Labelled]:
    with open_items(path) as lines:
        for number, item in read_lines(lines, str(path)):
            for place, claim in enumerate(item.get("claims") or ()):
                if isinstance(claim, dict) and claim.get("event") and not claim.get("background"):
                    yield _label(str(item.get("id") or f"line {number}"), place, claim, facts)


def _label(item: str, place: int, claim: dict[str, Any], facts: Facts) -> Labelled:
    person = facts.person(claim["person"]) if claim.get("person") else None
    origin, destination = (_employer(claim.get(side), facts) for side in ("from", "to"))
    return Labelled(item, place, person, origin, destination, claim["event"])


def _employer(name: str | None, facts: Facts) -> Employer | None:
    if name is None:
        return None
    return STARTUP if name == STARTUP.name else facts.lab_named(name) or outside(name)


def _is(move: Move, label: Labelled) -> bool:
    if Fit.CONFLICT in (fit_sides(move.origin, label.origin), fit_destinations(move.destination, label.destination)):
        # Another article of the same move may have known better; the person then has to be named.
        return move.person is not None and _same(move, label) is Sameness.SAME
    group = move.person is None and move.count != 1
    if label.person is None or move.person is None:
        return label.person is None or not group
    return _same(move, label) is not Sameness.DIFFERENT


def _same(move: Move, label: Labelled) -> Sameness:
    if move.person is None or label.person is None:
        return Sameness.UNDECIDED
    return compare(move.person, label.person)


def _agreement(move: Move, label: Labelled) -> tuple[bool, bool, int]:
    sides = (fit_sides(move.origin, label.origin), fit_destinations(move.destination, label.destination))
    named = (move.person is None) is (label.person is None)
    return _same(move, label) is Sameness.SAME, named, sides.count(Fit.AGREE)


def _told(move: Move) -> bool:
    return move.held is None and bool(worth_telling(move)) and move.stage not in (Stage.DENIED, Stage.REVERSED)
