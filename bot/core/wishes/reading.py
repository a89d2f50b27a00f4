"""Turns the words of a wish into follows: what is said of each name, and what is left must be said."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from bot.core.audience import Direction, Follow
from bot.core.model import Seniority, Stage
from bot.core.wishes.scanning import BREAK, COUNT, LAB, PERSON, WORD, Known, Scanner, Token
from bot.core.wishes.senses import Sense

MOST_WORDS = 10
MOST_LENGTH = 300
"""Characters of a wish; nobody needs more, and every one is compared with very many names."""
_QUOTED = re.compile(r"[\"“„«「]([^\"“”»」]+)[\"”»」]")
_RANKS = {Sense(rank.value): rank for rank in Seniority if rank is not Seniority.OTHER}
_STAGES = {Sense(stage.value): stage for stage in (Stage.RUMOURED, Stage.REPORTED, Stage.CONFIRMED)}
_SIDES = {
    Sense.LEAVES: Direction.LEAVES,
    Sense.FROM: Direction.LEAVES,
    Sense.AFTER_FROM: Direction.LEAVES,
    Sense.JOINS: Direction.JOINS,
    Sense.TO: Direction.JOINS,
    Sense.AFTER_TO: Direction.JOINS,
}
_BEFORE = (Sense.FROM, Sense.TO, Sense.OF)
_VERBS = (Sense.LEAVES, Sense.JOINS)
_SILENT = (Sense.NOISE, Sense.EVERYTHING)


@dataclass(frozen=True, slots=True)
class Wish:
    """What was understood: the follows it comes to; none when nothing was said."""

    follows: tuple[Follow, ...] = ()


def read_wish(text: str, known: Known, language: str) -> Wish:
    """Understand a wish in English or in the given language."""
    text = text[:MOST_LENGTH]
    quoted = [found.strip() for found in _QUOTED.findall(text)]
    tokens = list(Scanner(known, language.partition("-")[0]).tokens(_QUOTED.sub(" ", text)))
    if not quoted and all(token.kind == BREAK for token in tokens):
        return Wish()
    return Wish(_Understanding(tokens, quoted).follows())


@dataclass(slots=True)
class _Named:
    """A lab, the side on which it stands, and the list of labs to which it belongs."""

    lab: str
    side: Direction
    listed: int


class _Understanding:
    def __init__(self, tokens: list[Token], quoted: list[str]) -> None:
        self.base = Follow()
        self.labs: list[_Named] = []
        self.people: list[str] = []
        self.words = list(quoted)
        self.not_words: list[str] = []
        self.loose: list[str] = []
        self.verb = Direction.ANY
        """The side that a verb says which stands beside no lab."""
        self.before: str | None = None
        """The kind of the last token that says anything."""
        self.preposition: Direction | None = None
        self.denied = False
        for token, after in zip(tokens, [*tokens[1:], None], strict=False):
            self._take(token, after)
        self._end_of_loose()

    def follows(self) -> tuple[Follow, ...]:
        """A rule for each lab, pair of labs, or person."""
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
        self._settle()
        origins = [named.lab for named in self.labs if named.side is Direction.LEAVES]
        goals = [named.lab for named in self.labs if named.side is Direction.JOINS]
        if origins and goals:
            pairs = [(origin, goal) for origin in origins for goal in goals]
            return [replace(base, lab=a, direction=Direction.LEAVES, other_lab=b) for a, b in pairs]
        if self.labs:
            return [replace(base, lab=named.lab, direction=named.side) for named in self.labs]
        return [replace(base, direction=self.verb)]

    def _settle(self) -> None:
        """Labs whose side nobody says stand on that of their list, of a verb far from them, or opposite of the rest."""
        lists = {named.listed: named.side for named in self.labs if named.side is not Direction.ANY}
        rest = set(lists.values())
        opposite = {Direction.LEAVES: Direction.JOINS, Direction.JOINS: Direction.LEAVES}
        other = opposite[rest.pop()] if len(rest) == 1 else Direction.ANY
        for named in self.labs:
            if named.side is Direction.ANY:
                far = self.verb if self.verb is not Direction.ANY else other
                named.side = lists.get(named.listed, far)

    def _take(self, token: Token, after: Token | None) -> None:
        if token.kind != WORD:
            self._end_of_loose()
        if token.kind == BREAK:
            self.denied, self.preposition = False, None
            return
        if token.kind in _SILENT:
            return
        if token.kind == Sense.NOT:
            self.denied = True
            return
        if self.denied or (after and after.kind == Sense.AFTER_NOT):
            self._deny(token)
        elif token.kind in _BEFORE:
            self._take_preposition(Sense(token.kind))
        else:
            self._take_positive(token, after)

    def _deny(self, token: Token) -> None:
        if token.kind == Sense.RUMOURED:
            self.base = replace(self.base, least_stage=Stage.REPORTED)
        elif token.kind == WORD:
            self.denied = True
            self.loose.append(token.said)
            return
        elif token.kind not in _BEFORE and token.kind != Sense.AFTER_NOT:
            self.not_words.append(token.said)
        else:
            return
        self.denied = False

    def _take_preposition(self, sense: Sense) -> None:
        """From or to; a word for both goes with the noun before it: "fichajes de A", and else "de A a B"."""
        if sense is not Sense.OF:
            self.preposition = _SIDES[sense]
        elif self.before in _VERBS:
            self.preposition = _SIDES[Sense(self.before)]
        else:
            self.preposition = Direction.LEAVES if self.before in (None, LAB, PERSON, WORD) else None

    def _take_positive(self, token: Token, after: Token | None) -> None:
        if token.kind == LAB:
            self._take_lab(token, after)
        elif token.kind == PERSON:
            self.people.append(token.value)
        elif token.kind == WORD:
            self.loose.append(token.said)
        elif token.kind == COUNT:
            self.base = replace(self.base, least_sources=max(1, int(token.value)))
        elif token.kind in _VERBS:
            self.verb = _SIDES[Sense(token.kind)]
        else:
            self._take_sense(Sense(token.kind))
        self.preposition = None
        self.before = token.kind

    def _take_lab(self, token: Token, after: Token | None) -> None:
        goes_on = self.before == LAB and self.preposition is None
        listed = self.labs[-1].listed if goes_on and self.labs else len(self.labs)
        side = self.preposition or Direction.ANY
        if after and after.kind in (Sense.AFTER_FROM, Sense.AFTER_TO):
            side = _SIDES[Sense(after.kind)]
        elif self.before in _VERBS:
            side = self.preposition or _SIDES[Sense(self.before)]
            self.verb = Direction.ANY
        self.labs.append(_Named(token.value, side, listed))

    def _take_sense(self, sense: Sense) -> None:
        if sense in _RANKS:
            self.base = replace(self.base, seniority=self.base.seniority | {_RANKS[sense]})
        elif sense in _STAGES:
            self.base = replace(self.base, least_stage=_STAGES[sense])
        elif sense is Sense.NAMED:
            self.base = replace(self.base, named_only=True)
        elif sense is Sense.URGENT:
            self.base = replace(self.base, urgent=True)
        elif sense is Sense.EVERY_TOPIC:
            self.base = replace(self.base, core_only=False)

    def _end_of_loose(self) -> None:
        """Unknown words in a row: denied they are one phrase; with capitals they are somebody's name."""
        words, self.loose = self.loose, []
        if self.denied and words:
            self.not_words.append(" ".join(words))
            self.denied = False
        elif len(words) > 1 and all(word[:1].isupper() for word in words):
            self.people.append(" ".join(words))
        else:
            self.words += words
