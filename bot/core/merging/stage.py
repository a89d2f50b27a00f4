"""How firm a move is, from all that is said of it: who confirms outranks who reports, and a denial answers a rumour."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.core.model import Evidence, Stage

_ECHO = timedelta(days=2)
"""So long after a denial or a reversal outlets still retell what it answered."""


@dataclass(slots=True)
class _Standing:
    """The stage while evidence is read in order of publication."""

    stage: Stage | None = None
    answered_at: datetime | None = None
    sources: set[str] = field(default_factory=set)

    def read(self, evidence: Evidence) -> None:
        said = evidence.claim.stage
        if self._accepts(evidence):
            if said in (Stage.DENIED, Stage.REVERSED):
                self.answered_at = evidence.when
            self.stage = said
        self.sources.add(evidence.source)

    def _accepts(self, evidence: Evidence) -> bool:
        said = evidence.claim.stage
        if self.stage is None or said is Stage.REVERSED:
            return True
        if said is Stage.DENIED:
            return self.stage not in (Stage.CONFIRMED, Stage.REVERSED)
        if self.answered_at is not None and self.stage in (Stage.DENIED, Stage.REVERSED):
            return self._outweighs(evidence, evidence.when - self.answered_at)
        return said.firmness > self.stage.firmness

    def _outweighs(self, evidence: Evidence, since: timedelta) -> bool:
        """Whether a claim stands against a denial or a reversal that was published before it."""
        said = evidence.claim.stage
        if self.stage is Stage.REVERSED:
            return said is Stage.CONFIRMED and since > _ECHO
        if said is Stage.CONFIRMED:
            return True
        original = evidence.claim.citation is None and evidence.source not in self.sources
        return said is Stage.REPORTED and original and since > _ECHO


def stage_of(evidence: Sequence[Evidence]) -> Stage:
    """The stage that these pieces of evidence, in order of publication, give together."""
    standing = _Standing()
    for piece in evidence:
        standing.read(piece)
    return standing.stage or Stage.REPORTED
