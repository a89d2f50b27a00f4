"""What zh, ja and ko leave unsaid: an employer named before, whoever was spoken of, the post that somebody had."""

from __future__ import annotations

from bot.core.model import Employer
from bot.languages.grammar import Frame, Mark, Slot
from bot.languages.language import Language
from bot.languages.tokens import Kind, Token
from bot.reading.employers import Employers
from bot.reading.frames import Bound, Context
from bot.reading.mentions import read_mention
from bot.reading.phrases import COMMAS
from bot.reading.spans import goes_on

_NEAR = 90
"""Characters within which an employer still goes without saying."""
_SAYS_WHO = {Kind.PERSON, Kind.ROLE, Kind.FORMER, Kind.HELPER, Kind.HEDGE, Kind.CONFIRM, Kind.RUMOUR, Kind.TITLE}
_ENDS = frozenset(".?!。？！")


class Unsaid:
    """Fills the sides of a move from what was said before or is said after."""

    def __init__(self, language: Language, employers: Employers) -> None:
        self.spaced = language.spaced and not language.postpositions
        self.employers = employers

    def side_of_company(self, bound: Bound, slot: Slot, other: list[Employer], context: Context) -> None:
        """'A is reorganised. NAME leaves', where nobody else is spoken of: what is known is not named again."""
        if self.spaced or not bound.mover.people or (slot is Slot.DESTINATION and not other):
            return
        if any(t.kind not in _SAYS_WHO for t in bound.subject):
            return
        near = [t for t in context.orgs if bound.verb.start - t.start < _NEAR]
        told = {e.family: e for e in map(self.employers.of, near)}
        for employer in other:
            told.pop(employer.family, None)
        if len(told) == 1:
            bound.fill(slot, list(told.values()), "the company")

    def destination_told(self, bound: Bound, context: Context) -> None:
        """'A hires X from B. From B comes Y too': where to is as told before."""
        if self.spaced or bound.frame is not Frame.JOIN or bound.destinations or not bound.origins:
            return
        taken = {e.family for e in bound.origins}
        bound.fill(Slot.DESTINATION, [e for e in context.destinations[-1:] if e.family not in taken], "the company")

    def origin_of_past(self, bound: Bound) -> None:
        """'NAME leaves to found a firm, once head of research at A': what was a post until now is told after."""
        if bound.origins or not bound.mover.people:
            return
        after = self._after(bound)
        end = next((n for n, t in enumerate(after) if t.text in _ENDS or t.kind is Kind.VERB), len(after))
        at = next((n for n, t in enumerate(after[:end]) if t.kind in {Kind.FORMER, Kind.PAST}), None)
        if at is None or any(t.kind in {Kind.PERSON, Kind.ORG} for t in after[:at]):
            return
        orgs = [t for t in after[at:end] if t.kind is Kind.ORG]
        taken = {e.family for e in bound.destinations}
        bound.fill(Slot.ORIGIN, [e for e in map(self.employers.of, orgs[:1]) if e.family not in taken], "former")

    def _after(self, bound: Bound) -> list[Token]:
        """The words in which a former post may be told: after a leaver's clause, or what begins with 'until now'."""
        if not self.spaced:
            return bound.clause.after if bound.frame in {Frame.LEAVE, Frame.FOUND} else []
        tokens = [*bound.clause.tokens, *bound.clause.after]
        at = next((n for n, t in enumerate(tokens) if t is bound.verb), len(tokens))
        past = next((n for n in range(at, len(tokens) - 1) if _begins_past(tokens, n)), len(tokens))
        return tokens[past:] if bound.frame in _ARRIVES else []

    def side_of_hirer(self, bound: Bound, context: Context) -> None:
        """'A hires from B, four more join': where to and where from are as the verb before tells them."""
        last = context.last
        if self.spaced or bound.frame is not Frame.JOIN or bound.destinations or last is None:
            return
        if last.frame is Frame.HIRE and bound.mover.plural and not bound.mover.orgs and goes_on(bound.clause):
            bound.fill(Slot.DESTINATION, last.destinations, "marked")
            bound.fill(Slot.ORIGIN, last.origins, "marked")


_ARRIVES = {Frame.JOIN, Frame.NAME}


def _begins_past(tokens: list[Token], n: int) -> bool:
    """Whether ', until now at A' begins there."""
    paused = n > 0 and tokens[n - 1].text in COMMAS
    near = tokens[n + 1 : n + 5]
    worked = any(t.kind is Kind.MARK and t.data is Mark.AT for t in near) and any(t.kind is Kind.ORG for t in near)
    return paused and tokens[n].kind in {Kind.FORMER, Kind.PAST} and worked


def is_adverb(tokens: list[Token]) -> bool:
    """Whether a few unknown characters before a verb say no more than how: '…, on the spot leaves'."""
    unknown = [t for t in tokens if t.kind is not Kind.HELPER]
    return all(t.kind in {Kind.WORD, Kind.COMMON} for t in unknown) and sum(len(t.text) for t in unknown) <= _ADVERB


_ADVERB = 3


def spoken_of(before: list[Token]) -> list[Token]:
    """The last part before a clause that names somebody and tells no move itself: 'head X, after a talk, …'."""
    parts: list[list[Token]] = [[]]
    for token in before:
        if token.kind is Kind.MARK and token.data is Mark.CUT:
            parts.append([])
        else:
            parts[-1].append(token)
    for part in reversed(parts):
        if any(t.kind is Kind.VERB for t in part):
            return []
        if read_mention(part).people:
            return part
    return []
