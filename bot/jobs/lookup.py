"""Looks up what a title and a summary leave open: the pages of the few new articles that seem to tell of a move."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Sequence

from bot.core.completing import leaves_open
from bot.core.model import Article, Claim, Feed
from bot.ports import Pages

MOST = 3
"""Pages that one document may cost its publisher."""


def worth_a_look(feed: Feed, read: Iterable[tuple[Article, Sequence[Claim]]]) -> list[Article]:
    """The new articles whose pages are worth a look; the first import asks for none, since it tells little."""
    if not feed.imported:
        return []
    bare = ((article, claims) for article, claims in read if article.url and not article.text)
    return [article for article, claims in bare if any(map(leaves_open, claims))][:MOST]


async def look_up(pages: Pages, articles: Sequence[Article]) -> dict[str, str]:
    """The texts of their pages, by key."""
    texts = await asyncio.gather(*(pages.text(article.url or "") for article in articles))
    return {article.key: text for article, text in zip(articles, texts, strict=True) if text}
