"""Wishes as people write them who speak the language every day."""

from __future__ import annotations

import pytest

from bot.core.audience import Direction, Follow
from bot.core.model import Seniority, Stage
from bot.core.wishes import Known, read_wish

LABS = ("nimbus", "云雀", "雲雀", "ニンバス", "님버스")
KNOWN = Known(
    labs=dict.fromkeys(LABS, "nimbus") | {"orchard ai": "orchard", "orchard": "orchard", "uber": "uber"},
    people={"adam d'arbo": "Adam d’Arbo"},
)
LEAVES = Follow(lab="nimbus", direction=Direction.LEAVES)
JOINS = Follow(lab="nimbus", direction=Direction.JOINS)
FROM_TO = Follow(lab="nimbus", direction=Direction.LEAVES, other_lab="orchard")
FOUNDERS = Follow(lab="nimbus", direction=Direction.LEAVES, seniority=frozenset({Seniority.FOUNDER}))
RESEARCHERS = Follow(lab="nimbus", seniority=frozenset({Seniority.RESEARCHER}))
NO_RUMOURS = Follow(lab="nimbus", least_stage=Stage.REPORTED)
CONFIRMED = Follow(lab="nimbus", least_stage=Stage.CONFIRMED)
URGENT = Follow(lab="nimbus", urgent=True)


def words(yes: str, no: str) -> Follow:
    return Follow(words=(yes,), not_words=(no,))


WISHES = [
    ("ex-Nimbus", "en", LEAVES),
    ("Nimbus people to Orchard", "en", FROM_TO),
    ("leaving Nimbus for Orchard", "en", FROM_TO),
    ("who was hired by Nimbus", "en", JOINS),
    ("researchers of Nimbus", "en", RESEARCHERS),
    ("Nimbus without rumours", "en", NO_RUMOURS),
    ("robots, not summer interns", "en", words("robots", "summer interns")),
    ("text-to-speech", "en", Follow(words=("text-to-speech",))),
    ("ceux qui partent de chez Nimbus", "fr", LEAVES),
    ("les anciens de Nimbus", "fr", LEAVES),
    ("arrivées chez Nimbus", "fr", JOINS),
    ("D’Nimbus à Orchard", "fr", FROM_TO),
    ("chercheurs de Nimbus", "fr", RESEARCHERS),
    ("tout sur Nimbus sauf les rumeurs", "fr", NO_RUMOURS),
    ("robots, pas de stagiaires", "fr", words("robots", "stagiaires")),
    ("wer geht von Nimbus weg", "de", LEAVES),
    ("ehemalige Nimbus-Mitarbeiter", "de", LEAVES),
    ("Leute, die zu Nimbus gehen", "de", JOINS),
    ("Wechsel von Nimbus zu Orchard", "de", FROM_TO),
    ("nur bestätigte Meldungen zu Nimbus", "de", CONFIRMED),
    ("Forscherinnen bei Nimbus", "de", RESEARCHERS),
    ("alles über Nimbus außer Gerüchte", "de", NO_RUMOURS),
    ("Roboter, aber keine Praktikanten", "de", words("Roboter", "Praktikanten")),
    ("quién se va de Nimbus", "es", LEAVES),
    ("fichajes de Nimbus", "es", JOINS),
    ("dejan Nimbus por Orchard", "es", FROM_TO),
    ("investigadoras de Nimbus", "es", RESEARCHERS),
    ("Nimbus, nada de rumores", "es", NO_RUMOURS),
    ("robots, pero no becarios", "es", words("robots", "becarios")),
    ("quem sai da Nimbus", "pt", LEAVES),
    ("fundadores que deixam a Nimbus", "pt", FOUNDERS),
    ("contratações da Nimbus", "pt", JOINS),
    ("da Nimbus para a Orchard", "pt", FROM_TO),
    ("pesquisadoras da Nimbus", "pt", RESEARCHERS),
    ("quem troca a Nimbus pela Orchard", "pt", FROM_TO),
    ("só confirmados da Nimbus", "pt", CONFIRMED),
    ("robôs, menos estagiários", "pt", words("robôs", "estagiários")),
    ("chi se ne va da Nimbus", "it", LEAVES),
    ("assunzioni di Nimbus", "it", JOINS),
    ("dalla Nimbus all'Orchard", "it", FROM_TO),
    ("ricercatrici della Nimbus", "it", RESEARCHERS),
    ("solo confermati di Nimbus", "it", CONFIRMED),
    ("robot, non stagisti", "it", words("robot", "stagisti")),
    ("vertrekkers bij Nimbus", "nl", LEAVES),
    ("aanwinsten van Nimbus", "nl", JOINS),
    ("wie van Nimbus naar Orchard gaat", "nl", FROM_TO),
    ("onderzoekers van Nimbus", "nl", RESEARCHERS),
    ("Nimbus zonder geruchten", "nl", NO_RUMOURS),
    ("robots, geen stagiairs", "nl", words("robots", "stagiairs")),
    ("cựu nhân viên Nimbus", "vi", LEAVES),
    ("Nimbus tuyển ai", "vi", JOINS),
    ("từ Nimbus chuyển sang Orchard", "vi", FROM_TO),
    ("nhà nghiên cứu của Nimbus", "vi", RESEARCHERS),
    ("tin đã xác nhận về Nimbus", "vi", CONFIRMED),
    ("an toàn AI", "vi", Follow(words=("an", "toàn", "AI"))),
    ("rô-bốt, không thực tập", "vi", words("rô-bốt", "thực tập")),
    ("бывшие сотрудники Nimbus", "ru", LEAVES),
    ("основатели, уходящие из Nimbus", "ru", FOUNDERS),
    ("кого нанимает Nimbus", "ru", JOINS),
    ("кто ушёл из Nimbus в Orchard", "ru", FROM_TO),
    ("только подтверждённое о Nimbus", "ru", CONFIRMED),
    ("Nimbus без слухов", "ru", NO_RUMOURS),
    ("роботы, без стажёров", "ru", words("роботы", "стажёров")),
    ("Nimbus 离职的创始人", "zh", FOUNDERS),
    ("谁离开了云雀", "zh", LEAVES),
    ("云雀挖来的人", "zh", JOINS),
    ("从云雀跳槽到Orchard", "zh", FROM_TO),
    ("云雀的研究员", "zh", RESEARCHERS),
    ("云雀 已确认", "zh", CONFIRMED),
    ("机器人，不看实习生", "zh", words("机器人", "实习生")),
    ("雲雀離職的創辦人", "zh-Hant", FOUNDERS),
    ("前雲雀員工", "zh-Hant", LEAVES),
    ("從雲雀到Orchard", "zh-Hant", FROM_TO),
    ("雲雀的研究員", "zh-Hant", RESEARCHERS),
    ("機器人，不要實習生", "zh-Hant", words("機器人", "實習生")),
    ("ニンバスを退職した人", "ja", LEAVES),
    ("ニンバスに加わった人", "ja", JOINS),
    ("ニンバスからOrchardへの転職", "ja", FROM_TO),
    ("元ニンバス", "ja", LEAVES),
    ("ニンバスの研究者", "ja", RESEARCHERS),
    ("ニンバス 確認済みのみ", "ja", CONFIRMED),
    ("ロボット、インターンは不要", "ja", words("ロボット", "インターン")),
    ("님버스를 떠난 사람", "ko", LEAVES),
    ("님버스로 이직하는 사람", "ko", JOINS),
    ("님버스에서 Orchard로 이직", "ko", FROM_TO),
    ("안전", "ko", Follow(words=("안전",))),
    ("님버스 연구원", "ko", RESEARCHERS),
    ("님버스 확인된 것만", "ko", CONFIRMED),
    ("님버스 긴급", "ko", URGENT),
    ("로봇, 인턴 빼고", "ko", words("로봇", "인턴")),
]  # fmt: skip


@pytest.mark.parametrize(("said", "language", "follow"), WISHES)
def test_a_wish_is_understood_as_it_is_spoken(said: str, language: str, follow: Follow) -> None:
    assert read_wish(said, KNOWN, language).follows == (follow,)


def test_labs_side_by_side_stand_on_one_side() -> None:
    both = read_wish("leaving Nimbus and Orchard", KNOWN, "en").follows
    assert [(each.lab, each.direction) for each in both] == [
        ("nimbus", Direction.LEAVES),
        ("orchard", Direction.LEAVES),
    ]


def test_a_word_with_an_accent_is_no_name_that_lacks_it() -> None:
    assert read_wish("über Nimbus", KNOWN, "de").follows == (Follow(lab="nimbus"),)
    assert read_wish("Uber", KNOWN, "de").follows == (Follow(lab="uber"),)


def test_a_name_keeps_its_apostrophe() -> None:
    assert read_wish("Adam d’Arbo", KNOWN, "fr").follows == (Follow(person="Adam d’Arbo"),)
