"""Nouns of Spanish that tell of a move: somebody's exit, somebody's arrival."""

from __future__ import annotations

from bot.languages.es.spelling import FROM_A, TO_A, spell
from bot.languages.grammar import Frame, Slot, Verb

NOUNS = (
    Verb(
        Frame.LEAVE,
        "salida | marcha | renuncia | dimisión | partida | fuga | baja",
        marks=TO_A,
        mover="owner",
    ),
    Verb(
        Frame.JOIN,
        "llegada | incorporación | fichaje | contratación | desembarco | salto",
        marks={**TO_A, "en": Slot.DESTINATION, "por parte de": Slot.DESTINATION, "de la mano de": Slot.NOTHING},
        mover="owner",
    ),
    Verb(Frame.LEAVE, spell("adiós"), marks={**FROM_A, "por": Slot.DESTINATION}, mover="owner"),
    Verb(Frame.RETURN, "regreso | vuelta | retorno", marks=TO_A, mover="owner"),
)
