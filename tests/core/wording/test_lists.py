"""Lists of moves."""

from __future__ import annotations

from dataclasses import replace

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
    assert digest_text(MOVES[:1], FRENCH)[0].text.startswith("1 transfert depuis le dernier résumé\n")
    assert digest_text(MOVES, FRENCH)[0].text.startswith("2 transferts depuis le dernier résumé\n")
    assert digest_text(MOVES, FRENCH, night=True)[0].text.startswith("2 transferts pendant vos heures calmes\n")


def test_no_moves_are_said_too() -> None:
    assert latest_text([], ENGLISH).text == "No moves so far."


def test_a_long_list_says_how_many_it_leaves_out() -> None:
    text = latest_text(MOVES[:1] * 42, ENGLISH)
    assert text.text.endswith("and 12 more")
    assert len(text.entities) <= 100


def test_a_digest_that_does_not_fit_says_which_moves_it_tells() -> None:
    long = move_of(told("Ada Quill " * 8, replace(ORCHARD, name="Orchard " * 10), LANTERN))
    for moves in (MOVES[:1] * 42, [long] * 42):
        text, told_of = digest_text(moves, ENGLISH)
        assert 1 < len(told_of) <= 24
        assert text.text.count("🔵") == len(told_of)
        assert len(text.entities) <= 100
        assert not text.text.endswith("…")


def test_a_digest_goes_by_lab() -> None:
    leaver = move_of(told("Bo Reed", ORCHARD, None))
    nowhere = move_of(told("Cy Marsh", None, None))
    text, _ = digest_text([nowhere, leaver, *MOVES], ENGLISH)
    assert [line for line in text.text.splitlines()[1:] if line and line[0] != "🔵"] == [
        "Lantern Labs",
        "Orchard AI",
        "?",
    ]


def test_a_fingerprint_tells_texts_apart_by_all_that_is_seen() -> None:
    text = latest_text(MOVES, ENGLISH)
    assert fingerprint(text) == fingerprint(latest_text(MOVES, ENGLISH))
    assert fingerprint(text) != fingerprint(plain(text))
    assert plain(text).text == text.text
