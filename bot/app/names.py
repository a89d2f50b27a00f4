"""The reader of this process, which is made anew whenever an admin has changed names, here or in another process."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Mapping
from typing import TypeVar

import structlog

from bot.core.errors import StoreError
from bot.core.model import Article, Employer
from bot.core.naming import Names
from bot.core.orders import Order, OrderKind
from bot.core.spelling import fold
from bot.core.wishes import Known
from bot.ports import InboxStore
from bot.reading.edited import names_of_labs, names_of_people, with_orders
from bot.reading.facts import Facts
from bot.reading.reader import Reader, Reading

log = structlog.get_logger(__name__)

LOOK = 1.0
"""Seconds of machine time between two looks at what other processes changed."""
V = TypeVar("V")


class LivingReader:
    """A reader with the names of the files and of the database; it reads nothing of the latter before `refresh`."""

    def __init__(self, reader: Reader) -> None:
        self._files = reader.facts
        self._reader = reader
        self._seen: tuple[int, int] | None = None
        self._orders: list[Order] = []

    @property
    def facts(self) -> Facts:
        """What is known of labs and people now."""
        return self._reader.facts

    def read(self, article: Article, *, explain: bool = False) -> Reading:
        """Every claim of the article."""
        return self._reader.read(article, explain=explain)

    async def refresh(self, store: InboxStore) -> None:
        """Take up what was changed since the last time."""
        seen = await store.orders_seen()
        if seen == self._seen:
            return
        orders = await store.orders(OrderKind.LAB, OrderKind.PERSON)
        if orders != self._orders:
            self._reader = Reader(with_orders(self._files, orders), self._reader.weights, self._reader.languages)
        self._seen, self._orders = seen, orders

    async def watch(self, store: InboxStore) -> None:
        """Take it up for ever, soon after it was changed."""
        while True:
            await asyncio.sleep(LOOK)
            try:
                await self.refresh(store)
            except StoreError as error:
                # The loops that need the database say aloud that it is away, once.
                log.debug("names cannot be looked at; trying again", reason=str(error))


class Live(Mapping[str, V]):
    """A mapping that is always what the facts say now."""

    def __init__(self, reader: LivingReader, of_facts: Callable[[Facts], Mapping[str, V]]) -> None:
        self._reader, self._of_facts = reader, of_facts
        self._of: tuple[Facts, Mapping[str, V]] | None = None

    @property
    def _now(self) -> Mapping[str, V]:
        facts = self._reader.facts
        if self._of is None or self._of[0] is not facts:
            self._of = facts, self._of_facts(facts)
        return self._of[1]

    def __getitem__(self, key: str) -> V:
        return self._now[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._now)

    def __len__(self) -> int:
        return len(self._now)


def employers(facts: Facts) -> dict[str, Employer]:
    """Every lab that can be followed, by its id."""
    return {lab: facts.employer(lab) for lab in facts.labs}


def known_names(reader: LivingReader) -> Known:
    """Every form of the names of labs and people, as wishes may use them."""
    return Known(Live(reader, _families), Live(reader, _full_names))


def lab_names(reader: LivingReader) -> Names:
    """The labs as an admin names them."""
    return Names(Live(reader, lambda f: _folded(names_of_labs(f)[0])), Live(reader, lambda f: names_of_labs(f)[1]))


def people_names(reader: LivingReader) -> Names:
    """The people as an admin names them."""
    return Names(Live(reader, lambda f: names_of_people(f)[0]), Live(reader, lambda f: names_of_people(f)[1]))


def _folded(forms: Mapping[str, str]) -> dict[str, str]:
    return {fold(form): lab_id for form, lab_id in forms.items()}


def _families(facts: Facts) -> dict[str, str]:
    return {fold(form): facts.family(lab.id) for lab in facts.labs.values() for form in (lab.name, *lab.aliases)}


def _full_names(facts: Facts) -> dict[str, str]:
    people = (listed.person for listed in facts.people.values())
    return {fold(form): person.name for person in people for form in (person.name, *person.forms)}
