"""Decides whom we tell, and how: by a new message, by a reply with sound, or in a digest."""

from bot.core.alerting.deciding import alerts_for
from bot.core.alerting.hours import hear_at
from bot.core.alerting.matching import Match, best_evidence, matches, worth_telling

__all__ = ["Match", "alerts_for", "best_evidence", "hear_at", "matches", "worth_telling"]
