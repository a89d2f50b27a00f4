"""Who may be told: chats by what they follow.

Each follow is filed under what makes it rarest: the words of a person's name, else a lab, else everything. So the
search grows with those who may match and not with those who follow; the follow's own rule decides afterwards.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from sqlalchemy import ColumnElement, and_, exists, not_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.audience import AlertState, Chat, Follow
from bot.core.model import Move
from bot.core.spelling import fold
from bot.store.chats import chat_of, follow_of
from bot.store.tables import alerts, among, chats, follow_keys, follows, moves

EVERYTHING = "*"


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


async def audience(connection: AsyncConnection, move: Move) -> list[tuple[Chat, Follow]]:
    """Active chats with a follow that might match the move; a follow's own rule decides."""
    filed = select(follow_keys.c.follow_id).where(follow_keys.c.key.in_(keys_of_move(move)))
    query = (
        select(chats.c.id.label("chat"), chats.c.body, follows.c.id, follows.c.since, follows.c.body.label("rule"))
        .join_from(follows, chats)
        .where(chats.c.active, follows.c.id.in_(filed))
        .order_by(chats.c.id, follows.c.id)
    )
    rows = await connection.execute(query)
    return [(chat_of(row.chat, row.body), follow_of(row.id, row.chat, row.since, row.rule)) for row in rows]


async def listeners(connection: AsyncConnection, move_id: int) -> list[Chat]:
    """Active chats that were told of the move, or are about to be."""
    hears = and_(alerts.c.move_id == move_id, reaches())
    query = select(chats.c.id, chats.c.body).where(
        chats.c.active, chats.c.id.in_(select(alerts.c.chat_id).where(hears))
    )
    return [chat_of(row.id, row.body) for row in await connection.execute(query.order_by(chats.c.id))]


async def told(connection: AsyncConnection, move_ids: Collection[int]) -> set[int]:
    """Those of the moves that some chat was told, or is about to be."""
    reached = exists().where(alerts.c.move_id == moves.c.id, reaches())
    query = select(moves.c.id).where(moves.c.id.in_(move_ids), reached)
    return set((await connection.execute(query)).scalars())


def reaches() -> ColumnElement[bool]:
    """The alert reached its chat, or may still do so."""
    return not_(among(alerts.c.state, AlertState.SKIPPED, AlertState.GONE))
