"""Writes down whom a change is told: rule by rule who wants it, and then some chats at a time what they hear.

    book.followers → core.alerting.Crowd → book.wishes → core.alerting.Telling → book.add_alerts

Chats that follow by the same rule, and those that wish the same, are decided about together. So a move that a hundred
thousand chats want needs little memory, and one that few want little time.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import partial

from bot.core.alerting import Crowd, Telling
from bot.core.audience import Alert, Chat, Lane
from bot.core.orders import OrderKind, appointed
from bot.ports import Book

SOME = 5_000
"""Chats that are looked at together."""


async def tell(book: Book, what: Telling, admins: frozenset[int] = frozenset()) -> int:
    """Write an alert for each chat that is to hear of it; returns how many are new."""
    if not what:
        return 0
    told = await book.reached(what.move.id)
    group = await book.reached(what.move.group_id) if what.move.group_id else {}
    added = 0
    for lane, chats in told.items() if what.changed else ():
        added += await _write(book, chats, partial(what.reply, slots=what.changed, lane=lane))
    mine = _every(told)
    for lane, chats in group.items() if what.joined else ():
        others = [chat for chat in chats if chat not in mine]
        added += await _write(book, others, partial(what.reply, slots=what.joined, lane=lane))
    if what.since:
        first = admins | appointed(await book.orders(OrderKind.ADMIN))
        crowd = Crowd(what.move, told=mine | _every(group), admins=first)
        added += await _tell_new(book, what, crowd, what.since)
    return added


async def _tell_new(book: Book, what: Telling, crowd: Crowd, since: datetime) -> int:
    async for rule, chats in book.followers(what.move, since):
        crowd.gather(rule, chats)
    added = 0
    for rank, chats in crowd.by_rank():
        added += await _write(book, chats, partial(what.new, rank=rank))
    return added


async def _write(book: Book, chat_ids: Sequence[int], decide: Callable[[Chat], Alert | None]) -> int:
    added = 0
    for start in range(0, len(chat_ids), SOME):
        alerts: dict[Alert, list[int]] = {}
        for wishes, alike in await book.wishes(chat_ids[start : start + SOME]):
            if alert := decide(wishes):
                alerts.setdefault(alert, []).extend(alike)
        for alert, chats in alerts.items():
            added += await book.add_alerts(alert, chats)
    return added


def _every(chats: Mapping[Lane, Sequence[int]]) -> set[int]:
    return {chat for some in chats.values() for chat in some}
