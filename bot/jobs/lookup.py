"""Looks up what a title and a summary leave open: the pages of the few new articles that seem to tell of a move."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from bot.core.completing import leaves_open
from bot.core.model import Document, Entry, Feed
from bot.jobs.enter import Registrar
from bot.ports import FeedStore, Pages

MOST = 3
"""Pages that one document may cost its publisher."""


async def wanted(store: FeedStore, registrar: Registrar, feed: Feed, document: Document) -> list[Entry]:
    """The entries whose pages are worth a look; the first import asks for none, since it tells little."""
    if not feed.imported:
        return []
    bare = [entry for entry in document.entries if entry.url and not entry.text]
    unseen = await store.unseen_keys(feed.id, [entry.key for entry in bare])
    fresh = (entry for entry in bare if entry.key in unseen)
    return [e for e in fresh if any(map(leaves_open, registrar.claims(registrar.article_of(e, feed, document))))][:MOST]


async def look_up(pages: Pages, entries: Sequence[Entry]) -> dict[str, str]:
    """The texts of their pages, by key."""
    texts = await asyncio.gather(*(pages.text(entry.url or "") for entry in entries))
    return {entry.key: text for entry, text in zip(entries, texts, strict=True) if text}
