"""Lists of moves."""

from __future__ import annotations

from bot.app.phrases import load_phrases
from bot.core.wording import digest_text, fingerprint, latest_text, plain
from tests.core.invented import LANTERN, ORCHARD, move_of, told

ENGLISH, FRENCH = load_phrases("en"), load_phrases("fr")
MOVES = [move_of(told("Ada Quill", ORCHARD, LANTERN)), move_of(told(None, None, LANTERN, count=2, day=1))]


def test_the_latest_moves_take_a_line_each() -> None:
    assert (
        latest_text(MOVES, ENGLISH).text
        == """\
The latest moves
🔵 Ada Quill: Orchard AI → Lantern Labs · 2026-03-02 09:30 UTC
🔵 2 people: → Lantern Labs · 2026-03-03 09:30 UTC"""
    )


def test_a_digest_says_how_many_there_are() -> None:
    assert digest_text(MOVES[:1], FRENCH).text.startswith("1 transfert depuis le dernier résumé\n")
    assert digest_text(MOVES, FRENCH).text.startswith("2 transferts depuis le dernier résumé\n")


def test_no_moves_are_said_too() -> None:
    assert latest_text([], ENGLISH).text == "No moves so far."


def test_a_long_list_says_how_many_it_leaves_out() -> None:
    text = digest_text(MOVES[:1] * 42, ENGLISH)
    assert text.text.endswith("and 12 more")
    assert len(text.entities) <= 100


def test_a_fingerprint_tells_texts_apart_by_all_that_is_seen() -> None:
    text = latest_text(MOVES, ENGLISH)
    assert fingerprint(text) == fingerprint(latest_text(MOVES, ENGLISH))
    assert fingerprint(text) != fingerprint(plain(text))
    assert plain(text).text == text.text
