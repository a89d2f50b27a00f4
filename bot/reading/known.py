"""The names of labs, people and outlets as a vocabulary: made once for all languages that cut words alike."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from bot.core.model import Lab
from bot.languages.language import Language
from bot.languages.tokens import Kind
from bot.reading.facts import Facts
from bot.reading.normalise import normalise
from bot.reading.vocabulary import Case, OrgRef, Vocabulary

Cutter = Callable[[str], tuple[str, ...]]
"""The folded tokens of a phrase, as one language cuts it."""
_ACRONYM = 5
"""Names up to this length that are all capitals are acronyms."""
_FULL = 2
"""Words from which on a listed name counts however it is written."""
_GIANTS = {"bigtech", "bigtech_unit", "frontier"}
"""Kinds of labs whose names are known well enough to stand alone."""


class Names:
    """What is known of names, as each language needs it."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._made: dict[bool, Vocabulary] = {}

    def vocabulary(self, language: Language, cut: Cutter) -> Vocabulary:
        """A vocabulary of the names, to which the language adds its words."""
        if language.split_word or language.fold_word:
            return _filled(Vocabulary(), self._facts, cut, clitics=None)
        made = self._made.get(language.keep_accents)
        if made is None:
            made = self._made[language.keep_accents] = _filled(Vocabulary(), self._facts, cut, clitics=False)
            made.complete()
        return _filled(made.copy(), self._facts, cut, clitics=True)


def _filled(vocabulary: Vocabulary, facts: Facts, cut: Cutter, *, clitics: bool | None) -> Vocabulary:
    """The vocabulary with all names, or only those with an apostrophe, which each language cuts in its own way."""

    def wanted(form: str) -> bool:
        return clitics is None or clitics is ("'" in normalise(form))

    for form, lab_id in facts.forms_of_labs.items():
        if wanted(form):
            lab = facts.labs[lab_id]
            pieces = cut(normalise(form))
            weak = lab.risky and len(pieces) == 1 and lab.kind not in _GIANTS
            vocabulary.add(pieces, Kind.ORG, OrgRef(lab_id, weak), _case_of(form, lab), form)
    for form in filter(wanted, _forms_of_people(facts)):
        pieces = cut(form)
        vocabulary.add(pieces, Kind.PERSON, None, Case.LARGE if len(pieces) < _FULL else Case.ANY)
    for outlet in facts.outlets:
        for form in filter(wanted, (outlet.name, *outlet.forms)):
            vocabulary.add(cut(form), Kind.OUTLET, outlet, Case.LARGE, form)
    return vocabulary


def _forms_of_people(facts: Facts) -> Iterator[str]:
    return iter(dict.fromkeys((*facts.forms_of_people, *facts.written_forms_of_people)))


def _case_of(form: str, lab: Lab) -> Case:
    acronym = form.isascii() and form.isupper() and len(form) <= _ACRONYM
    if acronym or (len(form) > 1 and form[0].islower() and lab.risky):
        return Case.EXACT
    return Case.LARGE if lab.risky else Case.ANY
