"""A person's card: where somebody is now, and every move with its source and date."""

from __future__ import annotations

from collections.abc import Sequence

from bot.chat.ask import Tools
from bot.core.model import Move, Person, Stage
from bot.core.sameness import Sameness
from bot.core.text import EntityKind, Text
from bot.core.wording import Phrases, Writer, clean, write_moves
from bot.core.wording.names import employer, listed
from bot.reading.identity import compare, name_keys

MOST_FOUND = 200
SHOWN = 10
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
    text.add(listed(people[:SHOWN], phrases), EntityKind.BOLD)
    now = next((m.destination for m in moves if m.destination and m.stage is Stage.CONFIRMED), None)
    if now and len(people) == 1:
        text.line().add(phrases.say("Last known at {lab}", lab=employer(now, phrases)))
    write_moves(text.line(), moves[:SHOWN], phrases)
    return text.done()
