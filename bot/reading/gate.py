"""The first questions to every item: does it hold a lab's name, and a word of moving of its language? Most end here.

Labs are looked for first, alone: six items of seven hold none, and an automaton that finds nothing costs next to
nothing. The gate may let an item through in vain, but must turn none away that could be read.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping

import ahocorasick

from bot.core.spelling import fold
from bot.languages.grammar import Frame, words
from bot.languages.language import Language
from bot.reading.facts import Facts
from bot.reading.normalise import normalise

_ODD = re.compile(
    "[\u00a0\u00ad\u2000-\u2011\u202a-\u206f\u3000\ufe00-\ufe0f\ufeff\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]"
)
"""Characters under which a name may hide: the text is normalised before it is asked."""
_LATIN_END = "\u0370"
_SPACED_END = "\u2e80"


class Gate:
    """One automaton for the names of labs, and one for the words of moving of each language that was met."""

    def __init__(self, facts: Facts, languages: Mapping[str, Language]) -> None:
        self._languages = languages
        self._labs = _automaton(_lab_keys(facts, languages.values()))
        self._moves: dict[str, ahocorasick.Automaton] = {}
        self._founds: dict[str, ahocorasick.Automaton] = {}

    def has_lab(self, text: str) -> bool:
        """Whether a lab stands in the text, which may be as its publisher wrote it."""
        low = text.lower()
        return any(_stands(text, low, end, value) for end, value in self._labs.iter(low))

    def tells_move(self, text: str, code: str) -> bool:
        """Whether a verb of moving stands in the text, or a word for 'former' with a verb of founding or a 'new'."""
        low = f"{text.lower()}\n"
        former = False
        for end, value in self._moves_of(code).iter(low):
            if _stands(text, low, end, value):
                if not value[3]:
                    return True
                former = True
        return former and any(_stands(text, low, end, value) for end, value in self._founds_of(code).iter(low))

    def moves(self, text: str, code: str) -> Iterator[int]:
        """Where words of moving of that language end in the text."""
        low = f"{text.lower()}\n"
        return (end for end, value in self._moves_of(code).iter(low) if _stands(text, low, end, value))

    def _moves_of(self, code: str) -> ahocorasick.Automaton:
        if code not in self._moves:
            spoken = self._languages[code]
            self._moves[code] = _automaton(_move_keys(spoken), words(spoken.former) + words(spoken.former_after))
        return self._moves[code]

    def _founds_of(self, code: str) -> ahocorasick.Automaton:
        if code not in self._founds:
            spoken = self._languages[code]
            tables = (spoken.news, *(v.forms for v in spoken.verbs if v.frame is Frame.FOUND))
            self._founds[code] = _automaton((form, False) for table in tables for form in words(table))
        return self._founds[code]


def plain(text: str) -> str:
    """The text as the gate can read it: as it is, or normalised where characters may hide a name."""
    if "&" in text or (not text.isascii() and _ODD.search(text)):
        return normalise(text)
    return text


def _lab_keys(facts: Facts, languages: Collection[Language]) -> Iterator[tuple[str, bool]]:
    """Every form of a lab's name, with whether it must be written large."""
    endings = {ending for spoken in languages for ending in words(spoken.org_endings)}
    yield from ((form, form.isascii()) for spoken in languages for form in spoken.labs)
    for form, lab_id in facts.forms_of_labs.items():
        large = facts.labs[lab_id].risky and form[0].isupper()
        yield form, large
        yield from ((form + ending, large) for ending in endings)


def _move_keys(spoken: Language) -> Iterator[tuple[str, bool]]:
    """Words of moving. A founding is one only of people who left somewhere: words for 'former' stand for it."""
    for verb in spoken.verbs:
        if verb.frame is not Frame.FOUND:
            yield from ((form, False) for form in words(verb.forms))
    yield from ((f"{marker}\n", False) for marker in words(spoken.toward))
    for marker in words(spoken.appoints):
        yield from ((f"{role}{marker}", False) for roles in spoken.roles.values() for role in words(roles))


def _automaton(keys: Iterable[tuple[str, bool]], formers: Iterable[str] = ()) -> ahocorasick.Automaton:
    """An automaton over the keys in lower case, with and without accents and with both kinds of apostrophe."""
    automaton = ahocorasick.Automaton()
    forms: dict[str, bool] = {}
    for key, large in keys:
        for form in _spellings(key):
            forms[form] = large and forms.get(form, True)
    former = {form for key in formers for form in _spellings(key)} - forms.keys()
    for form, large in (*forms.items(), *((form, False) for form in former)):
        automaton.add_word(form, (len(form), _is_bounded(form), large, form in former))
    automaton.make_automaton()
    return automaton


def _spellings(key: str) -> set[str]:
    return {key.lower(), fold(key), key.lower().replace("'", "’")}


_Found = tuple[int, bool, bool, bool]
"""How long a key is, whether it must be a word of its own, whether it is written large, whether it means 'former'."""


def _stands(text: str, low: str, end: int, value: _Found) -> bool:
    """Whether what was found is a word of its own, and written large if it must be."""
    length, bounded, large, _ = value
    start = end - length + 1
    if large and text[start : start + 1].islower():
        return False
    if not bounded:
        return True
    before, after = low[start - 1 : start], low[end + 1 : end + 2]
    return not (before.isalnum() and before < _SPACED_END) and not (after.isalnum() and after < _SPACED_END)


def _is_bounded(key: str) -> bool:
    """Whether the key is written between spaces, and must not be a part of a longer word."""
    return key[0] < _LATIN_END and key[-1] < _LATIN_END and key[-1] not in "'’"
