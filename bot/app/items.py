"""Items from JSON Lines: what `mercato read` and `mercato eval` take in."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from io import BufferedIOBase, BufferedReader
from pathlib import Path
from typing import Any

from bot.core.errors import DataError
from bot.core.model import Article

_decode = json.JSONDecoder().decode


def open_items(path: Path) -> BufferedReader:
    """A file of items, open; DataError when it cannot be."""
    try:
        return path.open("rb")
    except OSError as error:
        raise DataError(str(path), f"cannot be read: {error.strerror}") from None


def arriving(stream: BufferedIOBase) -> Iterator[list[bytes]]:
    """The lines of a stream as they come: all whole ones that one read gives. Asking for the next may wait."""
    begun: list[bytes] = []
    while chunk := stream.read1(_CHUNK):
        whole, newline, rest = chunk.rpartition(b"\n")
        if not newline:
            begun.append(chunk)
            continue
        yield b"".join((*begun, whole)).split(b"\n")
        begun = [rest] if rest else []
    if begun:
        yield [b"".join(begun)]


_CHUNK = 1 << 16


def read_lines(lines: Iterable[bytes], name: str, first: int = 1) -> Iterator[tuple[int, dict[str, Any]]]:
    """Each line's number and object; DataError names the line that is none."""
    for number, line in enumerate(lines, first):
        if not line or line.isspace():
            continue
        try:
            item = _decode(line.decode("utf-8-sig"))
        except ValueError as problem:
            raise DataError(f"{name}, line {number}", f"is no JSON: {problem}") from problem
        if not isinstance(item, dict):
            raise DataError(f"{name}, line {number}", "is no JSON object")
        yield number, item


def article_of(item: Mapping[str, Any], place: str) -> Article:
    """The article of an item; DataError when it has no title, or something else than text where text belongs."""
    title = item.get("title")
    if not isinstance(title, str):
        raise DataError(place, 'needs a "title" that is text')
    return Article(
        key=str(item.get("id", "")),
        title=title,
        summary=_text(item, "summary", place) or "",
        url=_text(item, "url", place),
        outlet=_text(item, "source", place) or "",
        language=_text(item, "lang", place),
        text=_text(item, "text", place),
        published=_date(_text(item, "published", place)),
    )


def _date(written: str | None) -> datetime | None:
    """The date in ISO 8601 or as feeds write it (RFC 5322); None when it is neither."""
    if not written:
        return None
    try:
        found = datetime.fromisoformat(written)
    except ValueError:
        try:
            found = parsedate_to_datetime(written)
        except ValueError:
            return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def _text(item: Mapping[str, Any], field: str, place: str) -> str | None:
    value = item.get(field)
    if value is None or isinstance(value, str):
        return value
    raise DataError(place, f'"{field}" must be text')
