"""Verbs of one sentence that tell two sides of one move, made one."""

from __future__ import annotations

from itertools import pairwise

from bot.languages.grammar import Frame, Slot
from bot.reading.frames import Bound, has_content
from bot.reading.spans import goes_on, is_year, same_mover


def combined(bounds: list[Bound]) -> list[Bound]:
    """Verbs of one sentence that share a mover and tell two sides of one move, made one."""
    kept: list[Bound] = []
    for left, bound in pairwise(bounds):
        _tell_where_from(left, bound)
        _tell_where_to(left, bound)
        _tell_what_was_before(left, bound)
    for bound in bounds:
        last = next((b for b in kept if _completes(b, bound)), None)
        if last is None:
            kept.append(bound)
            continue
        last.origins = last.origins or bound.origins
        last.destinations = last.destinations or bound.destinations
        if last.role is None:
            last.role, last.seniority = bound.role, bound.seniority
        last.notes |= bound.notes - _OF_ITS_OWN
        if last.frame is Frame.LEAVE and bound.frame.returns:
            last.frame = bound.frame
    return kept


def _tell_where_from(left: Bound, bound: Bound) -> None:
    """'Leaving A behind, NAME joins B': who leaves is told after it."""
    nobody = left.frame is Frame.LEAVE and not left.mover.moves and not has_content(left.subject)
    if nobody and bound.frame in _ARRIVES and bound.mover.moves and not bound.shares_mover:
        bound.fill(Slot.ORIGIN, [e for e in left.origins if e not in bound.destinations], "left before")


def _tell_where_to(left: Bound, bound: Bound) -> None:
    """'Hired by A, NAME leaves B', 'Named head of A, NAME leaves B', 'Return to A: NAME leaves B'."""
    if bound.frame is not Frame.LEAVE or not bound.mover.moves or left.mover.people:
        return
    leads = not has_content(left.subject) and bool(bound.mover.people)
    hired = leads and left.frame is Frame.HIRE and left.passive and not left.mover.moves
    named = leads and left.frame is Frame.NAME and not left.destinations
    headed = left.frame in _COMES and "a noun" in left.notes and not left.mover.moves and goes_on(bound.clause)
    if hired or named or headed:
        told = left.origins if named else left.destinations
        bound.fill(Slot.DESTINATION, [e for e in told if e not in bound.origins], "topic" if headed else "told before")


def _tell_what_was_before(left: Bound, bound: Bound) -> None:
    """'NAME returns to A months after joining B', 'NAME quits a year after joining B': where from is told after it."""
    unsaid = not bound.mover.moves and not has_content(bound.subject)
    before = bound.clause.since and (bound.shares_mover or unsaid or same_mover(left.mover, bound.mover))
    if left.problem or left.clause.since or not before or any(is_year(t) for t in bound.clause.tokens):
        return
    stays = bound.origins if bound.frame is Frame.LEAVE else bound.destinations
    taken = {e.family for e in left.destinations}
    if bound.frame in {Frame.LEAVE, *_ARRIVES} and left.frame in {Frame.LEAVE, *_ARRIVES}:
        left.fill(Slot.ORIGIN, [e for e in stays if e.family not in taken], "years before")


_OF_ITS_OWN = {"a plan", "strange object", "a noun", "history"}
"""What is noted of one verb alone."""
_COMES = {Frame.JOIN, Frame.RETURN}
_ARRIVES = {Frame.JOIN, Frame.RETURN, Frame.FOUND}
_PARTS = {Frame.LEAVE, Frame.LOSE}


def complete_by_relative(bounds: list[Bound], relative: Bound) -> None:
    """'A loses NAME, who joins B': what the relative clause after the verb tells is where to."""
    if relative.problem or relative.frame not in _ARRIVES:
        return
    for bound in bounds:
        open_ended = bound.frame in _PARTS and not bound.destinations and not bound.clause.background
        if open_ended and bound.verb.start < relative.verb.start and same_mover(bound.mover, relative.mover):
            taken = {e.family for e in bound.origins}
            bound.fill(Slot.DESTINATION, [e for e in relative.destinations if e.family not in taken], "relative clause")


def _completes(last: Bound, bound: Bound) -> bool:
    if last.problem or bound.problem or not bound.shares_mover or last.clause.background != bound.clause.background:
        return False
    same_origin = not last.origins or not bound.origins or last.origins == bound.origins
    same_destination = not last.destinations or not bound.destinations or last.destinations == bound.destinations
    return same_mover(last.mover, bound.mover) and same_origin and same_destination
