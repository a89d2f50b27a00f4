"""How verbs and prepositions of Spanish are written: endings, and what prepositions become before an article."""

from __future__ import annotations

from bot.languages.grammar import Slot
from bot.languages.romance import elided

AR = "a | an | ó | aron | ar | ará | arán | ado | ada | ados | adas | ando | aba | aban"
"""Endings of verbs in -ar as the news uses them; the conditional is a rumour of its own."""

AR_ACTIVE = "a | an | ó | aron | ar | ará | arán | ado | ando | aba | aban"

AR_MAYBE = "aría | arían"

FROM_A = {"a": Slot.ORIGIN, "al": Slot.ORIGIN, "a la": Slot.ORIGIN}

TO_A = {
    **dict.fromkeys(("a", "al", "a la", "hacia", "rumbo a", "con destino a"), Slot.DESTINATION),
    "por": Slot.DESTINATION,
}


def spell(*tables: str) -> str:
    """The phrases of the tables, those that end in 'de' also with 'del'."""
    return elided(elided(" | ".join(tables), "de", "del"), "a", "al")
