"""What admins change is in the audit log, and is taken back once."""

from __future__ import annotations

from bot.core.effects import Audit, Overrule, PauseFeed, PauseSending, RemoveFeed, RestoreFeed, Undo
from bot.store import SqlStore, open_store
from tests.store.make import (
    NOW,
    add_alerts,
    add_chats,
    add_feed,
    alert,
    claim,
    evidence,
    message,
    move,
    opened,
    save,
    want,
)

ADMIN = 7


async def test_a_change_is_undone_once_and_the_log_says_so(store: SqlStore) -> None:
    feed = await add_feed(store)
    entry = Audit(ADMIN, "remove feed", "The Wire", undo=(RestoreFeed(feed.id), Overrule(3)))
    await store.apply_effects([RemoveFeed(feed.id), entry], NOW)
    [line] = await store.audit_lines(5)

    await store.apply_effects([Undo(line.id, 8)], NOW)
    await store.apply_effects([RemoveFeed(feed.id), Undo(line.id, 8)], NOW)

    undoing, undone = await store.audit_lines(5)
    assert line.undo == entry.undo
    assert (undone.id, undone.undone_at) == (line.id, NOW)
    assert (undoing.actor, undoing.action, undoing.subject, undoing.undo) == (8, "undo remove feed", "The Wire", ())
    assert await store.feeds() == []  # The second press did nothing.


async def test_the_last_change_is_ones_own_and_still_stands(store: SqlStore) -> None:
    undo = (PauseFeed(1, paused=False),)
    await store.apply_effects(
        [Audit(ADMIN, "pause feed", "one", undo=undo), Audit(8, "pause feed", "two", undo=undo), Audit(ADMIN, "say")],
        NOW,
    )

    last = await store.last_change(ADMIN)

    assert last
    assert last.subject == "one"
    await store.apply_effects([Undo(last.id, ADMIN)], NOW)
    assert await store.last_change(ADMIN) is None
    assert await store.audit_line(99) is None


async def test_held_sending_holds_alerts_and_edits_for_every_process_until_it_is_let_go(
    store: SqlStore, url: str
) -> None:
    await add_chats(store, 1)
    told = await save(store, opened(move(evidence(claim()))))
    await add_alerts(store, [alert(told, 1)])
    await store.alerts_sent([], [message(told, 1, edited_at=None)])
    await want(store, told.id, {"en": "second"})
    await store.apply_effects([PauseSending(paused=True), PauseSending(paused=True)], NOW)

    other = await open_store(url, exclusive=False)
    held = (await other.take_alerts(NOW, 5), await other.stale_messages(NOW, 5))
    await other.apply_effects([PauseSending(paused=False)], NOW)
    await other.close()

    assert held == ([], [])
    assert len(await store.stale_messages(NOW, 5)) == 1
    assert len(await store.take_alerts(NOW, 5)) == 1
