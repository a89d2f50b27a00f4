"""Decides when a feed is due next, and what of a new feed is old news."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from statistics import median

from bot.core.habits import WASTED
from bot.core.model import Feed, Validators
from bot.core.outcomes import FetchFailed, FetchOutcome, NotModified, Postponed
from bot.core.reasons import because

_DAY = timedelta(days=1)
_NO_TIME = timedelta()
_FEWEST_DATES = 3
_FIRST_YEAR = 1990
"""Dates before it are mistakes."""


@dataclass(frozen=True, slots=True)
class Pace:
    """How often feeds are asked. The defaults are what publishers and subscribers both thank us for."""

    least: timedelta = timedelta(minutes=5)
    usual: timedelta = timedelta(minutes=15)
    """For a feed whose rhythm is not known yet."""
    unconditional: timedelta = timedelta(minutes=30)
    """At least this for a feed that cannot say "nothing changed", since each answer costs its publisher a document."""
    most: timedelta = timedelta(hours=1)
    most_wished: timedelta = _DAY
    """A publisher's wish to be left alone is heard up to here; longer ones have been mistakes."""
    most_back_off: timedelta = _DAY
    most_retry_after: timedelta = timedelta(days=7)
    jitter: float = 0.1
    jitter_at_first: float = 0.5
    jitter_after_failure: float = 0.2
    """The share by which an interval is stretched or shortened, so that feeds do not march in step."""


PACE = Pace()


@dataclass(frozen=True, slots=True)
class NextPoll:
    """When a feed is due, and why then, in words for the admin."""

    at: datetime
    why: str


def next_poll(
    feed: Feed, outcome: FetchOutcome, now: datetime, *, ttl: timedelta | None = None, pace: Pace = PACE
) -> NextPoll:
    """Decide the next poll after this outcome.

    `feed` is as it was before the poll (`failures` do not count this one), but for what its document tells of its
    rhythm; `ttl` is the document's own wish.
    """
    if isinstance(outcome, Postponed):
        return NextPoll(now + outcome.wait, because("its host wants a pause"))
    if isinstance(outcome, FetchFailed):
        return _after_failure(feed, outcome, now, pace)
    spares = _conditional(outcome.validators) and feed.habits.wasted < WASTED
    interval, why = _interval(feed.gap, pace, conditional=isinstance(outcome, NotModified) or spares)
    # Feeds that were added together, or all waited for the bot to come back, part at once; others stay near their time.
    in_step = feed.last_ok_at is None or now - feed.next_poll_at > interval / 2
    share = pace.jitter_at_first if in_step else pace.jitter
    planned = max(interval * (1 + share * _chance(feed.id, now)), pace.least)
    wish = min(max(outcome.keep_for or _NO_TIME, ttl or _NO_TIME), pace.most_wished)
    if wish > planned:
        why = because("its publisher asks for {span}", span=_words(wish))
        return NextPoll(now + _stretched(wish, share, feed.id, now, pace), why)
    return NextPoll(now + planned, why)


def usual_gap(dates: Iterable[datetime | None], now: datetime) -> timedelta | None:
    """The usual time between two articles; a silence that lasts longer than that counts instead."""
    known = _known(dates, now)
    usual = rhythm(known, now)
    return usual and max(usual, now - known[-1])


def rhythm(dates: Iterable[datetime | None], now: datetime) -> timedelta | None:
    """The median time between two articles over the last week, or over all dates when that has too few.

    Undated articles and dates in the future say nothing; neither do fewer than three dates.
    """
    known = _known(dates, now)
    recent = [d for d in known if d >= now - 7 * _DAY]
    chosen = recent if len(recent) >= _FEWEST_DATES else known
    if len(chosen) < _FEWEST_DATES:
        return None
    return timedelta(seconds=median((b - a).total_seconds() for a, b in pairwise(chosen)))


def _known(dates: Iterable[datetime | None], now: datetime) -> list[datetime]:
    return sorted({d for d in dates if d is not None and d <= now})


def is_old_news(
    published: datetime | None, *, feed_added_at: datetime, imported: bool, horizon: timedelta = _DAY
) -> bool:
    """Whether an article of a feed tells nothing because it stood there before anybody asked for the feed.

    Once a feed is imported, ids decide what is new and dates never do. In the first import an article
    without a usable date (none, or before 1990) counts as old.
    """
    if imported:
        return False
    if published is None or published.year < _FIRST_YEAR:
        return True
    return published < feed_added_at - horizon


def _conditional(validators: Validators) -> bool:
    return bool(validators.etag or validators.last_modified)


def _interval(gap: timedelta | None, pace: Pace, *, conditional: bool) -> tuple[timedelta, str]:
    if gap is None:
        interval, why = pace.usual, because("its rhythm is not known yet")
    else:
        interval = min(max(gap / 2, pace.least), pace.most)
        why = because("it brings an article every {span}", span=_words(gap))
    if not conditional and interval < pace.unconditional:
        return pace.unconditional, because("it cannot say that nothing changed")
    return interval, why


def _after_failure(feed: Feed, outcome: FetchFailed, now: datetime, pace: Pace) -> NextPoll:
    failures = feed.failures + 1
    interval, _ = _interval(feed.gap, pace, conditional=_conditional(feed.validators))
    # Beyond some doublings the limit has long been reached; the exponent is cut so that it never overflows.
    back_off = min(interval * 2 ** min(failures - 1, 20), pace.most_back_off)
    wait = back_off * (1 + pace.jitter_after_failure * _chance(feed.id, now))
    asked = min(outcome.retry_after or _NO_TIME, pace.most_retry_after)
    if asked > wait:
        later = _stretched(asked, pace.jitter, feed.id, now, pace)
        return NextPoll(now + later, because("its server asks to come back after {span}", span=_words(asked)))
    why = because("it failed once") if failures == 1 else because("it failed {n} times in a row", n=failures)
    return NextPoll(now + wait, why)


def _stretched(asked: timedelta, share: float, feed_id: int, now: datetime, pace: Pace) -> timedelta:
    """Never earlier than asked, and not all at the same moment."""
    return asked + min(asked * share, pace.most) * abs(_chance(feed_id, now))


def _chance(feed_id: int, now: datetime) -> float:
    """A number from -1 to 1 that looks random and follows from feed and moment alone."""
    digest = hashlib.sha256(f"{feed_id}:{now.timestamp()}".encode()).digest()
    return int.from_bytes(digest[:8], "big") / 2**63 - 1


def _words(span: timedelta) -> str:
    seconds = round(span.total_seconds())
    if seconds >= _DAY.total_seconds():
        return because("{n} d", n=f"{seconds / 86_400:.3g}")
    if seconds >= 3_600:  # noqa: PLR2004 - an hour
        return because("{n} h", n=f"{seconds / 3_600:.3g}")
    if seconds >= 60:  # noqa: PLR2004 - a minute
        return because("{n} min", n=f"{seconds / 60:.3g}")
    return because("{n} s", n=seconds)
