"""Makes a feed document harmless and well formed before a parser sees it; linear in its length."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from html.entities import html5

MOST_ENTRIES = 5000
_ROOT = re.compile(r"<((?:[A-Za-z_][\w.-]{0,30}:)?(?:rss|feed|RDF|channel))(?=[\s>/])")
_CDATA = re.compile(r"(<!\[CDATA\[.*?(?:\]\]>|\Z))", re.DOTALL)
_SUBSET = re.compile(r"<![A-Za-z][^\[<>]{0,300}\[")
_ENTRY_END = re.compile(r"</(?:[A-Za-z_][\w.-]{0,30}:)?(?:item|entry)\s{0,9}>")
_SIMPLE_DOCTYPE = re.compile(r"<!DOCTYPE[^\[<>]{0,500}>", re.IGNORECASE)
_DECLARATION = re.compile(r"<!(?=DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)", re.IGNORECASE)
# What nobody reads here costs feedparser most of its time (190 of 252 elements of a common document are categories),
# and an author of 32 KB costs it seconds.
_UNREAD = re.compile(
    r"<(category|author|name|email|uri|comments|generator|dc:creator|dc:subject|slash:comments|wfw:commentRss"
    r"|thr:total|media:keywords|media:credit)\b[^<>]*(?<!/)>"
    r"(?:[^<]*|\s*<!\[CDATA\[[^\]<]*\]\]>\s*)</\1\s*>|<(?:category|enclosure|media:[a-zA-Z]+)\b[^<>]*/>"
)
_INVALID = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_NUMBER = re.compile(r"&#(?:[xX]([0-9a-fA-F]{1,12})|([0-9]{1,12}));")
_AMPERSAND = re.compile(r"&(?!#)([A-Za-z][A-Za-z0-9]{1,31};)?|&#(?!\d{1,12};|[xX][0-9a-fA-F]{1,12};)")
_XML_NAMES = frozenset({"amp;", "lt;", "gt;", "quot;", "apos;"})
_HEADER = '<?xml version="1.0" encoding="utf-8"?>\n'


@dataclass(frozen=True, slots=True)
class Prepared:
    """A document that can be parsed."""

    xml: bytes
    whole: bool
    """False: its end is missing; what is there ends with the last complete entry."""


def prepare(text: str) -> Prepared | None:
    """Cut off what stands before the root and what nobody reads, neutralise declarations, mend characters.

    None without a root.

    Parsers expand the entities that a document declares (54 KB grew to 549 MB), and feedparser looks for declarations
    with an expression that is quadratic in the white space before the root (128 KB took 46 s).
    """
    start = _root(text)
    if start is None:
        return None
    name = start[1]
    body = _INVALID.sub("", text[start.start() :])
    body = _DECLARATION.sub("&lt;!", _SIMPLE_DOCTYPE.sub("", _UNREAD.sub("", body)))
    body, whole = _complete(body, name)
    return Prepared((_HEADER + _mend(body)).encode(), whole)


def is_page(text: str) -> bool:
    """Whether it looks like a web page."""
    return re.search(r"<(!doctype\s+html|html|head|body)\b", text[:4096], re.IGNORECASE) is not None


def _root(text: str) -> re.Match[str] | None:
    """The root element: the first tag of a feed that is not inside a comment, an instruction or a declaration."""
    missing: set[str] = set()
    at = text.find("<")
    while at >= 0:
        found = _ROOT.match(text, at)
        if found:
            return found
        at = text.find("<", _after(text, at, missing))
    return None


def _after(text: str, at: int, missing: set[str]) -> int:
    """Where to look on after the thing that begins here; what does not end is skipped by one character.

    An end that is missing once is missing for all that follow: looking for it again each time would be quadratic.
    """
    end = _end_of(text, at)
    if end is None or end in missing:
        return at + 1
    found = text.find(end, at)
    if found < 0:
        missing.add(end)
    return max(found, at) + 1


def _end_of(text: str, at: int) -> str | None:
    if text.startswith("<!--", at):
        return "-->"
    if text.startswith("<?", at):
        return "?>"
    if not text.startswith("<!", at):
        return None
    return "]>" if _SUBSET.match(text, at) else ">"


def _complete(body: str, name: str) -> tuple[str, bool]:
    """The document with its end; one that was cut off, or is too long, ends with its last entry that counts."""
    ends = [found.end() for found in _ENTRY_END.finditer(body)]
    whole = f"</{name}" in body[ends[-1] if ends else 0 :]
    if whole and len(ends) <= MOST_ENTRIES:
        return body, True
    kept = body[: ends[:MOST_ENTRIES][-1]] if ends else body
    channel = "</channel>" if kept.count("<channel") > kept.count("</channel") and name != "channel" else ""
    return f"{kept}{channel}</{name}>", whole


def _mend(body: str) -> str:
    """Entities that XML does not know become numbers, stray ampersands text; CDATA stays as it is."""
    parts = _CDATA.split(body)
    parts[::2] = [_AMPERSAND.sub(_named, _NUMBER.sub(_numbered, part)) for part in parts[::2]]
    return "".join(parts)


def _numbered(found: re.Match[str]) -> str:
    code = int(found[1], 16) if found[1] else int(found[2])
    return found[0] if code <= sys.maxunicode and not _INVALID.match(chr(code)) else "\N{REPLACEMENT CHARACTER}"


def _named(found: re.Match[str]) -> str:
    name = found[1]
    if name in _XML_NAMES:
        return found[0]
    if name and name in html5:
        return "".join(f"&#{ord(sign)};" for sign in html5[name])
    return f"&amp;{found[0][1:]}"
