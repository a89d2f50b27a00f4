"""Who did what, page by page."""

from __future__ import annotations

import pytest

from bot.app.phrases import load_phrases
from bot.chat.deeds import deed
from bot.core.effects import Audit, PauseFeed, Undo
from bot.ports import AuditLine
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


@pytest.mark.parametrize(
    ("action", "subject", "said"),
    [
        ("link", "it was read with little certainty", "laissé à la relecture: lu avec peu de certitude"),
        ("forget a chat", "", "discussion oubliée"),
        ("gave up on an update", "81", "message abandonné: 81"),
    ],
)
def test_what_the_bot_did_by_itself_is_said_in_the_language_of_who_reads_it(
    action: str, subject: str, said: str
) -> None:
    line = AuditLine(1, days_ago(0), 0, action, subject, "", (), None)

    assert deed(line, load_phrases("fr")) == said
