"""What an admin sees of how the bot is doing."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from bot.app.phrases import load_phrases
from bot.chat.commands.status import status_text
from bot.core.habits import Habits, Trouble
from bot.core.model import Feed
from bot.ports import Tally

NOON = datetime(2026, 3, 2, 12, 5, tzinfo=UTC)
EARLY = datetime(2026, 3, 2, 11, 30, tzinfo=UTC)
LEDGER = Feed(1, "https://ledger.example/feed", NOON, NOON, title="The Ledger")
TALLY = Tally(
    feeds=4,
    feeds_failing=1,
    articles=120,
    moves=7,
    chats=2,
    alerts_waiting=3,
    alerts_uncertain=1,
    oldest_waiting=EARLY,
    next_poll_at=EARLY,
    held_since=EARLY,
    backup_at=EARLY,
    talker="desk · 12",
    silent_loops=("poll",),
)


def test_the_status_has_what_matters_on_top() -> None:
    feeds = [
        replace(LEDGER, last_error="it answers 404", failures=4),
        replace(LEDGER, id=2, title="The Wire", habits=Habits(told=Trouble.SILENT)),
        replace(LEDGER, id=3, title="The Rest", paused=True, last_error="gone"),
        replace(LEDGER, id=4),
    ]

    assert status_text(TALLY, feeds, NOON, load_phrases("en")).text.splitlines() == [
        "How it goes",
        "⏸ All sending is paused, since: 2026-03-02 11:30 UTC",
        "3 alerts wait, the oldest since 2026-03-02 11:30 UTC",
        "1 alert is uncertain",
        "4 feeds, 1 failing, 1 silent, 1 paused",
        "– The Ledger",
        "– The Wire",
        "⚠ Polls are late, since: 2026-03-02 11:30 UTC",
        "120 articles",
        "7 moves",
        "2 chats",
        "Last backup: 2026-03-02 11:30 UTC",
        "Talks to Telegram: desk · 12",
        "⚠ The loop poll stands still.",
    ]


def test_without_a_backup_the_status_says_so() -> None:
    quiet = replace(TALLY, backup_at=None, held_since=None, silent_loops=(), next_poll_at=NOON)

    text = status_text(quiet, [], NOON, load_phrases("fr")).text

    assert "Aucune sauvegarde pour l’instant." in text
    assert "0 flux, 0 en échec, 0 muets, 0 suspendus" in text
    assert "⏸" not in text
    assert "⚠" not in text
