"""What was read in an article, as the commands show it that let admins look over the reader's shoulder."""

from __future__ import annotations

from datetime import datetime

from bot.core.model import Claim, Evidence, Move, Relevance
from bot.core.wording import Phrases


def fate(claim: Claim, threshold: float, phrases: Phrases) -> str:
    """What would become of such a claim."""
    if claim.background:
        return phrases.say("Background: it adds to a move that is known, and is never told by itself.")
    if claim.confidence < threshold:
        return phrases.say("Not sure enough to be told: it would go to review.")
    if claim.relevance is Relevance.OTHER:
        return phrases.say("Not about AI work: told only to chats that want such moves too.")
    return phrases.say("It would be told.")


def as_move(claim: Claim, now: datetime) -> Move:
    """The move that the claim would open, for the words that name moves."""
    return Move(
        id=0,
        person=claim.person,
        count=claim.count,
        origin=claim.origin,
        destination=claim.destination,
        role=claim.role,
        seniority=claim.seniority,
        stage=claim.stage,
        relevance=claim.relevance,
        evidence=(Evidence(claim, 0, "", "", None, now),),
    )
