"""Reasons are kept in English and said in any language."""

from __future__ import annotations

import pytest

from bot.core.reasons import Retelling, because

GERMAN = Retelling(
    {
        "the well is dry": "der Brunnen ist leer",
        "asked again after {span}": "nach {span} noch einmal gefragt",
        "{n} h": "{n} Std.",
        "no ferry: {why}": "keine Fähre: {why}",
        "“{word}” is nowhere": "„{word}“ fehlt",
    },
    point=",",
)


@pytest.mark.parametrize(
    ("english", "german"),
    [
        (because("the well is dry"), "der Brunnen ist leer"),
        (because("asked again after {span}", span=because("{n} h", n="1.5")), "nach 1,5 Std. noch einmal gefragt"),
        (because("no ferry: {why}", why=because("the well is dry")), "keine Fähre: der Brunnen ist leer"),
        (because("“{word}” is nowhere", word="the well is dry"), "„the well is dry“ fehlt"),
        (because("“{word}” is nowhere", word="{why} {0}\n"), "„{why} {0}\n“ fehlt"),
        ("no ferry: it sank", "keine Fähre: it sank"),
        ("Something else", "Something else"),
        ("two h", "two h"),
        ("", ""),
    ],
)
def test_a_reason_is_said_in_another_language_with_what_it_holds(english: str, german: str) -> None:
    assert GERMAN.of(english) == german
