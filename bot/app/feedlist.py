"""Which feeds are watched from the start: the shipped list, or the one that a setting names."""

from __future__ import annotations

from datetime import datetime
from importlib import resources
from pathlib import Path

from bot.core.model import Feed
from bot.ports import FeedStore
from bot.web.opml import ListedFeed, parse_feed_list, read_feed_list

SHIPPED = "feeds.opml"


def listed_feeds(path: Path | None) -> list[ListedFeed]:
    """The feeds of a file, or the shipped ones; DataError says which line cannot be used."""
    if path:
        return read_feed_list(path)
    return parse_feed_list(resources.files("bot.data").joinpath(SHIPPED).read_bytes(), f"bot/data/{SHIPPED}")


async def add_listed_feeds(store: FeedStore, path: Path | None, now: datetime) -> int:
    """Make new lines of the list known; a line that is missing removes nothing. Returns how many are new."""
    new = [Feed(0, feed.url, now, now, title=feed.title, language=feed.language) for feed in listed_feeds(path)]
    return await store.add_feeds(new, listed=True)
