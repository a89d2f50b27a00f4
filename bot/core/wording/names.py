"""Names who moves, between whom, as what and how firmly: the words that alerts, replies and lists share."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.model import STARTUP, Employer, Move, Seniority, Stage
from bot.core.wording.clean import clean
from bot.core.wording.phrases import Phrases

_ARROW = "→"


def who(move: Move, phrases: Phrases) -> str:
    """The person's name, or how many there are."""
    if move.person is not None:
        return clean(move.person.name, 80)
    if move.count == 1:
        return _somebody(move.seniority, phrases)
    if move.count is None:
        return phrases.say("Several people")
    return phrases.count("{n} person", "{n} people", move.count)


def listed(names: Sequence[str], phrases: Phrases) -> str:
    """Names side by side, parted as the language parts them."""
    return phrases.say(", ").join(names)


def employer(side: Employer, phrases: Phrases) -> str:
    """An employer's name."""
    return phrases.say("own company") if side == STARTUP else clean(side.name, 80)


def route(move: Move, phrases: Phrases) -> str:
    """From where to where."""
    if move.origin and move.destination:
        return f"{employer(move.origin, phrases)} {_ARROW} {employer(move.destination, phrases)}"
    if move.destination:
        return f"{_ARROW} {employer(move.destination, phrases)}"
    if move.origin:
        return f"{employer(move.origin, phrases)} {_ARROW} ?"
    return "?"


def headline(move: Move, phrases: Phrases) -> str:
    """Who moves from where to where, in one line."""
    return phrases.say("{who}: {route}", who=who(move, phrases), route=route(move, phrases))


def role(move: Move, phrases: Phrases) -> str:
    """As what, in the words of the first article that said it; the rank alone where no article did."""
    if move.role:
        return clean(move.role, 120)
    return _rank(move.seniority, phrases)


def stage_mark(stage: Stage) -> str:
    """A coloured mark for how firm a move is."""
    return {
        Stage.RUMOURED: "🟡",
        Stage.REPORTED: "🔵",
        Stage.CONFIRMED: "🟢",
        Stage.DENIED: "🔴",
        Stage.REVERSED: "⚫",
    }[stage]


def stage_word(stage: Stage, phrases: Phrases) -> str:
    """How firm a move is, in a word."""
    return {
        Stage.RUMOURED: phrases.say("Rumour"),
        Stage.REPORTED: phrases.say("Reported"),
        Stage.CONFIRMED: phrases.say("Confirmed"),
        Stage.DENIED: phrases.say("Denied"),
        Stage.REVERSED: phrases.say("Undone"),
    }[stage]


def _somebody(seniority: Seniority, phrases: Phrases) -> str:
    return {
        Seniority.FOUNDER: phrases.say("A founder"),
        Seniority.C_LEVEL: phrases.say("A top executive"),
        Seniority.LEAD: phrases.say("A team lead"),
        Seniority.RESEARCHER: phrases.say("A researcher"),
        Seniority.ENGINEER: phrases.say("An engineer"),
        Seniority.OTHER: phrases.say("Somebody unnamed"),
    }[seniority]


def _rank(seniority: Seniority, phrases: Phrases) -> str:
    return {
        Seniority.FOUNDER: phrases.say("founder"),
        Seniority.C_LEVEL: phrases.say("top executive"),
        Seniority.LEAD: phrases.say("team lead"),
        Seniority.RESEARCHER: phrases.say("researcher"),
        Seniority.ENGINEER: phrases.say("engineer"),
        Seniority.OTHER: "",
    }[seniority]
