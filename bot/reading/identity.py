"""Are two names one person? Names are compared as written, in any script and order, without their labs.

The worse error is to take two people for one: what could be either is *undecided*, and the move's labs settle it.
"""

from __future__ import annotations

from itertools import product

from rapidfuzz.distance import OSA

from bot.core.model import Person
from bot.core.sameness import Sameness
from bot.core.spelling import fold
from bot.reading.acrossscripts import perhaps_one, sound_keys, surely_one
from bot.reading.names import Parts, is_cyrillic, is_han, is_native, parts, stem
from bot.reading.romanise import simplified

_SHORT, _LONG = 5, 9
"""From these lengths on a word may hold one, or two, misspelt letters."""


def compare(a: Person, b: Person) -> Sameness:
    """Whether two people are one, by listed entry and by every form of their names."""
    if a.id and b.id:
        return Sameness.SAME if a.id == b.id else Sameness.DIFFERENT
    if bool(a.id) is not bool(b.id) and not {fold(f) for f in _forms(a)}.isdisjoint(fold(f) for f in _forms(b)):
        # The list did not give the one its entry, although the other's has that very form: several people share it.
        return Sameness.UNDECIDED
    answers = {_compare_names(x, y) for x, y in product(_forms(a), _forms(b))}
    for answer in (Sameness.SAME, Sameness.UNDECIDED):
        if answer in answers:
            return answer
    return Sameness.DIFFERENT


def name_keys(person: Person) -> frozenset[str]:
    """What to look a person up by: two people who may be one share a key; sharing one proves nothing."""
    keys = {f"id:{person.id}"} if person.id else set()
    for name in _forms(person):
        words = parts(name)
        keys |= sound_keys(name)
        if is_han(name):
            keys.add(fold(simplified(name)))
            continue
        keys.add("".join(sorted(words)))
        keys.update(stem(w) for w in words if len(w) > 1)
    return frozenset(keys)


def _forms(person: Person) -> tuple[str, ...]:
    return (person.name, *person.forms)


def _compare_names(a: str, b: str) -> Sameness:
    x, y = parts(simplified(a)), parts(simplified(b))
    if not x or not y:
        return Sameness.UNDECIDED
    script = _script(x)
    if script != _script(y):
        return _by_sound(a, b)
    if script == "latin":
        return _compare_words(x, y)
    foreign = _GAP in a + b or _GAP_IN_KANA in a + b
    answer = _compare_han(x, y, foreign=foreign) if script == "han" else _compare_words(x, y)
    # Two outlets may transliterate one foreign name in two ways; names of the script's own country are as they are.
    open_ = (foreign or script != "han") and not is_native(a) and not is_native(b)
    return _by_sound(a, b) if open_ and answer is Sameness.DIFFERENT else answer


def _by_sound(a: str, b: str) -> Sameness:
    if surely_one(a, b):
        return Sameness.SAME
    return Sameness.UNDECIDED if perhaps_one(a, b) else Sameness.DIFFERENT


_GAP, _GAP_IN_KANA = "·", "・"


def _compare_han(a: Parts, b: Parts, *, foreign: bool) -> Sameness:
    """Chinese characters tell people apart by a single one; a name that ends a longer one may be its family name."""
    x, y = "".join(a), "".join(b)
    if x == y:
        return Sameness.SAME if len(x) > 1 else Sameness.UNDECIDED
    shorter, longer = sorted((x, y), key=len)
    family = len(shorter) > 1 and len(longer) >= _FOUR and longer.startswith(shorter)
    return Sameness.UNDECIDED if family or (foreign and shorter in longer) else Sameness.DIFFERENT


_FOUR = 4
"""A name of so many characters is Japanese, or has a family name of two: its beginning may be the family name."""


def _compare_words(x: Parts, y: Parts) -> Sameness:
    if len(x) == 1 or len(y) == 1:
        return _compare_alone(x, y)
    if _alike_all(x, y) or "".join(x) == "".join(y):
        return Sameness.SAME
    if _alike(x[0], y[0]) and _alike(x[-1], y[-1]):
        return _compare_middles(x[1:-1], y[1:-1])
    if sorted(x) == sorted(y) or "".join((*x[1:], x[0])) == "".join(y) or "".join((*y[1:], y[0])) == "".join(x):
        return Sameness.UNDECIDED
    if _alike(x[-1], y[-1]) and _short_form(x[0], y[0]):
        return Sameness.UNDECIDED
    return Sameness.DIFFERENT


def _compare_alone(x: Parts, y: Parts) -> Sameness:
    """A family name alone may be anybody of that name; a pinyin name may be written as one word."""
    shorter, longer = sorted((x, y), key=len)
    if "".join(longer) == shorter[0] and (len(longer) > 1 or is_native(shorter[0])):
        return Sameness.SAME
    return Sameness.UNDECIDED if any(_alike(shorter[0], w) for w in longer) else Sameness.DIFFERENT


def _compare_middles(x: Parts, y: Parts) -> Sameness:
    """A middle name that only one side gives proves nothing; two different ones tell people apart."""
    if not x or not y or _alike_all(x, y) or _short_form(x[0], y[0]):
        return Sameness.SAME
    return Sameness.DIFFERENT


def _alike_all(x: Parts, y: Parts) -> bool:
    return len(x) == len(y) and all(map(_alike, x, y))


def _alike(a: str, b: str) -> bool:
    """One word, but for a case ending or, in longer words, a misspelt letter."""
    if a == b:
        return True
    if is_cyrillic(a) and is_cyrillic(b):
        a, b = stem(a), stem(b)
        if a == b:
            return True
    length = min(len(a), len(b))
    allowed = 2 if length >= _LONG else 1 if length >= _SHORT else 0
    return allowed > 0 and a[0] == b[0] and OSA.distance(a, b, score_cutoff=allowed) <= allowed


def _short_form(a: str, b: str) -> bool:
    """An initial, or a short form of the other ('Alex' of 'Alexander')."""
    shorter, longer = sorted((a, b), key=len)
    return longer.startswith(shorter)


def _script(words: Parts) -> str:
    name = "".join(words)
    if is_han(name):
        return "han"
    first = name[:1]
    if is_cyrillic(first):
        return "cyrillic"
    if "\u3040" <= first <= "\u30ff":
        return "kana"
    return "hangul" if "\uac00" <= first <= "\ud7a3" or "\u1100" <= first <= "\u11ff" else "latin"
