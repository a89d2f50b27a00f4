"""Which of the bot's languages a tag of Telegram or a name asks for."""

from __future__ import annotations

import pytest

from bot.chat.tongues import NAMES, spoken

ASKED = {
    "fr-CA": "fr",
    "FR_be": "fr",
    "pt-br": "pt",
    "nl-BE": "nl",
    "zh": "zh",
    "zh-hans": "zh",
    "zh-hans-raw": "zh",
    "zh-CN": "zh",
    "zh-Hans-HK": "zh",
    "zh-hant": "zh-Hant",
    "zh-hant-raw": "zh-Hant",
    "zh-TW": "zh-Hant",
    "zh_HK": "zh-Hant",
    "zh-Hant-TW": "zh-Hant",
    "yue": "zh-Hant",
    "yue-Hans": "zh",
    "Deutsch": "de",
    "русский": "ru",
    "繁體中文": "zh-Hant",
    "tlh": None,
    "": None,
    "../etc": None,
}


@pytest.mark.parametrize("tag", ASKED)
def test_a_tag_or_a_name_finds_the_nearest_language(tag: str) -> None:
    assert spoken(tag, list(NAMES)) == ASKED[tag]


def test_a_language_that_is_not_spoken_is_not_found() -> None:
    assert spoken("de", ["en", "fr"]) is None
    assert spoken("zh-TW", ["en", "zh"]) == "zh"
