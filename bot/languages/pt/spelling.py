"""How verbs and prepositions of Portuguese are written: endings, and what prepositions become before an article."""

from __future__ import annotations

from bot.languages.grammar import Slot
from bot.languages.romance import elided, or_plain

AR = "a | am | ou | aram | ar | ará | arão | ado | ada | ados | adas | ando | ava | avam"
"""Endings of verbs in -ar as the news uses them; the conditional is a rumour of its own."""

AR_ACTIVE = "a | am | ou | aram | ar | ará | arão | ado | ando | ava | avam"

AR_MAYBE = "aria | ariam"

IN = dict.fromkeys(("na", "no", "em", "nas", "nos"), Slot.DESTINATION)

TO = dict.fromkeys(("para", "para a", "para o", "rumo à", "rumo ao", "à", "ao"), Slot.DESTINATION)

FOR = dict.fromkeys(("por", "pela", "pelo", "pelas", "pelos"), Slot.DESTINATION)

FROM_A = dict.fromkeys(("à", "ao", "da", "do"), Slot.ORIGIN)


def spell(*tables: str) -> str:
    """The phrases with what prepositions become before an article, and each without accents too."""
    whole = elided(" | ".join(tables), "de", "do | da | dos | das")
    whole = elided(elided(whole, "em", "na | no | nas | nos"), "a", "à | ao | às | aos")
    return or_plain(elided(whole, "por", "pela | pelo"))
