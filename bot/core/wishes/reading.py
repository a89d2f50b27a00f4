"""Turns the words of a wish into follows: known names first, then words with a sense; what is left must be said."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from bot.core.audience import Direction, Follow
from bot.core.model import Seniority, Stage
from bot.core.spelling import fold
from bot.core.wishes.words import WORDS, Sense

MOST_WORDS = 10
MOST_LENGTH = 300
"""Characters of a wish; nobody needs more, and every one is compared with very many names."""
_WORDS = re.compile(r"[^\s,;，、；。：！？]+")
_QUOTED = re.compile(r"[\"“„«「]([^\"“”»」]+)[\"”»」]")
_ELIDED = re.compile(r"\b([dlDL])['’](?=\w)")
"""French and Italian write these together with the next word."""
_SOURCES = re.compile(r"^(\d{1,2})\+?$")
_RANKS = {Sense(rank.value): rank for rank in Seniority if rank is not Seniority.OTHER}
_STAGES = {Sense(stage.value): stage for stage in (Stage.RUMOURED, Stage.REPORTED, Stage.CONFIRMED)}


@dataclass(frozen=True)
class Known:
    """The names that a wish may use, folded, with what they stand for."""

    labs: Mapping[str, str] = field(default_factory=dict)
    """Family by any form of a lab's name."""
    people: Mapping[str, str] = field(default_factory=dict)
    """Full name by any form of it."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What was understood: the follows it comes to; none when nothing was said."""

    follows: tuple[Follow, ...] = ()


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    value: str
    said: str


def read_wish(text: str, known: Known, language: str) -> Wish:
    """Understand a wish in English or in the given language."""
    text = _ELIDED.sub(r"\1' ", text[:MOST_LENGTH])
    quoted = [found.strip() for found in _QUOTED.findall(text)]
    tokens = list(_scan(_QUOTED.sub(" ", text), known, language.partition("-")[0]))
    if not tokens and not quoted:
        return Wish()
    return Wish(_Understanding(tokens, quoted).follows())


class _Understanding:
    def __init__(self, tokens: list[_Token], quoted: list[str]) -> None:
        self.base = Follow()
        self.labs: list[tuple[str, Direction]] = []
        self.people: list[str] = []
        self.direction = Direction.ANY
        self.words = list(quoted)
        self.not_words: list[str] = []
        self.loose: list[str] = []
        for place, token in enumerate(tokens):
            before = tokens[place - 1] if place else None
            after = tokens[place + 1] if place + 1 < len(tokens) else None
            self._take(token, before, after)
        self._end_of_loose()

    def follows(self) -> tuple[Follow, ...]:
        base = replace(
            self.base,
            words=tuple(dict.fromkeys(self.words))[:MOST_WORDS],
            not_words=tuple(dict.fromkeys(self.not_words))[:MOST_WORDS],
        )
        rules = self._sides(base)
        if self.people:
            rules = [replace(rule, person=person) for rule in rules for person in dict.fromkeys(self.people)]
        return tuple(dict.fromkeys(rules))

    def _sides(self, base: Follow) -> list[Follow]:
        origins = [lab for lab, side in self.labs if side is Direction.LEAVES]
        goals = [lab for lab, side in self.labs if side is Direction.JOINS]
        if origins and goals:
            pairs = [(origin, goal) for origin in origins for goal in goals]
            return [replace(base, lab=a, direction=Direction.LEAVES, other_lab=b) for a, b in pairs]
        if self.labs:
            return [replace(base, lab=lab, direction=self._side(side)) for lab, side in self.labs]
        return [replace(base, direction=self.direction)]

    def _side(self, side: Direction) -> Direction:
        return self.direction if side is Direction.ANY else side

    def _take(self, token: _Token, before: _Token | None, after: _Token | None) -> None:
        denied = (before and before.kind == Sense.NOT) or (after and after.kind == Sense.AFTER_NOT)
        if token.kind != "word" or denied:
            self._end_of_loose()
        if denied and token.kind not in (Sense.NOISE, Sense.NOT, Sense.AFTER_NOT):
            self.not_words.append(token.said)
        elif token.kind == "lab":
            self.labs.append((token.value, _direction(before, after)))
        elif token.kind == "person":
            self.people.append(token.value)
        elif token.kind == "word":
            self.loose.append(token.said)
        elif token.kind == "sources":
            self.base = replace(self.base, least_sources=max(1, int(token.value)))
        else:
            self._take_sense(Sense(token.kind))

    def _take_sense(self, sense: Sense) -> None:
        if sense in _RANKS:
            self.base = replace(self.base, seniority=self.base.seniority | {_RANKS[sense]})
        elif sense in _STAGES:
            self.base = replace(self.base, least_stage=_STAGES[sense])
        elif sense in (Sense.LEAVES, Sense.AFTER_FROM, Sense.FROM):
            self.direction = Direction.LEAVES
        elif sense in (Sense.JOINS, Sense.AFTER_TO, Sense.TO):
            self.direction = Direction.JOINS
        elif sense is Sense.NAMED:
            self.base = replace(self.base, named_only=True)
        elif sense is Sense.URGENT:
            self.base = replace(self.base, urgent=True)
        elif sense is Sense.EVERY_TOPIC:
            self.base = replace(self.base, core_only=False)

    def _end_of_loose(self) -> None:
        """Two or more unknown words in a row that begin with capitals are somebody's name."""
        name = [word for word in self.loose if word[:1].isupper()]
        if len(name) > 1 and len(name) == len(self.loose):
            self.people.append(" ".join(name))
        else:
            self.words += self.loose
        self.loose = []


def _direction(before: _Token | None, after: _Token | None) -> Direction:
    if (before and before.kind in (Sense.FROM, Sense.LEAVES)) or (after and after.kind == Sense.AFTER_FROM):
        return Direction.LEAVES
    if (before and before.kind in (Sense.TO, Sense.JOINS)) or (after and after.kind == Sense.AFTER_TO):
        return Direction.JOINS
    return Direction.ANY


def _scan(text: str, known: Known, language: str) -> Iterable[_Token]:
    """The longest name or word with a sense at each place; what is none is a word of its own."""
    senses = _lexicon(language)
    pieces = _WORDS.findall(text)
    place = 0
    while place < len(pieces):
        for end in range(min(len(pieces), place + 6), place, -1):
            said = " ".join(pieces[place:end]).strip(".:!?…-()")
            token = _token(said, known, senses)
            if token:
                break
        if token is None:
            yield from _unknown(pieces[place], known, senses)
            end = place + 1
        else:
            yield token
        place = end


def _token(said: str, known: Known, senses: Mapping[str, Sense]) -> _Token | None:
    folded = fold(said)
    if folded in known.labs:
        return _Token("lab", known.labs[folded], said)
    if folded in known.people:
        return _Token("person", known.people[folded], said)
    if folded in senses:
        return _Token(senses[folded], folded, said)
    count, _, unit = folded.partition(" ")
    if _SOURCES.match(count) and (not unit or senses.get(unit) is Sense.SOURCES):
        return _Token("sources", count.rstrip("+"), said)
    return None


def _unknown(piece: str, known: Known, senses: Mapping[str, Sense]) -> Iterable[_Token]:
    """A piece that is no known word: a minus before it says no; scripts without spaces hold several words."""
    if piece[0] in "-–−!" and len(piece) > 1:
        yield _Token(Sense.NOT, "not", piece[0])
        yield _token(piece[1:], known, senses) or _Token("word", piece[1:], piece[1:])
        return
    piece = piece.strip(".:!?…-()")
    if piece and not all(ord(char) < _FIRST_WITHOUT_SPACES for char in piece):
        yield from _without_spaces(piece, known, senses)
    elif piece:
        yield _Token("word", piece, piece)


_FIRST_WITHOUT_SPACES = 0x2E80
"""Chinese, Japanese and Korean stand from here on."""


def _without_spaces(piece: str, known: Known, senses: Mapping[str, Sense]) -> Iterable[_Token]:
    loose, place = "", 0
    while place < len(piece):
        token = _longest(piece, place, known, senses)
        if token is None or (len(token.said) == 1 and not _stands_alone(piece, place, loose, known, senses)):
            loose += piece[place]
            place += 1
            continue
        if loose:
            yield _Token("word", loose, loose)
            loose = ""
        yield token
        place += len(token.said)
    if loose:
        yield _Token("word", loose, loose)


def _longest(piece: str, place: int, known: Known, senses: Mapping[str, Sense]) -> _Token | None:
    """The longest name or word with a sense that begins at this place."""
    ends = range(len(piece), place, -1)
    return next((token for end in ends if (token := _token(piece[place:end], known, senses))), None)


def _stands_alone(piece: str, place: int, loose: str, known: Known, senses: Mapping[str, Sense]) -> bool:
    """Whether one character is a word of its own: inside an unknown word it is a part of that word, as in 로봇."""
    if place == len(piece) - 1 or (place and not loose):
        return True
    behind = _longest(piece, place + 1, known, senses)
    denies = not place and senses.get(fold(piece[place])) is Sense.NOT
    return denies or (behind is not None and len(behind.said) > 1)


def _lexicon(language: str) -> dict[str, Sense]:
    """Words by their folded form; the chat's own language goes before English."""
    found: dict[str, Sense] = {}
    for tongue in ("en", language):
        for sense, words in WORDS.get(tongue, {}).items():
            found |= {fold(word): sense for word in words}
    return found
