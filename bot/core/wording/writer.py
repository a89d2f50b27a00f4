"""Builds a text piece by piece, and keeps the offsets of its entities right."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta

from bot.core.text import Button, Entity, EntityKind, Text
from bot.core.wording.clean import cut, units

MOST_UNITS = 4096
"""The longest message that Telegram takes, in UTF-16 code units."""
MOST_ENTITIES = 100
"""Telegram ignores the entities beyond these."""
MOST_BUTTON_DATA = 64
"""Bytes."""


class Writer:
    """Collects pieces of text; what a piece looks like is an entity over it."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._entities: list[Entity] = []
        self._length = 0

    @property
    def length(self) -> int:
        """How long the text is so far, in UTF-16 code units."""
        return self._length

    def add(self, text: str, *kinds: EntityKind, url: str | None = None) -> Writer:
        """Append a piece: formatted in these ways, and linked where there is an address."""
        start, length = self._length, units(text)
        self._pieces.append(text)
        self._length += length
        if length:
            self._entities += [Entity(kind, start, length) for kind in kinds]
            if url:
                self._entities.append(Entity(EntityKind.TEXT_LINK, start, length, url=url))
        return self

    def label(self, text: str) -> Writer:
        """Append what names the next piece, and the gap between them: a full-width colon is one itself."""
        return self.add(text if text.endswith("：") else f"{text} ")

    def line(self) -> Writer:
        """Begin a new line."""
        return self.add("\n")

    def when(self, moment: datetime) -> Writer:
        """Append a moment, which Telegram shows in the reader's own zone; one at midnight UTC is a mere date."""
        start = self._length
        mere_date = moment.timetz().replace(tzinfo=None) == time()
        self.add(f"{moment:%Y-%m-%d}" if mere_date else f"{moment:%Y-%m-%d %H:%M} UTC")
        # At noon UTC it is the same date nearly everywhere.
        shown = moment + timedelta(hours=12) if mere_date else moment
        self._entities.append(
            Entity(
                EntityKind.DATE_TIME,
                start,
                self._length - start,
                unix_time=int(shown.timestamp()),
                date_time_format="D" if mere_date else "Dt",
            )
        )
        return self

    def done(self, buttons: Sequence[Sequence[Button]] = (), preview: str | None = None) -> Text:
        """The text, cut to what Telegram takes."""
        text = cut("".join(self._pieces).rstrip(), MOST_UNITS)
        return Text(text, _fit(self._entities, units(text)), tuple(tuple(row) for row in buttons if row), preview)


def plain(text: Text, most: int = MOST_UNITS) -> Text:
    """The same words without any formatting, at most so many UTF-16 units, for a Telegram that refuses more."""
    return Text(cut(text.text, most))


def fingerprint(text: Text) -> str:
    """A hash of all that a reader sees of a text: equal for two that need no edit."""
    return hashlib.sha256(repr(text).encode("utf-8", "surrogatepass")).hexdigest()


def _fit(entities: Sequence[Entity], length: int) -> tuple[Entity, ...]:
    fitting = (replace(e, length=min(e.length, length - e.offset)) for e in entities if e.offset < length)
    return tuple(sorted(fitting, key=lambda e: (e.offset, -e.length)))[:MOST_ENTITIES]
