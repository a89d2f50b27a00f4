"""What an admin may have a move say: the slots, what can stand in them, and how that is written."""

from __future__ import annotations

from collections.abc import Iterable

from bot.chat.ask import Ask, Tools
from bot.chat.labcards import lab_called
from bot.chat.panels import mark_of
from bot.core.merging.rulings import Value
from bot.core.model import Employer, Move, Person, Slot, Stage
from bot.core.spelling import fold
from bot.core.text import Button, EntityKind, Text
from bot.core.wording import Phrases, Writer, clean, headline
from bot.core.wording.names import employer, stage_mark, stage_word
from bot.reading.facts import outside

SLOTS = (Slot.PERSON, Slot.ORIGIN, Slot.DESTINATION, Slot.ROLE, Slot.STAGE)
WORDS = {
    Slot.PERSON: ("person", "who", "name"),
    Slot.ORIGIN: ("origin", "from"),
    Slot.DESTINATION: ("destination", "to"),
    Slot.ROLE: ("role", "as"),
    Slot.STAGE: ("stage",),
}
NOTHING = ("-", "–", "none", "?")
LONGEST = 120
MOST_OF_NAME = 4
"""Words of the name of a slot."""
MOST_CHOICES = 8


def slot_word(slot: Slot, phrases: Phrases) -> str:
    """What a slot is called."""
    return {
        Slot.PERSON: phrases.say("who"),
        Slot.ORIGIN: phrases.say("from where"),
        Slot.DESTINATION: phrases.say("to where"),
        Slot.ROLE: phrases.say("as what"),
        Slot.STAGE: phrases.say("how firm"),
        Slot.SOURCES: phrases.say("sources"),
    }[slot]


def correction_in(words: str, phrases: Phrases) -> tuple[Slot | None, str]:
    """The slot that the words begin with, in English or in the chat's language, and what is to stand there."""
    names = {name: slot for slot, listed in WORDS.items() for name in listed}
    names |= {" ".join(fold(slot_word(slot, phrases)).split()): slot for slot in SLOTS}
    said = words.split()
    for used in range(min(MOST_OF_NAME, len(said)), 0, -1):
        slot = names.get(fold(" ".join(said[:used])))
        if slot is not None:
            return slot, " ".join(said[used:])
    return None, ""


def _name_of(slot: Slot, phrases: Phrases) -> str:
    """How a slot is written in a command."""
    return WORDS[slot][0] if phrases.language == "en" else slot_word(slot, phrases)


def read_value(slot: Slot, words: str, tools: Tools, phrases: Phrases) -> Value:
    """What an admin wrote for a slot; ValueError when it cannot stand there."""
    words = " ".join(words.split())[:LONGEST]
    nothing = fold(words) in (*NOTHING, fold(phrases.say("none")))
    if slot is Slot.STAGE:
        return _stage(words, phrases)
    if slot is Slot.PERSON:
        if nothing or not words:
            raise ValueError("somebody has a name")
        return Person(tools.known.people.get(fold(words), words))
    if slot is Slot.ROLE:
        return None if nothing else words
    return None if nothing else lab_called(words, tools) or outside(words)


def _stage(words: str, phrases: Phrases) -> Stage:
    named = {fold(stage_word(stage, phrases)): stage for stage in Stage}
    named |= {stage.value: stage for stage in Stage}
    if fold(words) not in named:
        raise ValueError("no stage is called so")
    return named[fold(words)]


def choices(move: Move, slot: Slot) -> list[Value]:
    """What a slot might say instead, after the articles; of a stage each one."""
    if slot is Slot.STAGE:
        return [stage for stage in Stage if stage is not move.stage]
    claims = [e.claim for e in move.evidence]
    told: dict[Slot, Iterable[Value]] = {
        Slot.PERSON: (c.person for c in claims),
        Slot.ORIGIN: (side for c in claims for side in (c.origin, c.destination)),
        Slot.DESTINATION: (side for c in claims for side in (c.destination, c.origin)),
        Slot.ROLE: (c.role for c in claims),
    }
    now = getattr(move, slot.value)
    found = [value for value in dict.fromkeys(told[slot]) if value and value != now]
    empty: list[Value] = [None] if now is not None and slot is not Slot.PERSON else []
    return [*found[: MOST_CHOICES - 1], *empty]


def mark(value: Value) -> str:
    """A short mark by which a button finds one of the choices."""
    return mark_of(repr(value))


def slots_text(move: Move, phrases: Phrases) -> Text:
    """What can be corrected in a move, each by a button."""
    text = Writer().add(f"#{move.id} {headline(move, phrases)}", EntityKind.BOLD)
    text.line().line().add(phrases.say("What is wrong?"))
    buttons = [Button(slot_word(slot, phrases), data=f"slot:{move.id}:{slot}") for slot in SLOTS]
    return text.done([buttons[:3], buttons[3:]])


def choices_text(ask: Ask, tools: Tools, move: Move, slot: Slot) -> Text:
    """What a slot might say instead, by button; and how anything else is written."""
    phrases = tools.say(ask)
    text = Writer().add(f"#{move.id} {headline(move, phrases)}", EntityKind.BOLD)
    text.line().line().label(phrases.say("Choose, or write:"))
    text.add(f"/correct {move.id} {_name_of(slot, phrases)} …", EntityKind.CODE)
    rows = [
        [Button(value_word(value, phrases), data=f"fix:{move.id}:{slot}:{mark(value)}")]
        for value in choices(move, slot)
    ]
    return text.done(rows)


def value_word(value: Value, phrases: Phrases) -> str:
    """A value on a button."""
    match value:
        case Stage():
            return f"{stage_mark(value)} {stage_word(value, phrases)}"
        case Employer():
            return employer(value, phrases)
        case Person(name):
            return clean(name, 60)
        case _:
            return clean(value, 60) if value else "–"
