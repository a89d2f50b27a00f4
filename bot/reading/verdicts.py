"""What a bound frame must have to be a move at all; the answer names what it is instead."""

from __future__ import annotations

from bot.core.model import STARTUP
from bot.languages.grammar import Frame
from bot.reading.frames import Bound


def verdict(bound: Bound) -> str | None:
    """Why it is no move; None when it is one."""
    if bound.problem:
        return bound.problem
    if not bound.mover.moves:
        return "nobody moves"
    sides = [*bound.origins, *bound.destinations]
    if not any(e.tracked for e in sides):
        return "no lab on either side"
    origins = {e.family for e in bound.origins}
    destinations = {e.family for e in bound.destinations}
    if origins & destinations:
        return "both sides are one firm: a promotion or a change of team"
    if bound.frame is Frame.NAME and not bound.origins:
        return "an appointment without another employer: perhaps a promotion"
    if bound.frame is Frame.FOUND and (not bound.origins or not bound.destinations):
        return "a founding without a lab that is left"
    if bound.frame in {Frame.HIRE, Frame.REHIRE} and not bound.destinations:
        return "nobody hires"
    if STARTUP in bound.destinations and not bound.origins:
        return "a founding without a lab that is left"
    return None
