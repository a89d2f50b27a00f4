"""What the admins are told about a feed, once when it begins and once when it is over."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from bot.core.asking import silence
from bot.core.habits import Habits, Trouble
from bot.core.model import Feed
from bot.core.outcomes import FetchFailed

FAILURES = 3
FAILING = timedelta(hours=1)
"""A feed that failed so often over so long is worth a word."""
GONE = timedelta(days=1)
"""Between the first and the last time that a server says "gone for good" before it is believed."""
HTTP_GONE = 410


class News(StrEnum):
    """What there is to tell."""

    FAILING = "failing"
    SILENT = "silent"
    GONE = "gone"
    HIJACKED = "hijacked"
    WELL = "well"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing to tell about one feed."""

    news: News
    feed: str
    """Its title and address."""
    detail: str = ""


def failed(feed: Feed, habits: Habits, outcome: FetchFailed, now: datetime) -> tuple[Habits, Notice | None]:
    """After a failure: when it was one too many."""
    since = habits.failing_since or now
    gone = (habits.gone_at or now) if outcome.status == HTTP_GONE else None
    habits = replace(habits, failing_since=since, gone_at=gone)
    if gone and now - gone >= GONE and habits.told is not Trouble.GONE:
        return replace(habits, told=Trouble.GONE), Notice(News.GONE, name(feed))
    if habits.told is None and feed.failures + 1 >= FAILURES and now - since >= FAILING:
        return replace(habits, told=Trouble.FAILING), Notice(News.FAILING, name(feed), outcome.detail)
    return habits, None


def answered(feed: Feed, habits: Habits, now: datetime, *, new: int = 0) -> tuple[Habits, Notice | None]:
    """After a good poll: when a trouble is over, or the feed has been silent for too long."""
    if habits.failing_since or habits.gone_at:
        habits = replace(habits, failing_since=None, gone_at=None)
    over = {Trouble.FAILING, Trouble.GONE, Trouble.HIJACKED} | ({Trouble.SILENT} if new else set())
    if habits.told in over:
        return replace(habits, told=None), Notice(News.WELL, name(feed))
    last = feed.last_new_at or feed.added_at
    if habits.told is None and not new and habits.rhythm and now - last >= silence(habits):
        return replace(habits, told=Trouble.SILENT), Notice(News.SILENT, name(feed))
    return habits, None


def name(feed: Feed) -> str:
    """A feed as the admins know it."""
    return f"{feed.title} ({feed.url})" if feed.title else feed.url
