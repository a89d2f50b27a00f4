"""Phrases with what they mean, by their folded tokens."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from bot.languages.tokens import Kind


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


class Vocabulary:
    """All phrases that are known, and how long those are that begin with two tokens."""

    __slots__ = ("_made", "begins", "phrases", "sizes")

    def __init__(self) -> None:
        self.phrases: dict[str, tuple[Entry, ...]] = {}
        """By folded tokens with a space between, in the order in which meanings win over each other."""
        self.begins: dict[str, bool] = {}
        """Every token that begins a phrase, with whether one of its phrases is longer than the token."""
        self.sizes: dict[str, tuple[int, ...]] = {}
        """How long the phrases are that begin with two tokens, the longest first."""
        self._made: dict[tuple[int, Kind, int, Case, str], tuple[Entry]] = {}

    def add(self, pieces: tuple[str, ...], kind: Kind, data: object, case: Case = Case.ANY, written: str = "") -> None:
        """Give a phrase one meaning more, after those that it has."""
        if not pieces:
            return
        key = (len(pieces), kind, id(data), case, written)
        entry = self._made.get(key) or self._made.setdefault(key, (Entry(len(pieces), kind, data, case, written),))
        phrase = " ".join(pieces)
        there = self.phrases.get(phrase)
        self.phrases[phrase] = entry if there is None else there + entry
        self._find_by_beginning(pieces)

    def _find_by_beginning(self, pieces: tuple[str, ...]) -> None:
        size = len(pieces)
        self.begins[pieces[0]] = self.begins.get(pieces[0], False) or size > 1
        if size > 1:
            pair = f"{pieces[0]} {pieces[1]}"
            sizes = self.sizes.get(pair, ())
            if size not in sizes:
                longer = tuple(sorted((*sizes, size), reverse=True))
                self.sizes[pair] = _SIZES.setdefault(longer, longer)

    def complete(self) -> None:
        """Nothing will be added any more: forget what only adding needs."""
        self._made.clear()

    def copy(self) -> Vocabulary:
        """One of its own to add to."""
        twin = Vocabulary()
        twin.phrases, twin.begins, twin.sizes = self.phrases.copy(), self.begins.copy(), self.sizes.copy()
        return twin


_SIZES: dict[tuple[int, ...], tuple[int, ...]] = {}
"""Every list of sizes once: thousands of words share a dozen of them."""
