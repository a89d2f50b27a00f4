"""A lab's comings and goings, as the command and its buttons show them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from bot.chat.ask import Ask, Tools
from bot.chat.panels import page_within, turning
from bot.core.effects import Effect
from bot.core.model import Employer, Move
from bot.core.spelling import fold
from bot.core.text import Button, EntityKind, Text
from bot.core.wording import Phrases, Writer, write_moves

SPANS = (30, 90, 365)
MOST_FOUND = 500
SHOWN = 12


def lab_called(name: str, tools: Tools) -> Employer | None:
    """The lab of that id or name; of another form of it what it belongs to."""
    wanted = fold(name.strip())
    named = (lab for lab_id, lab in tools.labs.items() if wanted in (lab_id, fold(lab.name)))
    return next(named, None) or tools.labs.get(tools.known.labs.get(wanted, ""))


async def show_lab(ask: Ask, tools: Tools, family: str, days: int, page: int = 0) -> list[Effect]:
    """Show who came and who left within the days."""
    moves = await tools.store.moves_of(family, ask.now - timedelta(days=days), MOST_FOUND)
    lab = tools.labs.get(family) or Employer(family, family)
    return [ask.show(lab_text(lab, moves, days, tools.say(ask), page))]


def lab_text(lab: Employer, moves: Sequence[Move], days: int, phrases: Phrases, page: int = 0) -> Text:
    """A page of two lists with their counts, and buttons for other pages and spans."""
    came = [move for move in moves if move.destination and move.destination.family == lab.family]
    left = [move for move in moves if move.origin and move.origin.family == lab.family]
    most = max(len(came), len(left))
    page = page_within(page, most, SHOWN)
    shown = slice(page * SHOWN, (page + 1) * SHOWN)
    text = Writer().add(lab.name, EntityKind.BOLD).add(" · ")
    text.add(phrases.count("{n} day", "{n} days", days))
    text.line().line().add(phrases.count("{n} came", "{n} came", len(came)), EntityKind.BOLD)
    write_moves(text, came[shown], phrases)
    text.line().line().add(phrases.count("{n} left", "{n} left", len(left)), EntityKind.BOLD)
    write_moves(text, left[shown], phrases)
    named = lab.family[:40]
    others = [span for span in SPANS if span != days]
    spans = [Button(phrases.count("{n} day", "{n} days", n), data=f"span:{n}:{named}") for n in others]
    return text.done([turning(f"span:{days}:{named}", page, most, SHOWN), spans])
