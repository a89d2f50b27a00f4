"""Which parts of a text are worth reading: the title, sentences with a word of moving, and what those refer to."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable

from bot.languages.tokens import Token

_END = re.compile(r"[.!?](?=\s)|[。！？\n]")

Segment = tuple[int, int]
"""Where a part begins and ends in the text."""


def segments(text: str, title_length: int, moves: Iterable[int]) -> list[Segment]:
    """The parts to read, in order.

    Beside a sentence with a word of moving stand the one before, which may hold its subject, and the two after, which
    may confirm or deny it; the one after the title may name whom the title means.
    """
    starts = [0, *(m.end() for m in _END.finditer(text))]
    wanted: set[int] = set()
    for end in moves:
        at = bisect_right(starts, end) - 1
        wanted.update((at - 1, at, at + 1, at + 2))
    after_title = bisect_right(starts, title_length + 1) - 1
    wanted.update(range(after_title + 1))
    return _joined([(starts[n], _next(starts, n, len(text))) for n in sorted(wanted) if 0 <= n < len(starts)])


def _next(starts: list[int], n: int, length: int) -> int:
    return starts[n + 1] if n + 1 < len(starts) else length


def _joined(parts: list[Segment]) -> list[Segment]:
    """Neighbours made one, so that they are read in one go."""
    joined: list[Segment] = []
    for start, end in parts:
        if joined and joined[-1][1] == start:
            joined[-1] = (joined[-1][0], end)
        elif end > start:
            joined.append((start, end))
    return joined


def one_more(sentences: Iterable[list[Token]], last: int) -> int:
    """Where the sentence after that place begins: it may say who was meant."""
    return next((s[0].start for s in sentences if s[0].start > last), last)
