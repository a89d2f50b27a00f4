"""How a name is taken apart, so that two ways of writing it can be held side by side."""

from __future__ import annotations

import re

from bot.core.spelling import fold

_BRACKETS = re.compile(r"[(（\[][^)）\]]{0,40}[)）\]]|[\"“”'‘’][^\"“”'‘’]{1,20}[\"“”'‘’]")
_SPLIT = re.compile(r"[\s·・･.,_]+")
_HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]")
_TITLES = frozenset({"dr", "prof", "mr", "mrs", "ms", "sir", "phd", "jr", "sr", "ii", "iii"})

Parts = tuple[str, ...]


def parts(name: str) -> Parts:
    """The words of a name, folded; brackets, nicknames and titles are left out, hyphens join."""
    bare = _BRACKETS.sub(" ", name)
    words = _SPLIT.split(fold(bare).replace("-", "").replace("'", ""))
    return tuple(w for w in words if w and w not in _TITLES)


def is_han(name: str) -> bool:
    """Whether the name is written in Chinese characters."""
    return bool(_HAN.search(name))


def is_cyrillic(word: str) -> bool:
    """Whether the word is written in Cyrillic letters, whose names take case endings."""
    return "\u0400" <= word[:1] <= "\u04ff"


def stem(word: str) -> str:
    """A Cyrillic word without what a case ending may change; any other word as it is."""
    if not is_cyrillic(word):
        return word
    bare = word.rstrip("аеёиоуыэюяйьъ") or word
    for ending in ("ым", "им", "ом", "ем", "ого", "его", "ой", "ов", "ев"):
        if bare.endswith(ending[-1]) and word.endswith(ending) and len(word) - len(ending) >= MIN_STEM:
            return word[: -len(ending)].rstrip("аеиоуыэюяйь")
    return bare


MIN_STEM = 3
"""Shorter stems would fall together with others."""
