from __future__ import annotations

from bot.core.model import Article, Claim, Stage
from bot.reading.reader import Reader


def news(reader: Reader, title: str, summary: str) -> list[Claim]:
    return [c for c in reader.read(Article("k", title, summary, language="fr")).claims if not c.background]


def test_the_sentence_after_it_confirms_a_move(reader: Reader) -> None:
    [alone] = news(reader, "Meta débauche Oskar Lindqvell de Google", "Le groupe n'a pas encore réagi.")
    [confirmed] = news(reader, "Meta débauche Oskar Lindqvell de Google", "Un porte-parole l'a confirmé lundi.")

    assert (alone.stage, confirmed.stage) == (Stage.REPORTED, Stage.CONFIRMED)


def test_an_employer_that_speaks_right_after_it_confirms_a_move(reader: Reader) -> None:
    told = "Lumenora, a maker of voice software for shops, said it wishes its people well at OpenAI."
    [claim] = news(reader, "OpenAI hires team behind voice startup Lumenora", told)
    assert claim.stage is Stage.CONFIRMED


def test_an_outlet_confirms_nothing(reader: Reader) -> None:
    [claim] = news(reader, "Meta débauche Oskar Lindqvell de Google", "Bloomberg l'a confirmé lundi.")

    assert claim.stage is Stage.REPORTED


def test_a_lone_family_name_in_the_title_is_the_person_of_the_text(reader: Reader) -> None:
    [claim] = news(reader, "Lindqvell quitte Google", "Oskar Lindqvell y dirigeait la parole.")

    assert claim.person is not None
    assert claim.person.name == "Oskar Lindqvell"


def test_a_family_name_that_two_people_bear_is_nobody(reader: Reader) -> None:
    told = news(reader, "Lindqvell quitte Google", "Oskar Lindqvell et Petra Lindqvell y travaillaient.")

    assert not [c for c in told if c.person]


def test_members_of_a_group_are_named_in_the_next_sentence(reader: Reader) -> None:
    told = news(
        reader, "Meta recrute vingt ingénieurs de Google", "Parmi eux, Oskar Lindqvell, qui dirigeait la parole."
    )

    assert {c.person.name for c in told if c.person} == {"Oskar Lindqvell"}
    assert [c.count for c in told if c.group] == [20]


def test_a_sum_of_those_told_before_is_no_news(reader: Reader) -> None:
    told = news(
        reader,
        "Oskar Lindqvell quitte Apple pour Meta",
        "En un mois, quatre chercheurs d'Apple ont rejoint Meta.",
    )

    assert [c.person.name for c in told if c.person] == ["Oskar Lindqvell"]
    assert not [c for c in told if c.group]
