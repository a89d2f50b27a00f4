"""Text of feeds made harmless."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.wording import clean, units


@pytest.mark.parametrize(
    ("given_text", "shown"),
    [
        ("two\nlines\tand\x00more", "two lines and more"),
        ("right\u202eto left", "right to left"),
        ("zero\u200bwidth", "zero width"),
        ("@all", "@\u2060all"),
        ("visit evil.com now", "visit evil.\u2060com now"),
        ("https://evil", "https:\u2060//evil"),
        ("Smith Jr. of A.I.", "Smith Jr. of A.I."),
        ("AT/GC ratio", "AT/GC ratio"),
        ("می\u200cخواهم", "می\u200cخواهم"),
    ],
)
def test_a_text_is_shown_as_plain_words(given_text: str, shown: str) -> None:
    assert clean(given_text) == shown


@given(st.text(max_size=300), st.integers(2, 60))
def test_clean_text_fits_on_one_line(text: str, most: int) -> None:
    line = clean(text, most)
    assert units(line) <= most
    assert len(line.splitlines()) <= 1
    line.encode("utf-8")
