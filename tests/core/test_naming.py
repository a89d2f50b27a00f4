"""What an admin writes about names is understood in any order."""

from __future__ import annotations

import pytest

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
        ("Nimbus", []),
        ("", []),
        ("Nimbus into Nowhere", []),
        ("Nimbus into Nimbus Labs", []),
        ("Nimbus, Orchard AI, Quasar Minds", []),
    ],
)
def test_names_are_understood_by_what_is_known_of_them(words: str, understood: list[Naming]) -> None:
    assert read_naming(words, NAMES) == understood


def test_an_entry_survives_being_an_order() -> None:
    naming = Naming("nimbus", "Nimbus Labs", ("Cloud “Nine”",), "orchard")

    assert naming_of(naming_order(OrderKind.LAB, naming)) == naming
