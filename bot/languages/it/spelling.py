"""How verbs and prepositions of Italian are written: endings, and what prepositions become before an article."""

from __future__ import annotations

from bot.languages.grammar import Slot
from bot.languages.romance import elided, or_plain

ARE = "a | ano | ò | arono | are | erà | eranno | ato | ata | ati | ate | ando | ava | avano"
"""Endings of verbs in -are as the news uses them; the conditional is a rumour of its own."""

ARE_ACTIVE = "a | ano | ò | arono | are | erà | eranno | ato | ando | ava | avano"

ARE_MAYBE = "erebbe | erebbero"

A = ("a", "ad", "al", "allo", "alla", "all'", "ai", "agli", "alle")

IN = ("in", "nel", "nello", "nella", "nell'", "nei", "presso")

FROM_A = dict.fromkeys(A, Slot.ORIGIN)

TO_AWAY = dict.fromkeys((*A, "verso", "direzione", "destinazione"), Slot.DESTINATION)

TO_A = {**dict.fromkeys((*A, *IN, "verso", "direzione"), Slot.DESTINATION)}


def spell(*tables: str) -> str:
    """The phrases with what prepositions become before an article, and each without accents too."""
    whole = elided(" | ".join(tables), "di", "del | dello | della | dell' | dei | degli | delle | d'")
    whole = elided(whole, "a", "ad | al | allo | alla | all' | ai | agli | alle")
    whole = elided(whole, "da", "dal | dallo | dalla | dall' | dai | dagli | dalle")
    return or_plain(elided(whole, "in", "nel | nello | nella | nell' | nei | negli | nelle"))
