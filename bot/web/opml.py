"""Feed lists: OPML in and out, and plain lists with one address a line."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias
from xml.parsers import expat
from xml.sax.saxutils import quoteattr

from bot.core.errors import DataError
from bot.web.entries import language_code
from bot.web.plain import title_text
from bot.web.urls import UnsafeUrl, safe_url

_NAMESPACE = "urn:mercato:feeds"
_SHOWN = 60


@dataclass(frozen=True, slots=True)
class ListedFeed:
    """A feed as a list names it."""

    url: str
    title: str | None = None
    language: str | None = None
    category: str | None = None
    seen: bool = True
    """False: nobody has seen it answer yet."""


@dataclass(frozen=True, slots=True)
class RefusedLine:
    """A line of a list whose address cannot be used."""

    number: int
    url: str
    """As it stands there, shortened."""
    reason: str


Refuse: TypeAlias = Callable[[RefusedLine], None]


def read_feed_list(path: Path) -> list[ListedFeed]:
    """The feeds of an OPML file or a plain list, each address once; raises DataError with the line that is wrong."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise DataError(str(path), f"the feed list cannot be read ({error.strerror})") from None
    found: dict[str, ListedFeed] = {}
    for feed in parse_feed_list(content, str(path)):
        found.setdefault(feed.url, feed)
    return list(found.values())


def parse_feed_list(content: bytes, name: str) -> list[ListedFeed]:
    """The feeds of a list in either form; `name` is what a DataError calls it."""

    def refuse(line: RefusedLine) -> None:
        raise DataError(
            name,
            f"line {line.number}: {line.url!r} is no feed address, {line.reason}: "
            "write an http or https address, or take the line out",
        )

    return _read(content, name, refuse)


def _read(content: bytes, name: str, refuse: Refuse) -> list[ListedFeed]:
    if content.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        return _Outlines(name, refuse).read(content)
    found = (_address(line, number, refuse) for number, line in _lines(content, name))
    return [ListedFeed(url) for url in found if url]


def sift_feed_list(content: bytes, name: str) -> tuple[list[ListedFeed], list[RefusedLine]]:
    """The feeds of a list, each address once, and the lines that name none; DataError when it is no list at all."""
    refused: list[RefusedLine] = []
    found: dict[str, ListedFeed] = {}
    for feed in _read(content, name, refused.append):
        found.setdefault(feed.url, feed)
    return list(found.values()), refused


def write_opml(feeds: Iterable[ListedFeed], title: str = "Mercato's feeds") -> str:
    """The feeds as OPML 2.0."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        f'<opml version="2.0" xmlns:mercato="{_NAMESPACE}">',
        f"  <head><title>{quoteattr(title)[1:-1]}</title></head>",
        "  <body>",
        *(f"    <outline {_attributes(feed)}/>" for feed in feeds),
        "  </body>",
        "</opml>",
    ]
    return "\n".join(lines) + "\n"


def _attributes(feed: ListedFeed) -> str:
    found = {
        "type": "rss",
        "text": feed.title or feed.url,
        "xmlUrl": feed.url,
        "language": feed.language,
        "category": feed.category,
        "mercato:seen": None if feed.seen else "no",
    }
    return " ".join(f"{name}={quoteattr(value)}" for name, value in found.items() if value)


def _lines(content: bytes, name: str) -> list[tuple[int, str]]:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise DataError(name, "the feed list is not UTF-8 text: save it as UTF-8, one address a line") from None
    numbered = ((number, line.partition(" #")[0].strip()) for number, line in enumerate(text.splitlines(), start=1))
    return [(number, line) for number, line in numbered if line and not line.startswith("#")]


def _address(url: str, line: int, refuse: Refuse) -> str | None:
    try:
        return safe_url(url)
    except UnsafeUrl as error:
        shown, reason = url[:_SHOWN] + ("…" if len(url) > _SHOWN else ""), str(error)
    refuse(RefusedLine(line, shown, reason))
    return None


class _Outlines:
    """Collects the outlines of an OPML document, with the category of the outline around them."""

    def __init__(self, name: str, refuse: Refuse) -> None:
        self._name = name
        self._refuse = refuse
        self._parser = expat.ParserCreate()
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.EntityDeclHandler = self._refuse_entities
        self._around: list[str | None] = []
        self._found: list[ListedFeed] = []

    def read(self, content: bytes) -> list[ListedFeed]:
        try:
            self._parser.Parse(content, True)  # noqa: FBT003 - expat takes no keywords.
        except expat.ExpatError as error:
            raise DataError(
                self._name,
                f"line {error.lineno}: the OPML cannot be read ({expat.ErrorString(error.code)}): mend it there",
            ) from None
        return self._found

    def _start(self, tag: str, attributes: Mapping[str, str]) -> None:
        if not self._around and tag != "opml":
            raise DataError(self._name, f"<{tag[:_SHOWN]}> is no feed list: give an OPML file, or one address a line")
        self._around.append(attributes.get("text") if tag == "outline" else None)
        url = attributes.get("xmlUrl") or attributes.get("xmlurl")
        if tag == "outline" and url:
            safe = _address(url, self._parser.CurrentLineNumber, self._refuse)
            self._found += [self._feed(safe, attributes)] if safe else []

    def _end(self, tag: str) -> None:
        del tag
        self._around.pop()

    def _feed(self, url: str, attributes: Mapping[str, str]) -> ListedFeed:
        title = title_text(attributes.get("text") or attributes.get("title") or "")
        return ListedFeed(
            url=url,
            title=title or None,
            language=language_code(attributes.get("language", "")),
            category=attributes.get("category") or self._around[-2],
            seen=attributes.get("mercato:seen") != "no",
        )

    def _refuse_entities(self, *declaration: object) -> None:
        # Entities that refer to entities grow a small file to any size.
        del declaration
        raise DataError(
            self._name, f"line {self._parser.CurrentLineNumber}: the OPML declares entities: write the text out instead"
        )
