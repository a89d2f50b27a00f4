from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.app.clock import ManualClock
from bot.core.model import Document, Validators
from bot.core.outcomes import Fetched, FetchFailed, NotModified
from bot.web.fetch import HttpFetcher
from bot.web.guard import Guard
from bot.web.parse import FeedParser
from bot.web.shelf import Shelf, stored_at, stored_documents

SEVEN = datetime(2026, 3, 2, 7, tzinfo=UTC)
NEW = Validators()


def put(folder: Path, name: str, content: str) -> None:
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(content)


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock(SEVEN - timedelta(hours=1))


@pytest.fixture
async def shelf(tmp_path: Path, clock: ManualClock) -> AsyncIterator[Shelf]:
    put(tmp_path / "gazette", "20260302T070000Z.xml", "<rss version='2.0'>first</rss>")
    put(tmp_path / "gazette", "20260302T090000Z.xml", "<rss version='2.0'>second</rss>")
    put(tmp_path / "gazette", "notes.txt", "not served")
    put(tmp_path / "ledger", "20260302T080000Z.json", "{}")
    running = Shelf(tmp_path, clock)
    await running.start()
    yield running
    await running.stop()


@pytest.fixture
async def fetcher(shelf: Shelf, clock: ManualClock) -> AsyncIterator[HttpFetcher]:
    running = HttpFetcher(clock, "Mercato", Guard(shelf.addresses))
    yield running
    await running.close()


async def test_each_feed_shows_the_latest_document_of_that_time(
    shelf: Shelf, fetcher: HttpFetcher, clock: ManualClock
) -> None:
    seen = []
    for hour in (7, 8, 9, 30):
        clock.advance(SEVEN + timedelta(hours=hour - 7))
        outcome = await fetcher.fetch(shelf.urls["gazette"], NEW)
        assert isinstance(outcome, Fetched)
        seen.append((outcome.body, outcome.validators.last_modified))
    first = (b"<rss version='2.0'>first</rss>", b"Mon, 02 Mar 2026 07:00:00 GMT")
    second = (b"<rss version='2.0'>second</rss>", b"Mon, 02 Mar 2026 09:00:00 GMT")
    assert seen == [first, first, second, second]


async def test_a_document_that_is_known_is_not_sent_again(
    shelf: Shelf, fetcher: HttpFetcher, clock: ManualClock
) -> None:
    clock.advance(SEVEN)
    first = await fetcher.fetch(shelf.urls["gazette"], NEW)
    assert isinstance(first, Fetched)
    assert isinstance(await fetcher.fetch(shelf.urls["gazette"], first.validators), NotModified)
    clock.advance(SEVEN + timedelta(hours=2))
    assert isinstance(await fetcher.fetch(shelf.urls["gazette"], first.validators), Fetched)


async def test_before_its_first_document_a_feed_is_good_and_empty(
    shelf: Shelf, fetcher: HttpFetcher, parser: FeedParser
) -> None:
    for name in ("gazette", "ledger"):
        outcome = await fetcher.fetch(shelf.urls[name], NEW)
        assert isinstance(outcome, Fetched)
        document = await parser.parse(outcome.body, outcome.content_type)
        assert isinstance(document, Document)
        assert document.entries == ()


async def test_feeds_are_hosts_of_their_own(shelf: Shelf) -> None:
    assert set(shelf.urls) == {"gazette", "ledger"}
    assert len({url.split("/")[2] for url in shelf.urls.values()}) == 2
    assert len(shelf.addresses) == 2


async def test_what_is_not_on_the_shelf_is_not_found(shelf: Shelf, fetcher: HttpFetcher) -> None:
    outcome = await fetcher.fetch(shelf.urls["gazette"].replace("gazette", "../gazette/notes.txt"), NEW)
    assert isinstance(outcome, FetchFailed)
    assert outcome.status == 404


def test_a_stored_document_carries_its_time_in_its_name(tmp_path: Path) -> None:
    assert stored_at(Path("20260302T070000Z.xml")) == SEVEN
    assert stored_at(Path("20261302T070000Z.xml")) is None
    assert stored_at(Path("expected.json")) is None
    for name in ("20260302T090000Z.xml", "20260302T070000Z.json", "expected.json", "readme.md"):
        put(tmp_path, name, "")
    assert [document.path.name for document in stored_documents(tmp_path)] == [
        "20260302T070000Z.json",
        "20260302T090000Z.xml",
    ]
