"""What languages without spaces leave unsaid (zh): an employer named before, whoever was spoken of, a post before."""

from __future__ import annotations

from bot.core.model import Employer
from bot.languages.grammar import Frame, Mark, Slot
from bot.languages.language import Language
from bot.languages.tokens import Kind, Token
from bot.reading.employers import Employers
from bot.reading.frames import Bound, Context
from bot.reading.mentions import read_mention
from bot.reading.spans import goes_on

_NEAR = 90
"""Characters within which an employer still goes without saying."""
_SAYS_WHO = {Kind.PERSON, Kind.ROLE, Kind.FORMER, Kind.HELPER, Kind.HEDGE, Kind.CONFIRM, Kind.RUMOUR, Kind.TITLE}
_ENDS = frozenset(".?!。？！")


class Unsaid:
    """Fills the sides of a move from what was said before or is said after."""

    def __init__(self, language: Language, employers: Employers) -> None:
        self.spaced = language.spaced
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

    def origin_of_past(self, bound: Bound) -> None:
        """'NAME leaves to found a firm, once head of research at A': what was a post until now is told after."""
        if self.spaced or bound.origins or not bound.mover.people or bound.frame not in {Frame.LEAVE, Frame.FOUND}:
            return
        after = bound.clause.after
        end = next((n for n, t in enumerate(after) if t.text in _ENDS or t.kind is Kind.VERB), len(after))
        at = next((n for n, t in enumerate(after[:end]) if t.kind is Kind.FORMER), None)
        if at is None or any(t.kind in {Kind.PERSON, Kind.ORG} for t in after[:at]):
            return
        orgs = [t for t in after[at:end] if t.kind is Kind.ORG]
        taken = {e.family for e in bound.destinations}
        bound.fill(Slot.ORIGIN, [e for e in map(self.employers.of, orgs[:1]) if e.family not in taken], "former")

    def side_of_hirer(self, bound: Bound, context: Context) -> None:
        """'A hires from B, four more join': where to and where from are as the verb before tells them."""
        last = context.last
        if self.spaced or bound.frame is not Frame.JOIN or bound.destinations or last is None:
            return
        if last.frame is Frame.HIRE and bound.mover.plural and not bound.mover.orgs and goes_on(bound.clause):
            bound.fill(Slot.DESTINATION, last.destinations, "marked")
            bound.fill(Slot.ORIGIN, last.origins, "marked")


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
