"""Who did what, page by page."""

from __future__ import annotations

from bot.core.effects import Audit, PauseFeed, Undo
from tests.chat.house import ADMIN, House, days_ago


async def test_the_audit_log_turns_its_pages_in_place_and_strikes_out_what_is_undone(house: House) -> None:
    undo = (PauseFeed(1, paused=False),)
    lines = [Audit(ADMIN, "pause feed", f"Feed {number}", undo=undo) for number in range(1, 19)]
    await house.store.apply_effects([*lines, Undo(18, ADMIN)], days_ago(1))

    answer = await house.ask(ADMIN, "/audit")
    [shown] = house.server.chat(ADMIN).shown
    struck = shown.marked("strikethrough")
    refused = await house.press(ADMIN, "log:1", user_id=42)
    house.server.press(ADMIN, "log:1")
    await house.server.until(lambda: shown.before)

    assert answer.splitlines()[1].startswith("#19 ")
    assert answer.splitlines()[1].endswith(" · 7 · ↩ feed paused: Feed 18")
    assert answer.endswith("/undo with a number takes a change back.")
    assert struck == ["feed paused: Feed 18"]
    assert refused == "Sorry, that is for the admins of this bot only."
    assert [line.split()[0] for line in shown.text.splitlines()[1:5]] == ["#4", "#3", "#2", "#1"]
    assert [button["text"] for button in shown.buttons] == ["◀ 1"]
