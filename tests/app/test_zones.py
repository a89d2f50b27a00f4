"""Time zones by what people call them."""

from __future__ import annotations

import pytest

from bot.app.phrases import languages, load_phrases
from bot.app.zones import zones_of
from bot.core.audience import Cadence, Chat
from bot.core.spelling import fold
from bot.core.timetable import change_times


@pytest.mark.parametrize(
    ("city", "language", "zone"),
    [
        ("New York", "ja", "America/New_York"),
        ("europe/paris", "fr", "Europe/Paris"),
        ("Nueva York", "es", "America/New_York"),
        ("Wien", "de", "Europe/Vienna"),
        ("München", "de", "Europe/Berlin"),
        ("Hà Nội", "vi", "Asia/Ho_Chi_Minh"),
        ("Москва", "ru", "Europe/Moscow"),
        ("北京", "zh", "Asia/Shanghai"),
        ("臺北", "zh-Hant", "Asia/Taipei"),
        ("台北", "zh-Hant", "Asia/Taipei"),
        ("東京", "ja", "Asia/Tokyo"),
        ("서울", "ko", "Asia/Seoul"),
        ("Parigi", "it", "Europe/Paris"),
        ("Nova York", "pt", "America/New_York"),
        ("Parijs", "nl", "Europe/Paris"),
    ],
)
def test_a_zone_is_found_by_its_city_in_the_language_of_the_chat(city: str, language: str, zone: str) -> None:
    assert zones_of(language)[fold(city)] == zone


EXAMPLE = "Or write it: /when daily 8:30 quiet 22-7 Europe/Paris"


@pytest.mark.parametrize("language", languages())
def test_the_example_of_each_language_is_understood_in_it(language: str) -> None:
    said = load_phrases(language).say(EXAMPLE).partition("/when ")[2]
    changed = change_times(Chat(1, language=language), said, zones_of(language))
    assert changed is not None
    assert changed.cadence is Cadence.DAILY
    assert f"{changed.digest_at:%H:%M}" == "08:30"
    assert changed.quiet is not None
    assert changed.zone != "UTC"
