"""A move's evidence, of which some is marked as telling of another move."""

from __future__ import annotations

from bot.chat.reviews import write_pieces
from bot.core.model import Evidence, Move
from bot.core.text import Button, EntityKind, Text
from bot.core.wording import Phrases, Writer, headline

MOST_PIECES = 12
"""So many can be shown and chosen from."""
IN_A_ROW = 6


def chosen(move: Move, mask: int) -> list[Evidence]:
    """The pieces that the mask marks, the first by its lowest bit."""
    return [piece for place, piece in enumerate(move.evidence) if mask >> place & 1]


def split_text(move: Move, mask: int, phrases: Phrases) -> Text:
    """The pieces with a button for each that marks it, and one that splits once some are marked."""
    text = Writer().add(f"#{move.id} {headline(move, phrases)}", EntityKind.BOLD).line()
    write_pieces(text, move.evidence, phrases, MOST_PIECES)
    text.line().line().add(phrases.say("Which of it tells of another move?"))
    at, many = f"part:{move.id}:{len(move.evidence)}", len(move.evidence)
    marks = [
        Button(f"{'☑' if mask >> place & 1 else '☐'} {place + 1}", data=f"{at}:{mask ^ 1 << place}")
        for place in range(min(many, MOST_PIECES))
    ]
    ready = 0 < len(chosen(move, mask)) < many
    split = [Button("✂ " + phrases.say("Split"), data=f"{at}:{mask}:1")] if ready else []
    return text.done([marks[:IN_A_ROW], marks[IN_A_ROW:], split])
