"""Nouns of French that tell of a move: somebody's exit, somebody's arrival."""

from __future__ import annotations

from bot.languages.fr.spelling import TO_A, spell
from bot.languages.grammar import Frame, Slot, Verb

NOUNS = (
    Verb(
        Frame.LEAVE,
        spell("départ | départ surprise | départ annoncé | démission | défection | exfiltration"),
        marks=TO_A | {"pour": Slot.DESTINATION, "chez": Slot.DESTINATION},
        mover="owner",
    ),
    Verb(
        Frame.JOIN,
        spell("""
            arrivée | recrutement | recrutement réussi | embauche | venue | débauchage | transfert | ralliement
        """),
        marks=TO_A | {"par": Slot.DESTINATION, "chez": Slot.DESTINATION, "au sein de": Slot.DESTINATION},
        mover="owner",
    ),
    Verb(Frame.RETURN, "retour", marks={"chez": Slot.DESTINATION}, mover="owner"),
)
