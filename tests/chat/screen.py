"""Draws a message as a phone would show it: wrapped, its buttons in rows, its dates as the reader sees them."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from unicodedata import combining, east_asian_width

WIDTH = 40
"""Columns of a phone held upright; a letter of East Asia takes two."""
BUTTONS = 44
"""As many of the smaller letters on buttons."""
DATES = {"D": "2 March 2026", "Dt": "2 March 2026, 10:30", "r": "2 hours ago"}
"""What Telegram makes of a moment, by its format: always the same, so that screens can be compared."""


def screen(text: str, dates: Sequence[tuple[int, int, str]], buttons: Sequence[Sequence[str]]) -> str:
    """A message; `dates` are offset and length in UTF-16 units and the format of each moment in the text."""
    lines = [line for words in _dated(text, dates).split("\n") for line in wrapped(words)]
    return "\n".join([*(f"│ {line}".rstrip() for line in lines), *(_row(row) for row in buttons if row)])


def _dated(text: str, dates: Sequence[tuple[int, int, str]]) -> str:
    units = text.encode("utf-16-le")
    for offset, length, form in sorted(dates, reverse=True):
        units = units[: 2 * offset] + DATES[form].encode("utf-16-le") + units[2 * (offset + length) :]
    return units.decode("utf-16-le").replace("\u2060", "")


def wrapped(words: str) -> list[str]:
    """A line as it breaks; in a script without spaces anywhere."""
    if columns(words) == len(words):
        return textwrap.wrap(words, WIDTH, break_on_hyphens=False) or [""]
    lines = [""]
    for piece in _pieces(words):
        if columns(lines[-1] + piece.rstrip()) > WIDTH:
            lines.append("")
        lines[-1] += piece if lines[-1] else piece.lstrip()
    return [line.rstrip() for line in lines]


def _pieces(words: str) -> list[str]:
    """What is not broken: words of letters with the space behind, and single wide letters."""
    pieces = [""]
    for letter in words:
        if pieces[-1].endswith(" ") or columns(letter) > 1 or (pieces[-1] and columns(pieces[-1][-1]) > 1):
            pieces.append("")
        pieces[-1] += letter
    return pieces


def columns(text: str) -> int:
    """How wide a text is."""
    return sum(0 if combining(c) else 1 + (east_asian_width(c) in "WF") for c in text)


def _row(labels: Sequence[str]) -> str:
    """Buttons of one row share its width; a label that is too long is cut, as a phone cuts it."""
    room = BUTTONS // len(labels) - 2
    return "".join(f"[{_centred(label, room)}]" for label in labels)


def _centred(label: str, room: int) -> str:
    if columns(label) > room:
        while columns(label) > room - 1:
            label = label[:-1]
        label += "…"
    left = (room - columns(label)) // 2
    return " " * left + label + " " * (room - columns(label) - left)
