"""Scores merging on labelled claims: `python -m bench.merging ../shared`.

The claims are taken as labelled, so that this measures merging and the comparison of names, not the reader. Roles are
taken from the development set, where the same item stands there too.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bot.app.facts import load_facts
from bot.core.merging.cluster import People
from bot.core.merging.folding import fold
from bot.core.merging.scoring import b_cubed
from bot.core.model import STARTUP, Claim, Employer, Evidence, Relevance, Seniority, Stage
from bot.reading.facts import Facts, outside
from bot.reading.identity import compare

FORMATS = ("%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M", "%Y-%m-%d", "%m/%d/%Y", "%b %d, %Y")
RANKS = {
    Seniority.FOUNDER: ("founder", "创始"),
    Seniority.C_LEVEL: ("chief", "ceo", "cfo", "cpo", "coo", "cto", "executive", "president"),
    Seniority.LEAD: ("head", "lead", "负责人"),
    Seniority.RESEARCHER: ("research", "scientist", "研究"),
    Seniority.ENGINEER: ("engineer", "developer", "工程师"),
}


def main(shared: Path) -> None:
    """Print B-cubed over all claims, and over those that are news."""
    events = dict(labelled(shared / "gold", load_facts()))
    clusters = fold(events, People(compare)).clusters
    found = {e: i for i, cluster in enumerate(clusters) for e in cluster.evidence}
    news = {e: event for e, event in events.items() if not e.claim.background}
    for name, chosen in (("all claims", events), ("news", news)):
        score = b_cubed(found, {e: event for e, event in chosen.items() if event})
        print(f"merging, {name}: precision {score.precision:.4f}, recall {score.recall:.4f}, F1 {score.f1:.4f}")
        print(f"  {score.per_event:.3f} moves an event; wrong fusions: {score.fused or 'none'}")


def labelled(gold: Path, facts: Facts) -> Iterator[tuple[Evidence, str]]:
    """Every labelled claim with its event; an undecidable one has none, and is merged all the same."""
    roles = {row["id"]: row["claims"] for row in rows(gold / "dev.jsonl")}
    items = list(rows(gold / "events.jsonl"))
    when = next(filter(None, (moment(item["published"]) for item in items)))
    for number, item in enumerate(items, 1):
        when = moment(item["published"]) or when
        for told in item["claims"]:
            same = (c for c in roles.get(item["id"], ()) if all(c[k] == told[k] for k in ("person", "from", "to")))
            claim = read_claim(told, (next(same, None) or {"role": None})["role"], facts)
            yield Evidence(claim, number, item["source"], item["title"], None, when, item["id"]), told["event"] or ""


def read_claim(told: dict[str, Any], role: str | None, facts: Facts) -> Claim:
    """A claim as it is labelled."""
    return Claim(
        person=facts.person(told["person"]) if told["person"] else None,
        count=told["count"],
        origin=employer(told["from"], facts),
        destination=employer(told["to"], facts),
        role=role,
        seniority=next(
            (r for r, words in RANKS.items() if any(w in (role or "").lower() for w in words)), Seniority.OTHER
        ),
        stage=Stage(told["stage"]),
        background=told["background"],
        relevance=Relevance(told["relevance"]),
    )


def employer(name: str | None, facts: Facts) -> Employer | None:
    """An employer by the name in a label."""
    if name is None:
        return None
    return STARTUP if name == STARTUP.name else facts.lab_named(name) or outside(name)


def moment(text: str) -> datetime | None:
    """When an item was published; None when it does not say."""
    for form in FORMATS:
        try:
            return datetime.strptime(text.strip(), form).replace(tzinfo=UTC)
        except ValueError:
            continue
    return None


def rows(path: Path) -> Iterator[dict[str, Any]]:
    """The rows of a file of JSON lines."""
    with path.open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "../shared"))
