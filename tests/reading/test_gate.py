from __future__ import annotations

import pytest

from bot.app.facts import load_facts
from bot.languages import codes, language
from bot.reading.gate import Gate, plain

GATE = Gate(load_facts(), {code: language(code) for code in codes()})


def passes(text: str, code: str = "en") -> bool:
    text = plain(text)
    return GATE.has_lab(text) and any(True for _ in GATE.moves(text, code))


@pytest.mark.parametrize(
    "text",
    [
        "Talia Brankov joins OpenAI",
        "TALIA BRANKOV JOINS OPENAI",
        "Talia Brankov joins Open\u200bAI",
        "Talia Brankov joins ＯｐｅｎＡＩ",
        "Talia Brankov leaves Meta&nbsp;AI",
        "Ex-DeepMind engineers start up",
    ],
)
def test_a_lab_with_a_word_of_moving_passes(text: str) -> None:
    assert passes(text)


@pytest.mark.parametrize(
    "text",
    [
        "Talia Brankov joins the circus",
        "OpenAI ships a model",
        "The figure joins a list",
        "A metaphor for joining",
        "OpenAIs rejoinders",
    ],
)
def test_a_lab_or_a_word_alone_ends_at_the_gate(text: str) -> None:
    assert not passes(text)


def test_each_language_asks_for_its_own_words() -> None:
    assert passes("Talia Brankov rejoint OpenAI", "fr")
    assert not passes("Talia Brankov rejoint OpenAI", "en")
