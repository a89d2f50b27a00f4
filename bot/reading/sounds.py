"""How alike two words sound, when they are written in different scripts.

Both are brought down to a few classes of sounds that scripts confuse (l and r, b and p and f, k and g, hissing sounds)
and held against each other letter by letter; vowels, which every script sets as it likes, weigh little.
"""

from __future__ import annotations

import re
from functools import lru_cache

_CLUSTERS = (
    *(("tsch", "S"), ("sch", "S"), ("tch", "S"), ("dzh", "S"), ("ch", "S"), ("sh", "S"), ("zh", "S"), ("cz", "S")),
    *(
        ("sz", "S"),
        ("tz", "S"),
        ("ts", "S"),
        ("dz", "S"),
        ("ph", "P"),
        ("th", "D"),
        ("ght", "T"),
        ("gh", "G"),
        ("kh", "K"),
    ),
    *(
        ("ck", "K"),
        ("qu", "KW"),
        ("wr", "R"),
        ("kn", "N"),
        ("ng", "N"),
        ("x", "X"),
        ("wh", "W"),
        ("hs", "S"),
        ("woo", "u"),
        ("oo", "u"),
    ),
)
_SOFT = re.compile(r"c(?=[eiy])")
_SOFT_G = re.compile(r"g(?=[eiy])")
_LETTERS = str.maketrans(
    {
        **dict.fromkeys("bpf", "P"),
        **dict.fromkeys("vw", "W"),
        **dict.fromkeys("td", "T"),
        **dict.fromkeys("kgqc", "K"),
        **dict.fromkeys("sz", "S"),
        **dict.fromkeys("lr", "R"),
        **dict(zip("nmhjy", "NMHJi", strict=True)),
    }
)
_NO_SOUND = re.compile(r"[^PWTDKGXSRNMHJrtaeiou]")
_TWICE = re.compile(r"(.)\1+")
_WEAK_R = re.compile(r"(?<=[aeiou])R(?![aeiou])")
_WEAK_T = re.compile(r"T$")
_WEIGHT = {"R": 0.5, "r": 0.2, "t": 0.6, "W": 0.5, "H": 0.3, "G": 0.6, "J": 0.6} | dict.fromkeys("aeiou", 0.25)
_NEAR = {
    frozenset(pair): cost
    for pairs, cost in (
        (("DT", "tT", "Rr", "GK", "XS", "JS", "Ji", "ou", "ei"), 0.1),
        (("DS", "GS", "Dt", "GJ", "XK", "ae", "ao", "eo", "au", "eu", "iu", "ai", "io"), 0.2),
        (("PW", "Wu", "Wo", "Pu", "KS", "NM", "KH", "PH", "GH", "TS", "WR"), 0.45),
    )
    for pair in pairs
}
_FAR = 1.1


@lru_cache(maxsize=8192)
def sound(word: str) -> str:
    """The word, which is in Latin letters, as a row of classes of sounds: consonants are capitals."""
    for letters, one in _CLUSTERS:
        word = word.replace(letters, one)
    word = _SOFT_G.sub("G", _SOFT.sub("S", word)).translate(_LETTERS)
    return _WEAK_T.sub("t", _WEAK_R.sub("r", _TWICE.sub(r"\1", _NO_SOUND.sub("", word))))


def bones(word: str) -> str:
    """The firm consonants of a word in Latin letters: equal for most ways to write one name in several scripts."""
    return _TWICE.sub(r"\1", firm(word))


def firm(word: str) -> str:
    """The same without making two equal ones one: their number does not depend on the order of the words."""
    return _SOFT_SOUND.sub("", sound(word).translate(_COARSE))


_COARSE = str.maketrans({"D": "T", "G": "K", "X": "T", "S": "T", "J": "T", "t": "T", "W": "P", "M": "N"})
_SOFT_SOUND = re.compile(r"[^PTKN]")


@lru_cache(maxsize=65536)
def likeness(a: str, b: str) -> float:
    """How alike two words in Latin letters sound, from 0 to 1."""
    x, y = sound(a), sound(b)
    weight = max(sum(map(_weight, x)), sum(map(_weight, y)))
    return 1 - _distance(x, y) / weight if weight else 0.0


def _distance(x: str, y: str) -> float:
    """Levenshtein's distance, where confused sounds are near each other and weak ones cost little."""
    above = [0.0]
    for c in y:
        above.append(above[-1] + _weight(c))
    for a in x:
        row = [above[0] + _weight(a)]
        for j, b in enumerate(y):
            row.append(min(above[j] + _swap(a, b), above[j + 1] + _weight(a), row[j] + _weight(b)))
        above = row
    return above[-1]


def _weight(c: str) -> float:
    return _WEIGHT.get(c, 1.0)


def _swap(a: str, b: str) -> float:
    return 0.0 if a == b else _NEAR.get(frozenset((a, b)), _FAR)


def same_sound(a: str, b: str) -> bool:
    """Whether two words in Latin letters sound exactly alike: one name in two ways to write Chinese."""
    return a == b or sound(a).translate(_EXACT) == sound(b).translate(_EXACT)


_EXACT = str.maketrans({"D": "T", "G": "K", "X": "S", "J": "S", "t": "T", "r": "R"})
