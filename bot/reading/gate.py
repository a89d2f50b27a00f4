"""The first question to every item: does it hold a lab's name and a word of moving? Most do not, and end here."""

from __future__ import annotations

from collections.abc import Iterable

import ahocorasick

from bot.languages.grammar import words
from bot.languages.language import Language
from bot.reading.facts import Facts


class Gate:
    """One automaton over the names of labs and the words of moving of the languages."""

    def __init__(self, facts: Facts, languages: Iterable[Language]) -> None:
        self._automaton = ahocorasick.Automaton()
        found: dict[str, int] = {}
        for form in facts.forms_of_labs:
            found[form.lower()] = _LAB
        for language in languages:
            for verb in language.verbs:
                for form in words(verb.forms):
                    key = form.lower()
                    found[key] = found.get(key, 0) | _MOVE
            for marker in words(language.toward):
                found[f"{marker.lower()}\n"] = _MOVE
        for key, value in found.items():
            self._automaton.add_word(key, (len(key), value, _bounded(key)))
        self._automaton.make_automaton()

    def passes(self, text: str) -> bool:
        """Whether both stand in the text."""
        low = text.lower()
        seen = 0
        for end, (length, value, bounded) in self._automaton.iter(low):
            if seen | value == seen or (bounded and not _stands_alone(low, end - length + 1, end + 1)):
                continue
            seen |= value
            if seen == _LAB | _MOVE:
                return True
        return False


_LAB, _MOVE = 1, 2


def _bounded(key: str) -> bool:
    """Whether the key is written between spaces, and must not be a part of a longer word."""
    return key[0] < "\u0370" and key[-1] < "\u0370" and key[-1] != "'"


def _stands_alone(text: str, start: int, end: int) -> bool:
    before = text[start - 1 : start]
    after = text[end : end + 1]
    return not (before.isalnum() and before < "\u2e80") and not (after.isalnum() and after < "\u2e80")
