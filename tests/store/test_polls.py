"""What a poll leaves behind in the row of its feed."""

from __future__ import annotations

from dataclasses import replace

from bot.core.model import Validators
from bot.store import SqlStore
from tests.store.make import HOUR, MINUTE, NOW, add_feed, poll, the_feed


async def test_a_good_poll_leaves_everything_behind(store: SqlStore) -> None:
    feed = await add_feed(store)
    found = replace(
        poll(feed),
        validators=Validators(b'W/"\xff1"', b"Mon, 02 Mar 2026 09:00:00 GMT", "https://cdn.example/feed"),
        body_hash=b"\x00" * 32,
        imported=True,
        title="The Wire",
        language="en",
        new_articles=2,
        gap=3 * HOUR,
    )

    await store.record_polls([found])

    assert await the_feed(store) == replace(
        feed,
        next_poll_at=NOW + HOUR,
        why="quiet",
        validators=Validators(b'W/"\xff1"', b"Mon, 02 Mar 2026 09:00:00 GMT", "https://cdn.example/feed"),
        body_hash=b"\x00" * 32,
        imported=True,
        title="The Wire",
        language="en",
        last_ok_at=NOW,
        last_new_at=NOW,
        gap=3 * HOUR,
    )


async def test_what_a_poll_says_nothing_about_stays_as_it_was(store: SqlStore) -> None:
    feed = await add_feed(store)
    validators = Validators(b'"1"', None)
    await store.record_polls(
        [replace(poll(feed), validators=validators, body_hash=b"1", imported=True, title="The Wire", gap=HOUR)]
    )
    before = await the_feed(store)

    await store.record_polls([replace(poll(feed), at=NOW + MINUTE)])

    assert await the_feed(store) == replace(before, last_ok_at=NOW + MINUTE)


async def test_a_validator_that_the_last_answer_lacks_is_forgotten(store: SqlStore) -> None:
    feed = await add_feed(store)
    await store.record_polls([replace(poll(feed), validators=Validators(b'"1"', b"yesterday"))])

    await store.record_polls([replace(poll(feed), validators=Validators(b'"2"', None))])

    assert (await the_feed(store)).validators == Validators(b'"2"', None)


async def test_failures_add_up_until_a_poll_goes_well(store: SqlStore) -> None:
    feed = await add_feed(store)

    await store.record_polls([replace(poll(feed), error="dns: unknown"), replace(poll(feed), error="status: 503")])
    failing = await the_feed(store)
    await store.record_polls([poll(feed)])
    well = await the_feed(store)

    assert (failing.failures, failing.last_error, failing.last_ok_at) == (2, "status: 503", None)
    assert (well.failures, well.last_error, well.last_ok_at) == (0, None, NOW)


async def test_a_poll_that_was_put_off_only_sets_the_next(store: SqlStore) -> None:
    feed = await add_feed(store)
    await store.record_polls([replace(poll(feed), error="status: 503")])

    await store.record_polls([replace(poll(feed), postponed=True, next_poll_at=NOW + MINUTE)])

    after = await the_feed(store)
    assert (after.next_poll_at, after.failures, after.last_error) == (NOW + MINUTE, 1, "status: 503")


async def test_many_polls_are_written_at_once(store: SqlStore) -> None:
    for number in range(50):
        await store.add_feed(f"https://wire{number}.example/", now=NOW)
    due = await store.due_feeds(NOW, 100)

    await store.record_polls([replace(poll(feed), next_poll_at=NOW + feed.id * MINUTE) for feed in due])

    assert [feed.next_poll_at for feed in await store.feeds()] == [NOW + n * MINUTE for n in range(1, 51)]


async def test_nothing_that_a_publisher_writes_breaks_the_row(store: SqlStore) -> None:
    feed = await add_feed(store)

    await store.record_polls([replace(poll(feed), title="NUL \0, half \ud800, whole 🦜", error="\0")])

    assert (await the_feed(store)).title == "NUL �, half ?, whole 🦜"
