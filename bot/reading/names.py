"""How a name is taken apart, so that two ways of writing it can be held side by side."""

from __future__ import annotations

import re

from bot.core.spelling import fold
from bot.languages.han import DOUBLE_SURNAMES, SURNAMES
from bot.reading.romanise import simplified

_BRACKETS = re.compile(r"[(（\[][^)）\]]{0,40}[)）\]]|[\"“”'‘’][^\"“”'‘’]{1,20}[\"“”'‘’]")
_SPLIT = re.compile(r"[\s·・･.,_]+")
_HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]")
_TITLES = frozenset({"dr", "prof", "mr", "mrs", "ms", "sir", "phd", "jr", "sr", "ii", "iii"})

_LONGEST_NATIVE = 4
_KOREAN_FAMILIES = frozenset(
    "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민진류나지엄채원천방공현함변염여추도"
    "소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용"
)
Parts = tuple[str, ...]


def parts(name: str) -> Parts:
    """The words of a name, folded; brackets, nicknames and titles are left out, hyphens join."""
    bare = _BRACKETS.sub(" ", name)
    words = _SPLIT.split(fold(bare).replace("-", "").replace("'", ""))
    return tuple(w for w in words if w and w not in _TITLES)


def is_han(name: str) -> bool:
    """Whether the name is written in Chinese characters."""
    return bool(_HAN.search(name))


def is_native(name: str) -> bool:
    """Whether it is a name of China or Korea in its own script, which has no gap between family and given name."""
    words = parts(name)
    if len(words) != 1 or not 1 < len(words[0]) <= _LONGEST_NATIVE:
        return False
    word = simplified(words[0])
    if is_han(word):
        return (word[0] in SURNAMES and len(word) < _LONGEST_NATIVE) or word[:2] in DOUBLE_SURNAMES
    return word[0] in _KOREAN_FAMILIES and all("\uac00" <= c <= "\ud7a3" for c in word)


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
