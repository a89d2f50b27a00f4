"""What polls found out about their feeds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import BigInteger, BindParameter, Boolean, Case, bindparam, case, delete, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.hosts import SPACING, host_key
from bot.core.model import Validators
from bot.ports import Poll
from bot.store.codec import habits_codec
from bot.store.effects import apply
from bot.store.feed_tables import feeds
from bot.store.feeds import retire
from bot.store.hosts import release

HISTORY = 600
"""Characters of a feed's history: its latest twenty polls or so."""


HOLDERS = (
    select(feeds.c.id, feeds.c.held_by)
    .where(feeds.c.id.in_(bindparam("feeds", expanding=True)))
    .order_by(feeds.c.id)
    .with_for_update()
)


async def record(connection: AsyncConnection, polls: Sequence[Poll]) -> None:
    """Write what polls found out; what a poll says nothing about stays as it is."""
    asked = [poll for poll in polls if not poll.postponed]
    postponed = [poll for poll in polls if poll.postponed]
    ours = await _ours(connection, polls)
    if asked:
        holding = [poll for poll in asked if not poll.turn_ended]
        await release(connection, holding, max(poll.at for poll in asked) + SPACING)
    mine = [(poll, _is_quiet(poll)) for poll in asked if poll.feed_id in ours]
    if briefs := [_brief(poll) for poll, quiet in mine if quiet]:
        await connection.execute(QUIET, briefs)
    if reports := [_report(poll) for poll, quiet in mine if not quiet]:
        await connection.execute(ASKED, reports)
    if postponed:
        await release(connection, [poll for poll in postponed if not poll.turn_ended], None)
    if schedules := [_schedule(poll) for poll in postponed if poll.feed_id in ours]:
        await connection.execute(POSTPONED, schedules)
    for poll in polls:
        if poll.moved_to and poll.feed_id in ours:
            await _move(connection, poll.feed_id, poll.moved_to)
        if poll.effects:
            await apply(connection, poll.effects, poll.at)


async def _ours(connection: AsyncConnection, polls: Sequence[Poll]) -> set[int]:
    """The feeds that are still held as they were when they were asked: who wakes up late writes nothing over others."""
    free = {poll.feed_id for poll in polls if poll.held_by is None}
    held = {poll.feed_id: poll.held_by for poll in polls if poll.held_by is not None}
    if not held:
        return free
    rows = await connection.execute(HOLDERS, {"feeds": list(held)})
    return free | {row.id for row in rows if row.held_by == held[row.id]}


async def _move(connection: AsyncConnection, feed_id: int, url: str) -> None:
    """Give a feed another address; where a feed has it already, that one goes on alone."""
    old = (await connection.execute(select(feeds.c.url).where(feeds.c.id == feed_id))).scalar_one_or_none()
    if old is None or old == url:
        return
    await retire(connection, old)
    # Who asks for this feed asks for what it became, also where that address was removed once.
    await connection.execute(delete(feeds).where(feeds.c.url == url, feeds.c.removed_at.is_not(None)))
    if (await connection.execute(select(feeds.c.id).where(feeds.c.url == url))).first():
        await connection.execute(delete(feeds).where(feeds.c.id == feed_id))
        return
    # The validators were sent for the new address already; as the feed's own they are named by no address.
    moved = update(feeds).where(feeds.c.id == feed_id).values(url=url, host=host_key(url))
    await connection.execute(moved.values(validators_url=None))


def _given(name: str, column: str) -> BindParameter[Any]:
    return bindparam(name, type_=feeds.c[column].type)


def _if(condition: str, then: BindParameter[Any] | int, column: str) -> Case[Any]:
    """The new value under a condition, else what stands there."""
    return case((bindparam(condition, type_=Boolean()), then), else_=feeds.c[column])


POSTPONED = (
    update(feeds)
    .where(feeds.c.id == bindparam("p_feed"))
    .values(next_poll_at=bindparam("p_next"), why=bindparam("p_why"), claimed_until=None, held_by=None)
)

HISTORY_NOW = func.substr(_given("p_line", "history") + func.coalesce(feeds.c.history, ""), 1, HISTORY)
QUIET = POSTPONED.values(failures=0, last_error=None, last_ok_at=_given("p_at", "last_ok_at"), history=HISTORY_NOW)
ASKED = POSTPONED.values(
    failures=case(
        (bindparam("p_good", type_=Boolean()), 0),
        (bindparam("p_excused", type_=Boolean()), feeds.c.failures),
        else_=feeds.c.failures + 1,
    ),
    last_error=bindparam("p_error"),
    articles=feeds.c.articles + bindparam("p_new", type_=BigInteger()),
    last_ok_at=_if("p_good", _given("p_at", "last_ok_at"), "last_ok_at"),
    last_new_at=_if("p_news", _given("p_at", "last_new_at"), "last_new_at"),
    etag=_if("p_validated", _given("p_etag", "etag"), "etag"),
    last_modified=_if("p_validated", _given("p_modified", "last_modified"), "last_modified"),
    validators_url=_if("p_validated", _given("p_url", "validators_url"), "validators_url"),
    body_hash=func.coalesce(_given("p_hash", "body_hash"), feeds.c.body_hash),
    imported=or_(feeds.c.imported, bindparam("p_imported", type_=Boolean())),
    title=func.coalesce(_given("p_title", "title"), feeds.c.title),
    language=func.coalesce(_given("p_language", "language"), feeds.c.language),
    gap=func.coalesce(_given("p_gap", "gap"), feeds.c.gap),
    habits=func.coalesce(_given("p_habits", "habits"), feeds.c.habits),
    history=HISTORY_NOW,
    paused=or_(feeds.c.paused, bindparam("p_paused", type_=Boolean())),
)


def _schedule(poll: Poll) -> dict[str, Any]:
    return {"p_feed": poll.feed_id, "p_next": poll.next_poll_at, "p_why": poll.why}


def _is_quiet(poll: Poll) -> bool:
    """It went well, and says nothing but that and when the next one is: most do, and need a few values of many."""
    return poll == Poll(
        poll.feed_id,
        poll.at,
        poll.next_poll_at,
        poll.why,
        turn_ended=poll.turn_ended,
        held_by=poll.held_by,
        line=poll.line,
    )


def _brief(poll: Poll) -> dict[str, Any]:
    return {**_schedule(poll), "p_at": poll.at, "p_line": f"{poll.line}\n" if poll.line else ""}


def _report(poll: Poll) -> dict[str, Any]:
    validators = poll.validators or Validators()
    return {
        **_brief(poll),
        "p_good": poll.error is None,
        "p_error": poll.error,
        "p_new": poll.new_articles,
        "p_excused": poll.excused,
        "p_news": poll.new_articles > 0,
        "p_validated": poll.validators is not None,
        "p_etag": validators.etag,
        "p_modified": validators.last_modified,
        "p_url": validators.url,
        "p_hash": poll.body_hash,
        "p_imported": poll.imported,
        "p_title": poll.title,
        "p_language": poll.language,
        "p_gap": poll.gap,
        "p_habits": habits_codec.write(poll.habits) if poll.habits else None,
        "p_paused": poll.paused,
    }
