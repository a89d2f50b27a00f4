"""An admin sees how the feeds do, and changes them, from the chat."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.chat.ask import Reading
from bot.core.model import Document, Entry, Feed
from bot.core.outcomes import FetchProblem
from bot.ports import Poll
from tests.chat.house import ADA, ADMIN, House, days_ago

LEDGER = "https://ledger.example/feed"
NO = "Sorry, that is for the admins of this bot only."


async def watch(house: House, *urls: str) -> list[Feed]:
    for url in urls or (LEDGER,):
        await house.store.add_feed(url, now=days_ago(1), title=url.partition("//")[2].partition(".")[0].title())
    return await house.store.feeds()


async def test_the_health_of_each_feed_is_seen_at_a_glance(house: House) -> None:
    well, failing = await watch(house, LEDGER, "https://wire.example/feed")
    ok = Poll(well.id, days_ago(0), days_ago(-1), why="it brings an article every day", new_articles=1, title="Ledger")
    error = f"{FetchProblem.STATUS}: it answers 404"
    await house.store.record_polls([ok, replace(ok, feed_id=failing.id, error=error, title=None)])

    answer = await house.ask(ADMIN, "/feeds")
    house.server.press(ADMIN, "feed:1")
    shown = house.server.chat(ADMIN).shown[-1]
    await house.server.until(lambda: shown.before)

    lines = answer.splitlines()
    assert lines[0] == "2 feeds"
    assert lines[1] == "✔ 1. Ledger"
    assert lines[2].startswith("Last success: ")
    assert lines[3].startswith("Last new article: ")
    assert lines[4:] == ["⚠ 2. Wire", "Its server refuses. (it answers 404)", "No success so far."]
    assert "Next poll: " in shown.text
    assert shown.text.endswith("it brings an article every day")
    assert shown.marked("code") == [LEDGER]
    assert await house.press(ADMIN, "feed:1:pause", user_id=42) == NO
    assert await house.ask(42, "/feeds") == NO


async def test_the_pages_of_the_list_turn_in_place(house: House) -> None:
    await watch(house, *(f"https://wire{number}.example/feed" for number in range(10)))
    await house.ask(ADMIN, "/feeds")
    [shown] = house.server.chat(ADMIN).shown

    house.server.press(ADMIN, "feed:list:1")
    await house.server.until(lambda: shown.before)

    assert [button["text"] for button in shown.buttons] == ["✎ 9", "✎ 10", "◀ 1", "⤓ Export"]
    assert "Wire8" in shown.text


async def test_a_feed_is_paused_resumed_and_removed_by_buttons_and_each_is_undone(house: House) -> None:
    await watch(house)
    await house.ask(ADMIN, "/feeds")
    [shown] = house.server.chat(ADMIN).shown

    async def press(data: str) -> str:
        seen = len(shown.before)
        house.server.press(ADMIN, data, message_id=shown.id)
        await house.server.until(lambda: len(shown.before) > seen)
        return shown.text

    assert await press("feed:1:pause") == "It rests: Ledger"
    assert (await house.store.feeds())[0].paused
    await house.ask(ADMIN, "/help")
    assert await press("feed:1:pause") != "It rests: Ledger"  # Two presses do one thing.
    assert await press("feed:1:resume") == "It is polled again: Ledger"
    assert "Watch this feed no longer?" in await press("feed:1:remove")
    assert await press("feed:1:gone") == "It is watched no longer: Ledger"
    assert await house.store.feeds() == []
    [button] = shown.buttons
    await house.ask(ADMIN, "/help")
    assert "is watched no more" in await press("feed:1:gone")
    assert (await press(button["callback_data"])).startswith("Undone: feed removed: Ledger (")
    assert [feed.id for feed in await house.store.feeds()] == [1]
    actions = [line.action for line in await house.store.audit_lines(9)]
    assert actions == ["undo remove feed", "remove feed", "resume feed", "pause feed"]


async def test_a_feed_is_named_by_number_name_or_address(house: House) -> None:
    await watch(house, LEDGER, "https://wire.example/feed", "https://wireless.example/feed")

    assert await house.ask(ADMIN, "/pausefeed ledger") == "It rests: Ledger"
    assert await house.ask(ADMIN, "/resumefeed 1") == "It is polled again: Ledger"
    assert await house.ask(ADMIN, "/pausefeed https://wire.example/feed") == "It rests: Wire"
    assert (await house.ask(ADMIN, "/pausefeed example")).startswith("Which feed?")
    assert (await house.ask(ADMIN, "/removefeed")).startswith("Which feed?")
    assert await house.ask(ADMIN, "/removefeed wireless") == ("Watch this feed no longer? What it told stays: Wireless")
    for command in ("/pausefeed 1", "/resumefeed 1", "/removefeed 1", "/testfeed 1", f"/addfeed {LEDGER}"):
        assert await house.ask(42, command) == NO


async def test_a_feed_is_tested_without_telling_and_added_with_a_way_back(house: House) -> None:
    entry = Entry("1", "Ada Quill joins Orchard AI", published=days_ago(0) - timedelta(hours=1))
    house.documents[LEDGER] = Document("The Ledger", "en", (entry,))
    house.read = lambda _: Reading((ADA,))

    tested = await house.ask(ADMIN, f"/testfeed {LEDGER}")
    before = await house.store.feeds()
    added = await house.ask(ADMIN, f"/addfeed {LEDGER}")
    again = await house.ask(ADMIN, f"/addfeed {LEDGER}")
    undone = await house.ask(ADMIN, "/undo")

    assert tested.splitlines() == [
        "The Ledger",
        "1 article, 1 move",
        "",
        "Ada Quill: Nimbus Labs → Orchard AI",
        "It would be told.",
    ]
    assert before == []
    assert added == "Watched: The Ledger\n1 article"
    assert again == "It is watched already: The Ledger"
    assert undone.startswith("Undone: feed added: The Ledger (")
    assert await house.store.feeds() == []
    assert "it answers 404" in await house.ask(ADMIN, "/testfeed https://gone.example/")


async def test_the_feeds_are_shown_in_french(house: House) -> None:
    await watch(house)

    assert "Aucune lecture réussie pour l’instant." in await house.ask(ADMIN, "/feeds", language="fr")
    assert await house.ask(ADMIN, "/pausefeed 1", language="fr") == "En pause\u00a0: Ledger"
    assert (await house.ask(ADMIN, "/removefeed 1", language="fr")).startswith("Ne plus suivre ce flux\u00a0?")
