"""What an admin writes about names is understood in any order."""

from __future__ import annotations

import pytest

from bot.core.joins import JOINS
from bot.core.naming import Names, Naming, naming_of, naming_order, read_naming
from bot.core.orders import OrderKind

NAMES = Names(
    {"nimbus labs": "nimbus", "nimbus": "nimbus", "orchard ai": "orchard"},
    {"nimbus": "Nimbus Labs", "orchard": "Orchard AI"},
)
NEW = Naming("quasar minds", "Quasar Minds")


@pytest.mark.parametrize(
    ("words", "understood"),
    [
        ("Quasar Minds", [NEW]),
        ("add Quasar Minds, QM Research", [Naming("quasar minds", "Quasar Minds", ("QM Research",))]),
        ("Nimbus = Cloud Nine", [Naming("nimbus", "Nimbus Labs", ("Cloud Nine",))]),
        ("Cloud Nine alias of nimbus", [Naming("nimbus", "Nimbus Labs", ("Cloud Nine",))]),
        ("alias Cloud Nine, Nimbus Labs", [Naming("nimbus", "Nimbus Labs", ("Cloud Nine",))]),
        ("Quasar Minds is part of Orchard AI", [Naming("quasar minds", "Quasar Minds", (), "orchard")]),
        ("merge Nimbus into Orchard AI", [Naming("nimbus", "Nimbus Labs", (), "orchard")]),
        (
            "merge Nimbus with Orchard AI",
            [Naming("nimbus", "Nimbus Labs", (), "orchard"), Naming("orchard", "Orchard AI", (), "nimbus")],
        ),
        ("Nimbus is also called Cloud Nine", [Naming("nimbus", "Nimbus Labs", ("Cloud Nine",))]),
        ("Nimbus", []),
        ("", []),
        ("Nimbus into Nowhere", []),
        ("Nimbus into Nimbus Labs", []),
        ("Nimbus, Orchard AI, Quasar Minds", []),
    ],
)
def test_names_are_understood_by_what_is_known_of_them(words: str, understood: list[Naming]) -> None:
    assert read_naming(words, NAMES, "en") == understood


def test_an_entry_survives_being_an_order() -> None:
    naming = Naming("nimbus", "Nimbus Labs", ("Cloud “Nine”",), "orchard")

    assert naming_of(naming_order(OrderKind.LAB, naming)) == naming


PART = [Naming("quasar minds", "Quasar Minds", (), "orchard")]
SAME = [Naming("nimbus", "Nimbus Labs", (), "orchard")]
ALSO = [Naming("nimbus", "Nimbus Labs", ("Cloud Nine",))]
TONGUES = [
    ("fr", "Quasar Minds fait partie d’Orchard AI", "Nimbus dans Orchard AI", "Nimbus, aussi appelé Cloud Nine"),
    ("de", "Quasar Minds gehört zu Orchard AI", "Nimbus ist Orchard AI", "Nimbus, auch genannt Cloud Nine"),
    ("es", "Quasar Minds es parte de Orchard AI", "Nimbus pertenece a Orchard AI", "Nimbus alias Cloud Nine"),
    ("pt", "Quasar Minds faz parte da Orchard AI", "Nimbus é Orchard AI", "Nimbus, também chamado Cloud Nine"),
    ("it", "Quasar Minds fa parte di Orchard AI", "Nimbus è Orchard AI", "Nimbus, detto anche Cloud Nine"),
    ("nl", "Quasar Minds is onderdeel van Orchard AI", "Nimbus is Orchard AI", "Nimbus, ook bekend als Cloud Nine"),
    ("vi", "Quasar Minds thuộc Orchard AI", "gộp Nimbus gộp vào Orchard AI", "Nimbus còn gọi là Cloud Nine"),
    ("ru", "Quasar Minds входит в Orchard AI", "Nimbus — это Orchard AI", "Nimbus, он же Cloud Nine"),
    ("zh", "Quasar Minds是Orchard AI的一部分", "Nimbus并入Orchard AI", "Nimbus又名Cloud Nine"),
    ("zh-Hant", "Quasar Minds屬於Orchard AI", "Nimbus併入Orchard AI", "Nimbus，別名Cloud Nine"),
    ("ja", "Quasar MindsはOrchard AIの一部です", "NimbusをOrchard AIに統合", "Nimbus、別名Cloud Nine"),
    ("ko", "Quasar Minds는 Orchard AI의 일부", "Nimbus를 Orchard AI에 병합", "Nimbus, 다른 이름 Cloud Nine"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "part", "same", "also"), TONGUES)
def test_names_are_joined_in_every_language(language: str, part: str, same: str, also: str) -> None:
    assert read_naming(part, NAMES, language) == PART
    assert read_naming(same, NAMES, language) == SAME
    assert read_naming(also, NAMES, language) == ALSO


@pytest.mark.parametrize("language", JOINS)
@pytest.mark.parametrize(
    "words", ["は" * 250, "a is " * 99, "是" * 500, "を に統合" * 60, ", = “”", "를 " * 99 + "소속"]
)
def test_hostile_names_are_only_names(words: str, language: str) -> None:
    assert len(read_naming(words, NAMES, language)) <= 1
