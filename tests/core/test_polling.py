"""When a feed is due next."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.core.asking import count_waste, learn
from bot.core.habits import NO_HABITS, WASTED, Habits
from bot.core.model import Feed, Validators
from bot.core.outcomes import Fetched, FetchFailed, FetchOutcome, FetchProblem, NotModified, Postponed
from bot.core.polling import is_old_news, next_poll, usual_gap

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
FEED = Feed(1, "https://example.org/feed", added_at=NOW, next_poll_at=NOW, last_ok_at=NOW)
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
SAME = NotModified(Validators(etag=b'"1"'))
DOCUMENT = Fetched(b"", None, Validators(etag=b'"1"'))
FAILED = FetchFailed(FetchProblem.TIMEOUT, "no answer in 30 s")


def wait(feed: Feed = FEED, outcome: FetchOutcome = SAME, ttl: timedelta | None = None) -> timedelta:
    return next_poll(feed, outcome, NOW, ttl=ttl).at - NOW


def near(found: timedelta, expected: timedelta, share: float = 0.1) -> bool:
    return expected * (1 - share) <= found <= expected * (1 + share)


def test_a_feed_whose_rhythm_is_not_known_is_asked_every_quarter_of_an_hour() -> None:
    assert near(wait(), 15 * MINUTE)
    assert next_poll(FEED, SAME, NOW).why == "its rhythm is not known yet"


@pytest.mark.parametrize(
    ("gap", "interval"), [(MINUTE, 5 * MINUTE), (20 * MINUTE, 10 * MINUTE), (HOUR, 30 * MINUTE), (9 * DAY, HOUR)]
)
def test_a_feed_is_asked_twice_in_its_usual_gap_within_bounds(gap: timedelta, interval: timedelta) -> None:
    assert near(wait(replace(FEED, gap=gap)), interval)


def test_no_feed_is_asked_more_often_than_every_five_minutes() -> None:
    feeds = [replace(FEED, id=i, gap=MINUTE) for i in range(50)]
    assert min(map(wait, feeds)) >= 5 * MINUTE


def test_a_feed_that_never_says_not_modified_is_asked_every_half_hour() -> None:
    assert near(wait(replace(FEED, gap=MINUTE), Fetched(b"", None, Validators())), 30 * MINUTE)
    assert near(wait(replace(FEED, gap=MINUTE), NotModified(Validators())), 5 * MINUTE)


def test_a_server_that_sends_the_document_in_spite_of_every_condition_is_asked_every_half_hour() -> None:
    wasteful = replace(FEED, gap=MINUTE, habits=Habits(wasted=WASTED))
    assert near(wait(wasteful, DOCUMENT), 30 * MINUTE)
    assert near(wait(replace(wasteful, habits=Habits(wasted=WASTED - 1)), DOCUMENT), 5 * MINUTE)
    assert near(wait(wasteful, SAME), 5 * MINUTE), "a 304 makes up for it"


def test_documents_that_bring_something_new_are_no_waste() -> None:
    habits = NO_HABITS
    for _ in range(9):
        habits = count_waste(habits, new=1)
    assert habits.wasted == 0
    for _ in range(9):
        habits = count_waste(habits, new=0)
    assert habits.wasted == WASTED
    assert learn(replace(FEED, habits=habits), DOCUMENT.validators, SAME, NOW, same=False).wasted == 0


def test_after_a_long_rest_of_the_bot_feeds_do_not_march_in_step() -> None:
    overdue = NOW - 8 * HOUR
    waits = [wait(replace(FEED, id=i, next_poll_at=overdue)) for i in range(200)]
    assert max(waits) - min(waits) > 12 * MINUTE
    wished = [wait(replace(FEED, id=i, next_poll_at=overdue), replace(SAME, keep_for=HOUR)) for i in range(200)]
    assert min(wished) >= HOUR
    assert max(wished) - min(wished) > 24 * MINUTE


def test_no_ten_seconds_bring_more_than_twice_the_usual_load() -> None:
    """Four thousand feeds that were added at once, half of which ask for an hour, after all were asked once."""
    ten, begin, end = timedelta(seconds=10), NOW + HOUR, NOW + 2 * HOUR
    load = Counter[int]()
    for number in range(4000):
        feed, at = replace(FEED, id=number, last_ok_at=None), NOW
        outcome = replace(SAME, keep_for=HOUR if number % 2 else None)
        while at < end:
            load[(at - begin) // ten] += 1
            at = next_poll(feed, outcome, at).at
            feed = replace(FEED, id=number, next_poll_at=at)
    busy = [load[place] for place in range((end - begin) // ten)]
    assert max(busy) <= 2 * sum(busy) / len(busy)


def test_feeds_that_were_added_together_part_at_their_first_poll() -> None:
    waits = [wait(replace(FEED, id=i, last_ok_at=None)) for i in range(200)]
    assert all(near(found, 15 * MINUTE, 0.5) for found in waits)
    assert max(waits) - min(waits) > 12 * MINUTE


def test_the_same_moment_gives_the_same_answer_and_the_next_another() -> None:
    assert wait() == wait()
    assert next_poll(FEED, SAME, NOW + HOUR).at - NOW - HOUR != wait()


def test_a_publishers_wish_is_heard_and_never_undercut() -> None:
    found = wait(outcome=replace(DOCUMENT, keep_for=2 * HOUR))
    assert 2 * HOUR <= found <= 2.2 * HOUR
    assert wait(outcome=replace(SAME, keep_for=2 * HOUR)) >= 2 * HOUR, "a 304 carries wishes too"
    assert wait(outcome=DOCUMENT, ttl=3 * HOUR) >= 3 * HOUR


def test_a_wish_for_a_month_is_taken_for_a_mistake() -> None:
    assert DAY <= wait(outcome=replace(DOCUMENT, keep_for=30 * DAY)) <= 1.1 * DAY


def test_a_short_wish_makes_nothing_faster() -> None:
    assert near(wait(outcome=replace(DOCUMENT, keep_for=MINUTE)), 15 * MINUTE)


@pytest.mark.parametrize(("failures", "interval"), [(0, 30 * MINUTE), (1, HOUR), (4, 8 * HOUR), (400, DAY)])
def test_failures_double_the_interval_up_to_a_day_and_never_end(failures: int, interval: timedelta) -> None:
    assert near(wait(replace(FEED, failures=failures), FAILED), interval, 0.2)


def test_a_server_that_says_when_to_come_back_is_heard() -> None:
    assert 3 * HOUR <= wait(outcome=replace(FAILED, retry_after=3 * HOUR)) <= 3.3 * HOUR
    assert wait(outcome=replace(FAILED, retry_after=90 * DAY)) <= 7.7 * DAY
    assert near(wait(outcome=replace(FAILED, retry_after=MINUTE)), 30 * MINUTE, 0.2), "the longer of both counts"


def test_a_poll_that_was_put_off_is_no_failure() -> None:
    due = next_poll(replace(FEED, failures=3), Postponed(2 * MINUTE), NOW)
    assert (due.at, due.why) == (NOW + 2 * MINUTE, "its host wants a pause")


def test_the_reason_is_told_in_words() -> None:
    assert next_poll(replace(FEED, gap=3 * HOUR), SAME, NOW).why == "it brings an article every 3 h"
    assert next_poll(FEED, FAILED, NOW).why == "it failed once"
    assert next_poll(replace(FEED, failures=2), FAILED, NOW).why == "it failed 3 times in a row"
    assert next_poll(FEED, replace(DOCUMENT, keep_for=2 * HOUR), NOW).why == "its publisher asks for 2 h"
    assert next_poll(FEED, replace(FAILED, retry_after=5 * HOUR), NOW).why == "its server asks to come back after 5 h"


def test_the_usual_gap_is_the_median_of_the_last_week() -> None:
    hourly = [NOW - i * HOUR for i in range(20)]
    assert usual_gap(hourly, NOW) == HOUR
    assert usual_gap([*hourly, NOW - 300 * DAY, None, NOW + DAY], NOW) == HOUR


def test_one_burst_makes_no_busy_feed() -> None:
    burst = [NOW - DAY - i * timedelta(seconds=1) for i in range(10)]
    assert usual_gap(burst, NOW) == DAY, "it has been silent for a day"


def test_few_dates_say_nothing() -> None:
    assert usual_gap([NOW, None, NOW - HOUR], NOW) is None
    assert usual_gap([], NOW) is None


def test_a_slow_feed_is_measured_over_all_its_dates() -> None:
    assert usual_gap([NOW - 30 * DAY * i for i in range(5)], NOW) == 30 * DAY


def test_what_stood_in_a_feed_before_it_was_added_is_old_news() -> None:
    added = NOW
    assert is_old_news(NOW - 25 * HOUR, feed_added_at=added, imported=False)
    assert not is_old_news(NOW - 23 * HOUR, feed_added_at=added, imported=False)
    assert is_old_news(NOW - 23 * HOUR, feed_added_at=added, imported=False, horizon=HOUR)


def test_an_article_without_a_date_is_old_in_the_first_import_and_new_afterwards() -> None:
    for published in (None, datetime(1970, 1, 1, tzinfo=UTC)):
        assert is_old_news(published, feed_added_at=NOW, imported=False)
        assert not is_old_news(published, feed_added_at=NOW, imported=True)
