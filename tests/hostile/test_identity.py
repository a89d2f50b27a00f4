"""What tells the entries of one document apart, whatever publishers do to them."""

from __future__ import annotations

import random

import pytest

from bot.core.model import Document, Entry
from bot.web.parse import FeedParser
from tests.servers.web_fixtures import NOON

NAMES = ("Ada Quill", "Bo Larkin", "Cleo Marsh", "Dov Ember")


def item(title: str, *, guid: str = "", link: str = "", date: str = "", words: str = "") -> str:
    parts = {"title": title, "guid": guid, "link": link, "pubDate": date, "description": words}
    return "<item>" + "".join(f"<{name}>{value}</{name}>" for name, value in parts.items() if value) + "</item>"


async def read(parser: FeedParser, *items: str) -> tuple[Entry, ...]:
    document = await parser.parse(f"<rss version='2.0'><channel>{''.join(items)}</channel></rss>".encode(), None)
    assert isinstance(document, Document)
    return document.entries


async def keys(parser: FeedParser, *items: str) -> list[str]:
    return [entry.key for entry in await read(parser, *items)]


@pytest.mark.parametrize(
    "items",
    [
        [item(name) for name in NAMES],
        [item("", words=name) for name in NAMES],
        [item("", link=f"https://example.org/{place}") for place in range(4)],
        [item("Same title", words=name) for name in NAMES],
    ],
    ids=["title only", "description only", "link only", "same title"],
)
async def test_entries_without_an_id_are_told_apart(parser: FeedParser, items: list[str]) -> None:
    first = await keys(parser, *items)
    assert len(set(first)) == len(items)
    assert await keys(parser, *items) == first


async def test_atom_entries_without_id_and_link_are_told_apart(parser: FeedParser) -> None:
    feed = "".join(f"<entry><title>{name} joins</title></entry>" for name in NAMES)
    document = await parser.parse(f"<feed xmlns='http://www.w3.org/2005/Atom'>{feed}</feed>".encode(), None)
    assert isinstance(document, Document)
    assert len({entry.key for entry in document.entries}) == len(NAMES)


async def test_entries_that_share_one_id_are_all_there(parser: FeedParser) -> None:
    for links in ([f"https://example.org/{place}" for place in range(4)], ["https://example.org/"] * 4):
        items = [item(name, guid="0", link=link) for name, link in zip(NAMES, links, strict=True)]
        found = await keys(parser, *items)
        assert len(set(found)) == 4
        assert set(await keys(parser, *items[::-1])) == set(found)


async def test_an_entry_keeps_its_key_when_everything_but_its_id_changes(parser: FeedParser) -> None:
    """Versions that alternate, dates that are bumped, titles and links that are edited."""
    versions = [
        item("Ada Quill joins", guid="tag:1", link="https://example.org/1", date="Mon, 02 Mar 2026 08:00:00 GMT"),
        item("Ada Quill joins Northlight", guid="tag:1", link="https://example.org/1?x=2"),
        item("UPDATE: Ada Quill", guid=" tag:1\n", link="https://www.example.org/2", date="2099-01-01", words="More."),
    ]
    assert len({(await keys(parser, version))[0] for version in versions}) == 1


async def test_the_order_of_a_document_changes_no_key(parser: FeedParser) -> None:
    items = [item(name, guid=name, link=f"https://example.org/{place}") for place, name in enumerate(NAMES * 5)]
    first = await read(parser, *items)
    shuffled = random.Random(7).sample(items, len(items))
    again = await read(parser, *shuffled)
    assert {entry.key: entry.url for entry in first} == {entry.key: entry.url for entry in again}


async def test_dates_that_are_missing_equal_or_absurd_change_no_key(parser: FeedParser) -> None:
    plain = await read(parser, *(item(name, guid=name) for name in NAMES))
    for date in (
        "Mon, 02 Mar 2026 08:00:00 GMT",
        "2099-01-01",
        "0000-00-00",
        "yesterday",
        "Thu, 01 Jan 1970 00:00:00 GMT",
    ):
        dated = await read(parser, *(item(name, guid=name, date=date) for name in NAMES))
        assert [entry.key for entry in dated] == [entry.key for entry in plain]
        assert all(entry.published is None or entry.published <= NOON for entry in dated)
    assert all(entry.published is None for entry in plain)


async def test_the_same_feed_under_another_address_has_the_same_keys(parser: FeedParser) -> None:
    body = f"<rss version='2.0'><channel>{item('Ada Quill', link='/news/1', guid='tag:1')}</channel></rss>".encode()
    found = [await parser.parse(body, None, base) for base in ("https://example.org/a", "https://example.org/b")]
    one, two = (document.entries[0].key for document in found if isinstance(document, Document))
    assert one == two


async def test_three_hundred_new_entries_are_all_read(parser: FeedParser) -> None:
    found = await read(parser, *(item(f"{number}", guid=f"{number}", words="Words.") for number in range(320)))
    assert len({entry.key for entry in found}) == 320
