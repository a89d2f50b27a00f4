"""A message before it is sent: plain text with entities, so that nothing from a feed can become formatting."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class EntityKind(StrEnum):
    """The kinds of message entity that we use (Bot API, MessageEntity)."""

    BOLD = "bold"
    ITALIC = "italic"
    STRIKETHROUGH = "strikethrough"
    CODE = "code"
    TEXT_LINK = "text_link"
    DATE_TIME = "date_time"


@dataclass(frozen=True, slots=True)
class Entity:
    """A formatted range of a text; offset and length count UTF-16 code units (Bot API, MessageEntity)."""

    kind: EntityKind
    offset: int
    length: int
    url: str | None = None
    unix_time: int | None = None
    date_time_format: str | None = None


@dataclass(frozen=True, slots=True)
class Button:
    """A button under a message: it opens a link or sends data back (at most 64 bytes)."""

    label: str
    url: str | None = None
    data: str | None = None


@dataclass(frozen=True, slots=True)
class Attachment:
    """A text file that goes with a message."""

    name: str
    content: str


@dataclass(frozen=True, slots=True)
class Text:
    """A composed message: plain text, its entities, its buttons row by row, and the link to preview."""

    text: str
    entities: tuple[Entity, ...] = ()
    buttons: tuple[tuple[Button, ...], ...] = ()
    preview: str | None = None
    file: Attachment | None = None
    """The message is this file, and the text (1,024 units at the most) stands under it."""
