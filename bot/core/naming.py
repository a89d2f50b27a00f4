"""How labs and people are called beyond the files of facts: what an admin wrote, understood; and as an order."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from bot.core.joins import split_names
from bot.core.orders import Order, OrderKind
from bot.core.spelling import fold

MOST_LENGTH = 500
LONGEST_NAME = 80
MOST_FORMS = 12


@dataclass(frozen=True, slots=True)
class Naming:
    """One entry: a new one where its id is new; else it gains forms, or goes into another."""

    id: str
    name: str
    forms: tuple[str, ...] = ()
    into: str | None = None
    """The lab whose unit it is, or the person who is the very same."""


@dataclass(frozen=True)
class Names:
    """What is known: ids by folded form, and the name of each id."""

    ids: Mapping[str, str] = field(default_factory=dict)
    called: Mapping[str, str] = field(default_factory=dict)


def read_naming(words: str, names: Names, language: str) -> list[Naming]:
    """What somebody may mean who writes names in any order, in English or in the given language.

    Nothing when that cannot be told, two where two fit.

    A known name beside unknown ones gains them. Unknown ones alone are a new entry, the first one its name. Of two
    known ones one goes into the other, the one behind "into" or "part of" where there is such a word.
    """
    before, behind = split_names(words[:MOST_LENGTH], language.partition("-")[0])
    some = _names_in(before)
    known = list(dict.fromkeys(names.ids[fold(n)] for n in some if fold(n) in names.ids))
    unknown = [n for n in some if fold(n) not in names.ids][:MOST_FORMS]
    if behind is not None:
        return _into(_names_in(behind), known, unknown, names)
    if len(known) == 2 and not unknown:  # noqa: PLR2004 - either may go into the other
        a, b = known
        return [Naming(x, names.called[x], into=y) for x, y in ((a, b), (b, a))]
    if len(known) == 1 and unknown:
        return [Naming(known[0], names.called[known[0]], tuple(unknown))]
    return [Naming(fold(unknown[0]), unknown[0], tuple(unknown[1:]))] if unknown and not known else []


def _into(goals: Sequence[str], known: Sequence[str], unknown: Sequence[str], names: Names) -> list[Naming]:
    target = names.ids.get(fold(goals[0])) if len(goals) == 1 else None
    if target is None or len(known) + bool(unknown) != 1:
        return []
    if known:
        return [Naming(known[0], names.called[known[0]], into=target)] if known[0] != target else []
    return [Naming(fold(unknown[0]), unknown[0], tuple(unknown[1:]), target)]


def _names_in(words: Sequence[str]) -> list[str]:
    pieces = (" ".join(piece.split()).strip(".:!?()。：—– ") for piece in words)
    return list(dict.fromkeys(piece for piece in pieces if piece and len(piece) <= LONGEST_NAME))


def naming_order(kind: OrderKind, naming: Naming) -> Order:
    """The entry as an order."""
    return Order(kind, naming.id, json.dumps([naming.name, naming.into, *naming.forms], ensure_ascii=False))


def naming_of(order: Order) -> Naming:
    """The entry that an order is about."""
    name, into, *forms = json.loads(order.body)
    return Naming(order.key, name, tuple(forms), into)
