from __future__ import annotations

import pytest

from bot.app.facts import load_facts
from bot.core.model import Person
from bot.core.sameness import Sameness
from bot.reading.identity import compare, name_keys

FACTS = load_facts()


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Talia Brankov", "talia brankov"),
        ("Inés Caldarró", "Ines Caldarro"),
        ("Harlan J. Voigt", "Harlan Voigt"),
        ("Marek-Jan Dobrowski", "Marek Jan Dobrowski"),
        ("Oskar Lindqvell", "Oskar Lindqvel"),
        ("Талия Бранкова", "Талии Бранковой"),
        ("Qiu Mingrui", "Qiu Ming-rui"),
        ("Elspeth (Ellie) Morrow", "Elspeth Morrow"),
        ("宋知衡", "宋知衡"),
        ("楊國華", "杨国华"),
        ("문지우", "문지우"),
        ("Талия Бранкова", "Talia Brankova"),
        ("탈리아 브란코바", "Talia Brankova"),
        ("오스카르 린드크벨", "Oskar Lindqvell"),
        ("마테오 그란비아", "Mateo Granvia"),
        ("マテオ・グランビア", "Mateo Granvia"),
        ("マテオ・グランビア", "마테오 그란비아"),
        ("ファティマ・シャルカウィ", "Fatima Sharkawi"),
        ("马特奥·格兰维亚", "Mateo Granvia"),
        ("马特奥·格兰维亚", "馬提奧·格蘭維亞"),
        ("Оскара Линдквеля", "Oskar Lindqvel"),
        ("Тальей Бранковой", "Талья Бранкова"),
    ],
)
def test_two_ways_to_write_a_name_are_one_person(a: str, b: str) -> None:
    assert compare(Person(a), Person(b)) is Sameness.SAME
    assert compare(Person(b), Person(a)) is Sameness.SAME


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Wen Qiao", "Qiao Wen"),
        ("Voigt", "Harlan Voigt"),
        ("H. Voigt", "Harlan Voigt"),
        ("Alex Marlowe", "Alexander Marlowe"),
        ("탈리아", "탈리아"),
        ("탈리아 송", "Talia Song"),
        ("다비드 린드", "Dawid Lindt"),
        ("하를란 포크트너", "할란 포크트너"),
        ("문지우", "Ji-woo Moon"),
        ("이하준", "Lee Ha-jun"),
        ("奥斯卡·林德奎尔", "Оскар Линдквель"),
        ("宋知衡", "Song Zhiheng"),
        ("宋知衡", "Zhi-Heng Song"),
        ("蔡明浩", "Tsai Ming-hao"),
        ("Ежи Гранвица", "Jerzy Granwic"),
        ("格兰维亚", "Mateo Granvia"),
    ],
)
def test_what_may_be_one_person_is_left_open(a: str, b: str) -> None:
    assert compare(Person(a), Person(b)) is Sameness.UNDECIDED


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Bill Marlowe", "John Marlowe"),
        ("Noel Brandt", "Noel Sazerac"),
        ("宋知衡", "宋知恒"),
        ("Li Na", "Li Nan"),
        ("Harlan J. Voigt", "Harlan K. Voigt"),
        ("마테오 그란비아", "Oskar Lindqvell"),
        ("마테오 그란비아", "Mateo Lindqvell"),
        ("문지우", "Seo-yeon Moon"),
        ("문지우", "문지후"),
        ("马特奥·格兰维亚", "Талия Бранкова"),
        ("宋知衡", "Song Zhihao"),
        ("宋知衡", "Li Zhiheng"),
        ("マテオ・グランビア", "Marta Gustavsen"),
        ("Оскар Линдквель", "Oskar Brandt"),
    ],
)
def test_namesakes_are_kept_apart(a: str, b: str) -> None:
    assert compare(Person(a), Person(b)) is Sameness.DIFFERENT


def test_a_listed_person_is_one_in_every_script() -> None:
    assert compare(FACTS.person("庞若鸣"), FACTS.person("Ruoming Pang")) is Sameness.SAME


def test_a_form_that_two_listed_people_share_decides_nothing() -> None:
    shared = FACTS.person("Shunyu Yao")

    assert shared.id is None
    assert compare(FACTS.person("姚顺雨"), FACTS.person("姚顺宇")) is Sameness.DIFFERENT
    assert compare(shared, FACTS.person("姚顺雨")) is Sameness.UNDECIDED
    assert compare(shared, FACTS.person("姚顺宇")) is Sameness.UNDECIDED
    assert name_keys(shared) & name_keys(FACTS.person("姚顺雨"))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Voigt", "Harlan Voigt"),
        ("Qiao Wen", "Wen Qiao"),
        ("Талия Бранкова", "Talia Brankova"),
        ("Inés Caldarró", "INES CALDARRO"),
        ("마테오 그란비아", "Mateo Granvia"),
        ("马特奥·格兰维亚", "マテオ・グランビア"),
        ("宋知衡", "Zhiheng Song"),
        ("문지우", "Moon Ji-woo"),
        ("楊國華", "杨国华"),
        ("Оскара Линдквеля", "Oskar Lindqvel"),
    ],
)
def test_people_who_may_be_one_share_a_key(a: str, b: str) -> None:
    assert name_keys(Person(a)) & name_keys(Person(b))


def test_strangers_share_no_key() -> None:
    assert not name_keys(Person("Talia Brankov")) & name_keys(Person("Oskar Lindqvell"))
