"""From what a format says to what the bot keeps: one way for XML feeds and JSON Feed, within bounds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
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


def build(raw: Sequence[RawEntry], base: str | None) -> tuple[Entry, ...]:
    """Clean the entries of a document; `base` is where relative links start."""
    links = [link(one.url, base) for one in raw]
    marks = [
        Marks(one.id.strip(), url or one.url.strip(), f"{one.title}|{one.summary or one.text}")
        for one, url in zip(raw, links, strict=True)
    ]
    dates = [read_date(one.date) if one.date else None for one in raw]
    full = _newest(dates)
    return tuple(
        _entry(one, key, url, date, full=place in full)
        for place, (one, key, url, date) in enumerate(zip(raw, keys(marks), links, dates, strict=True))
    )


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


def _entry(raw: RawEntry, key: str, url: str | None, date: datetime | None, *, full: bool) -> Entry:
    outlet = title_text(raw.outlet) or None
    title = title_text(raw.title)
    if outlet:
        # Google News hangs the outlet on each title, where it would be read as a part of the sentence.
        title = title.removesuffix(f" - {outlet}")
    summary = html_text(raw.summary) if full else ""
    text = html_text(raw.text) if full else ""
    return Entry(
        key=key,
        title=title,
        summary="" if summary == text else summary,
        url=url,
        published=date,
        text=text or None,
        outlet=outlet,
        language=language_code(raw.language),
    )
