"""Counts who stands behind a report: copies of one agency text and retellings are no sources of their own."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Protocol

from bot.core.spelling import fold

_LONG = 45
"""Two writers hardly choose the same words over so many letters."""
_LONG_IN_HAN = 18
_HAN = "\u2e80"


class _Claim(Protocol):
    @property
    def evidence(self) -> str: ...


class _Report(Protocol):
    """What is needed of a piece of evidence."""

    @property
    def title(self) -> str: ...
    @property
    def outlet(self) -> str: ...
    @property
    def source(self) -> str: ...
    @property
    def claim(self) -> _Claim: ...


def independent(reports: Iterable[_Report]) -> tuple[str, ...]:
    """The independent sources of reports in order of publication, earliest first.

    A report whose title or decisive words stand letter by letter in an earlier one has that one's source.
    """
    sources: dict[str, None] = {}
    wordings: dict[str, str] = {}
    for report in reports:
        marks = [mark for text in (report.title, report.claim.evidence) if (mark := _mark(text, report.outlet))]
        source = next((wordings[mark] for mark in marks if mark in wordings), report.source)
        sources[source] = None
        for mark in marks:
            wordings.setdefault(mark, source)
    return tuple(sources)


def copies(a: _Report, b: _Report) -> bool:
    """Whether two reports have one headline, of which either may be cut short at its end."""
    x, y = sorted((_letters(a.title), _letters(b.title)), key=len)
    return len(x) >= (_LONG_IN_HAN if x[:1] >= _HAN else _LONG) and y.startswith(x)


def _mark(text: str, outlet: str) -> str | None:
    """What two copies of a text share; None when it is too short to tell."""
    letters = _letters(text)
    end = _letters(outlet)
    if end and letters.endswith(end):
        letters = letters[: -len(end)]
    return letters if len(letters) >= (_LONG_IN_HAN if letters[:1] >= _HAN else _LONG) else None


@lru_cache(maxsize=4096)
def _letters(text: str) -> str:
    return "".join(c for c in fold(text) if c.isalnum())
