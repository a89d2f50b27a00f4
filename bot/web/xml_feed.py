"""Reads RSS, RDF and Atom, whatever state they are in, by way of feedparser."""

from __future__ import annotations

import io
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import feedparser

from bot.core.model import Document, Entry
from bot.core.outcomes import FetchFailed, FetchProblem
from bot.core.reasons import because
from bot.web.entries import MOST_FULL, RawEntry, Read, build, keyed, language_code, read_entry
from bot.web.memory import Memory
from bot.web.pieces import cut
from bot.web.plain import title_text
from bot.web.prolog import is_page, prepare

_HEADERS = {"content-type": "application/xml; charset=utf-8"}
_PERIODS = {
    "hourly": timedelta(hours=1),
    "daily": timedelta(days=1),
    "weekly": timedelta(days=7),
    "monthly": timedelta(days=30),
    "yearly": timedelta(days=365),
}
_LONGEST_TTL = 10**6
WEIGHT = 3
"""Bytes of memory for each byte of an entry: as it was written, cleaned, and room to spare."""
OVERHEAD = 1500
"""Bytes of memory for an entry that is empty."""


def read_xml(text: str, base: str | None, memory: Memory[Read] | None = None) -> Document | FetchFailed:
    """The document, or why it is none; entries that the memory holds are not read again."""
    prepared = prepare(text)
    if prepared is None:
        page = because("the address gives a web page instead of a feed")
        other = because("the address gives something else instead of a feed")
        return FetchFailed(FetchProblem.NOT_A_FEED, page if is_page(text) else other)
    in_pieces = _read_in_pieces(prepared.xml, base, memory) if memory is not None and base and prepared.whole else None
    parsed, entries = in_pieces or _read_whole(prepared.xml, base)
    if not entries and (not prepared.whole or not parsed.version):
        disorder = because("the feed is cut off or in disorder, and has no entry that can be read")
        return FetchFailed(FetchProblem.BROKEN, disorder)
    feed = parsed.feed
    return Document(
        title_text(_text(feed, "title")) or None,
        language_code(_text(feed, "language")),
        entries,
        _ttl(feed),
        prepared.whole,
    )


def _parse(xml: bytes) -> Any:  # noqa: ANN401 - feedparser has no types.
    # Only a stream may go in: given bytes or a string, feedparser opens files and addresses of that name.
    return feedparser.parse(  # noqa: TID251 - the one place where it is called, with a stream.
        io.BytesIO(xml), response_headers=_HEADERS, sanitize_html=False, resolve_relative_uris=False
    )


def _read_whole(xml: bytes, base: str | None) -> tuple[Any, tuple[Entry, ...]]:
    parsed = _parse(xml)
    return parsed, build([_raw(entry) for entry in parsed.entries], base or _text(parsed.feed, "link"))


def _read_in_pieces(xml: bytes, base: str, memory: Memory[Read]) -> tuple[Any, tuple[Entry, ...]] | None:
    """Read what is not known yet; None where the result might not be the same as that of reading the whole."""
    pieces = cut(xml)
    if pieces is None or len(pieces.entries) > MOST_FULL:
        return None
    digests = pieces.digests(base)
    known = [memory.get(digest) for digest in digests]
    parsed = _parse(pieces.without([one is not None for one in known]))
    new = [place for place, one in enumerate(known) if one is None]
    if parsed.bozo or len(parsed.entries) != len(new):
        return None
    for place, entry in zip(new, parsed.entries, strict=True):
        known[place] = one = read_entry(_raw(entry), base)
        memory.keep(digests[place], one, WEIGHT * len(pieces.entries[place]) + OVERHEAD)
    return parsed, keyed([one for one in known if one])


def _raw(entry: Mapping[str, Any]) -> RawEntry:
    contents = entry.get("content") or [{}]
    source = entry.get("source")
    return RawEntry(
        id=_text(entry, "id"),
        url=_text(entry, "link"),
        title=_text(entry, "title"),
        summary=_text(entry, "summary"),
        text=_text(contents[0], "value"),
        date=_text(entry, "published") or _text(entry, "updated") or _text(entry, "created"),
        outlet=_text(source, "title") if source else "",
        language=_text(entry, "language"),
    )


def _text(holder: Mapping[str, Any], name: str) -> str:
    """A value of feedparser's, which may be missing or, in a feed in disorder, of any kind."""
    value = holder.get(name)
    return value if isinstance(value, str) else ""


def _ttl(feed: Mapping[str, Any]) -> timedelta | None:
    """How long the publisher asks to be left alone: `ttl` in minutes, or the period of the syndication module."""
    spans = [span for span in (_minutes(_text(feed, "ttl")), _period(feed)) if span]
    return max(spans, default=None)


def _minutes(value: str) -> timedelta | None:
    value = value.strip()
    return timedelta(minutes=min(int(value[:9]), _LONGEST_TTL)) if value.isascii() and value.isdigit() else None


def _period(feed: Mapping[str, Any]) -> timedelta | None:
    period = _PERIODS.get(_text(feed, "sy_updateperiod").strip().lower())
    if period is None:
        return None
    times = _text(feed, "sy_updatefrequency").strip()
    return period / max(int(times[:6]) if times.isascii() and times.isdigit() else 1, 1)
