"""Cuts a wish into known names, words with a sense, and words of its own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache

from bot.core.spelling import fold, spaced
from bot.core.wishes.senses import Sense
from bot.core.wishes.words import WORDS

LAB, PERSON, WORD, COUNT, BREAK = "lab", "person", "word", "count", "break"
"""Kinds of tokens that have no sense: names, unknown words, a number of sources, a comma."""
_PIECES = re.compile(r"[^\s,;，、；。：！？]+|[,;，、；。：！？]")
_BREAKS = frozenset(",;，、；。：！？")
_ELIDED = re.compile(r"((?:d|l|s|qu|all|dall|dell|nell|sull)['’])(\w.*)")
"""French and Italian write these together with the next word."""
_COUNT = re.compile(r"^(\d{1,2})\+?$")
_EDGES = ".:!?…-()"
_PARTICLES = frozenset({Sense.NOISE, Sense.AFTER_FROM, Sense.AFTER_TO, Sense.AFTER_NOT})
"""One character of these may end an unknown word: 로봇은."""
_ARTICLES = frozenset({"a", "an"})
"""English words that mean something else elsewhere: "an toàn"."""
_LONGEST = 24
"""Characters of a name or a word that stands without spaces; each more costs at every place of a wish."""
_MOST_TOGETHER = 6
"""Words of one name."""


@dataclass(frozen=True)
class Known:
    """The names that a wish may use, folded, with what they stand for."""

    labs: Mapping[str, str] = field(default_factory=dict)
    """Family by any form of a lab's name."""
    people: Mapping[str, str] = field(default_factory=dict)
    """Full name by any form of it."""


@dataclass(frozen=True, slots=True)
class Token:
    """A name, a sense, or a word."""

    kind: str
    value: str
    said: str


class Scanner:
    """Reads wishes in English and in one language."""

    def __init__(self, known: Known, language: str) -> None:
        self._known = known
        self._exact, self._folded = _lexicon(language)

    def tokens(self, text: str) -> Iterator[Token]:
        """The longest name or word with a sense at each place; what is none is a word of its own."""
        pieces = _PIECES.findall(text[:1].lower() + text[1:] if _ELIDED.match(text.lower()) else text)
        place = 0
        while place < len(pieces):
            if pieces[place] in _BREAKS:
                yield Token(BREAK, "", pieces[place])
                place += 1
                continue
            token, used = self._longest_of(pieces[place : place + _MOST_TOGETHER])
            elided = None if token else _ELIDED.fullmatch(pieces[place])
            if elided:
                pieces[place : place + 1] = elided.groups()
                continue
            yield from (token,) if token else self._unknown(pieces[place])
            place += used

    def _longest_of(self, pieces: list[str]) -> tuple[Token | None, int]:
        for used in range(len(pieces), 0, -1):
            token = self._token(" ".join(pieces[:used]).strip(_EDGES))
            if token:
                return token, used
        return None, 1

    def _token(self, said: str) -> Token | None:
        folded = fold(said)
        if said.casefold() in self._exact:
            return Token(self._exact[said.casefold()], folded, said)
        if folded in self._known.labs:
            return Token(LAB, self._known.labs[folded], said)
        if folded in self._known.people:
            return Token(PERSON, self._known.people[folded], said)
        sense = self._folded.get(folded)
        # "AI" is a word to look for, and "ai" asks who in Vietnamese.
        if sense is not None and not (sense is Sense.NOISE and said.isascii() and said.isupper() and len(said) > 1):
            return Token(sense, folded, said)
        count, _, unit = folded.partition(" ")
        if _COUNT.match(count) and (not unit or self._folded.get(unit) is Sense.SOURCES):
            return Token(COUNT, count.rstrip("+"), said)
        return None

    def _unknown(self, piece: str) -> Iterable[Token]:
        """A piece that is no known word: a minus before it says no; others hold several words."""
        if piece[0] in "-–−!" and len(piece) > 1:
            yield Token(Sense.NOT, "not", piece[0])
            yield self._token(piece[1:]) or Token(WORD, piece[1:], piece[1:])
            return
        piece = piece.strip(_EDGES)
        if not spaced(piece):
            yield from self._without_spaces(piece)
        elif piece:
            yield from self._compound(piece)

    def _compound(self, piece: str) -> Iterable[Token]:
        """'ex-A', 'A-Mitarbeiter': a name with words that hang on it; 'text-to-speech' is one word."""
        parts = [self._token(part) or Token(WORD, part, part) for part in piece.split("-") if part]
        named = any(part.kind in (LAB, PERSON) for part in parts)
        return parts if named else [Token(WORD, piece, piece)]

    def _without_spaces(self, piece: str) -> Iterable[Token]:
        loose, place = "", 0
        while place < len(piece):
            token = self._longest(piece, place)
            if token is None or (len(token.said) == 1 and not self._stands_alone(piece, place, loose)):
                loose += piece[place]
                place += 1
                continue
            if loose:
                yield Token(WORD, loose, loose)
                loose = ""
            yield token
            place += len(token.said)
        if loose:
            yield Token(WORD, loose, loose)

    def _longest(self, piece: str, place: int) -> Token | None:
        """The longest name or word with a sense that begins at this place."""
        ends = range(min(len(piece), place + _LONGEST), place, -1)
        return next((token for end in ends if (token := self._token(piece[place:end]))), None)

    def _stands_alone(self, piece: str, place: int, loose: str) -> bool:
        """Whether one character is a word of its own: inside an unknown word it is a part of that word, as in 로봇."""
        if place and not loose:
            return True
        if place == len(piece) - 1:
            return not place or self._folded.get(fold(piece[place])) in _PARTICLES
        behind = self._longest(piece, place + 1)
        denies = not place and self._folded.get(fold(piece[place])) is Sense.NOT
        return denies or (behind is not None and len(behind.said) > 1)


@cache
def _lexicon(language: str) -> tuple[Mapping[str, Sense], Mapping[str, Sense]]:
    """Words as they are written, where accents tell them apart, and by their folded form.

    The chat's own language goes before English, and a word that is written so before one that has lost its accents.
    """
    exact: dict[str, Sense] = {}
    folded: dict[str, Sense] = {}
    for tongue in dict.fromkeys(("en", language)):
        foreign = _ARTICLES if tongue != language else frozenset()
        listed = [(w, sense) for sense, words in WORDS.get(tongue, {}).items() for w in words if w not in foreign]
        for word, sense in sorted(listed, key=lambda each: each[0].isascii()):
            folded[fold(word)] = sense
            if not word.isascii():
                exact[word.casefold()] = sense
    return exact, folded
