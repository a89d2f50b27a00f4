"""Composes lists of moves: the digest of a chat, and the short list of the latest moves."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from bot.core.model import Move, Stage
from bot.core.text import EntityKind, Text
from bot.core.wording.names import employer, headline, stage_mark
from bot.core.wording.phrases import Phrases
from bot.core.wording.sources import best_link
from bot.core.wording.writer import MOST_UNITS, Writer

Link: TypeAlias = Callable[[int], str | None]
"""The address that opens a move in this bot, by the move's number; None where there is none."""
_NOWHERE = "?"
MOST_LINES = 30
"""A message holds so many moves with their links and dates, and still fits."""
MOST_IN_DIGEST = 24
"""Each may need four of the hundred entities of a message: its lab, its link, a line through it and its date."""


def latest_text(moves: Sequence[Move], phrases: Phrases) -> Text:
    """The moves that were told last."""
    if not moves:
        return Text(phrases.say("No moves so far."))
    text = Writer()
    text.add(phrases.count("The latest move", "The latest moves", len(moves)), EntityKind.BOLD)
    write_moves(text, moves, phrases)
    return text.done()


def no_link(_: int) -> str | None:
    """Nothing opens a move, as in the terminal."""
    return None


def digest_text(
    moves: Sequence[Move], phrases: Phrases, *, night: bool = False, link: Link = no_link
) -> tuple[Text, list[Move]]:
    """What a chat has missed since its last digest or during the night, lab by lab; the moves that fit into it too.

    A move whose articles have no address is linked to what the bot knows of it.
    """
    by_lab: dict[str, list[Move]] = {}
    for move in moves:
        by_lab.setdefault(_lab_of(move, phrases), []).append(move)
    labs = sorted(by_lab, key=lambda lab: (lab == _NOWHERE, lab.casefold()))
    ordered = [move for lab in labs for move in by_lab[lab]]
    page = ordered[:MOST_IN_DIGEST]
    title = _night_title(len(moves), phrases) if night else _title(len(moves), phrases)
    while len(page) > 1 and _digest(page, title, phrases, link).length > MOST_UNITS:
        page.pop()
    return _digest(page, title, phrases, link).done(), page


def _title(total: int, phrases: Phrases) -> str:
    return phrases.count("{n} move since the last digest", "{n} moves since the last digest", total)


def _night_title(total: int, phrases: Phrases) -> str:
    return phrases.count("{n} move in your quiet hours", "{n} moves in your quiet hours", total)


def _digest(moves: Sequence[Move], title: str, phrases: Phrases, link: Link) -> Writer:
    text = Writer().add(title)
    lab = None
    for move in moves:
        if lab != (lab := _lab_of(move, phrases)):
            text.line().line().add(lab, EntityKind.BOLD)
        _write(text, move, phrases, best_link(move) or link(move.id))
    return text


def _lab_of(move: Move, phrases: Phrases) -> str:
    """The lab under which a move stands: where somebody goes, else where from."""
    side = move.destination or move.origin
    return employer(side, phrases) if side else _NOWHERE


def write_moves(text: Writer, moves: Sequence[Move], phrases: Phrases) -> None:
    """Append one line for each move: how firm, who, from where to where, and when it was first reported."""
    for move in moves[:MOST_LINES]:
        _write(text, move, phrases, best_link(move))
    rest = len(moves) - MOST_LINES
    if rest > 0:
        text.line().add(phrases.count("and {n} more", "and {n} more", rest))


def _write(text: Writer, move: Move, phrases: Phrases, url: str | None) -> None:
    text.line().add(f"{stage_mark(move.stage)} ")
    struck = (EntityKind.STRIKETHROUGH,) if move.stage in (Stage.DENIED, Stage.REVERSED) else ()
    text.add(headline(move, phrases), *struck, url=url)
    text.add(" · ").when(move.first)
