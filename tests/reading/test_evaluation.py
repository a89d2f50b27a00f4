from __future__ import annotations

from bot.app.facts import load_facts
from bot.core.model import Claim, Person, Relevance, Stage
from bot.reading.evaluation import Item, Label, Score, evaluate, label_of

FACTS = load_facts()


def label(person: str | None, origin: str | None, destination: str | None, **more: object) -> Label:
    return label_of({"person": person, "from": origin, "to": destination, "stage": "reported", **more}, FACTS)


def claim(person: str | None, origin: str | None, destination: str | None, confidence: float = 0.9) -> Claim:
    return Claim(
        person=Person(person) if person else None,
        count=None,
        origin=FACTS.lab_named(origin) if origin else None,
        destination=FACTS.lab_named(destination) if destination else None,
        confidence=confidence,
        stage=Stage.REPORTED,
    )


def score(labels: list[Label], claims: list[Claim]) -> Score:
    return evaluate([Item("1", "en", "title", tuple(labels), tuple(claims))], 0.8).whole


def test_a_claim_is_right_when_person_and_both_sides_agree() -> None:
    found = score([label("Talia Brankov", "OpenAI", "Meta")], [claim("Brankov", "OpenAI", "Meta")])

    assert (found.right, found.wrong, found.found, found.missed) == (1, 0, 1, 0)


def test_a_unit_counts_as_its_family() -> None:
    found = score([label("Talia Brankov", "Google", "Meta")], [claim("Talia Brankov", "DeepMind", "FAIR")])

    assert found.right == 1


def test_a_wrong_side_is_wrong_and_missed() -> None:
    found = score([label("Talia Brankov", "OpenAI", "Meta")], [claim("Talia Brankov", "Meta", "OpenAI")])

    assert (found.right, found.wrong, found.found, found.missed) == (0, 1, 0, 1)
    assert found.precision == found.recall == found.f1 == 0


def test_a_side_that_the_label_leaves_open_must_be_left_open() -> None:
    assert score([label("Talia Brankov", None, "Meta")], [claim("Talia Brankov", "OpenAI", "Meta")]).wrong == 1


def test_what_is_unsure_is_not_counted() -> None:
    found = score([label("Talia Brankov", "OpenAI", "Meta")], [claim("Talia Brankov", "OpenAI", "Meta", 0.7)])

    assert (found.right, found.wrong, found.missed) == (0, 0, 1)


def test_background_and_other_moves_are_neither_demanded_nor_punished() -> None:
    history = label("Talia Brankov", "OpenAI", "Meta", background=True)
    other = label("Oskar Lindqvell", "Apple", "Meta", relevance="other")

    nothing = score([history, other], [])
    told = score(
        [history, other], [claim("Talia Brankov", "OpenAI", "Meta"), claim("Oskar Lindqvell", "Apple", "Meta")]
    )

    assert nothing.missed == 0
    assert (told.right, told.wrong, told.neutral) == (0, 0, 2)


def test_a_claim_in_an_item_without_a_move_is_an_alarm() -> None:
    found = score([], [claim("Talia Brankov", "OpenAI", "Meta")])

    assert (found.wrong, found.quiet_items, found.alarms) == (1, 1, 1)


def test_only_news_about_ai_alarms() -> None:
    shop = claim("Talia Brankov", "Apple", "Amazon")
    quiet = Claim(**{**{f: getattr(shop, f) for f in Claim.__slots__}, "relevance": Relevance.OTHER})

    assert score([], [quiet]).alarms == 0


def test_slots_and_errors_say_where_it_went_wrong() -> None:
    item = Item(
        "1", "en", "a title", (label("Talia Brankov", "OpenAI", "Meta"),), (claim("Talia Brankov", "xAI", "Meta"),)
    )

    report = evaluate([item], 0.8)

    assert report.whole.slots["person"] == [1, 1]
    assert report.whole.slots["from"] == [0, 1]
    assert report.confusions == {("claim", "from"): 1}
    assert [e.kind for e in report.errors] == ["wrong", "missed"]


def test_each_group_has_its_own_score() -> None:
    items = [
        Item("1", "en", "t", (label("Talia Brankov", "OpenAI", "Meta"),), ()),
        Item("2", "fr", "t", (), ()),
    ]

    report = evaluate(items, 0.8)

    assert report.groups["en"].missed == 1
    assert report.groups["fr"].missed == 0
    assert report.whole.missed == 1
