"""Names of people in the case in which they stand alone: 'Игоря Левицкого' is 'Игорь Левицкий'."""

from __future__ import annotations

from bot.languages.grammar import words

_MEN = """
    Александр | Алексей | Анатолий | Андрей | Антон | Аркадий | Арсений | Артём | Артур | Борис | Вадим | Валентин |
    Валерий | Василий | Виктор | Виталий | Владимир | Владислав | Всеволод | Вячеслав | Геннадий | Георгий | Герман |
    Глеб | Григорий | Даниил | Денис | Дмитрий | Евгений | Егор | Захар | Иван | Игорь | Кирилл | Константин | Леонид |
    Лев | Макар | Максим | Марк | Матвей | Михаил | Николай | Олег | Павел | Пётр | Роман | Руслан | Савелий | Семён |
    Сергей | Станислав | Степан | Тимофей | Тимур | Фёдор | Филипп | Эдуард | Юрий | Ярослав | Рустам | Камиль | Марат
    | Сэм | Илон | Джон | Джеймс | Дэвид | Майкл | Роберт | Томас | Питер | Кевин | Ноам | Грег | Крейг | Тим | Дарио |
    Мартин | Адам | Дэниел | Эндрю | Уильям | Джек | Джордж | Стивен | Ричард | Бен | Алекс | Ник | Ян
"""
_WOMEN = """
    Александра | Алина | Алла | Анастасия | Анна | Валентина | Валерия | Варвара | Вера | Вероника | Виктория | Галина
    | Дана | Дарья | Диана | Ева | Евгения | Екатерина | Елена | Елизавета | Жанна | Зинаида | Зоя | Инна | Ирина |
    Карина | Кира | Ксения | Лариса | Лидия | Любовь | Людмила | Маргарита | Марина | Мария | Мира | Надежда | Наталья
    | Наталия | Нина | Оксана | Олеся | Ольга | Полина | Светлана | София | Софья | Тамара | Татьяна | Ульяна | Юлия |
    Яна | Сара | Эмма | Дафна | Лиза
"""
_MASCULINE = {"": "а у ом е", "й": "я ю ем е и", "ь": "я ю ем е"}
"""The endings of a man's name, by what it ends in: the cases other than the first."""
_FEMININE = {"а": "ы и е у ой", "я": "и е ю ей", "ь": "и ью"}
_IRREGULAR = {"Льва": "Лев", "Льву": "Лев", "Львом": "Лев", "Павла": "Павел", "Павлу": "Павел", "Павлом": "Павел"}
_SURNAMES = {
    True: {"ского": "ский", "скому": "ский", "ским": "ский", "ском": "ский"}
    | {"цкого": "цкий", "цкому": "цкий", "цким": "цкий", "цком": "цкий"},
    False: {"скую": "ская", "ской": "ская", "цкую": "цкая", "цкой": "цкая", "ыной": "ына", "ыну": "ына"}
    | {"овой": "ова", "ову": "ова", "евой": "ева", "еву": "ева", "ёвой": "ёва", "ёву": "ёва"}
    | {"иной": "ина", "ину": "ина"},
}
"""Endings of family names and what they are in the first case, for men and for women."""
_HARD = frozenset("бвгджзклмнпрстфхцчшщ")
_OBLIQUE = ("ым", "ом", "а", "у", "е")
_STEM = 3
"""Letters of the shortest family name."""


def nominative(name: str) -> str:
    """The name in the first case, where its given name is a common one in another; else as it is written."""
    given, _, family = name.partition(" ")
    found = _GIVEN.get(given)
    if found is None or not family:
        return name
    return f"{found[0]} {_family(family, man=found[1])}"


def _family(family: str, *, man: bool) -> str:
    for oblique, first in _SURNAMES[man].items():
        if family.endswith(oblique):
            return family.removesuffix(oblique) + first
    ending = next((e for e in _OBLIQUE if man and family.endswith(e)), "")
    stem = family.removesuffix(ending)
    return stem if ending and len(stem) >= _STEM and stem[-1] in _HARD else family


def _forms(name: str, endings: dict[str, str]) -> list[str]:
    last = next((e for e in endings if e and name.endswith(e)), "")
    return [name.removesuffix(last) + ending for ending in endings.get(last, "").split()]


_FIRST = frozenset((*words(_MEN), *words(_WOMEN)))
_GIVEN = {
    **{form: (name, False) for name in words(_WOMEN) for form in _forms(name, _FEMININE) if form not in _FIRST},
    **{form: (name, True) for name in words(_MEN) for form in _forms(name, _MASCULINE) if form not in _FIRST},
    **{form: (name, True) for form, name in _IRREGULAR.items()},
}
"""Each form but the first of a given name, with the first and whether it is a man's."""
