from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from bot.core.model import Document
from bot.core.outcomes import FetchFailed, FetchProblem
from bot.web.json_feed import read_json


def feed(*items: object, **more: object) -> str:
    return json.dumps({"version": "https://jsonfeed.org/version/1.1", "title": "Trades", "items": list(items), **more})


def read(text: str) -> Document:
    document = read_json(text, None)
    assert isinstance(document, Document)
    return document


def test_an_item_becomes_an_entry() -> None:
    item = {
        "id": "1",
        "url": "https://example.org/1",
        "title": "Ada Quill joins Northlight",
        "summary": "A <short> one",
        "content_html": "<p>She <b>leaves</b>.</p>",
        "date_published": "2026-03-02T09:00:00+01:00",
    }
    document = read(feed(item, language="en-GB"))
    entry = document.entries[0]
    assert (document.title, document.language) == ("Trades", "en")
    assert (entry.title, entry.summary, entry.text) == ("Ada Quill joins Northlight", "A <short> one", "She leaves.")
    assert (entry.url, entry.published) == ("https://example.org/1", datetime(2026, 3, 2, 8, tzinfo=UTC))


def test_plain_content_and_numeric_ids_are_read() -> None:
    one = read(feed({"id": 7, "content_text": "a < b & c"})).entries[0]
    assert one.text == "a < b & c"
    assert one.key == read(feed({"id": "7", "content_text": "edited"})).entries[0].key


def test_relative_links_start_at_the_home_page() -> None:
    assert (
        read(feed({"id": "1", "url": "/1"}, home_page_url="https://example.org/")).entries[0].url
        == "https://example.org/1"
    )


def test_items_of_the_wrong_type_spoil_no_others() -> None:
    odd = {"id": ["x"], "title": {"a": 1}, "url": 3, "content_html": None, "date_published": False}
    document = read(feed(None, 3, "x", [], odd, {"id": "1", "title": "good"}))
    assert [entry.title for entry in document.entries] == ["", "good"]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("{", FetchProblem.BROKEN),
        ("{" * 100_000, FetchProblem.BROKEN),
        ('{"a":' * 50_000 + "1" + "}" * 50_000, FetchProblem.BROKEN),
        ("{}", FetchProblem.NOT_A_FEED),
        ('{"version": 1}', FetchProblem.NOT_A_FEED),
        ('{"version": "https://jsonfeed.org/version/1"}', FetchProblem.BROKEN),
        ('{"version": "https://jsonfeed.org/version/1", "items": {}}', FetchProblem.BROKEN),
    ],
)
def test_json_that_is_no_feed_is_refused(text: str, problem: FetchProblem) -> None:
    outcome = read_json(text, None)
    assert isinstance(outcome, FetchFailed)
    assert outcome.problem == problem


def test_a_feed_without_items_is_a_good_document() -> None:
    assert read(feed()).entries == ()
