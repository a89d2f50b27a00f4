"""Says on whose word a move is told: its independent sources, and the article to open first."""

from __future__ import annotations

from dataclasses import dataclass

from bot.core.model import Evidence, Move
from bot.core.wording.clean import clean, linkable
from bot.core.wording.phrases import Phrases
from bot.core.wording.writer import Writer

MOST_SOURCES = 6
"""More names than these make a message long and nobody wiser."""
_AGGREGATORS = ("news.google.", "news.ycombinator.", "techmeme.", "t.co/", "reddit.")
"""Their links lead elsewhere, so their preview shows nothing of the article."""


@dataclass(frozen=True, slots=True)
class Source:
    """Who stands behind a move, and an article to read."""

    name: str
    url: str | None
    via: str | None = None
    """The outlet that retells it, when its own article was never seen."""


def sources(move: Move) -> tuple[Source, ...]:
    """The independent sources, earliest first; each with its own article where there is one, else a retelling."""
    found = []
    for name in move.sources:
        told = [e for e in move.evidence if e.source == name]
        own = min((e for e in told if e.claim.citation is None), key=lambda e: linkable(e.url) is None, default=None)
        best = own or told[0]
        found.append(Source(name, linkable(best.url), None if own else best.outlet))
    return tuple(found)


def best_link(move: Move) -> str | None:
    """The article to preview: an original rather than a retelling or an aggregator's link, firmest and earliest."""
    linked = [e for e in move.evidence if linkable(e.url)]
    return min(linked, key=_distance).url if linked else None


def write_sources(text: Writer, move: Move, phrases: Phrases) -> None:
    """Append the names of the sources, each linked to its article."""
    known = sources(move)
    for i, source in enumerate(known[:MOST_SOURCES]):
        text.add(phrases.say(", ") if i else "")
        text.add(clean(source.name, 60) or "?", url=source.url)
        if source.via and source.via != source.name:
            text.add(phrases.say(" (via {outlet})", outlet=clean(source.via, 60)))
    rest = len(known) - MOST_SOURCES
    if rest > 0:
        text.add(" " + phrases.count("and {n} more", "and {n} more", rest))


def _distance(evidence: Evidence) -> tuple[bool, bool, bool, int]:
    claim = evidence.claim
    aggregated = any(name in (evidence.url or "") for name in _AGGREGATORS)
    return claim.background, claim.citation is not None, aggregated, -claim.stage.firmness
