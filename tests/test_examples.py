"""The month in examples/ fits together: documents, stories and what is expected of them."""

from __future__ import annotations

import io
import json
import subprocess
import sys
import tomllib
from calendar import timegm
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import feedparser
import pytest

from bot.core.model import Stage

ROOT = Path(__file__).parent.parent
EXAMPLES = ROOT / "examples"
EXPECTED: dict[str, list[dict[str, Any]]] = json.loads((EXAMPLES / "expected.json").read_text("utf-8"))
MOVES = EXPECTED["moves"]
TOLD = MOVES + EXPECTED["optional"]
FEEDS = sorted(path.name for path in (EXAMPLES / "feeds").iterdir())
IN_FIRST_VERSION = {"en", "fr"}


@dataclass(frozen=True)
class Shown:
    """An item as one document shows it."""

    key: str
    text: str
    date: datetime | None


def moment(stamp: str) -> datetime:
    return datetime.fromisoformat(stamp)


def name_of(move: dict[str, Any]) -> str:
    return str(move["id"])


def parsed(path: Path) -> Iterator[Shown]:
    if path.suffix == ".json":
        for item in json.loads(path.read_text("utf-8"))["items"]:
            yield Shown(item["id"], f"{item['title']}\n{item['content_text']}", moment(item["date_published"]))
        return
    document = feedparser.parse(io.BytesIO(path.read_bytes()))  # noqa: TID251 - the library's own word, from BytesIO
    assert not document.bozo, document.bozo_exception
    for entry in document.entries:
        date = entry.get("published_parsed") or entry.get("updated_parsed")
        text = f"{entry.title}\n{entry.summary}"
        yield Shown(entry.get("id") or entry.link, text, datetime.fromtimestamp(timegm(date), UTC) if date else None)


@pytest.fixture(scope="module")
def month() -> dict[str, dict[datetime, list[Shown]]]:
    """Each feed's documents, by the time from which they stand."""
    return {
        feed: {
            datetime.strptime(path.stem, "%Y%m%dT%H%M%S%z"): list(parsed(path))
            for path in sorted((EXAMPLES / "feeds" / feed).iterdir())
        }
        for feed in FEEDS
    }


@pytest.fixture(scope="module")
def items(month: dict[str, dict[datetime, list[Shown]]]) -> dict[str, dict[str, Shown]]:
    """Each feed's items, by their id."""
    return {feed: {i.key: i for items in documents.values() for i in items} for feed, documents in month.items()}


def source_items() -> list[dict[str, Any]]:
    paths = (EXAMPLES / "source" / "outlets").glob("*.toml")
    return [item for path in paths for item in tomllib.loads(path.read_text("utf-8"))["item"]]


def test_the_documents_are_what_their_source_gives(tmp_path: Path) -> None:
    subprocess.run([sys.executable, EXAMPLES / "build.py", tmp_path], check=True)
    built = {path.relative_to(tmp_path): path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    kept = [*(EXAMPLES / "feeds").rglob("*.*"), EXAMPLES / "expected.json", EXAMPLES / "items.jsonl"]
    assert built == {path.relative_to(EXAMPLES): path.read_bytes() for path in kept}


def test_the_month_has_the_size_and_the_variety_that_its_tests_rely_on() -> None:
    told = source_items()
    assert len(told) >= 250
    assert sum("trap" in item for item in told) >= 60
    assert sum("tells" in item for item in told) >= 60
    assert len({language for move in MOVES for language in move["languages"]}) >= 4
    assert len(MOVES) >= 16


@pytest.mark.parametrize("feed", FEEDS)
def test_every_document_shows_items_once_and_the_newest_first(
    feed: str, month: dict[str, dict[datetime, list[Shown]]]
) -> None:
    for when, shown in month[feed].items():
        assert len({i.key for i in shown}) == len(shown)
        dates = [i.date for i in shown if i.date]
        assert dates == sorted(dates, reverse=True)
        assert len(dates) in {0, len(shown)}
        assert all(date <= when for date in dates)


@pytest.mark.parametrize("feed", FEEDS)
def test_an_item_stays_in_its_feed_for_three_days(feed: str, month: dict[str, dict[datetime, list[Shown]]]) -> None:
    documents = [(when, {i.key for i in shown}) for when, shown in month[feed].items()]
    first: dict[str, datetime] = {}
    for (when, keys), (later, then) in pairwise(documents):
        for key in keys:
            first.setdefault(key, when)
        assert all(later - first[key] >= timedelta(days=3) for key in keys - then)
        assert not {*then} & ({*first} - keys), "an item that has gone does not come back"


@pytest.mark.parametrize("move", TOLD, ids=name_of)
def test_every_report_stands_in_its_feed_and_names_its_person(
    move: dict[str, Any],
    month: dict[str, dict[datetime, list[Shown]]],
    items: dict[str, dict[str, Shown]],
) -> None:
    for report in move["told_by"]:
        item = items[report["feed"]][report["item"]]
        first = next(when for when, shown in month[report["feed"]].items() if item in shown)
        at = moment(report["at"])
        assert first - at <= timedelta(minutes=10) or first.day == 1
        assert item.date in {None, at, at.replace(hour=0, minute=0)}
        assert any(name in item.text for name in move["names"]) == (report["person"] is not None)
        assert report["citation"] is None or report["citation"] in item.text


def test_a_person_who_did_not_move_stands_in_no_report(items: dict[str, dict[str, Shown]]) -> None:
    reports = {(r["feed"], r["item"]) for move in TOLD for r in move["told_by"]}
    for name in EXPECTED["never"]:
        where = {(feed, key) for feed, own in items.items() for key, item in own.items() if str(name) in item.text}
        assert where, f"{name} stands nowhere"
        assert not where & reports


def test_nobody_is_a_listed_person() -> None:
    listed = (ROOT / "bot" / "data" / "people.toml").read_text("utf-8").casefold()
    ours = {name for move in TOLD for name in move["names"]} | {str(name) for name in EXPECTED["never"]}
    assert not [name for name in ours if f'"{name.casefold()}"' in listed]


@pytest.mark.parametrize("move", MOVES, ids=name_of)
def test_a_reply_sounds_when_the_stage_the_person_or_the_destination_changes(move: dict[str, Any]) -> None:
    reasons = []
    for before, after in pairwise(move["told_by"]):
        firmer = Stage(after["stage"]).firmness > Stage(before["stage"]).firmness
        changed = {
            "stage": firmer or (after["stage"] == "denied" != before["stage"]),
            "person": after["person"] is not None and before["person"] is None,
            "destination": after["to"] is not None and before["to"] is None,
        }
        reasons += [(after["at"], slot) for slot, new in changed.items() if new]
        if any(changed.values()) or before["stage"] != after["stage"]:
            assert moment(after["at"]) - moment(before["at"]) >= timedelta(days=1), "polling must not turn them round"
    members = [m for m in MOVES if m["group"] == move["id"]]
    reasons += [(m["told_by"][0]["at"], "person") for m in members]
    assert {(h["at"], h["why"]) for h in move["heard"] if h["how"] == "reply"} == set(reasons)
    assert move["told_by"][-1]["stage"] == move["stage"]


@pytest.mark.parametrize("move", MOVES, ids=name_of)
def test_a_move_is_new_once_unless_its_group_tells_it(move: dict[str, Any]) -> None:
    kinds = Counter(h["how"] for h in move["heard"])
    assert kinds["new"] == (0 if move["group"] else 1)
    assert not move["heard"] or move["heard"][0]["how"] == "new"
    assert move["first"] == move["told_by"][0]["at"][:10]
    assert not move["group"] or move["group"] in {m["id"] for m in MOVES if m["person"] is None}


@pytest.mark.parametrize("move", [m for m in MOVES if not m["needs"]], ids=name_of)
def test_english_and_french_tell_the_whole_story(move: dict[str, Any]) -> None:
    loud = [h for h in move["heard"] if h["how"] != "edit"]
    assert all(h["language"] in IN_FIRST_VERSION for h in loud)
    readable = [r for r in move["told_by"] if r["language"] in IN_FIRST_VERSION]
    assert move["stage"] in {r["stage"] for r in readable}


def test_what_only_other_languages_tell_is_marked() -> None:
    for move in MOVES:
        assert bool(move["needs"]) != bool(IN_FIRST_VERSION & set(move["languages"]))


def test_nobody_with_the_usual_follow_hears_of_the_optional_ones() -> None:
    assert all(move["told"] is False and move["why"] and not move["heard"] for move in EXPECTED["optional"])


def test_the_sample_items_have_the_shape_that_the_read_command_takes() -> None:
    lines = [json.loads(line) for line in (EXAMPLES / "items.jsonl").read_text("utf-8").splitlines()]
    assert 20 <= len(lines) == len({line["id"] for line in lines})
    for line in lines:
        assert {"id", "title", "summary", "lang", "url", "source", "published"} <= line.keys()
        assert all(Stage(claim["stage"]) for claim in line["claims"])
    assert sum(not line["claims"] for line in lines) >= 5
