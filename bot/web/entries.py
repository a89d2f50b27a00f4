"""From what a format says to what the bot keeps: one way for XML feeds and JSON Feed, within bounds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from urllib.parse import urljoin

from bot.core.model import Entry
from bot.web.dates import read_date
from bot.web.identity import Marks, keys
from bot.web.plain import html_text, title_text
from bot.web.urls import LONGEST, UnsafeUrl, safe_url

MOST_FULL = 300
"""So many entries of a document are kept with their text, the newest ones; the others with their title."""


@dataclass(frozen=True, slots=True)
class RawEntry:
    """An entry as its document has it: markup, dates and addresses as they are written."""

    id: str = ""
    url: str = ""
    title: str = ""
    summary: str = ""
    text: str = ""
    date: str = ""
    outlet: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Read:
    """An entry that was read by itself; what tells it apart depends on the others of its document."""

    raw: RawEntry
    entry: Entry
    """Without a key."""


def build(raw: Sequence[RawEntry], base: str | None) -> tuple[Entry, ...]:
    """Clean the entries of a document; `base` is where relative links start."""
    full = _newest([read_date(one.date) if one.date else None for one in raw]) if len(raw) > MOST_FULL else None
    return keyed([read_entry(one, base, full=full is None or place in full) for place, one in enumerate(raw)])


def read_entry(raw: RawEntry, base: str | None, *, full: bool = True) -> Read:
    """Clean one entry; with its title alone, if not `full`."""
    date = read_date(raw.date) if raw.date else None
    return Read(raw, _entry(raw, link(raw.url, base), date, full=full))


def keyed(read: Sequence[Read]) -> tuple[Entry, ...]:
    """The entries of a document, each with its key."""
    marks = [Marks(one.raw.id.strip(), one.entry.url or one.raw.url.strip(), _words(one.raw)) for one in read]
    return tuple(replace(one.entry, key=key) for one, key in zip(read, keys(marks), strict=True))


def _words(raw: RawEntry) -> str:
    return f"{raw.title}|{raw.summary or raw.text}"


def link(url: str, base: str | None) -> str | None:
    """The address of an article, if it is one of the web."""
    url = "".join(url.split()) if "\n" in url else url.strip()
    if not url or len(url) > LONGEST:
        return None
    try:
        return safe_url(urljoin(base or "", url))
    except (UnsafeUrl, ValueError):
        return None


def language_code(tag: str) -> str | None:
    """The primary part of a language tag (`en` of `en-US`)."""
    primary = tag.strip().lower().replace("_", "-").partition("-")[0]
    return primary if primary.isascii() and primary.isalpha() and len(primary) in (2, 3) else None


def _newest(dates: Sequence[datetime | None]) -> frozenset[int]:
    """The places of the newest entries: by date where they have one, else in the order of the document."""
    order = sorted(range(len(dates)), key=lambda place: _age(dates[place]), reverse=True)
    return frozenset(order[:MOST_FULL])


def _age(date: datetime | None) -> float:
    return date.timestamp() if date else float("inf")


def _entry(raw: RawEntry, url: str | None, date: datetime | None, *, full: bool) -> Entry:
    outlet = title_text(raw.outlet) or None
    title = title_text(raw.title)
    if outlet:
        # Google News hangs the outlet on each title, where it would be read as a part of the sentence.
        title = title.removesuffix(f" - {outlet}")
    summary = html_text(raw.summary) if full else ""
    text = html_text(raw.text) if full else ""
    return Entry(
        key="",
        title=title,
        summary="" if summary == text else summary,
        url=url,
        published=date,
        text=text or None,
        outlet=outlet,
        language=language_code(raw.language),
    )
