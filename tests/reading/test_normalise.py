from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.reading.normalise import normalise


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("Talia joins OpenAl", "Talia joins OpenAI"),
        ("Talia joins Meta*", "Talia joins Meta"),
        ("Талия ушла в Meta✴ (признана экстремистской организацией)", "Талия ушла в Meta"),
        ("Meta (NASDAQ:META) hires Talia", "Meta hires Talia"),
        ("阿里巴巴（9988）任命", "阿里巴巴任命"),
        ("Talia &amp; Oskar join xAI", "Talia & Oskar join xAI"),
        ("<b>Talia</b> joins xAI", "Talia joins xAI"),
        ("Ta\u200blia joins\u00a0xAI", "Talia joins xAI"),
        ("\u202eTalia joins xAI\u202c", "Talia joins xAI"),
        ("Ｔａｌｉａ joins xAI", "Talia joins xAI"),
        ("OpenAI’s “star” – gone", 'OpenAI\'s "star" — gone'),
        ("TALIA BRANKOV JOINS ANTHROPIC", "Talia Brankov Joins Anthropic"),
        ("xAI", "xAI"),
        ("IBM", "IBM"),
    ],
)
def test_many_ways_to_write_become_one(written: str, read: str) -> None:
    assert normalise(written) == read


@given(st.text(max_size=200))
def test_normalising_twice_is_normalising_once_but_for_entities(text: str) -> None:
    once = normalise(text.replace("&", "").replace("<", ""))

    assert normalise(once) == once
