"""Decides whom we tell, and how: by a new message, by a reply with sound, or in a digest."""

from bot.core.alerting.deciding import Telling, telling
from bot.core.alerting.hours import hear_at
from bot.core.alerting.matching import Match, Matcher, best_evidence, matches, worth_telling
from bot.core.alerting.rank import Crowd, Rank

__all__ = [
    "Crowd",
    "Match",
    "Matcher",
    "Rank",
    "Telling",
    "best_evidence",
    "hear_at",
    "matches",
    "telling",
    "worth_telling",
]
