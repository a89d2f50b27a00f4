"""Says whether a follow of a chat wants to hear of a move, with the reason in words."""

from __future__ import annotations

from typing import NamedTuple

from bot.core.audience import Chat, Direction, Follow
from bot.core.model import Evidence, Move, Relevance, Seniority, Stage
from bot.core.spelling import fold


class Match(NamedTuple):
    """Whether a follow wants a move, and why or why not."""

    ok: bool
    why: str

    def __bool__(self) -> bool:
        return self.ok


_YES = Match(ok=True, why="it follows everything that it asked for here")


def worth_telling(move: Move) -> Match:
    """Whether a move says enough to be told at all.

    Somebody named always does. An unnamed person or a group does when both employers are known, or one of them
    with a number or a role.
    """
    if move.person is not None:
        return Match(ok=True, why="somebody is named")
    if move.origin and move.destination:
        return Match(ok=True, why="both employers are known")
    if move.families and (move.count is not None or move.role or move.seniority is not Seniority.OTHER):
        return Match(ok=True, why="one employer is known, with a number or a role")
    return Match(ok=False, why="nobody is named, and neither both employers nor a number or a role are known")


def matches(follow: Follow, chat: Chat, move: Move) -> Match:
    """Whether every part of the follow that is set holds for the move, and the chat did not mute it.

    Time is not asked here: `alerts_for` knows when the move was found.
    """
    for refuses in (_muted, _employers, _person, _kind, _firmness, _words):
        why = refuses(follow, chat, move)
        if why:
            return Match(ok=False, why=why)
    return _YES


def muted(chat: Chat, move: Move) -> str:
    """Why this chat does not want to hear of the move at all; empty when it does."""
    if not chat.muted:
        return ""
    if move.person and f"person:{move.person.name}" in chat.muted:
        return "the person is muted"
    if any(f"lab:{family}" in chat.muted for family in move.families):
        return "a lab is muted"
    if move.evidence and all(f"outlet:{e.outlet}" in chat.muted for e in move.evidence):
        return "every outlet that tells of it is muted"
    return ""


def _muted(_follow: Follow, chat: Chat, move: Move) -> str:
    return muted(chat, move)


def _employers(follow: Follow, _chat: Chat, move: Move) -> str:
    if follow.lab is None and follow.other_lab is None and follow.direction is Direction.ANY:
        return ""
    origin = move.origin.family if move.origin else None
    destination = move.destination.family if move.destination else None
    joins = follow.lab in (None, destination) and follow.other_lab in (None, origin)
    leaves = follow.lab in (None, origin) and follow.other_lab in (None, destination)
    if follow.direction is Direction.JOINS:
        ok = joins and destination is not None
    elif follow.direction is Direction.LEAVES:
        ok = leaves and origin is not None
    else:
        ok = joins or leaves
    return "" if ok else "other labs, or the other direction"


def _person(follow: Follow, _chat: Chat, move: Move) -> str:
    if follow.person is None:
        return ""
    names = {fold(n) for n in (move.person.name, *move.person.forms)} if move.person else set()
    return "" if fold(follow.person) in names else "another person"


def _kind(follow: Follow, _chat: Chat, move: Move) -> str:
    if follow.named_only and move.person is None:
        return "nobody is named"
    if follow.core_only and move.relevance is not Relevance.CORE:
        return "it is not about AI work"
    if follow.seniority and move.seniority not in follow.seniority:
        return "another rank"
    return ""


def _firmness(follow: Follow, _chat: Chat, move: Move) -> str:
    # A denial and a reversal answer what was told; they have no firmness of their own.
    answered = move.stage in (Stage.DENIED, Stage.REVERSED)
    if not answered and move.stage.firmness < follow.least_stage.firmness:
        return f"only {move.stage.value} so far"
    if follow.least_sources > 1 and len(move.sources) < follow.least_sources:
        return f"only {len(move.sources)} of {follow.least_sources} sources so far"
    return ""


def _words(follow: Follow, _chat: Chat, move: Move) -> str:
    if not follow.words and not follow.not_words:
        return ""
    said = " ".join(fold(text) for e in move.evidence for text in _texts(e))
    for word in follow.words:
        if fold(word) not in said:
            return f"“{word}” is nowhere in it"
    for word in follow.not_words:
        if fold(word) in said:
            return f"“{word}” is in it"
    return ""


def _texts(evidence: Evidence) -> tuple[str, ...]:
    return evidence.title, evidence.claim.evidence, evidence.claim.role or ""
