"""Composes lists of moves: the digest of a chat, and the short list of the latest moves."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.model import Move, Stage
from bot.core.text import EntityKind, Text
from bot.core.wording.names import headline, stage_mark
from bot.core.wording.phrases import Phrases
from bot.core.wording.sources import best_link
from bot.core.wording.writer import Writer

MOST_LINES = 30
"""A message holds so many moves with their links and dates, and still fits."""


def latest_text(moves: Sequence[Move], phrases: Phrases) -> Text:
    """The moves that were told last."""
    if not moves:
        return Text(phrases.say("No moves so far."))
    text = Writer()
    text.add(phrases.count("The latest move", "The latest moves", len(moves)), EntityKind.BOLD)
    write_moves(text, moves, phrases)
    return text.done()


def digest_text(moves: Sequence[Move], phrases: Phrases) -> Text:
    """What a chat that does not want each move by itself has missed since its last digest."""
    text = Writer()
    text.add(phrases.count("{n} move since the last digest", "{n} moves since the last digest", len(moves)))
    write_moves(text, moves, phrases)
    return text.done()


def write_moves(text: Writer, moves: Sequence[Move], phrases: Phrases) -> None:
    """Append one line for each move: how firm, who, from where to where, and when it was first reported."""
    for move in moves[:MOST_LINES]:
        text.line().add(f"{stage_mark(move.stage)} ")
        struck = (EntityKind.STRIKETHROUGH,) if move.stage in (Stage.DENIED, Stage.REVERSED) else ()
        text.add(headline(move, phrases), *struck, url=best_link(move))
        text.add(" · ").when(move.first)
    rest = len(moves) - MOST_LINES
    if rest > 0:
        text.line().add(phrases.count("and {n} more", "and {n} more", rest))
