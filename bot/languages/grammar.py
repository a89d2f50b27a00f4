"""The terms in which a language is described: frames, slots, markers, verbs, examples."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache

from bot.core.model import Seniority, Stage
from bot.core.reasons import because


@cache
def words(text: str) -> tuple[str, ...]:
    """The phrases of a table, which are separated by `|`."""
    return tuple(phrase for part in text.split("|") if (phrase := " ".join(part.split())))


@cache
def word_set(text: str) -> frozenset[str]:
    """The phrases of a table as a set."""
    return frozenset(words(text))


class Frame(StrEnum):
    """What a verb of moving says happened; it decides which employer is which."""

    JOIN = because("join")
    """The subject moves; the object is where to."""
    LEAVE = because("leave")
    """The subject moves; the object is where from."""
    HIRE = because("hire")
    """The object moves; the subject is where to."""
    LOSE = because("lose")
    """The object moves; the subject is where from."""
    FIRE = because("fire")
    """The object is sent away by the subject."""
    NAME = because("name")
    """The object gets a post at the subject: a move only when another employer is told of."""
    FOUND = because("found")
    """The subject starts a company, the object."""
    RETURN = because("return")
    """As JOIN, to a former employer."""
    REHIRE = because("rehire")
    """As HIRE, of a former employee."""

    @property
    def object_moves(self) -> bool:
        """Whether the one who moves is the object of an active verb."""
        return self in {Frame.HIRE, Frame.LOSE, Frame.FIRE, Frame.NAME, Frame.REHIRE}

    @property
    def returns(self) -> bool:
        """Whether the frame itself says that somebody goes back."""
        return self in {Frame.RETURN, Frame.REHIRE}


class Slot(StrEnum):
    """What a phrase beside a verb tells."""

    ORIGIN = "from"
    DESTINATION = "to"
    MOVER = "mover"
    NOTHING = "nothing"


class Mark(StrEnum):
    """What a preposition, postposition or particle does with its phrase."""

    FROM = "from"
    TO = "to"
    FOR = "for"
    """Where to after leaving; else a purpose."""
    AT = "at"
    """Where somebody works: belongs to the noun beside it."""
    OF = "of"
    """Belongs to the noun before it."""
    BY = "by"
    """Who did it, with a passive verb."""
    AS = "as"
    """Which role."""
    FROM_OR_BY = "from or by"
    """BY with a passive verb, else FROM (de 'von')."""
    SUBJECT = "subject"
    """The phrase is the subject (ko 이/가, ja が/は)."""
    OBJECT = "object"
    """The phrase is the object (ko 을/를, ja を; es 'a' before a person)."""
    INCLUDING = "including"
    """Names some of a group."""
    OTHER = "other"
    """Ends the phrase before it; what follows says nothing about the move."""
    CUT = "cut"
    """Begins another clause ('as', 'while', 'after')."""


@dataclass(frozen=True, slots=True)
class Verb:
    """Verbs, or nouns that act as verbs, that share a frame."""

    frame: Frame
    forms: str
    """All written forms, separated by `|`."""
    marks: Mapping[str, Slot] = field(default_factory=dict)
    """What marker words mean with these verbs, where it differs from the frame's habit (fr 'souffle … à': from)."""
    mover: str | None = None
    """`subject` or `object`, where it differs from the frame's habit; `owner` for nouns: 'X's exit', 'départ de X';
    `self` for forms that tell of the author without a word for 'I' (es 'dejo')."""
    passive: bool = False
    """These very forms are passive."""
    apart: str | None = None
    """A part that must stand at the end of the clause (de 'wirbt … ab'); the language's `settle` looks for it."""
    needs: tuple[str, ...] = ()
    """One of these marker words must follow somewhere in the clause (es 'ficha por')."""
    succeeds: bool = False
    """Whoever moves follows the one told of before at the employer that this one left (es 'le sustituye')."""
    announced: bool = False
    """These very forms tell that a side announces it (es 'anuncia su salida')."""
    rumoured: bool = False
    """These very forms tell no more than a rumour (fr 'rejoindrait')."""
    describes: str = ""
    """`past` or `now`, for forms that stand before the noun which they describe, in languages whose verb comes last
    (ko 떠난, 떠나는): the noun moves, and the past is history unless another verb goes on with it."""
    weak: bool = False
    """Has other common meanings: counts only with a person or a role as mover and an employer in its own slot."""


@dataclass(frozen=True, slots=True)
class Told:
    """A claim that an example expects; None is 'not said'."""

    person: str | None = None
    origin: str | None = None
    destination: str | None = None
    stage: Stage | None = None
    """Not compared when None."""
    count: int | None = None
    """Compared only when nobody is named and it is given."""
    background: bool = False


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence that we wrote, with the claims that must be read from it; none in one that must stay silent."""

    title: str
    told: tuple[Told, ...] = ()
    summary: str = ""


Roles = Mapping[Seniority, str]
"""Role nouns, separated by `|`, by rank."""
