"""Turns a message into what a terminal can show. Text of feeds goes in as text, never as markup or control codes."""

from __future__ import annotations

import unicodedata

from rich.style import Style
from rich.text import Text as RichText

from bot.core.text import Entity, EntityKind, Text

STYLES = {
    EntityKind.BOLD: Style(bold=True),
    EntityKind.ITALIC: Style(italic=True),
    EntityKind.STRIKETHROUGH: Style(strike=True),
    EntityKind.CODE: Style(color="cyan"),
    EntityKind.DATE_TIME: Style(underline=True),
}
LINK = Style(color="blue", underline=True)


def draw(text: Text) -> list[RichText]:
    """The lines of a message, with its formatting."""
    drawn = RichText(_harmless(text.text))
    places = _places(text.text)
    for entity in text.entities:
        drawn.stylize(_style(entity), places[entity.offset], places[entity.offset + entity.length])
    return list(drawn.split(allow_blank=True))


def draw_buttons(text: Text) -> RichText:
    """The buttons of a message, row by row."""
    rows = ["  ".join(f"[ {_harmless(button.label)} ]" for button in row) for row in text.buttons]
    return RichText("\n" + "\n".join(rows), style="cyan")


def spell(line: RichText) -> RichText:
    """The line for a reader without a terminal: links are written out."""
    spelled = line.plain
    for span in sorted(line.spans, key=lambda span: span.end, reverse=True):
        if isinstance(span.style, Style) and span.style.link:
            spelled = f"{spelled[: span.end]} <{span.style.link}>{spelled[span.end :]}"
    return RichText(spelled)


def _style(entity: Entity) -> Style:
    if entity.kind is EntityKind.TEXT_LINK and entity.url:
        url = "".join(char for char in entity.url if char.isprintable())
        return LINK + Style(link=url)
    return STYLES.get(entity.kind, Style())


def _places(text: str) -> list[int]:
    """For each UTF-16 offset the index of its character: Telegram counts the one, Python the other."""
    places = []
    for index, char in enumerate(text):
        places += [index] * (2 if char > "\uffff" else 1)
    return [*places, len(text)]


def _harmless(text: str) -> str:
    """The same number of characters, none of which steers the terminal."""
    return "".join("\ufffd" if unicodedata.category(char) == "Cc" and char != "\n" else char for char in text)
