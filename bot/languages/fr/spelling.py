"""How verbs and prepositions of French are written: endings, and what prepositions become before an article."""

from __future__ import annotations

from bot.languages.grammar import Slot
from bot.languages.romance import elided, or_plain

ER = "e | ent | er | era | eront | ait | aient | ant | a | èrent | é | ée | és | ées"
"""Endings of regular verbs as the news uses them, with the participles; the conditional is a rumour of its own."""

ER_ACTIVE = "e | ent | er | era | eront | ait | aient | ant | é | ée"

ER_MAYBE = "erait | eraient"

FROM_A = {"à": Slot.ORIGIN, "au": Slot.ORIGIN, "aux": Slot.ORIGIN}

TO_A = {"à": Slot.DESTINATION, "au": Slot.DESTINATION, "aux": Slot.DESTINATION, "vers": Slot.DESTINATION}


def spell(*tables: str) -> str:
    """The phrases of the tables with the short forms of their last word, and each without accents too."""
    whole = elided(elided(elided(" | ".join(tables), "de", "d' | du | des"), "que", "qu'"), "à", "au | aux")
    return or_plain(whole)
