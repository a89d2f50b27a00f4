"""Who may be told: chats by what they follow.

Each follow is filed under what makes it rarest: the words of a person's name, else a lab, else everything. So the
search grows with those who may match and not with those who follow; the follow's own rule decides afterwards.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import AsyncIterator, Collection, Iterable
from datetime import datetime

from sqlalchemy import ColumnElement, Exists, exists, func, literal, not_, or_, select, union_all
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.audience import AlertState, Chat, Follow, Lane
from bot.core.model import Move
from bot.core.spelling import fold
from bot.store.codec import follow_maker, in_common, read_wishes
from bot.store.lists import folded, unfold, unfolded
from bot.store.tables import alerts, among, chats, follow_keys, follows, messages, moves

EVERYTHING = "*"
RULES = 50_000
"""Different rules that are looked at together."""


def keys_of_follow(follow: Follow) -> set[str]:
    """What a follow is filed under; never empty."""
    words = _words([follow.person]) if follow.person else set()
    if not words and follow.lab:
        return {f"lab:{follow.lab}"}
    return words or {EVERYTHING}


def keys_of_move(move: Move) -> set[str]:
    """Everything under which a follow that matches this move may be filed."""
    families = move.families | {employer.family for employer in move.alternatives}
    person = move.person
    names = [person.name, person.id or "", *person.forms] if person else []
    return {EVERYTHING, *(f"lab:{family}" for family in families), *_words(names)}


def _words(names: Iterable[str]) -> set[str]:
    """The words of names, without case and accents."""
    return {f"name:{word}" for name in names for word in re.findall(r"[^\W_]+", fold(name))}


async def followers(
    connection: AsyncConnection, move: Move, since: datetime
) -> AsyncIterator[tuple[Follow, list[int]]]:
    """Rules that might want the move, each with the chats that follow by it since then or longer.

    The database puts together what has the same rule: a hundred thousand chats follow the same few labs.
    """
    filed = select(follow_keys.c.follow_id).where(follow_keys.c.key.in_(keys_of_move(move)))
    began = or_(follows.c.since.is_(None), follows.c.since <= since)
    every = select(follows.c.body, folded(connection, follows.c.chat_id)).where(follows.c.id.in_(filed), began)
    some = every.group_by(follows.c.body).order_by(follows.c.body).limit(RULES)
    rows = (await connection.execute(some)).all()
    while rows:
        for body, chat_ids in rows:
            yield follow_maker(body)(), unfolded(chat_ids)
        full, last = len(rows) == RULES, rows[-1][0]
        rows = (await connection.execute(some.where(follows.c.body > last))).all() if full else []


async def wishes(connection: AsyncConnection, chat_ids: Collection[int]) -> list[tuple[Chat, list[int]]]:
    """What active chats among these wish, those together that wish the same; in the order that was given."""
    numbers, number = unfold(connection, list(chat_ids))
    query = select(chats.c.id, chats.c.body).where(chats.c.active, chats.c.id == number).select_from(numbers)
    bodies = {row.id: row.body for row in await connection.execute(query)}
    alike: dict[str, list[int]] = defaultdict(list)
    for chat_id in chat_ids:
        if body := bodies.get(chat_id):
            alike[in_common(body)].append(chat_id)
    return [(read_wishes(text), same) for text, same in alike.items()]


async def reached(connection: AsyncConnection, move_id: int) -> dict[Lane, list[int]]:
    """Chats that were told of the move, or are about to be, by the lane in which they were."""
    by_alert = select(alerts.c.chat_id, alerts.c.lane).where(alerts.c.move_id == move_id, reaches())
    # Alerts are let go of after a while, messages are not.
    by_message = select(messages.c.chat_id, literal(Lane.ALERT, alerts.c.lane.type)).where(
        messages.c.move_id == move_id
    )
    every = union_all(by_alert, by_message).subquery()
    once = select(every.c.chat_id, func.min(every.c.lane, type_=every.c.lane.type).label("lane"))
    chat = once.group_by(every.c.chat_id).subquery()
    query = select(chat.c.lane, folded(connection, chat.c.chat_id).label("chats")).group_by(chat.c.lane)
    return {lane: unfolded(chat_ids) for lane, chat_ids in await connection.execute(query)}


async def languages(connection: AsyncConnection, move_id: int) -> set[str]:
    """The languages of active chats that were told of the move, or are about to be."""
    hears = or_(
        chats.c.id.in_(select(alerts.c.chat_id).where(alerts.c.move_id == move_id, reaches())),
        chats.c.id.in_(select(messages.c.chat_id).where(messages.c.move_id == move_id)),
    )
    return set((await connection.execute(select(chats.c.language).distinct().where(chats.c.active, hears))).scalars())


async def told(connection: AsyncConnection, move_ids: Collection[int]) -> set[int]:
    """Those of the moves that some chat was told, or is about to be."""
    alerted = exists().where(alerts.c.move_id == moves.c.id, reaches())
    query = select(moves.c.id).where(moves.c.id.in_(move_ids), or_(alerted, _stands()))
    return set((await connection.execute(query)).scalars())


def _stands() -> Exists:
    """A message tells some chat of the move, or did so."""
    return exists().where(messages.c.move_id == moves.c.id)


def reaches() -> ColumnElement[bool]:
    """The alert reached its chat, or may still do so."""
    return not_(among(alerts.c.state, AlertState.SKIPPED, AlertState.GONE))
