"""What tells the entries of one feed apart: ids and words, never a date, which publishers change at will."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Marks:
    """What an entry can be told apart by."""

    id: str
    url: str
    words: str
    """Its title and text."""


def keys(marks: Sequence[Marks]) -> list[str]:
    """A key for each entry of a document, all different.

    An entry goes by its id; where several share one, by id and address, then also by their words, then by their place.
    One without an id goes by its address, and one without either by its words.
    """
    found = [one.id or one.url or one.words for one in marks]
    found = _parted(found, [one.url for one in marks])
    found = _parted(found, [one.words for one in marks])
    return [hashlib.sha256(key.encode("utf-8", "replace")).hexdigest() for key in _placed(found)]


def _parted(found: Sequence[str], finer: Sequence[str]) -> list[str]:
    """Add to the keys that occur more than once what may part them."""
    counts = Counter(found)
    return [f"{key}|{more}" if counts[key] > 1 else key for key, more in zip(found, finer, strict=True)]


def _placed(found: Sequence[str]) -> Iterator[str]:
    seen: Counter[str] = Counter()
    for key in found:
        yield f"{key}|{seen[key]}" if seen[key] else key
        seen[key] += 1
