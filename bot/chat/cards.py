"""A person's card: where somebody is now, and every move with its source and date."""

from __future__ import annotations

from collections.abc import Sequence

from bot.chat.ask import Tools
from bot.core.model import Employer, Move, Person, Stage
from bot.core.sameness import Sameness
from bot.core.text import EntityKind, Text
from bot.core.wording import Phrases, Writer, clean, write_moves
from bot.core.wording.names import employer, listed
from bot.reading.identity import compare, name_keys

MOST_FOUND = 200
MOST_NAMES = 10
LONGEST_NAME = 80


async def moves_of(person: Person, tools: Tools) -> list[Move]:
    """The moves of the person, newest first."""
    return of_person(person, await tools.store.moves_named(name_keys(person), MOST_FOUND))


def of_person(person: Person, moves: Sequence[Move]) -> list[Move]:
    """The moves of the very person; where there are none, of those who may be meant."""
    fits = [(move, compare(person, move.person)) for move in moves if move.person]
    for answer in (Sameness.SAME, Sameness.UNDECIDED):
        some = [move for move, said in fits if said is answer]
        if some:
            return some
    return []


def card_text(moves: Sequence[Move], phrases: Phrases) -> Text:
    """Where each person of that name is, newest first, with every move, its source and its date."""
    text = Writer()
    people = list(dict.fromkeys(clean(move.person.name, LONGEST_NAME) for move in moves if move.person))
    text.add(listed(people[:MOST_NAMES], phrases), EntityKind.BOLD)
    now = _last_known(moves)
    if now and len(people) == 1:
        text.line().add(phrases.say("Last known at {lab}", lab=employer(now, phrases)))
    write_moves(text.line(), moves, phrases)
    return text.done()


def _last_known(moves: Sequence[Move]) -> Employer | None:
    """Where the latest confirmed move led, unless a later one left that place for nobody knows where."""
    left: set[str] = set()
    for move in moves:
        if move.stage is Stage.CONFIRMED and move.destination:
            return None if move.destination.family in left else move.destination
        if move.stage is Stage.CONFIRMED and move.origin:
            left.add(move.origin.family)
    return None
