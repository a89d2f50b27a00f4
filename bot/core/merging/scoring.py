"""Scores moves against labelled events: B-cubed, wrong fusions, and alerts per event."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from typing import TypeVar

Item = TypeVar("Item", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Score:
    """How well clusters match events; precision falls with wrong fusions, recall with moves told twice."""

    precision: float
    recall: float
    fused: tuple[tuple[str, ...], ...]
    """The events of each cluster that mixes several."""
    split: tuple[tuple[str, int], ...]
    """The events that fell apart, and into how many clusters."""
    per_event: float
    """Clusters for each event: 1 is perfect."""

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def b_cubed(clusters: Mapping[Item, Hashable], events: Mapping[Item, str]) -> Score:
    """Score the cluster of each item against its labelled event; items without a cluster count as alone.

    For each item, precision is the share of its cluster that is of its event, and recall the share of its event that
    is in its cluster (Bagga and Baldwin, 1998). Items without a label are left out.
    """
    placed = {item: clusters.get(item, ("alone", item)) for item in events}
    both = Counter((placed[item], event) for item, event in events.items())
    per_cluster = Counter(placed.values())
    per_event = Counter(events.values())
    n = len(events)
    precision = sum(k * k / per_cluster[c] for (c, _), k in both.items()) / n if n else 1.0
    recall = sum(k * k / per_event[e] for (_, e), k in both.items()) / n if n else 1.0
    fused: dict[Hashable, list[str]] = {}
    parts: Counter[str] = Counter()
    for cluster, event in both:
        fused.setdefault(cluster, []).append(event)
        parts[event] += 1
    return Score(
        precision,
        recall,
        tuple(tuple(sorted(mixed)) for mixed in fused.values() if len(mixed) > 1),
        tuple((event, k) for event, k in sorted(parts.items()) if k > 1),
        len(both) / len(parts) if parts else 1.0,
    )
