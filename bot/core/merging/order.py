"""The order in which evidence is weighed: by publication, never by arrival."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TypeAlias

from bot.core.model import Employer, Evidence

Rank: TypeAlias = tuple[datetime, bool, bool, int, str, str, str, str, str, int, str]


def in_order(evidence: Iterable[Evidence]) -> list[Evidence]:
    """The evidence by publication, each once; the same list whatever the order of arrival."""
    return sorted(dict.fromkeys(evidence), key=rank)


def rank(evidence: Evidence) -> Rank:
    """Where evidence stands.

    It goes by publication; at the same moment (a date without a time) news before background, named before unnamed
    and firm before vague. What is left to decide is decided by its words, so that chance never does.
    """
    claim = evidence.claim
    return (
        evidence.when,
        claim.background,
        claim.person is None,
        -claim.stage.firmness,
        evidence.key,
        evidence.outlet,
        claim.person.name if claim.person else "",
        _family(claim.origin),
        _family(claim.destination),
        evidence.article_id,
        repr(claim),
    )


def _family(side: Employer | None) -> str:
    return side.family if side else ""
