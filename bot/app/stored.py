"""Stored feed documents and stored items, recognised by their content, in the order of news time."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from bot.app.items import article_of, read_lines
from bot.core.errors import DataError
from bot.core.model import Article, Document, Entry
from bot.core.outcomes import FetchFailed
from bot.web.dates import read_date
from bot.web.parse import FeedParser
from bot.web.shelf import stored_at

EPOCH = datetime(1990, 1, 1, tzinfo=UTC)
"""The news time of what stands before the first date of a source."""


@dataclass(frozen=True, slots=True)
class Portion:
    """What one feed brings at one moment of news time."""

    feed: str
    at: datetime
    document: Document


def source_files(source: Path) -> list[Path]:
    """The files of a source: itself, or those below it, without hidden ones."""
    if source.is_file():
        return [source]
    files = [p for p in sorted(source.rglob("*")) if p.suffix in (".xml", ".json", ".jsonl", ".rss", ".atom")]
    if not source.is_dir() or not files:
        raise DataError(str(source), "holds no feed documents and no items (JSON Lines)")
    return files


def read_source(path: Path) -> bytes:
    """The content of a file of a source."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise DataError(str(path), f"cannot be read: {error.strerror}") from None


async def portions_of(path: Path, content: bytes, parser: FeedParser) -> list[Portion]:
    """What a file brings: one document of a feed, or many items."""
    if _holds_items(content):
        return _of_items(content, str(path))
    document = await parser.parse(content, None, None)
    if isinstance(document, FetchFailed):
        raise DataError(str(path), f"is neither a feed document nor JSON Lines of items: {document.detail}")
    newest = max((entry.published for entry in document.entries if entry.published), default=EPOCH)
    return [Portion(str(path.parent), stored_at(path) or newest, document)]


def _holds_items(content: bytes) -> bool:
    """JSON Lines of items begin with a whole object; a JSON Feed's object ends further down or names its version."""
    first = content.lstrip().split(b"\n", 1)[0]
    try:
        found = json.loads(first)
    except ValueError:
        return first.startswith(b"{") and b'"title"' in first
    return isinstance(found, dict) and "version" not in found


def _of_items(content: bytes, name: str) -> list[Portion]:
    """Items by publication; one without a date comes where it stands in the file."""
    portions: list[Portion] = []
    items = list(read_lines(content.splitlines(), name))
    dates = [read_date(str(item.get("published") or "")) for _, item in items]
    # What stands before the first date is as old as that.
    last = next(filter(None, dates), EPOCH)
    for (number, item), date in zip(items, dates, strict=True):
        article = article_of(item, f"{name}, line {number}")
        last = date or last
        portions.append(Portion(name, last, _document(article, last, number)))
    return sorted(portions, key=lambda portion: portion.at)


def _document(article: Article, published: datetime, number: int) -> Document:
    entry = Entry(
        key=article.key or f"line {number}",
        title=article.title,
        summary=article.summary,
        url=article.url,
        published=published,
        text=article.text,
        outlet=article.outlet or None,
        language=article.language,
    )
    return Document(None, None, (entry,))
