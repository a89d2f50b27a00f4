"""All words that one language and the facts give a meaning, and the pass that finds them: the longest phrase wins."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from typing import Any

from bot.core.model import Seniority
from bot.languages.grammar import Mark, Verb, word_set, words
from bot.languages.language import Language
from bot.languages.tokens import Kind, Token
from bot.reading.facts import Facts
from bot.reading.normalise import normalise
from bot.reading.tokens import Tokeniser

_MEMORY = 8192
"""Words whose folded form is remembered."""


class Case(IntEnum):
    """How a phrase must be written to count."""

    ANY = 0
    LARGE = 1
    """With a capital first, where the script has capitals."""
    EXACT = 2
    """As listed: acronyms, and names like xAI."""


@dataclass(frozen=True, slots=True)
class OrgRef:
    """A lab found in the text."""

    lab_id: str
    weak: bool = False
    """Its name is a common word: something else must speak for it."""
    owner: bool = False
    """Written with an ending of possession (de 'Metas')."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What a phrase means; phrases of one table share it."""

    size: int
    """How many tokens the phrase has."""
    kind: Kind
    data: Any
    case: Case = Case.ANY
    written: str = ""


_SINGLE = (
    ("teams", Kind.TEAM), ("startups", Kind.STARTUP), ("founds", Kind.FOUND), ("companies", Kind.COMPANY),
    ("its", Kind.ITS), ("attempts", Kind.ATTEMPT), ("recalls", Kind.RECALL),
    ("talks", Kind.TALK), ("ages", Kind.AGE), ("denials", Kind.DENIAL),
    ("rumours", Kind.RUMOUR), ("rumours_weak", Kind.HEDGE),
    ("confirms", Kind.CONFIRM), ("credits", Kind.CREDIT), ("former", Kind.FORMER), ("relatives", Kind.RELATIVE),
    ("former_after", Kind.FORMER), ("pronouns", Kind.PRONOUN), ("selves", Kind.SELF),
    ("possessives", Kind.POSSESSIVE), ("negations", Kind.NEGATION),
    ("passives", Kind.PASSIVE), ("more", Kind.MORE), ("again", Kind.AGAIN), ("past", Kind.PAST), ("ands", Kind.AND),
    ("articles", Kind.ARTICLE), ("infinitives", Kind.INFINITIVE), ("helpers", Kind.HELPER), ("leads", Kind.LEAD),
    ("titles", Kind.TITLE), ("org_words", Kind.ORG_WORD), ("org_kinds", Kind.ORG_KIND),
    ("name_particles", Kind.PARTICLE), ("not_names", Kind.COMMON),
)  # fmt: skip
"""Tables of one kind of word, in the order in which they win over each other when phrases are of one length."""


CONFIRMS = "confirms"
"""What a verb of saying carries when it also confirms: 'announces'."""


class Lexicon:
    """Finds what is known in the tokens of a text."""

    def __init__(self, language: Language, facts: Facts) -> None:
        self.language = language
        self.tokenise = Tokeniser(language)
        self._fold_word = lru_cache(_MEMORY)(language.fold_word) if language.fold_word else None
        self._phrases: dict[str, tuple[Entry, ...]] = {}
        """By folded tokens with a space between, in the order in which meanings win over each other."""
        self._sizes: dict[str, tuple[int, ...]] = {}
        """How long the phrases are that begin with a token, the longest first."""
        self._shared: dict[tuple[int, Kind, int, Case, str], tuple[Entry]] = {}
        self._kana = language.scripts == "kana"
        self._org_endings = words(language.org_endings)
        self._possessives = frozenset(words(language.possessives))
        self._of = frozenset(words(language.marks.get(Mark.OF, "")))
        self._load_facts(facts)
        self._load_grammar(language)
        self._load_words(language)
        self._shared.clear()
        self.tokenise.knows(self._sizes.__contains__)

    def read(self, text: str, start: int = 0, end: int | None = None) -> list[Token]:
        """The tokens of a part of a text with known phrases made one and named for what they are."""
        raw, tokens, at = self.tokenise(text, start, end), [], 0
        fold_word = self._fold_word
        if fold_word is not None:
            for token in raw:
                token.low = fold_word(token.low)
        while at < len(raw):
            entry = self._longest(raw, at)
            size = 1 if entry is None else entry.size
            tokens.append(self._settle(text, raw[at : at + size], entry))
            at += size
        settle = self.language.settle
        return settle(tokens) if settle is not None else tokens

    # --- finding

    def _longest(self, raw: list[Token], at: int) -> Entry | None:
        """The longest phrase that begins there, of those that are written as they must be."""
        for size in self._sizes.get(raw[at].low, ()):
            if at + size > len(raw):
                continue
            phrase = raw[at].low if size == 1 else " ".join([t.low for t in raw[at : at + size]])
            alike = self._phrases.get(phrase, ())
            if alike and self._kana and _inside_word(raw, at, size):
                continue
            for entry in alike:
                if not entry.case or self._written(raw, at, entry):
                    return entry if entry.kind is not Kind.VERB else self._noun_or_verb(raw, at, entry, alike)
        return self._with_ending(raw[at]) if self._org_endings else None

    def _noun_or_verb(self, raw: list[Token], at: int, entry: Entry, alike: tuple[Entry, ...]) -> Entry:
        """A word that is a verb of moving and a noun too ('exit') is the noun after an owner, or before 'of'."""
        verbs = [e for e in alike if e.kind is Kind.VERB]
        nouns = [e for e in verbs if e.data.mover == "owner"]
        if not nouns or len(nouns) == len(verbs):
            return entry
        after = raw[at + entry.size].low if at + entry.size < len(raw) else ""
        owned = at > 0 and raw[at - 1].low in self._possessives
        return nouns[0] if owned or after in self._of else next(e for e in verbs if e.data.mover != "owner")

    @staticmethod
    def _written(raw: list[Token], at: int, entry: Entry) -> bool:
        first = raw[at]
        if entry.case is Case.LARGE:
            return first.large or not first.text[:1].islower() or first.text == entry.written
        return " ".join(t.text for t in raw[at : at + entry.size]) == entry.written

    def _with_ending(self, token: Token) -> Entry | None:
        """A lab's name with a case ending, as in German 'Metas'."""
        for ending in self._org_endings:
            if not token.low.endswith(ending):
                continue
            for entry in self._phrases.get(token.low[: -len(ending)], ()):
                if entry.kind is Kind.ORG and (token.large or entry.case is Case.ANY):
                    return Entry(1, Kind.ORG, OrgRef(entry.data.lab_id, entry.data.weak, owner=True))
        return None

    @staticmethod
    def _settle(text: str, raw: list[Token], entry: Entry | None) -> Token:
        first = raw[0]
        if entry is not None:
            if len(raw) > 1:
                whole = Token(text[first.start : raw[-1].end], first.start, glued=first.glued, kind=entry.kind)
                whole.low = " ".join(t.low for t in raw)
                first = whole
            first.kind, first.data = entry.kind, entry.data
        elif first.kind is Kind.NUMBER:
            first.data = _number(first.text)
        elif first.large:
            first.kind = Kind.NAME
        return first

    # --- loading

    def _load_facts(self, facts: Facts) -> None:
        for form, lab_id in self.language.labs.items():
            self._add(self._pieces(form), Kind.ORG, OrgRef(lab_id), Case.EXACT if form.isascii() else Case.ANY, form)
        for form, lab_id in facts.forms_of_labs.items():
            lab = facts.labs[lab_id]
            pieces = self._pieces(normalise(form))
            small = lab.kind not in {"bigtech", "bigtech_unit", "frontier"}
            weak = lab.risky and len(pieces) == 1 and small
            case = Case.LARGE if lab.risky else Case.ANY
            if (form.isascii() and form.isupper() and len(form) <= _ACRONYM) or (
                len(form) > 1 and form[0].islower() and lab.risky
            ):
                case = Case.EXACT
            self._add(pieces, Kind.ORG, OrgRef(lab_id, weak), case, form)
        for form in dict.fromkeys((*facts.forms_of_people, *facts.written_forms_of_people)):
            pieces = self._pieces(form)
            self._add(pieces, Kind.PERSON, None, Case.LARGE if len(pieces) < _FULL else Case.ANY)
        for outlet in facts.outlets:
            for form in (outlet.name, *outlet.forms):
                self._add(self._pieces(form), Kind.OUTLET, outlet, Case.LARGE, form)

    def _load_grammar(self, language: Language) -> None:
        for kind, tables in (
            (Kind.NOT_NEWS, language.not_news),
            (Kind.NOT_MOVE, language.not_moves),
            (Kind.NOT_JOB, language.not_jobs),
        ):
            for reason, phrases in tables.items():
                self._add_all(phrases, kind, reason)
        for verb in language.verbs:
            self._add_all(verb.forms, Kind.VERB, verb)
        for mark, phrases in language.marks.items():
            self._add_all(phrases, Kind.MARK, mark)
        for kind, roles in ((Kind.GROUP, language.groups), (Kind.ROLE, language.roles)):
            for seniority, phrases in roles.items():
                self._add_all(phrases, kind, seniority)
        for word, number in language.numbers.items():
            self._add_all(word, Kind.NUMBER, number)

    def _load_words(self, language: Language) -> None:
        firm = word_set(language.confirms)
        for phrase in words(language.says):
            self._add(self._pieces(phrase), Kind.SAY, CONFIRMS if phrase in firm else None)
        for field, kind in _SINGLE:
            self._add_all(getattr(language, field), kind, None)

    def _add_all(self, phrases: str, kind: Kind, data: Verb | Mark | Seniority | str | int | None) -> None:
        for phrase in words(phrases):
            self._add(self._pieces(phrase), kind, data)

    def _add(self, pieces: tuple[str, ...], kind: Kind, data: object, case: Case = Case.ANY, written: str = "") -> None:
        if not pieces:
            return
        key = (len(pieces), kind, id(data), case, written)
        entry = self._shared.get(key) or self._shared.setdefault(key, (Entry(len(pieces), kind, data, case, written),))
        phrase, first = " ".join(pieces), pieces[0]
        there = self._phrases.get(phrase)
        self._phrases[phrase] = entry if there is None else there + entry
        sizes = self._sizes.get(first, ())
        if len(pieces) not in sizes:
            longer = tuple(sorted((*sizes, len(pieces)), reverse=True))
            self._sizes[first] = _SIZES.setdefault(longer, longer)

    def _pieces(self, phrase: str) -> tuple[str, ...]:
        if phrase.startswith("'"):
            return (self.tokenise.fold(phrase),)
        fold_word = self._fold_word
        lows = self.tokenise.lows(phrase)
        return tuple(map(fold_word, lows)) if fold_word else tuple(lows)


def _inside_word(raw: list[Token], at: int, size: int) -> bool:
    """Whether a phrase of katakana is only a part of a longer word: メタ in メタバース."""
    first, last = raw[at], raw[at + size - 1]
    before = raw[at - 1] if at else None
    after = raw[at + size] if at + size < len(raw) else None
    led = before is not None and before.end == first.start and _is_katakana(before.text) and _is_katakana(first.text)
    goes_on = after is not None and after.start == last.end and _is_katakana(after.text) and _is_katakana(last.text)
    return led or goes_on


def _is_katakana(text: str) -> bool:
    return "\u30a1" <= text[-1] <= "\u30fe" and text[-1] != "\u30fb"


_SIZES: dict[tuple[int, ...], tuple[int, ...]] = {}
"""Every list of sizes once: thousands of words share a dozen of them."""
_ACRONYM = 5
"""Names up to this length that are all capitals are acronyms."""
_FULL = 2
"""Words from which on a listed name counts however it is written."""


def _number(text: str) -> int | None:
    digits = text.rstrip("+").replace(",", "")
    if not digits.isdecimal() or len(digits) > _LARGEST or (len(digits) == _YEAR and "," not in text):
        return None
    return int(digits)


_YEAR, _LARGEST = 4, 6
"""Four digits without a comma are a year; more than six are money."""
