"""What to send to a feed's server, and what its answers teach: validators that help, addresses that moved."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from bot.core.habits import WASTED, Condition, Habits
from bot.core.model import Feed, Validators
from bot.core.outcomes import Fetched, FetchFailed, FetchOutcome, NotModified, Postponed

SAME_AGAIN = 3
"""So many times the same document although its own ETag was sent, and the ETag is left out for once."""
MOVES = 10
MOVING = timedelta(hours=72)
"""A permanent redirect is believed after so many good polls over so much time."""
DAY = timedelta(days=1)
SILENCE = 10
"""A feed is silent when it wrote nothing for so many times its usual gap."""
UNKNOWN_SILENCE = timedelta(days=7)


def silence(habits: Habits) -> timedelta:
    """How long without anything new is more than chance."""
    return max(DAY, SILENCE * habits.rhythm) if habits.rhythm else UNKNOWN_SILENCE


def probes(feed: Feed, now: datetime) -> bool:
    """Whether to ask without condition for once: some servers say "nothing changed" for ever."""
    full_at = feed.habits.full_at
    return full_at is not None and now - full_at >= silence(feed.habits)


def conditions(feed: Feed, now: datetime) -> Validators:
    """What to send: the validators of the last answer, as far as this server can handle them."""
    known = feed.validators
    if probes(feed, now):
        return Validators(url=known.url)
    if feed.habits.condition in (Condition.TRYING, Condition.MODIFIED) and known.last_modified:
        return replace(known, etag=None)
    return known


def learn(feed: Feed, sent: Validators, outcome: FetchOutcome, now: datetime, *, same: bool) -> Habits:
    """The habits of a feed after a poll; `same`: the document was the very one that is known."""
    habits = feed.habits
    if isinstance(outcome, Postponed):
        return habits
    if isinstance(outcome, Fetched) or not (sent.etag or sent.last_modified):
        habits = replace(habits, full_at=now)
    if isinstance(outcome, FetchFailed):
        return habits
    if isinstance(outcome, Fetched) and same and (sent.etag or sent.last_modified):
        habits = count_waste(habits, new=0)
    return _learn_move(_learn_condition(habits, sent, outcome, same=same), outcome.moved_to, feed, now)


def count_waste(habits: Habits, *, new: int) -> Habits:
    """After a document that came in spite of a condition; only a 304 shows that the server can spare it."""
    return habits if new or habits.wasted >= WASTED else replace(habits, wasted=habits.wasted + 1)


def has_moved(habits: Habits, now: datetime) -> bool:
    """Whether the permanent redirect has held long enough to be believed."""
    since = habits.moving_since
    return since is not None and habits.moving_times >= MOVES and now - since >= MOVING


def _learn_condition(habits: Habits, sent: Validators, outcome: Fetched | NotModified, *, same: bool) -> Habits:
    if isinstance(outcome, NotModified):
        tried = habits.condition is Condition.TRYING
        if not (tried or habits.same_again or habits.wasted):
            return habits
        return replace(habits, same_again=0, wasted=0, condition=Condition.MODIFIED if tried else habits.condition)
    if habits.condition is Condition.TRYING and same and sent.last_modified:
        return replace(habits, same_again=0, condition=Condition.SETTLED)
    again = habits.same_again + 1 if same and sent.etag else 0
    if again >= SAME_AGAIN and habits.condition is Condition.BOTH and outcome.validators.last_modified:
        return replace(habits, same_again=0, condition=Condition.TRYING)
    return replace(habits, same_again=min(again, SAME_AGAIN)) if again != habits.same_again else habits


def _learn_move(habits: Habits, moved_to: str | None, feed: Feed, now: datetime) -> Habits:
    insecure = feed.url.startswith("https:") and (moved_to or "").startswith("http:")
    if moved_to is None or moved_to == feed.url or insecure:
        if habits.moving_to is None:
            return habits
        return replace(habits, moving_to=None, moving_since=None, moving_times=0)
    if moved_to != habits.moving_to:
        return replace(habits, moving_to=moved_to, moving_since=now, moving_times=1)
    return replace(habits, moving_times=habits.moving_times + 1)
