"""Lays what admins say about labs and people over the files of facts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from bot.core.model import Lab, Person
from bot.core.naming import Naming, naming_of
from bot.core.orders import Order, OrderKind
from bot.reading.facts import Facts, Listed


def with_orders(facts: Facts, orders: Iterable[Order]) -> Facts:
    """The facts after these orders, in their order; one that fits no more changes nothing."""
    labs, people = dict(facts.labs), dict(facts.people)
    for order in orders:
        if order.kind is OrderKind.LAB:
            _edit_lab(labs, naming_of(order))
        elif order.kind is OrderKind.PERSON:
            _edit_person(people, naming_of(order))
    return Facts(labs, people, facts.outlets, facts.given_names)


def names_of_labs(facts: Facts) -> tuple[dict[str, str], dict[str, str]]:
    """Every form of a lab with its id, and every id with its name."""
    return dict(facts.forms_of_labs), {lab.id: lab.name for lab in facts.labs.values()}


def names_of_people(facts: Facts) -> tuple[dict[str, str], dict[str, str]]:
    """The same of people; a form that several have stands for none of them."""
    forms = {form: ids[0] for form, ids in facts.forms_of_people.items() if len(ids) == 1}
    return forms, {person_id: listed.person.name for person_id, listed in facts.people.items()}


def _edit_lab(labs: dict[str, Lab], naming: Naming) -> None:
    known = labs.get(naming.id) or Lab(naming.id, naming.name)
    parent = naming.into if naming.into in labs and naming.id not in _above(labs, naming.into) else known.parent
    aliases = tuple(dict.fromkeys((*known.aliases, *naming.forms)))
    labs[naming.id] = replace(known, aliases=aliases, parent=parent)


def _above(labs: dict[str, Lab], lab_id: str | None) -> set[str]:
    """A lab with all that it belongs to."""
    found: set[str] = set()
    while lab_id is not None and lab_id not in found:
        found.add(lab_id)
        lab_id = labs[lab_id].parent
    return found


def _edit_person(people: dict[str, Listed], naming: Naming) -> None:
    known = people.get(naming.id) or Listed(Person(naming.name, naming.id))
    forms = (*known.person.forms, *naming.forms)
    if naming.into in people and naming.into != naming.id:
        people.pop(naming.id, None)
        known, forms = people[naming.into], (*people[naming.into].person.forms, known.person.name, *forms)
    own = tuple(form for form in dict.fromkeys(forms) if form != known.person.name)
    people[known.person.id or naming.id] = replace(known, person=replace(known.person, forms=own))
