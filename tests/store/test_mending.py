"""A clock that was set back: what was put off keeps its distance from now."""

from __future__ import annotations

from dataclasses import replace

import sqlalchemy as sa

from bot.app.clock import machine_now
from bot.core.audience import AlertState, Follow
from bot.core.effects import Answer
from bot.core.text import Text
from bot.store import SqlStore
from bot.store.tables import alerts
from tests.store.look import beside
from tests.store.make import (
    HOUR,
    MINUTE,
    NOW,
    add_alerts,
    add_chats,
    alert,
    claim,
    evidence,
    message,
    move,
    opened,
    save,
    want,
)

DAY = 24 * HOUR
TOMORROW = NOW + DAY


async def test_what_was_put_off_by_a_clock_that_ran_ahead_is_due_as_it_was_meant(store: SqlStore, url: str) -> None:
    await add_chats(store, 1, 2, 3, follow=Follow(since=TOMORROW))
    told = await save(store, opened(move(evidence(claim()))))
    digest, failed, older = (alert(told, chat, due_at=TOMORROW + 8 * HOUR) for chat in (1, 2, 3))
    await add_alerts(store, [digest, replace(failed, due_at=TOMORROW), older])
    for taken in await store.take_alerts(TOMORROW, 9):
        await store.settle_alert(taken.id, AlertState.PENDING, "no connection", due_at=TOMORROW + HOUR)
    await store.apply_effects([Answer(1, Text("hello"))], NOW)
    (waiting,) = await store.take_answers(TOMORROW, 9)
    await store.settle_answer(waiting.id, done=False, due_at=TOMORROW)
    await store.alerts_sent([], [message(told, 1, edited_at=TOMORROW)])
    await want(store, told.id, {"en": "second"})
    beside(url, sa.update(alerts).where(alerts.c.chat_id == 1).values(written_at=machine_now() + DAY))

    for _ in range(2):
        await store.mend_deliveries(NOW)

    assert [taken.chat_id for taken in await store.take_alerts(NOW, 9)] == [2]
    assert [taken.chat_id for taken in await store.take_alerts(NOW + 8 * HOUR + MINUTE, 9)] == [1]
    assert [taken.chat_id for taken in await store.take_alerts(TOMORROW + 8 * HOUR, 9)] == [3]
    assert len(await store.take_answers(NOW, 9)) == 1
    assert len(await store.stale_messages(NOW + MINUTE, 9)) == 1
    assert [follow.since for follow in await store.follows(1)] == [NOW]
