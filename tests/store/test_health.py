"""Whether the bot is well, in numbers."""

from __future__ import annotations

from dataclasses import replace

from bot.ports import Note, Poll
from bot.store import SqlStore
from tests.store.make import (
    HOUR,
    MINUTE,
    NOW,
    add_alerts,
    add_chats,
    add_feed,
    alert,
    article,
    claim,
    evidence,
    move,
    opened,
    save,
)


async def test_each_loop_has_one_heartbeat(store: SqlStore) -> None:
    await store.heartbeat("poll", NOW)
    await store.heartbeat("deliver", NOW)
    await store.heartbeat("poll", NOW + MINUTE)

    assert await store.heartbeats() == {"poll": NOW + MINUTE, "deliver": NOW}


async def test_an_empty_database_counts_nothing(store: SqlStore) -> None:
    tally = await store.tally(NOW)

    assert (tally.feeds, tally.articles, tally.moves, tally.chats, tally.alerts_waiting) == (0, 0, 0, 0, 0)
    assert (tally.oldest_waiting, tally.next_poll_at) == (None, None)


async def test_the_tally_counts_what_is_there(store: SqlStore) -> None:
    feed, failing = await add_feed(store), await add_feed(store, "https://post.example/feed")
    async with store.book() as book:
        await book.add_articles(feed.id, [article("a"), article("b")])
        await book.record_poll(Poll(feed.id, NOW, NOW + HOUR, new_articles=2))
    await store.record_polls([Poll(failing.id, NOW, NOW + MINUTE, error="dns: unknown")])
    await add_chats(store, 1, 2, 3)
    one = await save(store, opened(move(evidence(claim()))))
    await add_alerts(store, [alert(one, 1), alert(one, 2), alert(one, 3, due_at=NOW + HOUR)])
    await store.take_alerts(NOW, 1)
    await store.recover_alerts()

    tally = await store.tally(NOW)

    assert replace(tally, oldest_waiting=None) == type(tally)(
        feeds=2,
        feeds_failing=1,
        articles=2,
        moves=1,
        chats=3,
        alerts_waiting=2,
        alerts_uncertain=1,
        oldest_waiting=None,
        next_poll_at=NOW + MINUTE,
    )
    assert isinstance(tally.articles, int)
    assert tally.oldest_waiting is not None


async def test_the_tally_tells_what_the_processes_told_one_another_and_which_loop_stands_still(store: SqlStore) -> None:
    before = await store.tally(NOW)
    await store.note(Note.TALKER, "desk · 1")
    await store.note(Note.TALKER, "desk · 2")
    await store.note(Note.BACKUP, "copy.db")
    await store.heartbeat("poll", NOW)

    tally = await store.tally(NOW)

    assert (before.held_since, before.backup_at, before.talker, before.silent_loops) == (None, None, "", ())
    assert (tally.talker, tally.silent_loops) == ("desk · 2", ("poll",))
    assert tally.backup_at
    assert tally.backup_at > NOW
