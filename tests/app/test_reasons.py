"""The reasons that the code gives are known to the catalogues, and so are told in every language."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import product

import pytest

from bot.app.facts import load_reader
from bot.app.phrases import languages, load_phrases
from bot.core.alerting import matches
from bot.core.audience import Chat, Direction, Follow
from bot.core.model import Article, Feed, Relevance, Seniority, Stage, Validators
from bot.core.outcomes import Fetched, FetchFailed, FetchProblem, Postponed
from bot.core.polling import next_poll
from bot.languages import codes, examples, language
from bot.languages.silences import KINDS
from bot.web.faults import explain, refused
from bot.web.headers import Headers
from tests.core.invented import LANTERN, ORCHARD, move_of, told

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
FEED = Feed(1, "https://ledger.example/feed", NOW, NOW)
DOCUMENT = Fetched(b"", None, Validators(etag=b"x"))
FAILED = FetchFailed(FetchProblem.STATUS, "")
OUTCOMES: tuple[Postponed | FetchFailed | Fetched, ...] = (
    Postponed(timedelta(minutes=1)),
    FAILED,
    replace(FAILED, retry_after=timedelta(days=2)),
    DOCUMENT,
    replace(DOCUMENT, keep_for=timedelta(hours=5)),
    replace(DOCUMENT, validators=Validators()),
)
RUMOUR = replace(move_of(told("Ada Quill", ORCHARD, LANTERN)), stage=Stage.RUMOURED)
FOLLOWS = (
    Follow(least_stage=Stage.CONFIRMED),
    Follow(least_sources=4),
    Follow(seniority=frozenset({Seniority.FOUNDER})),
    Follow(lab="nobody", direction=Direction.JOINS),
    Follow(person="Wenna Tolliver"),
    Follow(words=("ferry",)),
    Follow(not_words=("Quill",)),
)
AD = "Wir suchen Verstärkung: Stellenanzeige bei OpenAI"


def polls() -> list[str]:
    feeds = (FEED, replace(FEED, failures=2), replace(FEED, gap=timedelta(hours=3)))
    return [next_poll(feed, outcome, NOW).why for feed, outcome in product(feeds, OUTCOMES)]


def faults() -> list[str]:
    given = [refused(status, Headers([]), NOW).detail for status in (401, 403, 404, 410, 418, 429, 503)]
    return [*given, *(explain(error).detail for error in (TimeoutError(), UnicodeError(), OSError()))]


def refusals() -> list[str]:
    other = replace(RUMOUR, relevance=Relevance.OTHER)
    muted = Chat(1, muted=frozenset({"person:Ada Quill"}))
    answers = [matches(follow, Chat(1), RUMOUR) for follow in FOLLOWS]
    answers += [matches(Follow(), muted, RUMOUR), matches(Follow(), Chat(1), other)]
    assert not any(answers)
    return [answer.why for answer in answers]


@pytest.mark.parametrize("tongue", languages()[1:])
@pytest.mark.parametrize("given", [polls, faults, refusals])
def test_why_is_told_in_every_language(given: Callable[[], list[str]], tongue: str) -> None:
    phrases = load_phrases(tongue)
    reasons = given()
    assert len(set(reasons)) > 5
    assert [reason for reason in reasons if phrases.retell(reason) == reason] == []


def test_every_step_of_reading_is_told_in_the_language_of_the_chat() -> None:
    german, reader = load_phrases("de"), load_reader()
    told_of = [example.title for code in codes() for example in examples(code)[::5]]
    steps = {step for text in (*told_of, AD) for step in reader.read(Article("1", text), explain=True).steps}
    assert len(steps) > len(told_of)
    assert sorted(step for step in steps if german.retell(step) == step) == []


def test_every_kind_of_silence_of_every_language_has_words() -> None:
    tables = [language(code) for code in codes()]
    named = {kind for table in tables for kinds in (table.not_jobs, table.not_moves, table.not_news) for kind in kinds}
    assert named
    assert named <= KINDS
