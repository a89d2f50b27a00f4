"""Asks the book which entries of a document are new."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.core.model import Entry, Feed
from bot.core.recurring import Sorted, edited, prints, reused, sort
from bot.ports import Book

LATELY = timedelta(days=30)
"""How long a link or a title that comes back under another id is recognised."""


async def sort_entries(book: Book, feed: Feed, entries: Sequence[Entry], now: datetime) -> Sorted:
    """Part new entries from known ones; one whose id was another article's gets a key of its own."""
    marks = prints(entries)
    since = now - LATELY
    familiar = await book.recall(feed.id, marks, since)
    edits = [mark for mark, known in zip(marks, familiar, strict=True) if edited(mark, known)]
    if edits:
        await book.edited(feed.id, edits)
    mine = [reused(*one) for one in zip(entries, marks, familiar, strict=True)]
    renamed = [one for one in mine if one]
    if not renamed:
        return sort(entries, familiar, by_link=feed.habits.by_link)
    own = dict(zip((e.key for e in renamed), await book.recall(feed.id, prints(renamed), since), strict=True))
    entries = [other or entry for entry, other in zip(entries, mine, strict=True)]
    familiar = [own.get(entry.key, known) for entry, known in zip(entries, familiar, strict=True)]
    return sort(entries, familiar, by_link=feed.habits.by_link)
