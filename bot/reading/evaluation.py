"""How well the reader reads labelled items: pure counting, by the rules under which the labels were made.

A predicted claim is right when person, from family and to family agree with one labelled claim. Precision counts
predicted news at or above a confidence; recall counts labelled news about AI. Labelled background and other
moves are neither demanded nor punished, and items with a doubt are left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from bot.core.model import Claim, Employer, Person, Relevance
from bot.core.sameness import Sameness
from bot.core.spelling import fold
from bot.reading.facts import Facts, outside
from bot.reading.identity import compare


@dataclass(frozen=True, slots=True)
class Label:
    """A claim as a careful reader took it from an item."""

    person: Person | None
    count: int | None
    origin: Employer | None
    destination: Employer | None
    stage: str
    background: bool
    core: bool

    @property
    def demanded(self) -> bool:
        """Whether missing it is an error."""
        return self.core and not self.background


@dataclass(frozen=True, slots=True)
class Item:
    """A labelled item with what was read from it."""

    key: str
    group: str
    """By what the numbers are split: a language, a source, a kind."""
    title: str
    labels: tuple[Label, ...]
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class Error:
    """One wrong or missing claim, in words."""

    key: str
    kind: str
    title: str
    said: str
    wanted: str


@dataclass(slots=True)
class Score:
    """Counts of claims, and what follows from them."""

    right: int = 0
    wrong: int = 0
    found: int = 0
    missed: int = 0
    neutral: int = 0
    """Predicted claims that match a label which is neither demanded nor punished."""
    quiet_items: int = 0
    """Items without a labelled claim."""
    alarms: int = 0
    """Those of them that would alert all the same."""
    slots: dict[str, list[int]] = field(default_factory=dict)
    """Slot by slot: how often it was right, and how often it was compared."""

    @property
    def precision(self) -> float:
        """Share of predicted claims that are right; 1 when nothing was predicted."""
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        """Share of demanded claims that were found; 1 when none were demanded."""
        return self.found / (self.found + self.missed) if self.found + self.missed else 1.0

    @property
    def f1(self) -> float:
        """Harmonic mean of the two."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


@dataclass(slots=True)
class Report:
    """The scores of all items, in whole and by group, with every error."""

    whole: Score = field(default_factory=Score)
    groups: dict[str, Score] = field(default_factory=dict)
    errors: list[Error] = field(default_factory=list)
    confusions: dict[tuple[str, str], int] = field(default_factory=dict)
    """How often which slots of a nearest miss were wrong."""


def label_of(raw: Mapping[str, object], facts: Facts) -> Label:
    """One labelled claim from its JSON object."""
    person, count = raw.get("person"), raw.get("count")
    return Label(
        person=facts.person(str(person)) if person else None,
        count=count if isinstance(count, int) else None,
        origin=_employer(raw.get("from"), facts),
        destination=_employer(raw.get("to"), facts),
        stage=str(raw.get("stage", "")),
        background=bool(raw.get("background")),
        core=raw.get("relevance", "core") == "core",
    )


def _employer(name: object, facts: Facts) -> Employer | None:
    if not name:
        return None
    return facts.lab_named(str(name)) or outside(str(name))


def evaluate(items: Iterable[Item], threshold: float) -> Report:
    """The report over all items."""
    report = Report()
    for item in items:
        group = report.groups.setdefault(item.group, Score())
        predicted = [c for c in item.claims if not c.background and c.confidence >= threshold]
        for score in (report.whole, group):
            _count_quiet(score, item, predicted)
        _count_claims(report, group, item, predicted)
    return report


def _count_quiet(score: Score, item: Item, predicted: Sequence[Claim]) -> None:
    if not item.labels:
        score.quiet_items += 1
        score.alarms += any(c.relevance is Relevance.CORE for c in predicted)


def _count_claims(report: Report, group: Score, item: Item, predicted: Sequence[Claim]) -> None:
    matched: set[int] = set()
    for claim in predicted:
        hits = [n for n, label in enumerate(item.labels) if agree(claim, label)]
        matched.update(hits)
        neutral = bool(hits) and not any(item.labels[n].demanded for n in hits)
        for score in (report.whole, group):
            score.neutral += neutral
            score.right += bool(hits) and not neutral
            score.wrong += not hits
        if not hits:
            report.errors.append(Error(item.key, "wrong", item.title, say_claim(claim), say_labels(item.labels)))
            _count_confusion(report, claim, item.labels)
    for n, label in enumerate(item.labels):
        if not label.demanded:
            continue
        for score in (report.whole, group):
            score.found += n in matched
            score.missed += n not in matched
            _count_slots(score, label, predicted)
        if n not in matched:
            said = "; ".join(map(say_claim, item.claims)) or "nothing"
            report.errors.append(Error(item.key, "missed", item.title, said, say_label(label)))


def judged(item: Item) -> Iterator[tuple[Claim, bool]]:
    """The claims that are told as news and can be judged, each with whether it is right."""
    for claim in item.claims:
        hits = [label for label in item.labels if agree(claim, label)]
        if not claim.background and (not hits or any(label.demanded for label in hits)):
            yield claim, bool(hits)


def agree(claim: Claim, label: Label) -> bool:
    """Whether person, from and to agree."""
    return all(_slots(claim, label).values())


def _slots(claim: Claim, label: Label) -> dict[str, bool]:
    return {
        "person": same_person(claim.person, label.person),
        "from": _same_side(claim.origin, label.origin),
        "to": _same_side(claim.destination, label.destination),
    }


def same_person(a: Person | None, b: Person | None) -> bool:
    """Whether two names may be one person's within one item: a family name alone is enough."""
    if a is None or b is None:
        return a is b
    return compare(a, b) is not Sameness.DIFFERENT


def _same_side(a: Employer | None, b: Employer | None) -> bool:
    if a is None or b is None:
        return a is b
    return a.family == b.family or (not b.tracked and _bare(a.name) == _bare(b.name))


def _bare(name: str) -> str:
    return "".join(c for c in fold(name) if c.isalnum())


def _count_slots(score: Score, label: Label, predicted: Sequence[Claim]) -> None:
    """The nearest predicted claim is held against the label slot by slot."""
    if not predicted:
        return
    nearest = max(predicted, key=lambda c: sum(_slots(c, label).values()))
    held = {
        **_slots(nearest, label),
        "stage": nearest.stage.value == label.stage,
        "count": nearest.count == label.count,
    }
    for slot, right in held.items():
        tally = score.slots.setdefault(slot, [0, 0])
        tally[0] += right
        tally[1] += 1


def _count_confusion(report: Report, claim: Claim, labels: Sequence[Label]) -> None:
    if not labels:
        key = ("nothing", "claim")
    else:
        nearest = max((_slots(claim, label) for label in labels), key=lambda s: sum(s.values()))
        key = ("claim", "+".join(slot for slot, right in nearest.items() if not right))
    report.confusions[key] = report.confusions.get(key, 0) + 1


def say_claim(claim: Claim) -> str:
    """A predicted claim in one line."""
    who = claim.person.name if claim.person else f"[{claim.count or 'group'}]"
    sides = f"{_name(claim.origin)} > {_name(claim.destination)}"
    return f"{who}: {sides} {claim.stage} {claim.confidence:.2f}{' background' if claim.background else ''}"


def say_label(label: Label) -> str:
    """A labelled claim in one line."""
    who = label.person.name if label.person else f"[{label.count or 'group'}]"
    return f"{who}: {_name(label.origin)} > {_name(label.destination)} {label.stage}{' background' * label.background}"


def say_labels(labels: Sequence[Label]) -> str:
    """All labelled claims of an item in one line."""
    return "; ".join(map(say_label, labels)) or "nothing"


def _name(side: Employer | None) -> str:
    return side.name if side else "?"
