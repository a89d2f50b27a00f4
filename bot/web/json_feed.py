"""Reads JSON Feed 1 and 1.1, which feedparser does not."""

from __future__ import annotations

import json
from typing import Any

from bot.core.model import Document
from bot.core.outcomes import FetchFailed, FetchProblem
from bot.core.reasons import because
from bot.web.entries import RawEntry, build, language_code
from bot.web.plain import title_text
from bot.web.prolog import MOST_ENTRIES

_VERSION = "https://jsonfeed.org/version/"


def read_json(text: str, base: str | None) -> Document | FetchFailed:
    """The document, or why it is none."""
    try:
        feed = json.loads(text)
    except (ValueError, RecursionError):
        return FetchFailed(FetchProblem.BROKEN, because("the JSON cannot be read"))
    if not isinstance(feed, dict) or not _text(feed, "version").startswith(_VERSION):
        return FetchFailed(FetchProblem.NOT_A_FEED, because("the address gives JSON that is no JSON Feed"))
    items = feed.get("items")
    if not isinstance(items, list):
        return FetchFailed(FetchProblem.BROKEN, because("the JSON Feed has no list of items"))
    raw = [_raw(item) for item in items[:MOST_ENTRIES] if isinstance(item, dict)]
    entries = build(raw, base or _text(feed, "home_page_url"))
    return Document(title_text(_text(feed, "title")) or None, language_code(_text(feed, "language")), entries)


def _raw(item: dict[str, Any]) -> RawEntry:
    text = _text(item, "content_html") or _escaped(_text(item, "content_text"))
    return RawEntry(
        id=_text(item, "id"),
        url=_text(item, "url") or _text(item, "external_url"),
        title=_text(item, "title"),
        summary=_escaped(_text(item, "summary")),
        text=text,
        date=_text(item, "date_published") or _text(item, "date_modified"),
        language=_text(item, "language"),
    )


def _text(holder: dict[str, Any], name: str) -> str:
    """A text, or a number that stands for one (ids often are numbers)."""
    value = holder.get(name)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    return value if isinstance(value, str) else ""


def _escaped(plain: str) -> str:
    """Plain text as markup, for all texts of entries are read as markup."""
    return plain.replace("&", "&amp;").replace("<", "&lt;")
