"""Which feeds are watched from the start: the shipped list, or the one that a setting names."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from importlib import resources
from pathlib import Path

from bot.chat.ask import FeedList
from bot.core.errors import DataError
from bot.core.model import Feed
from bot.ports import FeedStore
from bot.web.guard import Guard
from bot.web.opml import ListedFeed, parse_feed_list, read_feed_list, sift_feed_list, write_opml
from bot.web.urls import UnsafeUrl

SHIPPED = "feeds.opml"


def listed_feeds(path: Path | None) -> list[ListedFeed]:
    """The feeds of a file, or the shipped ones; DataError says which line cannot be used."""
    if path:
        return read_feed_list(path)
    return parse_feed_list(resources.files("bot.data").joinpath(SHIPPED).read_bytes(), f"bot/data/{SHIPPED}")


async def add_listed_feeds(store: FeedStore, path: Path | None, now: datetime) -> int:
    """Make new lines of the list known; a line that is missing removes nothing. Returns how many are new."""
    return await store.add_feeds([_feed(feed, now) for feed in listed_feeds(path)], listed=True)


def read_sent_list(guard: Guard, content: bytes, now: datetime) -> FeedList | None:
    """The feeds of a list that somebody sent, and the addresses that may not be asked; None when it is no list."""
    try:
        listed, lines = sift_feed_list(content, "the list")
    except DataError:
        return None
    refused = [(line.url, line.reason) for line in lines]
    feeds = []
    for each in listed:
        try:
            guard.url(each.url)
        except UnsafeUrl as error:
            refused.append((each.url, str(error)))
        else:
            feeds.append(_feed(each, now))
    is_list = bool(feeds) or (bool(refused) and content.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"))
    return FeedList(feeds, refused) if is_list else None


def opml_of(feeds: Sequence[Feed]) -> str:
    """The feeds as an OPML document."""
    return write_opml(ListedFeed(feed.url, feed.title, feed.language) for feed in feeds)


def _feed(listed: ListedFeed, now: datetime) -> Feed:
    return Feed(0, listed.url, now, now, title=listed.title, language=listed.language)
