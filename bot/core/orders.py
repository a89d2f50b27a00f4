"""What admins decide about names: whom nobody is told about, who is an admin, which labs and people are known."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from bot.core.model import Person
from bot.core.sameness import Compare, Sameness
from bot.core.spelling import fold


class OrderKind(StrEnum):
    """What an order is about."""

    EXCLUDED = "excluded"
    """Somebody nobody is to be told about; found by name keys, the body says who."""
    ADMIN = "admin"
    """Somebody is an admin (body `yes`) or no more (`no`); found by the user's id."""
    LINKED = "linked"
    """A move may be one with another that was told as well: the body says why, or nothing once that is settled."""
    LAB = "lab"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Order:
    """One thing that was decided; the latest of a kind and key holds."""

    kind: OrderKind
    key: str
    body: str
    decision: int = 0
    """By what it is undone; given by the store."""


def appointed(orders: Iterable[Order]) -> frozenset[int]:
    """Who was made an admin and is one still, by the orders about it in their order."""
    latest = {int(order.key): order.body == "yes" for order in orders}
    return frozenset(user for user, is_admin in latest.items() if is_admin)


def exclusion(person: Person, keys: frozenset[str]) -> list[Order]:
    """The orders that nobody is to be told about a person."""
    body = json.dumps([person.name, person.id, *person.forms], ensure_ascii=False)
    return [Order(OrderKind.EXCLUDED, key, body) for key in sorted(keys)]


def excluded_person(order: Order) -> Person:
    """Whom such an order is about."""
    name, listed, *forms = json.loads(order.body)
    return Person(name, listed, tuple(forms))


def is_excluded(person: Person, orders: list[Order], compare: Compare) -> bool:
    """Whether one of the orders is about the person: the very name, or surely the same somebody."""
    named = {fold(name) for name in (person.name, *person.forms)}
    for other in map(excluded_person, orders):
        if fold(other.name) in named or compare(person, other) is Sameness.SAME:
            return True
    return False
