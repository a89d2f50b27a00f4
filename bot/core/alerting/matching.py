"""Says whether a follow of a chat wants to hear of a move, with the reason in words."""

from __future__ import annotations

from functools import cached_property
from typing import NamedTuple

from bot.core.audience import Chat, Direction, Follow
from bot.core.model import Evidence, Move, Relevance, Seniority, Stage
from bot.core.reasons import because
from bot.core.spelling import fold


class Match(NamedTuple):
    """Whether a follow wants a move, and why or why not."""

    ok: bool
    why: str

    def __bool__(self) -> bool:
        return self.ok


def worth_telling(move: Move) -> Match:
    """Whether a move says enough to be told at all.

    Somebody named always does. An unnamed person or a group does when both employers are known, or one of them
    with a number or a role.
    """
    if move.person is not None:
        return Match(ok=True, why=because("somebody is named"))
    if move.origin and move.destination:
        return Match(ok=True, why=because("both employers are known"))
    if move.families and (move.count is not None or move.role or move.seniority is not Seniority.OTHER):
        return Match(ok=True, why=because("one employer is known, with a number or a role"))
    return Match(ok=False, why=because("nobody is named, and neither both employers nor a number or a role are known"))


def matches(follow: Follow, chat: Chat, move: Move) -> Match:
    """Whether every part of the follow that is set holds for the move, and the chat did not mute it.

    Time is not asked here: `telling` knows since when a chat must follow.
    """
    matcher = Matcher(move)
    why = matcher.muted(chat) or matcher.refusal(follow)
    return Match(ok=not why, why=why or because("every part of what it follows holds"))


def best_evidence(follow: Follow, move: Move) -> Evidence:
    """The piece of a move's evidence that a follow asks for most plainly: its words, else its names, else the news."""

    def fits(evidence: Evidence) -> tuple[int, bool, bool]:
        claim = evidence.claim
        said = " ".join(fold(text) for text in _texts(evidence))
        sides = {side.family for side in (claim.origin, claim.destination) if side}
        names = [fold(name) for name in (claim.person.name, *claim.person.forms)] if claim.person else []
        wanted = [fold(word) in said for word in follow.words]
        wanted += [lab in sides for lab in (follow.lab, follow.other_lab) if lab]
        wanted += [fold(follow.person) in names] if follow.person else []
        return sum(wanted), not claim.background, bool(claim.evidence)

    return max(move.evidence, key=fits)


class Matcher:
    """One move, made ready to be held against very many follows."""

    def __init__(self, move: Move) -> None:
        self._move = move
        self._origin = move.origin.family if move.origin else None
        self._destination = move.destination.family if move.destination else None
        self._sources = len(move.sources)
        # A denial and a reversal answer what was told; they have no firmness of their own.
        self._answers = move.stage in (Stage.DENIED, Stage.REVERSED)

    def refusal(self, follow: Follow) -> str:
        """Why a follow does not want the move; empty when it does."""
        move = self._move
        if follow.core_only and move.relevance is not Relevance.CORE:
            return because("it is not about AI work")
        if follow.named_only and move.person is None:
            return because("nobody is named")
        if follow.seniority and move.seniority not in follow.seniority:
            return because("another rank")
        if not self._answers and move.stage.firmness < follow.least_stage.firmness:
            rumour = move.stage is Stage.RUMOURED
            return because("it is only a rumour so far") if rumour else because("it is not confirmed so far")
        if self._sources < follow.least_sources:
            return because("so far {n} of {least} sources", n=self._sources, least=follow.least_sources)
        return self._other_employers(follow) or self._other_person(follow) or self._other_words(follow)

    def muted(self, chat: Chat) -> str:
        """Why a chat does not want to hear of the move at all; empty when it does."""
        if not chat.muted:
            return ""
        if not self._names_muted.isdisjoint(chat.muted):
            return because("the person is muted")
        if any(f"lab:{family}" in chat.muted for family in self._move.families):
            return because("a lab is muted")
        if all(f"outlet:{e.outlet}" in chat.muted for e in self._move.evidence):
            return because("every outlet that tells of it is muted")
        return ""

    def _other_employers(self, follow: Follow) -> str:
        if follow.lab is None and follow.other_lab is None and follow.direction is Direction.ANY:
            return ""
        here, there = self._origin, self._destination
        joins = follow.lab in (None, there) and follow.other_lab in (None, here) and there is not None
        leaves = follow.lab in (None, here) and follow.other_lab in (None, there) and here is not None
        ok = (joins and follow.direction is not Direction.LEAVES) or (
            leaves and follow.direction is not Direction.JOINS
        )
        return "" if ok else because("other labs, or the other direction")

    def _other_person(self, follow: Follow) -> str:
        return "" if follow.person is None or fold(follow.person) in self._names else because("another person")

    def _other_words(self, follow: Follow) -> str:
        for word in follow.words:
            if fold(word) not in self._said:
                return because("“{word}” is nowhere in it", word=word)
        for word in follow.not_words:
            if fold(word) in self._said:
                return because("“{word}” is in it", word=word)
        return ""

    @cached_property
    def _forms(self) -> tuple[str, ...]:
        person = self._move.person
        return (person.name, *person.forms) if person else ()

    @cached_property
    def _names(self) -> frozenset[str]:
        return frozenset(map(fold, self._forms))

    @cached_property
    def _names_muted(self) -> frozenset[str]:
        return frozenset(f"person:{name}" for name in self._forms)

    @cached_property
    def _said(self) -> str:
        return " ".join(fold(text) for e in self._move.evidence for text in _texts(e))


def _texts(evidence: Evidence) -> tuple[str, ...]:
    return evidence.title, evidence.claim.evidence, evidence.claim.role or ""
