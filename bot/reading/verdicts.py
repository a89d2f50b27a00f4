"""What a bound frame must have to be a move at all; the answer names what it is instead."""

from __future__ import annotations

import re
from collections.abc import Callable

from bot.core.model import STARTUP, Seniority
from bot.core.reasons import because
from bot.languages.grammar import Frame
from bot.languages.tokens import Kind, Token
from bot.reading.frames import Bound

_CROWD = 60
"""From that many unnamed people on, sending them away is a lay-off."""
NO_LAB = because("no lab on either side")
NO_LAB_LEFT = because("a founding without a lab that is left")
OPEN = {NO_LAB, NO_LAB_LEFT}
"""What another sentence about the same person may still tell."""
PROMOTION = because("an appointment without another employer: perhaps a promotion")
NOBODY = because("nobody moves")
NO_SUBJECT = because("the subject is no person, role or group")
NO_OBJECT = because("no person, role or group is its object")
VAGUE = {NOBODY, NO_SUBJECT, NO_OBJECT}
"""Reasons that say less than any other."""
_HIRES = {Frame.HIRE, Frame.REHIRE, Frame.NAME}
_JOINS = {Frame.JOIN, Frame.RETURN}


def no_news(token: Token) -> str | None:
    """Why a title with this word is no news of anybody's move; None when the word does not say so."""
    if token.kind is Kind.NOT_NEWS:
        return str(token.data)
    if token.kind is Kind.NUMBER and token.text.count(".") >= _VERSION and not _DATE.fullmatch(token.text):
        return because("a release of software, not a move")
    return None


_VERSION = 2
"""Points in the number of a release: 3.13.3."""
_DATE = re.compile(r"\d{1,2}\.(?:0?[1-9]|1[0-2])\.(?:\d\d|\d{4})|\d{4}\.(?:0?[1-9]|1[0-2])\.\d{1,2}")
"""A day, as German and Korean titles write it, is no such number: 24.11.2026, 2026.11.24."""


def verdict(bound: Bound) -> str | None:
    """Why it is no move; None when it is one."""
    if bound.problem:
        return bound.problem
    for rule in _RULES:
        problem = rule(bound)
        if problem:
            return problem
    return None


def _needs_people_and_labs(bound: Bound) -> str | None:
    if not bound.mover.moves:
        return NOBODY
    if not any(e.tracked for e in (*bound.origins, *bound.destinations)):
        return NO_LAB
    return None


def _stays_inside(bound: Bound) -> str | None:
    if {e.family for e in bound.origins} & {e.family for e in bound.destinations}:
        return because("both sides are one firm: a promotion or a change of team")
    return None


def _lacks_its_own_side(bound: Bound) -> str | None:
    """Every frame has a side that it cannot do without."""
    if bound.frame in _HIRES and not bound.destinations and not _is_poached(bound):
        return because("no employer hires")
    if bound.frame in _JOINS and not bound.destinations and "marked" not in bound.notes:
        return because("no employer is joined")
    if bound.frame in {Frame.LOSE, Frame.FIRE} and not bound.origins:
        return because("no employer loses anybody")
    return None


def _is_poached(bound: Bound) -> bool:
    """'A's NAME is poached': where from is news, when nobody says where to."""
    return bound.frame is Frame.HIRE and bound.passive and bool(bound.origins and bound.mover.people)


def _place(bound: Bound) -> str | None:
    """'One of the authors moved to Hangzhou': nobody's name, a verb with other meanings, and a word for where to."""
    unknown = bound.destinations and not any(e.tracked or e == STARTUP for e in bound.destinations)
    if unknown and bound.frame is Frame.JOIN and bound.verb.data.weak and not bound.mover.people:
        return because("perhaps a place, not an employer")
    return None


def _promotion(bound: Bound) -> str | None:
    if bound.frame is Frame.NAME and not bound.origins:
        return PROMOTION
    return None


def _founding(bound: Bound) -> str | None:
    founded = bound.frame is Frame.FOUND or STARTUP in bound.destinations
    if founded and not (bound.origins and bound.destinations):
        return NO_LAB_LEFT
    named = bound.frame is Frame.FOUND and STARTUP not in bound.destinations
    firm = "announced employer" in bound.notes or any(e.young for e in bound.destinations)
    if named and not bound.mover.former and not firm:
        return because("something else than a company is launched")
    return None


def _own_question(bound: Bound) -> str | None:
    if bound.clause.question and bound.mover.self:
        return because("a question, not a move")
    return None


def _drain(bound: Bound) -> str | None:
    """'A loses staff' is a trend."""
    if bound.frame is Frame.LOSE and bound.mover.team and not (bound.mover.people or bound.destinations):
        return because("a trend, not a move")
    return None


def _layoffs(bound: Bound) -> str | None:
    mover = bound.mover
    if bound.frame is not Frame.FIRE or mover.people or not mover.plural:
        return None
    many = (mover.count or 0) >= _CROWD or mover.seniority is Seniority.OTHER
    return because("lay-offs, not a move") if many or bound.verb.data.weak else None


def _vague_hire(bound: Bound) -> str | None:
    """A hiring verb that means much else, or a wish to hire, needs a name or a former employer beside it."""
    if bound.frame is not Frame.HIRE or bound.mover.people or bound.origins:
        return None
    if bound.verb.data.weak:
        return because("a verb with other meanings, and neither a name nor a former employer")
    if bound.mover.plural and not 0 < (bound.mover.count or 0) < _CROWD:
        return because("hiring in general, not a move")
    if "a plan" in bound.notes:
        return because("a plan to hire, not a move")
    return None


_RULES: tuple[Callable[[Bound], str | None], ...] = (
    _needs_people_and_labs,
    _stays_inside,
    _lacks_its_own_side,
    _place,
    _promotion,
    _founding,
    _layoffs,
    _drain,
    _own_question,
    _vague_hire,
)
