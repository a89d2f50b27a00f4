"""What is understood of a wish in plain words."""

from __future__ import annotations

import pytest

from bot.core.audience import Direction, Follow
from bot.core.model import Seniority, Stage
from bot.core.wishes import Known, read_wish
from bot.core.wishes.senses import Sense
from bot.core.wishes.words import WORDS

KNOWN = Known(
    labs={
        "nimbus": "nimbus",
        "nimbus labs": "nimbus",
        "orchard ai": "orchard",
        "orchard": "orchard",
        "果园": "orchard",
        "オーチャード": "orchard",
        "오차드": "orchard",
    },
    people={"ada quill": "Ada Quill", "quill ada": "Ada Quill"},
)
FROM_TO = Follow(lab="nimbus", direction=Direction.LEAVES, other_lab="orchard")
FOUNDERS = Follow(lab="orchard", direction=Direction.LEAVES, seniority=frozenset({Seniority.FOUNDER}))

WISHES = [
    ("nimbus", "en", Follow(lab="nimbus")),
    ("NIMBUS LABS!", "en", Follow(lab="nimbus")),
    ("from Nimbus to Orchard AI", "en", FROM_TO),
    ("to orchard from nimbus", "en", FROM_TO),
    ("ada quill", "en", Follow(person="Ada Quill")),
    ("Wenna Tolliver", "en", Follow(person="Wenna Tolliver")),
    ("founders leaving Orchard", "en", FOUNDERS),
    ("leaving Orchard founders", "en", FOUNDERS),
    ("robotics", "en", Follow(words=("robotics",))),
    ("not intern", "en", Follow(not_words=("intern",))),
    ("orchard -intern", "en", Follow(lab="orchard", not_words=("intern",))),
    ('"world models"', "en", Follow(words=("world models",))),
    ("orchard confirmed urgent", "en", Follow(lab="orchard", least_stage=Stage.CONFIRMED, urgent=True)),
    ("orchard 2 sources", "en", Follow(lab="orchard", least_sources=2)),
    ("joining orchard, named only", "en", Follow(lab="orchard", direction=Direction.JOINS, named_only=True)),
    ("all topics nimbus", "en", Follow(lab="nimbus", core_only=False)),
    ("everything", "en", Follow()),
    ("de Nimbus vers Orchard", "fr", FROM_TO),
    ("d’Orchard", "fr", Follow(lab="orchard", direction=Direction.LEAVES)),
    ("fondateurs quittant Orchard", "fr", FOUNDERS),
    ("von Nimbus zu Orchard", "de", FROM_TO),
    ("Gründer verlassen Orchard", "de", FOUNDERS),
    ("de Nimbus a Orchard", "es", FROM_TO),
    ("de Nimbus para Orchard", "pt", FROM_TO),
    ("da Nimbus a Orchard", "it", FROM_TO),
    ("từ Nimbus sang Orchard", "vi", FROM_TO),
    ("从Nimbus到果园", "zh", FROM_TO),
    ("离开果园的创始人", "zh", FOUNDERS),
    ("從Nimbus到果园", "zh-Hant", FROM_TO),
    ("Nimbusからオーチャードへ", "ja", FROM_TO),
    ("Nimbus에서 오차드로", "ko", FROM_TO),
    ("오차드를 떠나는 창업자", "ko", FOUNDERS),
    ("机器人，不要实习生", "zh", Follow(words=("机器人",), not_words=("实习生",))),
    ("人工智能", "zh", Follow(words=("人工智能",))),
    ("果园以外", "zh", Follow(not_words=("果园",))),
    ("ロボット、インターン以外", "ja", Follow(words=("ロボット",), not_words=("インターン",))),
    ("로봇공학, 인턴 제외", "ko", Follow(words=("로봇공학",), not_words=("인턴",))),
    ("из Nimbus в Orchard", "ru", FROM_TO),
    ("van Nimbus naar Orchard", "nl", FROM_TO),
]  # fmt: skip


@pytest.mark.parametrize(("said", "language", "follow"), WISHES)
def test_words_in_any_order_are_understood(said: str, language: str, follow: Follow) -> None:
    assert read_wish(said, KNOWN, language).follows == (follow,)


def test_several_labs_are_a_follow_each() -> None:
    assert [follow.lab for follow in read_wish("nimbus, orchard", KNOWN, "en").follows] == ["nimbus", "orchard"]


@pytest.mark.parametrize("said", ["", " \n ", ", ; ,"])
def test_nothing_said_is_nothing_wished(said: str) -> None:
    assert read_wish(said, KNOWN, "en").follows == ()


@pytest.mark.parametrize(
    "said", ["(a+)+$" * 40, "x " * 5000, "😀" * 400, "'; DROP TABLE follows; --", "\x00", "-" * 99]
)
def test_hostile_words_are_words(said: str) -> None:
    for follow in read_wish(said, KNOWN, "ja").follows:
        assert len(follow.words) <= 10


@pytest.mark.parametrize("language", WORDS)
def test_every_language_knows_the_same_senses(language: str) -> None:
    before = {Sense.FROM, Sense.TO, Sense.OF, Sense.NOT}
    behind = {Sense.AFTER_FROM, Sense.AFTER_TO, Sense.AFTER_NOT}
    assert set(Sense) - set(WORDS[language]) - before - behind == set()
    assert {Sense.NOT, Sense.AFTER_NOT} & set(WORDS[language])
