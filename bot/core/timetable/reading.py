"""Turns the words of a wish about times into a chat with other times: words with a sense, zones, and hours."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import time
from functools import cache

from bot.core.audience import Cadence, Chat
from bot.core.spelling import fold, spaced
from bot.core.timetable.words import CADENCES, DAYS, SIGNS, WORDS, Sense

MOST_LENGTH = 200
_LONGEST = 40
"""Characters of a name or a word with a sense."""
_OFFSET = re.compile(r"\b(?<!/)(?:utc|gmt) ?([+-]) ?0?(\d{1,2})(?![\d:])")
"""The zones of these names count the other way round."""
_DECIMAL = re.compile(r"(?<=\d)\.(?=\d\d)")
"""8.30 is a time of day."""
_DIGITS = re.compile(r"\d{1,2}(?!\d)")
_IGNORED = frozenset(" ,;.!?()、。，；")
_MINUTES = 2
"""Digits."""
_HALF_A_DAY = 12
_DAY = 24
_HOUR = 60


@dataclass(frozen=True, slots=True)
class _Piece:
    kind: Sense | None
    """None: a number, or the name of a zone."""
    said: str
    start: int

    @property
    def is_time(self) -> bool:
        """Whether an hour begins with it."""
        return self.said.isdecimal() or self.kind in (Sense.NOON, Sense.MIDNIGHT)

    @property
    def end(self) -> int:
        return self.start + len(self.said)


def change_times(chat: Chat, words: str, zones: Mapping[str, str]) -> Chat | None:
    """The chat with what the words want changed, in English or in its language; None when one of them means nothing.

    `zones`: names of zones by what a chat may call them, folded.
    """
    text = _DECIMAL.sub(":", " ".join(fold(words[:MOST_LENGTH]).split()))
    text = _OFFSET.sub(lambda found: f"etc/gmt{'-' if found[1] == '+' else '+'}{found[2]}", text)
    senses = _lexicon(chat.language.partition("-")[0])
    pieces = list(_scan(text, lambda said: senses.get(said) or ("" if said in zones else None)))
    if any(piece is None for piece in pieces):
        return None
    return _Timetable(chat, zones).changed([piece for piece in pieces if piece])


class _Timetable:
    def __init__(self, chat: Chat, zones: Mapping[str, str]) -> None:
        self.chat = chat
        self.zones = zones
        self.pieces: Sequence[_Piece] = ()
        self.at = 0
        self.half_day: Sense | None = None
        self.between = False

    def changed(self, pieces: Sequence[_Piece]) -> Chat | None:
        """The chat after all pieces; None when an hour is none."""
        self.pieces = pieces
        while self.at < len(pieces):
            piece = pieces[self.at]
            if piece.is_time:
                if not self._take_time():
                    return None
                continue
            self._take_word(piece)
            self.at += 1
        return self.chat

    def _take_word(self, piece: _Piece) -> None:
        kind = piece.kind
        if kind is None:
            self.chat = replace(self.chat, zone=self.zones[piece.said])
        elif kind in CADENCES:
            self.chat = replace(self.chat, cadence=Cadence(kind.value))
        elif kind in DAYS:
            self.chat = replace(self.chat, cadence=Cadence.WEEKLY, digest_day=DAYS.index(kind))
        elif kind is Sense.OFF:
            self.chat = replace(self.chat, quiet=None)
        elif kind in (Sense.MORNING, Sense.EVENING):
            self.half_day = kind
        elif kind is Sense.BETWEEN:
            self.between = True

    def _take_time(self) -> bool:
        """An hour, for the digest; two hours with "until" between them are a span of quiet."""
        begins = self._time()
        if begins is None:
            return False
        if not self._goes_on():
            self.chat = replace(self.chat, digest_at=begins)
            return True
        while not self._is_time():
            self._take_word(self.pieces[self.at])
            self.at += 1
        ends = self._time()
        self.chat = replace(self.chat, quiet=(begins, ends)) if ends else self.chat
        return ends is not None

    def _goes_on(self) -> bool:
        """Whether the hour begins a span: "until" comes next, and another hour; 'à 8 h à Paris' is none.

        After "between" any small word does.
        """
        if self._sense() is not Sense.UNTIL and not (self.between and self._sense() is Sense.NOISE):
            return False
        self.between, place = False, 1
        while self._sense(place) in (Sense.NOISE, Sense.UNTIL, Sense.MORNING, Sense.EVENING):
            place += 1
        return self._is_time(place)

    def _is_time(self, further: int = 0) -> bool:
        place = self.at + further
        return place < len(self.pieces) and self.pieces[place].is_time

    def _time(self) -> time | None:
        if self._sense() in (Sense.NOON, Sense.MIDNIGHT):
            self.at += 1
            return time(_HALF_A_DAY) if self.pieces[self.at - 1].kind is Sense.NOON else time()
        hour, minute = int(self.pieces[self.at].said), 0
        self.at += 1
        if self._sense() is Sense.HOUR:
            self.at += 1
            minute = self._minutes()
        if self._sense() is Sense.HALF:
            self.at += 1
            minute = _HOUR // 2
        hour = self._hour_of_day(hour)
        return time(hour % _DAY, minute) if hour <= _DAY and minute < _HOUR else None

    def _minutes(self) -> int:
        """The number behind the hour, where it cannot be the beginning of a span of its own."""
        if self.at >= len(self.pieces) or len(self.pieces[self.at].said) != _MINUTES:
            return 0
        piece, before = self.pieces[self.at], self.pieces[self.at - 1]
        follows = self._sense(1)
        if not piece.said.isdecimal() or (piece.start > before.end and follows in (Sense.UNTIL, Sense.HOUR)):
            return 0
        self.at += 1
        return int(piece.said)

    def _hour_of_day(self, hour: int) -> int:
        """The hour of 24, by what stands before it (晚上10点) or behind it (10 pm)."""
        half, self.half_day = self.half_day, None
        if half is None and self._sense() in (Sense.MORNING, Sense.EVENING):
            half = self._sense()
            self.at += 1
        if half is Sense.EVENING and 0 < hour < _HALF_A_DAY:
            return hour + _HALF_A_DAY
        return 0 if half is Sense.MORNING and hour == _HALF_A_DAY else hour

    def _sense(self, further: int = 0) -> Sense | None:
        place = self.at + further
        return self.pieces[place].kind if place < len(self.pieces) else None


def _scan(text: str, sense_of: Callable[[str], Sense | str | None]) -> Iterator[_Piece | None]:
    """The longest name or word with a sense at each place; None where there is none."""
    place = 0
    while place < len(text):
        piece = _piece_at(text, place, sense_of)
        if piece is None and text[place] in _IGNORED:
            place += 1
            continue
        yield piece
        place = piece.end if piece else len(text)


def _piece_at(text: str, place: int, sense_of: Callable[[str], Sense | str | None]) -> _Piece | None:
    for end in range(min(len(text), place + _LONGEST), place, -1):
        if not _inside_word(text, end):
            said = text[place:end]
            sense = sense_of(said)
            if sense is not None:
                return _Piece(sense if isinstance(sense, Sense) else None, said, place)
    number = _DIGITS.match(text, place)
    return _Piece(None, number[0], place) if number else None


def _inside_word(text: str, place: int) -> bool:
    """Whether a word goes on at this place."""
    around = text[place - 1 : place + 1]
    return len(around) > 1 and around.isalpha() and spaced(around)


@cache
def _lexicon(language: str) -> Mapping[str, Sense]:
    """Words by their folded form; the chat's own language goes before English."""
    found: dict[str, Sense] = dict(SIGNS)
    for tongue in ("en", language):
        for sense, words in WORDS.get(tongue, {}).items():
            found |= {fold(word.replace("_", " ")): sense for word in words}
    return found
