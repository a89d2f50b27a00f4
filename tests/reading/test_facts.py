from __future__ import annotations

import pytest

from bot.reading.facts import Facts

LABS = (
    {"id": "north", "name": "North Labs", "aliases": ["NL"]},
    {"id": "north_core", "name": "North Core", "parent": "north_ai"},
    {"id": "north_ai", "name": "North AI", "parent": "north", "native": ["北方AI"]},
)
PEOPLE = (
    {"id": "a", "name": "Talia Brankov", "forms": ["Талия Бранкова", "T. Shared"]},
    {"id": "b", "name": "Oskar Lindqvell", "forms": ["T. Shared"], "stays": True},
)


def test_a_unit_of_a_unit_folds_into_the_topmost_parent() -> None:
    facts = Facts.of(LABS)

    assert facts.family("north_core") == "north"
    assert facts.employer("north_core").name == "North Core"


def test_a_lab_is_found_by_every_form_in_any_case() -> None:
    facts = Facts.of(LABS)

    for form in ("north labs", "NL", "北方AI"):
        lab = facts.lab_named(form)
        assert lab is not None
        assert lab.family == "north"
    assert facts.lab_named("South Labs") is None


def test_a_person_is_known_by_a_form_that_is_theirs_alone() -> None:
    facts = Facts.of(LABS, PEOPLE)

    assert facts.person("талия бранкова").id == "a"
    assert facts.person("T. Shared").id is None
    assert facts.person("Nobody Listed").id is None


def test_the_written_name_stays_and_the_others_become_forms() -> None:
    person = Facts.of(LABS, PEOPLE).person("Талия Бранкова")

    assert person.name == "Талия Бранкова"
    assert "Talia Brankov" in person.forms


def test_a_family_name_alone_is_known_as_one() -> None:
    assert Facts.of(LABS, PEOPLE).is_family_name("Lindqvell")
    assert not Facts.of(LABS, PEOPLE).is_family_name("Brightloom")


def test_an_unknown_parent_is_refused() -> None:
    with pytest.raises(ValueError, match="names a parent that is not listed"):
        Facts.of([{"id": "x", "name": "X", "parent": "y"}])


@pytest.mark.parametrize("entry", [{"name": "X"}, {"id": "x"}])
def test_an_entry_without_id_or_name_is_refused(entry: dict[str, str]) -> None:
    with pytest.raises(KeyError):
        Facts.of([entry])
