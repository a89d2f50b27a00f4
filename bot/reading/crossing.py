"""Cross-validation: items are judged with weights that were fitted without them, or anybody whom they name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from bot.core.model import Claim
from bot.core.spelling import fold
from bot.reading.evaluation import Item, judged
from bot.reading.fitting import Judged, fit
from bot.reading.score import confidence, spoken

FOLDS = 10


@dataclass(frozen=True, slots=True)
class Fold:
    """Items that were held out, scored anew with the weights that the others gave."""

    items: tuple[Item, ...]
    weights: Mapping[str, float]


def samples(items: Sequence[Item]) -> list[Judged]:
    """All claims of the items that can be judged."""
    return [Judged(spoken(claim), right) for item in items for claim, right in judged(item)]


def crossed(items: Sequence[Item], prior: Mapping[str, float], folds: int = FOLDS) -> Iterator[Fold]:
    """Every fold, scored with the weights of all others."""
    parts = split(items, folds)
    for n, held in enumerate(parts):
        weights = fit(samples([item for k, part in enumerate(parts) if k != n for item in part]), prior)
        yield Fold(tuple(replace(i, claims=tuple(_scored(c, weights) for c in i.claims)) for i in held), weights)


def _scored(claim: Claim, weights: Mapping[str, float]) -> Claim:
    return replace(claim, confidence=round(confidence(spoken(claim), weights), 3))


def split(items: Sequence[Item], folds: int) -> list[list[Item]]:
    """The items in folds of like size; items that name the same person, or each other's, stay together."""
    parts: list[list[Item]] = [[] for _ in range(folds)]
    for group in sorted(_companions(items), key=lambda group: (-len(group), group[0].key)):
        min(parts, key=len).extend(group)
    return parts


def _companions(items: Sequence[Item]) -> list[list[Item]]:
    """The items in groups that share people."""
    leader = list(range(len(items)))
    first: dict[str, int] = {}
    for n, item in enumerate(items):
        for name in _names(item):
            _unite(leader, first.setdefault(name, n), n)
    groups: dict[int, list[Item]] = {}
    for n, item in enumerate(items):
        groups.setdefault(_find(leader, n), []).append(item)
    return list(groups.values())


def _names(item: Item) -> set[str]:
    """Whom an item names, by the ids and by the names as written and listed."""
    people = [c.person for c in item.claims] + [label.person for label in item.labels]
    return {key for p in people if p is not None for key in (p.id or "", fold(p.name)) if key}


def _find(leader: list[int], n: int) -> int:
    while leader[n] != n:
        leader[n] = leader[leader[n]]
        n = leader[n]
    return n


def _unite(leader: list[int], a: int, b: int) -> None:
    leader[_find(leader, b)] = _find(leader, a)
