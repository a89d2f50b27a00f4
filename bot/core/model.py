"""The nouns of the bot, in the order in which an item meets them. All times are aware and in UTC.

A *feed* gives *articles*; reading an article gives *claims*; claims of many articles make up one *move*;
a move that changed gives *alerts* to the *chats* whose *follows* it meets; an alert becomes a *message*.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.core.copies import independent
from bot.core.habits import NO_HABITS, Habits
from bot.core.reasons import because

# --- what is polled -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Validators:
    """What a server wants back next time: opaque bytes, sent as they came and to `url` only (RFC 9110, 8.8)."""

    etag: bytes | None = None
    last_modified: bytes | None = None
    url: str | None = None  # where a redirect led and the answer came from; None: the feed's own address


@dataclass(frozen=True, slots=True)
class Feed:
    """One URL that is polled; `failures` counts the failed polls in a row."""

    id: int
    url: str
    added_at: datetime
    next_poll_at: datetime
    title: str | None = None
    language: str | None = None  # that the feed list or the document names (BCP 47 primary tag)
    validators: Validators = Validators()
    body_hash: bytes | None = None  # SHA-256 of the last decoded body: the same body needs no second parse
    imported: bool = False
    """True after the first document that parsed: until then everything in it is old news."""
    paused: bool = False
    failures: int = 0
    last_error: str | None = None
    last_ok_at: datetime | None = None
    last_new_at: datetime | None = None
    gap: timedelta | None = None  # the usual time between two of its articles, once known
    why: str = because("it was just added")  # why the next poll is due then
    insecure: bool = False  # its certificate is not checked, because an admin said so
    habits: Habits = NO_HABITS
    history: str = ""  # how the latest polls ended, one a line, the newest first
    held_by: int | None = None  # the number under which this process polls it, where several share the feeds


@dataclass(frozen=True, slots=True)
class Entry:
    """One item of a feed document as its publisher wrote it, cleaned to plain text."""

    key: str
    """What tells the item apart within its feed (its id, else its link, else its words); never a date."""
    title: str
    summary: str = ""
    url: str | None = None
    published: datetime | None = None
    text: str | None = None  # the full text, where the feed carries it
    outlet: str | None = None  # the publisher, where an aggregator names one for the item
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """A parsed feed document; one that is not `whole` was cut off, and its validators must not be kept."""

    title: str | None
    language: str | None
    entries: tuple[Entry, ...]
    ttl: timedelta | None = None
    """How long the publisher asks to be left alone (`ttl`, `sy:updatePeriod`)."""
    whole: bool = True


# --- what is read ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Article:
    """One item of a feed."""

    key: str
    title: str
    summary: str = ""
    url: str | None = None
    outlet: str = ""
    language: str | None = None
    published: datetime | None = None
    first_seen: datetime | None = None
    text: str | None = None

    @property
    def when(self) -> datetime | None:
        """When it was published, else when it was first seen."""
        return self.published or self.first_seen


class Stage(StrEnum):
    """How firm a move is."""

    RUMOURED = "rumoured"
    REPORTED = "reported"
    CONFIRMED = "confirmed"
    DENIED = "denied"
    REVERSED = "reversed"

    @property
    def firmness(self) -> int:
        """Grows from rumour to confirmation; a denial and a reversal answer those and rank above none of them."""
        return {Stage.RUMOURED: 1, Stage.REPORTED: 2, Stage.CONFIRMED: 3}.get(self, 0)


class Relevance(StrEnum):
    """Whether a move is about AI work at all."""

    CORE = "core"
    OTHER = "other"


class Seniority(StrEnum):
    """The rank of a role."""

    FOUNDER = "founder"
    C_LEVEL = "c-level"
    LEAD = "lead"
    RESEARCHER = "researcher"
    ENGINEER = "engineer"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Lab:
    """An employer that is tracked; one entry of `data/labs.toml`."""

    id: str
    name: str
    kind: str = ""
    parent: str | None = None
    aliases: tuple[str, ...] = ()
    risky: bool = False
    """Its name is also a common word or a part of others, so it counts only in context."""


@dataclass(frozen=True, slots=True)
class Employer:
    """A side of a move: a lab, or another employer as the article writes it."""

    name: str
    family: str
    """Equal for two employers that are one when moves are merged: the topmost parent's id, or the folded name."""
    tracked: bool = True
    young: bool = False  # a company of the last years, which its own founders left other labs for


STARTUP = Employer("startup", "startup", tracked=False)
"""The mover's own company, when it has no name yet."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who moves, as named by an article."""

    name: str
    id: str | None = None
    """The entry of `data/people.toml`, where the person is listed."""
    forms: tuple[str, ...] = ()
    """Other ways in which articles wrote the name (another script, a fuller form)."""


@dataclass(frozen=True, slots=True)
class Claim:
    """What one article says about one person, or about a group that it does not name."""

    person: Person | None
    count: int | None
    """How many, when nobody is named; None also when the article gives no number."""
    origin: Employer | None
    destination: Employer | None
    role: str | None = None
    seniority: Seniority = Seniority.OTHER
    stage: Stage = Stage.REPORTED
    background: bool = False  # told only as history or description
    relevance: Relevance = Relevance.CORE
    citation: str | None = None  # the outlet that the article credits
    pay: str | None = None  # what they get, as the article writes it
    confidence: float = 1.0
    evidence: str = ""
    """The span of text that says it."""
    more: bool = False
    """The article says "another" or "more": this is not whom we heard of before."""
    returns: bool = False
    """The article says that the person goes back to a former employer."""

    @property
    def group(self) -> bool:
        """Several unnamed people, or no number at all."""
        return self.person is None and self.count != 1


# --- what happened --------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Evidence:
    """A claim with who published it, and when."""

    claim: Claim
    article_id: int
    outlet: str
    title: str
    url: str | None
    when: datetime  # when it was published, else first seen; merging goes by this
    key: str = ""  # the id of the item in its source: breaks ties the same way in any order of arrival

    @property
    def source(self) -> str:
        """Who stands behind it: a retelling of another outlet's report is no source of its own."""
        return self.claim.citation or self.outlet


@dataclass(frozen=True, slots=True)
class Move:
    """What happened in the world, told by many claims."""

    id: int
    """Given by the store; 0 for a move that is not stored yet."""
    person: Person | None
    count: int | None
    origin: Employer | None
    destination: Employer | None
    role: str | None
    seniority: Seniority
    stage: Stage
    relevance: Relevance
    evidence: tuple[Evidence, ...]  # in order of publication
    alternatives: tuple[Employer, ...] = ()  # rival destinations, while none is confirmed
    revision: int = 1
    """Counts the changes of stage, destination, origin, person or role, and corrections."""
    group_id: int | None = None  # the group move to which this person belongs
    return_of: int | None = None  # the move that this one undoes, when somebody goes back
    held: str | None = None  # why it waits for an admin's review instead of being told

    @property
    def first(self) -> datetime:
        """The earliest publication."""
        return self.evidence[0].when

    @property
    def sources(self) -> tuple[str, ...]:
        """The independent sources, earliest first."""
        return independent(self.evidence)

    @property
    def families(self) -> frozenset[str]:
        """The families of its known sides."""
        return frozenset(side.family for side in (self.origin, self.destination) if side)


class Slot(StrEnum):
    """What can change in a move."""

    PERSON = "person"
    ORIGIN = "origin"
    DESTINATION = "destination"
    ROLE = "role"
    STAGE = "stage"
    SOURCES = "sources"


class Verdict(StrEnum):
    """What a claim did to what we knew."""

    OPENED = "opened"
    REVISED = "revised"
    BACKED = "backed"
    KNOWN = "known"
    HELD = "held"


@dataclass(frozen=True, slots=True)
class Change:
    """One move before and after a claim was placed, with the reason in words."""

    verdict: Verdict
    move: Move
    reason: str
    before: Move | None = None
    changed: frozenset[Slot] = frozenset()
    absorbed: tuple[int, ...] = ()
    """Moves that turned out to be this one and end in it."""
