"""What the reader knows of the world: labs, people and outlets, with every form of their names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from bot.core.model import Employer, Lab, Person
from bot.core.spelling import fold

_YOUNG = frozenset({"neolab", "startup"})
"""Kinds of labs that founders of the last years left others for: "a start-up of their own" may be one of them."""


@dataclass(frozen=True, slots=True)
class Outlet:
    """Who publishes; credited by others under any of its forms."""

    name: str
    forms: tuple[str, ...] = ()
    weak: bool = False
    """Its name is also a common word: it counts only beside a word of reporting."""


@dataclass(frozen=True, slots=True)
class Listed:
    """One entry of the list of people."""

    person: Person
    stays: bool = False
    """Hires and comments in many articles, and is hardly ever the one who moves."""
    leads: str | None = None
    """Identifier of the lab for which this person is said to hire."""


@dataclass(frozen=True)
class Facts:
    """Labs, people and outlets."""

    labs: Mapping[str, Lab]
    """By id."""
    people: Mapping[str, Listed]
    """By id."""
    outlets: tuple[Outlet, ...] = ()
    given_names: frozenset[str] = frozenset()
    """Common given names, folded."""
    _families: dict[str, str] = field(default_factory=dict, compare=False, repr=False)

    @classmethod
    def of(
        cls,
        labs: Iterable[Mapping[str, Any]],
        people: Iterable[Mapping[str, Any]] = (),
        outlets: Iterable[Mapping[str, Any]] = (),
        given_names: Iterable[str] = (),
    ) -> Facts:
        """Build from parsed entries; KeyError or ValueError tell of an entry that cannot be used."""
        by_id = {entry["id"]: _lab(entry) for entry in labs}
        for lab in by_id.values():
            if lab.parent is not None and lab.parent not in by_id:
                raise ValueError(f"{lab.id} names a parent that is not listed: {lab.parent}")
        return cls(
            by_id,
            {entry["id"]: _listed(entry) for entry in people},
            tuple(map(_outlet, outlets)),
            frozenset(given_names),
        )

    def employer(self, lab_id: str) -> Employer:
        """The lab as a side of a move."""
        lab = self.labs[lab_id]
        return Employer(lab.name, self.family(lab_id), young=lab.kind in _YOUNG)

    def family(self, lab_id: str) -> str:
        """The topmost parent's id: units of one firm share it."""
        seen = self._families.get(lab_id)
        if seen is None:
            lab = self.labs[lab_id]
            seen = self._families[lab_id] = lab.id if lab.parent is None else self.family(lab.parent)
        return seen

    @cached_property
    def forms_of_labs(self) -> dict[str, str]:
        """Every form of a lab's name, to its id; the first entry that claims a form has it."""
        forms: dict[str, str] = {}
        for lab in self.labs.values():
            for form in (lab.name, *lab.aliases):
                forms.setdefault(form, lab.id)
        return forms

    @cached_property
    def forms_of_people(self) -> dict[str, tuple[str, ...]]:
        """Every folded form of a person's name, to the ids of all who have it."""
        forms: dict[str, tuple[str, ...]] = {}
        for person_id, listed in self.people.items():
            for form in dict.fromkeys(map(fold, (listed.person.name, *listed.person.forms))):
                forms[form] = (*forms.get(form, ()), person_id)
        return forms

    @cached_property
    def written_forms_of_people(self) -> tuple[str, ...]:
        """Every form of a person's name with its accents, for languages in which these count."""
        return tuple(form for p in self.people.values() for form in (p.person.name, *p.person.forms))

    def person(self, written: str) -> Person:
        """The person as written; with the listed entry, when exactly one has that form."""
        ids = self.forms_of_people.get(fold(written), ())
        if len(ids) != 1:
            return Person(written)
        listed = self.people[ids[0]].person
        forms = tuple(f for f in (listed.name, *listed.forms) if f != written)
        return Person(written, listed.id, forms)

    def has_given_name(self, name: str) -> bool:
        """Whether a word of it is a common given name; names in other scripts than Latin are taken to have one."""
        folded = fold(name)
        return not folded.isascii() or not self.given_names.isdisjoint(folded.replace("-", " ").split())

    def is_family_name(self, name: str) -> bool:
        """Whether a listed person is called so: 'Altman' alone is no firm."""
        return fold(name) in self._family_names

    @cached_property
    def _family_names(self) -> frozenset[str]:
        people = (listed.person for listed in self.people.values())
        names = (fold(form).split() for person in people for form in (person.name, *person.forms))
        return frozenset(parts[-1] for parts in names if len(parts) > 1)

    def lab_named(self, name: str) -> Employer | None:
        """The employer of that exact name or alias, when it is tracked."""
        lab_id = self._folded_labs.get(fold(name))
        return self.employer(lab_id) if lab_id else None

    @cached_property
    def _folded_labs(self) -> dict[str, str]:
        return {fold(form): lab_id for form, lab_id in self.forms_of_labs.items()}


def outside(name: str) -> Employer:
    """An employer that is in no list, as written."""
    return Employer(name, fold(name), tracked=False)


def _lab(entry: Mapping[str, Any]) -> Lab:
    return Lab(
        id=entry["id"],
        name=entry["name"],
        kind=entry.get("kind", ""),
        parent=entry.get("parent"),
        aliases=(*entry.get("aliases", ()), *entry.get("native", ())),
        risky=entry.get("risk", "none") in {"common_noun", "short"},
    )


def _listed(entry: Mapping[str, Any]) -> Listed:
    person = Person(entry["name"], entry["id"], tuple(entry.get("forms", ())))
    return Listed(person, entry.get("stays", False), entry.get("leads"))


def _outlet(entry: Mapping[str, Any]) -> Outlet:
    return Outlet(entry["name"], tuple(entry.get("forms", ())), entry.get("weak", False))
