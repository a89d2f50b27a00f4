"""What is understood of times in plain words."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import time

import pytest

from bot.core.audience import Cadence, Chat
from bot.core.spelling import fold
from bot.core.timetable import change_times
from bot.core.timetable.words import NEEDED, WORDS

ZONES = {"europe/paris": "Europe/Paris", "paris": "Europe/Paris", "los angeles": "America/Los_Angeles"}
ZONES |= {"париж": "Europe/Paris", "巴黎": "Europe/Paris", "パリ": "Europe/Paris", "파리": "Europe/Paris"}
ZONES |= {"etc/gmt-2": "Etc/GMT-2"}
CHAT = Chat(1, quiet=(time(1), time(2)))
PLAIN = Chat(1, zone="Europe/Paris", cadence=Cadence.DAILY, digest_at=time(8, 30), quiet=(time(22), time(7)))
FRIDAY = Chat(1, cadence=Cadence.WEEKLY, digest_day=4, digest_at=time(17))
NIGHT = replace(CHAT, quiet=(time(22), time(7)))
HOURLY = replace(CHAT, cadence=Cadence.HOURLY)
AT_ONCE = replace(CHAT, cadence=Cadence.AT_ONCE)

WISHES = [
    ("daily 8:30 quiet 22-7 Europe/Paris", "en", PLAIN),
    ("in Paris, every day at 8.30, quiet from 10 pm to 7 am", "en", PLAIN),
    ("every Friday at 5 pm, no quiet hours", "en", FRIDAY),
    ("hourly", "de", HOURLY),
    ("at once", "ja", AT_ONCE),
    ("quiet off", "en", replace(CHAT, quiet=None)),
    ("midnight to noon", "en", replace(CHAT, quiet=(time(0), time(12)))),
    ("quiet between 10 pm and 7 am", "en", NIGHT),
    ("Ruhe zwischen 22 und 7 Uhr", "de", NIGHT),
    ("calme entre 22h et 7h", "fr", NIGHT),
    ("silencio entre las 22 y las 7", "es", NIGHT),
    ("silenzio fra le 22 e le 7", "it", NIGHT),
    ("stil tussen 22 en 7 uur", "nl", NIGHT),
    ("晚上10点到早上7点不要打扰", "zh", NIGHT),
    ("UTC+2", "en", replace(CHAT, zone="Etc/GMT-2")),
    ("daily 8h 22-7", "en", replace(CHAT, cadence=Cadence.DAILY, digest_at=time(8), quiet=(time(22), time(7)))),
    ("at 12 am in Los Angeles", "en", replace(CHAT, digest_at=time(0), zone="America/Los_Angeles")),
    ("tous les jours à 8h30 à Paris, calme de 22h à 7h", "fr", PLAIN),
    ("le vendredi à 5 h du soir, sans heures calmes", "fr", FRIDAY),
    ("toutes les heures", "fr", HOURLY),
    ("tout de suite", "fr", AT_ONCE),
    ("täglich um 8 Uhr 30, Ruhe von 22 bis 7 Uhr, Paris", "de", PLAIN),
    ("freitags um 17 Uhr, keine Ruhezeiten", "de", FRIDAY),
    ("jede Stunde", "de", HOURLY),
    ("sofort", "de", AT_ONCE),
    ("cada día a las 8:30, silencio de las 10 de la noche a las 7 de la mañana, París", "es", PLAIN),
    ("los viernes a las 5 de la tarde, sin horas de silencio", "es", FRIDAY),
    ("cada hora", "es", HOURLY),
    ("al momento", "es", AT_ONCE),
    ("todos os dias às 8h30, silêncio das 22h às 7h, Paris", "pt", PLAIN),
    ("sexta-feira às 5 da tarde, sem silêncio", "pt", FRIDAY),
    ("de hora em hora", "pt", HOURLY),
    ("na hora", "pt", AT_ONCE),
    ("ogni giorno alle 8 e mezza, silenzio dalle 22 alle 7, Paris", "it", PLAIN),
    ("ogni venerdì alle 17, senza silenzio", "it", FRIDAY),
    ("ogni ora", "it", HOURLY),
    ("subito", "it", AT_ONCE),
    ("elke dag om 8 uur 30, stil van 22 tot 7 uur, Paris", "nl", PLAIN),
    ("vrijdag om 5 uur 's middags, geen stille uren", "nl", FRIDAY),
    ("elk uur", "nl", HOURLY),
    ("meteen", "nl", AT_ONCE),
    ("hàng ngày lúc 8 giờ rưỡi sáng, yên lặng từ 10 giờ tối đến 7 giờ sáng, Paris", "vi", PLAIN),
    ("thứ sáu 17 giờ, không yên lặng", "vi", FRIDAY),
    ("mỗi giờ", "vi", HOURLY),
    ("ngay lập tức", "vi", AT_ONCE),
    ("каждый день в 8:30, тихие часы с 10 вечера до 7 утра, Париж", "ru", PLAIN),
    ("по пятницам в 5 часов вечера, без тихих часов", "ru", FRIDAY),
    ("каждый час", "ru", HOURLY),
    ("сразу", "ru", AT_ONCE),
    ("每天早上8点半，晚上10点到早上7点安静，巴黎", "zh", PLAIN),
    ("每周五下午5点，不要安静时段", "zh", FRIDAY),
    ("每小时", "zh", HOURLY),
    ("立即", "zh", AT_ONCE),
    ("每天早上8點半，晚上10點到早上7點安靜，巴黎", "zh-Hant", PLAIN),
    ("每週五下午5點，不要安靜時段", "zh-Hant", FRIDAY),
    ("每小時", "zh-Hant", HOURLY),
    ("即時", "zh-Hant", AT_ONCE),
    ("毎日朝8時半、夜10時から朝7時までは静音、パリ", "ja", PLAIN),
    ("毎週金曜日の午後5時、静音なし", "ja", FRIDAY),
    ("1時間ごと", "ja", HOURLY),
    ("すぐに", "ja", AT_ONCE),
    ("매일 오전 8시 30분, 밤 10시부터 아침 7시까지 조용히, 파리", "ko", PLAIN),
    ("매주 금요일 오후 5시, 조용한 시간 없음", "ko", FRIDAY),
    ("매시간", "ko", HOURLY),
    ("즉시", "ko", AT_ONCE),
]  # fmt: skip


@pytest.mark.parametrize(("said", "language", "wanted"), WISHES)
def test_times_in_any_order_are_understood(said: str, language: str, wanted: Chat) -> None:
    changed = change_times(replace(CHAT, language=language), said, ZONES)
    assert changed == replace(wanted, language=language)


@pytest.mark.parametrize(
    "said", ["sometimes", "daily 25", "22-99", "quiet 22-99", "8:75", "daily 830", "Europe/Nowhere"]
)
def test_what_is_no_time_makes_the_whole_wish_unclear(said: str) -> None:
    assert change_times(CHAT, said, ZONES) is None


@pytest.mark.parametrize("language", WORDS)
def test_every_language_has_a_word_for_each_sense_and_none_with_two(language: str) -> None:
    senses = WORDS[language]
    counted = Counter(word for words in senses.values() for word in set(map(fold, words)))
    assert NEEDED - set(senses) == set()
    assert [word for word, times in counted.items() if times > 1] == []


@pytest.mark.parametrize("said", ["8" * 500, "-" * 300, "8:" * 99, "at " * 90, "из" * 200, "😀", "\x00"])
def test_hostile_words_are_only_not_understood(said: str) -> None:
    assert change_times(CHAT, said, ZONES) in (None, CHAT)
