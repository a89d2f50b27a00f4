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

_ODD = re.compile("[&\u00a0\u00ad\u2000-\u2015\u202a-\u206f\u3000\ufe00-\ufe0f\ufeff\uff01-\uff5e]")
"""Characters under which a name may hide: the text is normalised before it is asked."""
_LATIN_END = "\u0370"
_SPACED_END = "\u2e80"


class Gate:
    """One automaton for the names of labs, and one for the words of moving of each language that was met."""

    def __init__(self, facts: Facts, languages: Mapping[str, Language]) -> None:
        self._languages = languages
        self._labs = _automaton(_lab_keys(facts, languages.values()))
        self._moves: dict[str, ahocorasick.Automaton] = {}

    def has_lab(self, text: str) -> bool:
        """Whether a lab stands in the text, which may be as its publisher wrote it."""
        if _ODD.search(text):
            text = normalise(text)
        return _holds(self._labs, text.lower())

    def has_move(self, text: str, code: str) -> bool:
        """Whether a word of moving of that language stands in the normalised text."""
        moves = self._moves.get(code)
        if moves is None:
            moves = self._moves[code] = _automaton(_move_keys(self._languages[code]))
        return _holds(moves, f"{text.lower()}\n")


def _lab_keys(facts: Facts, languages: Collection[Language]) -> Iterator[str]:
    endings = {ending for spoken in languages for ending in words(spoken.org_endings)}
    for form in facts.forms_of_labs:
        yield form
        yield from (form + ending for ending in endings)


def _move_keys(spoken: Language) -> Iterator[str]:
    """Words of moving. A founding is a move only of people who left somewhere, so words for 'former' stand for it."""
    for verb in spoken.verbs:
        if verb.frame is not Frame.FOUND:
            yield from words(verb.forms)
    yield from words(spoken.former)
    yield from words(spoken.former_after)
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
