"""A move while evidence is sorted into moves: what is known of it so far."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property

from bot.core.merging.order import in_order
from bot.core.merging.rulings import NO_RULINGS, Rulings
from bot.core.merging.summary import summarise
from bot.core.merging.windows import Times
from bot.core.model import Evidence, Move, Person
from bot.core.sameness import Compare, Sameness


@dataclass(eq=False)
class Cluster:
    """Evidence for one move; it grows while later evidence is placed."""

    evidence: list[Evidence]
    reasons: dict[Evidence, str] = field(default_factory=dict)
    """Why each piece of evidence is here."""
    held: str | None = None
    member_of: Cluster | None = None
    """The group to which this person belongs."""
    return_of: Cluster | None = None
    rulings: Rulings = NO_RULINGS

    @cached_property
    def move(self) -> Move:
        """What its evidence says together."""
        return self.rulings.correct(summarise(self.evidence))

    @cached_property
    def as_told(self) -> Cluster | None:
        """The same without corrections, where there are any: articles go on to tell what was corrected."""
        return Cluster(self.evidence, self.reasons) if self.move != summarise(self.evidence) else None

    @cached_property
    def times(self) -> Times:
        """When its news was told; when it was mentioned, while there is no news of it."""
        news = tuple(e.when for e in self.evidence if not e.claim.background)
        return news or tuple(e.when for e in self.evidence)

    @cached_property
    def people(self) -> list[Person]:
        """Every form under which its person was named."""
        named = [e.claim.person for e in self.evidence if e.claim.person]
        ruled = [c.value for c in self.rulings.corrections if c.evidence in self.evidence]
        return list(dict.fromkeys([*named, *(value for value in ruled if isinstance(value, Person))]))

    @cached_property
    def articles(self) -> frozenset[tuple[int, str]]:
        """The articles that gave its evidence."""
        return frozenset((e.article_id, e.key) for e in self.evidence)

    @cached_property
    def dormant(self) -> bool:
        """Whether it is only background so far, which opens no move: it waits for news to which it belongs."""
        return all(e.claim.background for e in self.evidence)

    @property
    def group(self) -> bool:
        """Whether it is about several unnamed people."""
        return self.evidence[0].claim.group

    @property
    def unnamed(self) -> bool:
        """Whether it is about one person that nobody named so far."""
        return not self.group and self.move.person is None

    def add(self, evidence: Evidence, reason: str) -> None:
        """Take up a piece of evidence."""
        self.evidence = in_order([*self.evidence, evidence])
        self.reasons[evidence] = reason
        self._changed()

    def take(self, other: Cluster, reason: str) -> None:
        """Take up all evidence of a move that turned out to be this one."""
        self.evidence = in_order([*self.evidence, *other.evidence])
        self.reasons |= other.reasons | {other.evidence[0]: reason}
        self.held = self.held and other.held
        self._changed()

    def part(self, evidence: list[Evidence]) -> Cluster:
        """A move of its own that has only this part of the evidence."""
        reasons = {e: self.reasons[e] for e in evidence}
        return Cluster(evidence, reasons, self.held, self.member_of, self.return_of, self.rulings)

    def shares_article(self, articles: Iterable[tuple[int, str]]) -> bool:
        """Whether one of these articles gave evidence for it."""
        return not self.articles.isdisjoint(articles)

    def _changed(self) -> None:
        for known in ("move", "as_told", "times", "people", "articles", "dormant"):
            self.__dict__.pop(known, None)


def opened(evidence: Evidence, reason: str, held: str | None = None, rulings: Rulings = NO_RULINGS) -> Cluster:
    """A move that this piece of evidence opens."""
    return Cluster([evidence], {evidence: reason}, held, rulings=rulings)


class People:
    """Compares people, and remembers the answers: the same names meet again and again."""

    def __init__(self, compare: Compare) -> None:
        self._compare = compare
        self._known: dict[tuple[Person, Person], Sameness] = {}

    def same(self, a: Person, b: Person) -> Sameness:
        """Whether two names are one person's."""
        if a == b and a.id:
            return Sameness.SAME
        pair = (a, b)
        if pair not in self._known:
            answer = self._compare(a, b)
            self._known[pair] = self._known[b, a] = answer
        return self._known[pair]

    def among(self, person: Person, people: list[Person]) -> Sameness:
        """Whether somebody is the person who goes by all these names: one sure answer decides."""
        answers = {self.same(person, other) for other in people}
        for answer in (Sameness.SAME, Sameness.DIFFERENT):
            if answer in answers:
                return answer
        return Sameness.UNDECIDED
