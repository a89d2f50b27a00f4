"""What a verb of moving binds, and what each frame makes of the phrases around it."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.core.model import Employer, Seniority
from bot.languages.grammar import Frame, Mark, Slot
from bot.languages.tokens import Kind, Token
from bot.reading.clauses import Clause
from bot.reading.mention import Mention

HABITS: dict[Frame, dict[Mark, Slot]] = {
    Frame.JOIN: {Mark.FROM: Slot.ORIGIN, Mark.TO: Slot.DESTINATION, Mark.AT: Slot.DESTINATION},
    Frame.RETURN: {Mark.FROM: Slot.ORIGIN, Mark.TO: Slot.DESTINATION, Mark.AT: Slot.DESTINATION},
    Frame.LEAVE: {Mark.FROM: Slot.ORIGIN, Mark.TO: Slot.DESTINATION, Mark.FOR: Slot.DESTINATION, Mark.AT: Slot.ORIGIN},
    Frame.HIRE: {Mark.FROM: Slot.ORIGIN, Mark.FOR: Slot.DESTINATION},
    Frame.REHIRE: {Mark.FROM: Slot.ORIGIN},
    Frame.LOSE: {Mark.TO: Slot.DESTINATION, Mark.FOR: Slot.DESTINATION},
    Frame.FIRE: {Mark.FROM: Slot.ORIGIN},
    Frame.NAME: {Mark.FROM: Slot.ORIGIN, Mark.AT: Slot.DESTINATION, Mark.FOR: Slot.DESTINATION},
    Frame.FOUND: {Mark.FROM: Slot.ORIGIN},
}
"""What a marker's phrase tells in each frame, unless the verb says otherwise."""
DIRECT: dict[Frame, Slot] = {
    Frame.JOIN: Slot.DESTINATION,
    Frame.RETURN: Slot.DESTINATION,
    Frame.LEAVE: Slot.ORIGIN,
    Frame.FOUND: Slot.DESTINATION,
    Frame.NAME: Slot.DESTINATION,
}
"""What the object is of a verb whose subject moves."""
COUNTERPART: dict[Frame, Slot] = {
    Frame.HIRE: Slot.DESTINATION,
    Frame.REHIRE: Slot.DESTINATION,
    Frame.NAME: Slot.DESTINATION,
    Frame.LOSE: Slot.ORIGIN,
    Frame.FIRE: Slot.ORIGIN,
}
"""What the subject is of an active verb whose object moves, and the agent of a passive one."""


@dataclass(slots=True)
class Bound:
    """One verb with what it binds."""

    frame: Frame
    verb: Token
    clause: Clause
    mover: Mention = field(default_factory=Mention)
    origins: list[Employer] = field(default_factory=list)
    destinations: list[Employer] = field(default_factory=list)
    own_origins: list[Employer | None] = field(default_factory=list)
    """Where each of several people comes from, when each has an employer beside the name."""
    role: str | None = None
    """As what, where the verb's own phrases say it."""
    seniority: Seniority = Seniority.OTHER
    notes: set[str] = field(default_factory=set)
    """Features that speak for or against it."""
    problem: str | None = None
    """Why it is no move."""
    shares_mover: bool = False
    """Its mover is that of the verb before it."""
    subject: list[Token] = field(default_factory=list)
    passive: bool = False
    loose: int = 0
    """Unknown small words between the mover and the verb: the more, the less they belong together."""

    def fill(self, slot: Slot, employers: list[Employer], note: str | None = None) -> None:
        """Put employers into a side that is still empty."""
        if not employers:
            return
        if slot is Slot.ORIGIN and not self.origins:
            self.origins = employers
        elif slot is Slot.DESTINATION and not self.destinations:
            self.destinations = employers
        else:
            return
        if note:
            self.notes.add(note)

    def be(self, mention: Mention) -> None:
        """Take the role that a phrase names; the first one holds."""
        if self.role is None and mention.role is not None:
            self.role, self.seniority = mention.role, mention.seniority

    def reject(self, reason: str) -> None:
        """Say why it is no move; the first reason holds."""
        self.problem = self.problem or reason


@dataclass(slots=True)
class Context:
    """What the article spoke of so far."""

    orgs: list[Token] = field(default_factory=list)
    origins: list[Employer] = field(default_factory=list)
    destinations: list[Employer] = field(default_factory=list)
    mention: Mention | None = None
    left: dict[str, list[Employer]] = field(default_factory=dict)
    """Whom the article told to leave, and where from."""
    last: Bound | None = None
    """The last verb of the sentence that was bound."""
    headline: bool = False

    def heard(self, orgs: list[Token], bounds: list[Bound]) -> None:
        """Remember the last of what was spoken of; older things are not referred to any more."""
        self.orgs = [*self.orgs, *orgs][-_MEMORY:]
        self.origins = [*self.origins, *(e for b in bounds for e in b.origins)][-_MEMORY:]
        self.destinations = [*self.destinations, *(e for b in bounds for e in b.destinations)][-_MEMORY:]


_MEMORY = 12
"""Employers that later sentences may refer to."""


CONTENT = {Kind.PERSON, Kind.ROLE, Kind.GROUP, Kind.TEAM, Kind.ORG, Kind.NAME, Kind.PRONOUN, Kind.SELF, Kind.COMPANY}
"""Kinds of which a subject or an object can consist."""
_WORDS = {Kind.WORD, Kind.COMMON, Kind.STARTUP, Kind.NOT_JOB, Kind.OUTLET, Kind.ORG_KIND, Kind.ORG_WORD}


def has_content(tokens: list[Token]) -> bool:
    """Whether there is more than little words and marks."""
    return any(t.kind in CONTENT or (t.kind in _WORDS and t.text[0].isalpha()) for t in tokens)
