"""What a poll found out about its feed, before anything is written: the next poll, the validators, what was learnt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.core.asking import count_waste, has_moved, learn
from bot.core.feedhealth import News, Notice, answered, failed, name
from bot.core.habits import Habits, Trouble
from bot.core.model import Document, Entry, Feed, Validators
from bot.core.outcomes import Fetched, FetchFailed, FetchOutcome, NotModified, Postponed
from bot.core.polling import next_poll, rhythm, usual_gap
from bot.core.recurring import Sorted, hijacked, home_of
from bot.ports import Poll

CHANGED_TWICE = 2
"""A publisher that changed its ids so often will do it again."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A poll as it is to be written, and what the admins are to hear of it."""

    feed: Feed
    poll: Poll
    notices: tuple[Notice, ...] = ()


def find(
    feed: Feed,
    sent: Validators,
    outcome: FetchOutcome,
    now: datetime,
    *,
    parsed: Document | FetchFailed | None = None,
    digest: bytes | None = None,
) -> Finding:
    """Decide what to write: the next poll always, the validators only when all was understood."""
    same = digest is not None and digest == feed.body_hash
    habits = learn(feed, sent, parsed if isinstance(parsed, FetchFailed) else outcome, now, same=same)
    if isinstance(parsed, FetchFailed):
        outcome = parsed
        habits = replace(habits, full_at=now)
    document = parsed if isinstance(parsed, Document) else None
    dates = [entry.published for entry in document.entries] if document else []
    gap = usual_gap(dates, now) or feed.gap
    habits = replace(habits, ttl=document.ttl) if document else habits
    due = next_poll(feed if gap == feed.gap else replace(feed, gap=gap), outcome, now, ttl=habits.ttl)
    line = _line(outcome, now, same=same)
    poll = Poll(feed.id, at=now, next_poll_at=due.at, why=due.why, line=line, held_by=feed.held_by)
    if isinstance(outcome, Postponed):
        return Finding(feed, replace(poll, postponed=True))
    if isinstance(outcome, FetchFailed):
        return _failed(feed, habits, outcome, replace(poll, error=f"{outcome.problem}: {outcome.detail}"))
    if document and not document.whole:
        return Finding(feed, replace(poll, habits=_changed(feed, habits)))
    if digest or outcome.validators != feed.validators:
        poll = replace(poll, validators=outcome.validators, body_hash=digest)
    if document:
        habits = replace(habits, rhythm=rhythm(dates, now) or habits.rhythm)
        poll = replace(poll, gap=gap, title=document.title, language=document.language)
    if has_moved(habits, now):
        poll = replace(poll, moved_to=habits.moving_to)
    # What a document brings is known only when it is entered: `conclude` goes on from here.
    return Finding(feed, replace(poll, habits=habits)) if document else _well(feed, habits, poll)


def conclude(finding: Finding, entries: Sequence[Entry], sorted_: Sorted) -> Finding:
    """Go on when it is known which entries of the document are new."""
    feed, poll = finding.feed, finding.poll
    habits = poll.habits or feed.habits
    if feed.imported and habits.told is not Trouble.HIJACKED and hijacked(entries, sorted_.fresh, habits.home):
        held = replace(feed.habits, told=Trouble.HIJACKED)
        poll = replace(poll, paused=True, validators=None, body_hash=None, moved_to=None, title=None, language=None)
        return Finding(feed, replace(poll, habits=held), (Notice(News.HIJACKED, name(feed)),))
    if feed.validators.etag or feed.validators.last_modified:
        habits = count_waste(habits, new=len(sorted_.fresh))
    new_ids = habits.new_ids + sorted_.new_ids
    by_link = habits.by_link or new_ids >= CHANGED_TWICE
    habits = replace(habits, home=home_of(entries) or habits.home, new_ids=new_ids, by_link=by_link)
    if poll.moved_to and len(sorted_.fresh) == len(entries):
        # Nothing of what stands there is known: this is not the same feed.
        poll = replace(poll, moved_to=None)
    return _well(feed, habits, poll, new=len(sorted_.fresh))


def held(finding: Finding) -> bool:
    """What the document brought is not entered: somebody else seems to write the feed."""
    return any(notice.news is News.HIJACKED for notice in finding.notices)


def _well(feed: Feed, habits: Habits, poll: Poll, *, new: int = 0) -> Finding:
    habits, notice = answered(feed, habits, poll.at, new=new)
    notices = [notice] if notice else []
    if poll.moved_to:
        habits = replace(habits, moving_to=None, moving_since=None, moving_times=0, moved_from=feed.url)
        notices.append(Notice(News.MOVED, name(feed), poll.moved_to))
    changed = _changed(feed, habits)
    return Finding(feed, poll if changed == poll.habits else replace(poll, habits=changed), tuple(notices))


def _failed(feed: Feed, habits: Habits, outcome: FetchFailed, poll: Poll) -> Finding:
    habits, notice = failed(feed, habits, outcome, poll.at)
    gone = notice is not None and notice.news is News.GONE
    poll = replace(poll, habits=_changed(feed, habits), paused=gone)
    return Finding(feed, poll, (notice,) if notice else ())


def _changed(feed: Feed, habits: Habits) -> Habits | None:
    """The habits, if there is anything to write."""
    return None if habits == feed.habits else habits


def _line(outcome: FetchOutcome, now: datetime, *, same: bool) -> str:
    if isinstance(outcome, FetchFailed):
        how = str(outcome.status or outcome.problem)
    elif isinstance(outcome, NotModified):
        how = "304"
    else:
        how = "200 same" if same else "200" if isinstance(outcome, Fetched) else ""
    return f"{now:%m-%d %H:%M} {how}"
