"""May two names in different scripts be one person's? By sound it is never proven; it can only be left open."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import product
from typing import TypeAlias

from bot.reading.names import is_cyrillic, is_han, is_native, parts, stem
from bot.reading.romanise import latin
from bot.reading.sounds import bones, firm, likeness, same_sound

Word: TypeAlias = tuple[str, ...]
"""The ways in which one word of a name may sound, in Latin letters: with and without a case ending."""

_WORD, _NAMES = 0.57, 0.77
"""How alike each of two words must sound, and how alike the first and the last are together."""
_ALONE, _FIRM = 0.8, 3
"""How alike a word must sound that is a whole name, and how many firm consonants it must have."""
_SURE = 0.8
_JOINED = 0.85


def surely_one(a: str, b: str) -> bool:
    """Whether two full names of a country with an alphabet sound so alike that hardly two people have them."""
    x, y = spoken(a), spoken(b)
    if len(x) != len(y) or len(x) == 1 or any(is_han(name) and "·" not in name and "・" not in name for name in (a, b)):
        return False
    long = min(len(bones(x[-1][0])), len(bones(y[-1][0]))) >= _FIRM
    return long and _likeness(x[0], y[0]) >= _SURE and _likeness(x[-1], y[-1]) >= _SURE


def perhaps_one(a: str, b: str) -> bool:
    """Whether two names may be one by their sound."""
    x, y = spoken(a), spoken(b)
    if not x or not y:
        return False
    if is_native(a) or is_native(b):
        return _alike_joined(x, y, exactly=is_han(a) or is_han(b))
    if len(x) == 1 or len(y) == 1:
        return _alike_alone(x, y)
    return _alike_ends(x, y) or _alike_ends(x, y[::-1]) or (len(x) != len(y) and _alike_whole(_joined(x), _joined(y)))


@lru_cache(maxsize=8192)
def spoken(name: str) -> tuple[Word, ...]:
    """The words of a name as they sound."""
    return tuple(sounds for word in parts(name) if (sounds := _sounds(word)))


def sound_keys(name: str) -> set[str]:
    """What a name is found by under another script: the firm consonants of its words, and those of all in any order."""
    words = spoken(name)
    found = {bones(sound) for word in words for sound in word}
    whole = "".join(sorted(letter for word in words for letter in firm(word[0])))
    return {f"~{b}" for b in found if len(b) >= _FIRM} | {f"~={whole}"}


def _sounds(word: str) -> Word:
    forms = [latin(word), *([latin(stem(word))] if is_cyrillic(word) else [])]
    if is_han(word):
        # As Taiwan writes: Tsai for Cai, Ch for Q.
        forms.append(re.sub(r"c(?!h)", "ts", forms[0]).replace("q", "ch"))
    elif is_native(word) and forms[0][0] in "iy":
        # Korean drops an r before these; families keep it when they write themselves in Latin letters: Lee, Ryu.
        forms.append(f"r{forms[0]}")
    return tuple(dict.fromkeys(filter(None, forms)))


def _joined(words: tuple[Word, ...]) -> str:
    return "".join(word[0] for word in words)


def _likeness(a: Word, b: Word) -> float:
    return max(likeness(x, y) for x, y in product(a, b))


def _alike_ends(x: tuple[Word, ...], y: tuple[Word, ...]) -> bool:
    first, last = _likeness(x[0], y[0]), _likeness(x[-1], y[-1])
    return min(first, last) >= _WORD and (first + last) / 2 >= _NAMES


def _alike_whole(a: str, b: str) -> bool:
    return likeness(a, b) >= _JOINED


def _alike_alone(x: tuple[Word, ...], y: tuple[Word, ...]) -> bool:
    """A family name alone, or a name whose words one script writes together."""
    (word,), words = sorted((x, y), key=len)
    whole = (_joined(words),)
    return any(len(bones(w[0])) >= _FIRM and _likeness(word, w) >= _ALONE for w in (*words, whole))


def _alike_joined(x: tuple[Word, ...], y: tuple[Word, ...], *, exactly: bool) -> bool:
    """Names of East Asia: the family name may stand first or last, and the given one may be cut in two."""
    shorter, longer = sorted((x, y), key=len)
    turns = {_joined(longer), _joined((*longer[1:], longer[0])), _joined((longer[-1], *longer[:-1]))}
    wholes = shorter[0] if len(shorter) == 1 else (_joined(shorter),)
    alike = same_sound if exactly else _alike_whole
    return any(alike(whole, turn) for whole, turn in product(wholes, turns))
