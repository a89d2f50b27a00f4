"""Nouns of Italian that tell of a move: somebody's exit, somebody's arrival."""

from __future__ import annotations

from bot.languages.grammar import Frame, Slot, Verb
from bot.languages.it.spelling import FROM_A, TO_A, spell

NOUNS = (
    Verb(
        Frame.LEAVE,
        "uscita | dimissioni | partenza | fuga | abbandono | defezione",
        marks=TO_A | {"per": Slot.DESTINATION, "verso": Slot.DESTINATION},
        mover="owner",
    ),
    Verb(
        Frame.JOIN,
        "arrivo | ingaggio | assunzione | approdo | passaggio | sbarco | trasferimento | ingresso",
        marks=TO_A | dict.fromkeys(("da parte di", "da parte della", "da parte del"), Slot.DESTINATION),
        mover="owner",
    ),
    Verb(Frame.LEAVE, spell("addio"), marks={**FROM_A, "per": Slot.DESTINATION}, mover="owner"),
    Verb(Frame.RETURN, "ritorno | rientro", marks=TO_A, mover="owner"),
)
