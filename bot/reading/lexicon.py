"""All words that one language and the facts give a meaning, and the pass that finds them: the longest phrase wins."""

from __future__ import annotations

from functools import lru_cache

from bot.core.model import Seniority
from bot.languages.grammar import Mark, Verb, word_set, words
from bot.languages.language import Language
from bot.languages.tokens import Kind, Token
from bot.reading.known import Names
from bot.reading.tokens import Tokeniser
from bot.reading.vocabulary import Case, Entry, OrgRef

_MEMORY = 8192
"""Words whose folded form is remembered."""


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

    def __init__(self, language: Language, names: Names) -> None:
        self.language = language
        self.tokenise = Tokeniser(language)
        self._fold_word = lru_cache(_MEMORY)(language.fold_word) if language.fold_word else None
        self._vocabulary = names.vocabulary(language, self._pieces)
        self._phrases, self._sizes = self._vocabulary.phrases, self._vocabulary.sizes
        self._begins = self._vocabulary.begins
        self._kana = language.scripts == "kana"
        self._org_endings = words(language.org_endings)
        self._possessives = frozenset(words(language.possessives))
        self._of = frozenset(words(language.marks.get(Mark.OF, "")))
        self._load_labs(language)
        self._load_grammar(language)
        self._load_words(language)
        self._vocabulary.complete()
        self.tokenise.knows(self._begins.__contains__)

    def read(self, text: str, start: int = 0, end: int | None = None) -> list[Token]:
        """The tokens of a part of a text with known phrases made one and named for what they are."""
        raw, tokens, at = self.tokenise(text, start, end), [], 0
        fold_word, begins, endings = self._fold_word, self._begins, self._org_endings
        if fold_word is not None:
            for token in raw:
                token.low = fold_word(token.low)
        while at < len(raw):
            token = raw[at]
            longer = begins.get(token.low)
            entry = None if longer is None else self._longest(raw, at, longer=longer)
            if entry is None and endings:
                entry = self._with_ending(token)
            if entry is None:
                _settle_unknown(token)
            elif entry.size > 1:
                token = _joined(text, raw[at : at + entry.size])
            if entry is not None:
                token.kind, token.data = entry.kind, entry.data
                at += entry.size - 1
            tokens.append(token)
            at += 1
        settle = self.language.settle
        return settle(tokens) if settle is not None else tokens

    # --- finding

    def _longest(self, raw: list[Token], at: int, *, longer: bool) -> Entry | None:
        """The longest phrase that begins there, of those that are written as they must be."""
        left = len(raw) - at
        if longer and left > 1:
            for size in self._sizes.get(f"{raw[at].low} {raw[at + 1].low}", ()):
                if size <= left:
                    phrase = " ".join([t.low for t in raw[at : at + size]])
                    entry = self._meaning(raw, at, size, phrase)
                    if entry is not None:
                        return entry
        return self._meaning(raw, at, 1, raw[at].low)

    def _meaning(self, raw: list[Token], at: int, size: int, phrase: str) -> Entry | None:
        """What a phrase means there, if it is one and is written as it must be."""
        alike = self._phrases.get(phrase)
        if alike is None or (self._kana and _inside_word(raw, at, size)):
            return None
        for entry in alike:
            if not entry.case or self._written(raw, at, entry):
                return entry if entry.kind is not Kind.VERB else self._noun_or_verb(raw, at, entry, alike)
        return None

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

    # --- loading

    def _load_labs(self, language: Language) -> None:
        """Names of labs that are a name in this language alone."""
        for form, lab_id in language.labs.items():
            case = Case.EXACT if form.isascii() else Case.ANY
            self._vocabulary.add(self._pieces(form), Kind.ORG, OrgRef(lab_id), case, form)

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
            self._vocabulary.add(self._pieces(phrase), Kind.SAY, CONFIRMS if phrase in firm else None)
        for field, kind in _SINGLE:
            self._add_all(getattr(language, field), kind, None)

    def _add_all(self, phrases: str, kind: Kind, data: Verb | Mark | Seniority | str | int | None) -> None:
        for phrase in words(phrases):
            self._vocabulary.add(self._pieces(phrase), kind, data)

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


def _joined(text: str, raw: list[Token]) -> Token:
    """The tokens of one phrase made one."""
    first = raw[0]
    whole = Token(text[first.start : raw[-1].end], first.start, glued=first.glued)
    whole.low = " ".join([t.low for t in raw])
    return whole


def _settle_unknown(token: Token) -> None:
    """What a word that nobody knows is by its shape."""
    if token.kind is Kind.NUMBER:
        token.data = _number(token.text)
    elif token.large:
        token.kind = Kind.NAME


def _number(text: str) -> int | None:
    digits = text.rstrip("+").replace(",", "")
    if not digits.isdecimal() or len(digits) > _LARGEST or (len(digits) == _YEAR and "," not in text):
        return None
    return int(digits)


_YEAR, _LARGEST = 4, 6
"""Four digits without a comma are a year; more than six are money."""
