"""What `examples/expected.json` says of the month, held against what a chat shows."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from bot.app.facts import load_facts
from bot.core.model import Move, Person
from bot.core.sameness import Sameness
from bot.languages import codes
from bot.reading.identity import compare

RESTART = timedelta(days=4)
"""News time that passes until a killed bot is up again and has caught up, at the speed of a test on a slow machine."""

EXAMPLES = Path(__file__).parents[2] / "examples"


@dataclass(frozen=True)
class Expected:
    """One move of the list."""

    id: str
    names: frozenset[str]
    count: int | None
    sides: tuple[str | None, str | None]
    stage: str
    group: str | None
    return_of: str | None
    replies: tuple[datetime, ...]
    told: bool

    def is_it(self, move: Move) -> bool:
        """Whether a move that was found is this one: the same person, or the same nobody between the same labs."""
        sides = (_family_of(move.origin), _family_of(move.destination))
        if sides != self.sides:
            return False
        if move.person is None:
            return not self.names and move.count == self.count
        return any(compare(Person(name), move.person) is Sameness.SAME for name in self.names)


def _family_of(side: Any) -> str | None:  # noqa: ANN401 - an Employer, or None
    return side.family if side else None


def load_expected() -> tuple[list[Expected], list[str]]:
    """The moves of the month, told and untold, and the names of those who must never be told."""
    facts = load_facts()

    def family(name: str | None) -> str | None:
        if name is None or name == "startup":
            return name
        lab = facts.lab_named(name)
        return lab.family if lab else name.casefold()

    raw = json.loads((EXAMPLES / "expected.json").read_text("utf-8"))
    moves = [
        Expected(
            move["id"],
            frozenset(move["names"]),
            move["count"],
            (family(move["from"]), family(move["to"])),
            move["stage"],
            move["group"],
            move["return_of"],
            tuple(datetime.fromisoformat(heard["at"]) for heard in move["heard"] if heard["how"] == "reply"),
            move.get("told", True),
        )
        for move in [*raw["moves"], *raw["optional"]]
        if set(move["needs"]) <= set(codes())
    ]
    return moves, raw["never"]


def differences(
    found: list[Move], told: dict[int, int], replies: Counter[int], kills: Collection[datetime] = ()
) -> list[str]:
    """Sentences about what differs: `told` maps the moves that a chat shows to their message, `replies` counts them.

    What is told soon after a kill may tell at once what would have been a message and its reply.
    """
    expected, _ = load_expected()
    wrong: list[str] = []
    matched: set[int] = set()
    for want in expected:
        fitting = [move for move in found if want.is_it(move)]
        matched.update(move.id for move in fitting)
        if not want.told:
            wrong += [f"{want.id} must not be told" for move in fitting if move.id in told]
            continue
        wrong += _compare(want, fitting, told, replies, kills)
    stray = [move for move in found if move.id in told and move.id not in matched]
    return wrong + [f"nobody expects {_say(move)}" for move in stray]


def _compare(
    want: Expected, fitting: list[Move], told: dict[int, int], replies: Counter[int], kills: Collection[datetime]
) -> list[str]:
    shown = [move for move in fitting if move.id in told or (want.group and move.group_id in told)]
    if len(shown) != 1:
        return [f"{want.id} is told {len(shown)} times; found: {[_say(move) for move in fitting]}"]
    move = shown[0]
    wrong = []
    if move.stage != want.stage:
        wrong.append(f"{want.id} ends {move.stage}, not {want.stage}")
    most = len(want.replies)
    least = sum(not any(kill <= at <= kill + RESTART for kill in kills) for at in want.replies)
    if not want.group and not least <= replies[move.id] <= most:
        wrong.append(f"{want.id} has {replies[move.id]} replies, not {least} to {most}")
    if want.return_of and move.return_of is None:
        wrong.append(f"{want.id} is no return")
    return wrong


def _say(move: Move) -> str:
    who = move.person.name if move.person else f"{move.count} unnamed"
    return f"{who}: {_family_of(move.origin)} → {_family_of(move.destination)} ({move.stage})"
