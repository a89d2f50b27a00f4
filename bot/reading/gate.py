"""The first question to every item: does it hold a lab's name and a word of moving? Most do not, and end here.

Labs are looked for first, alone: six items of seven hold none, and an automaton that finds nothing costs next to
nothing. The gate may let an item through in vain, but must turn none away that could be read.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import ahocorasick

from bot.core.spelling import fold
from bot.languages.grammar import words
from bot.languages.language import Language
from bot.reading.facts import Facts
from bot.reading.normalise import normalise

_ODD = re.compile("[&\u00a0\u00ad\u2000-\u2015\u202a-\u206f\u3000\ufe00-\ufe0f\ufeff\uff01-\uff5e]")
"""Characters under which a name may hide: the text is normalised before it is asked."""
_LATIN_END = "\u0370"
_SPACED_END = "\u2e80"


class Gate:
    """Two automata: names of labs, and words of moving in all languages."""

    def __init__(self, facts: Facts, languages: Iterable[Language]) -> None:
        spoken = tuple(languages)
        self._labs = _automaton(_lab_keys(facts, spoken))
        self._moves = _automaton(_move_keys(spoken))

    def passes(self, text: str) -> bool:
        """Whether both stand in the text, which may be as its publisher wrote it."""
        if _ODD.search(text):
            text = normalise(text)
        low = text.lower()
        return _holds(self._labs, low) and _holds(self._moves, f"{low}\n")


def _lab_keys(facts: Facts, languages: tuple[Language, ...]) -> Iterator[str]:
    endings = {ending for spoken in languages for ending in words(spoken.org_endings)}
    for form in facts.forms_of_labs:
        yield form
        yield from (form + ending for ending in endings)


def _move_keys(languages: tuple[Language, ...]) -> Iterator[str]:
    for spoken in languages:
        for verb in spoken.verbs:
            yield from words(verb.forms)
        yield from (f"{marker}\n" for marker in words(spoken.toward))


def _automaton(keys: Iterable[str]) -> ahocorasick.Automaton:
    """An automaton over the keys in lower case, with and without accents and with both kinds of apostrophe."""
    automaton = ahocorasick.Automaton()
    for key in keys:
        for form in {key.lower(), fold(key), key.lower().replace("'", "’")}:
            automaton.add_word(form, len(form) if _is_bounded(form) else 0)
    automaton.make_automaton()
    return automaton


def _holds(automaton: ahocorasick.Automaton, low: str) -> bool:
    return any(not length or _stands_alone(low, end - length + 1, end + 1) for end, length in automaton.iter(low))


def _is_bounded(key: str) -> bool:
    """Whether the key is written between spaces, and must not be a part of a longer word."""
    return key[0] < _LATIN_END and key[-1] < _LATIN_END and key[-1] not in "'’"


def _stands_alone(text: str, start: int, end: int) -> bool:
    before, after = text[start - 1 : start], text[end : end + 1]
    return not (before.isalnum() and before < _SPACED_END) and not (after.isalnum() and after < _SPACED_END)
