"""Nouns of Portuguese that tell of a move: somebody's exit, somebody's arrival."""

from __future__ import annotations

from bot.languages.grammar import Frame, Slot, Verb
from bot.languages.pt.spelling import FOR, FROM_A, IN, TO, spell

NOUNS = (
    Verb(
        Frame.LEAVE,
        spell("saída | demissão | partida | renúncia | debandada | fuga"),
        marks={**TO, "em direção a": Slot.DESTINATION},
        mover="owner",
    ),
    Verb(
        Frame.JOIN,
        spell("chegada | contratação | ida | transferência | entrada | mudança"),
        marks={**TO, **FOR, **IN},
        mover="owner",
    ),
    Verb(Frame.LEAVE, spell("adeus"), marks={**FROM_A, **FOR}, mover="owner"),
    Verb(Frame.RETURN, spell("regresso | volta | retorno"), marks={**TO, **IN}, mover="owner"),
)
