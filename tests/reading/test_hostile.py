from __future__ import annotations

import sys
from types import FrameType

import pytest

from bot.core.model import Article
from bot.reading.reader import Reader

SMALL, LARGE = 300, 1_200
"""Repetitions; the second is four times the first."""
GROWTH = 6
"""Linear is 4; what grows with the square would be 16."""
HOSTILE = {
    "one long name": "OpenAI hires " + "Talia ",
    "no spaces": "OpenAIhires",
    "nested quotes": "OpenAI hires \"'“‘",
    "nested brackets": "OpenAI hires (((",
    "commas": "OpenAI hires Talia Brankov, ",
    "relative clauses": "Talia who left Meta who joined OpenAI ",
    "verbs": "leaves joins hires poaches OpenAI ",
    "bidi": "\u202eOpenAI\u202c hires \u200b\u200f",
    "mixed scripts": "OpenAI雇用Талия 떠나 joins ",
    "entities": "OpenAI hires &amp;&lt;&#65; ",
    "hyphens": "OpenAI-hires-Talia-",
    "colons": "OpenAI hires: Talia: ",
    "dashes": "OpenAI — hires — who — ",
    "dots": "OpenAI hires T. B. ",
    "possessives": "OpenAI's Meta's hires ",
    "numbers": "OpenAI hires 1,000 2,000 ",
}


def steps(reader: Reader, text: str) -> int:
    """Calls made while reading: counted, since seconds depend on the machine."""
    count = 0

    def tick(_frame: FrameType, event: str, _arg: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    article = Article("k", text, text, language="en")
    reader.read(Article("warm", "OpenAI hires Talia", language="en"))
    sys.setprofile(tick)
    try:
        reader.read(article)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("piece", HOSTILE.values(), ids=HOSTILE.keys())
def test_work_grows_with_length_alone(reader: Reader, piece: str) -> None:
    small, large = steps(reader, piece * SMALL), steps(reader, piece * LARGE)

    assert large < GROWTH * small


@pytest.mark.parametrize("piece", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_title_of_a_megabyte_is_read(reader: Reader, piece: str) -> None:
    title = piece * (1_000_000 // len(piece))

    reader.read(Article("k", title, language="en"))


def test_ten_thousand_nested_quotes_hide_no_move(reader: Reader) -> None:
    title = "Talia Brankov leaves OpenAI for Meta " + '"' * 10_000

    [claim] = reader.read(Article("k", title, language="en")).claims

    assert claim.person is not None
    assert claim.person.name == "Talia Brankov"
