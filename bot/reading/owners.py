"""Nouns of moving: whose departure or arrival it is, and what the words around it tell of the sides."""

from __future__ import annotations

from bot.core.reasons import because
from bot.languages.grammar import Mark, Slot, Verb, words
from bot.languages.language import Language
from bot.languages.tokens import Kind, Token
from bot.reading.employers import Employers
from bot.reading.frames import CONTENT, DIRECT, Bound, Context
from bot.reading.mentions import read_mention
from bot.reading.phrases import phrases


class Owners:
    """Binds the nouns of one language."""

    def __init__(self, language: Language, employers: Employers) -> None:
        self.language = language
        self.employers = employers
        self._afters = frozenset(words(language.afters))
        self._theirs = frozenset(words(language.theirs))

    def bind(self, bound: Bound, left: list[Token], right: list[Token], context: Context) -> None:
        """A noun of moving: whose departure it is stands before it as an owner, or after it with 'of'."""
        mark = next((n for n in range(len(left) - 1, -1, -1) if left[n].kind is Kind.MARK), -1)
        owner = left[mark + 1 : -1] if left and left[-1].kind is Kind.POSSESSIVE else []
        if any(t.low in self._afters for t in left[mark : mark + 1]) or bound.clause.since:
            bound.notes.add("history")
        if not owner and right and right[0].kind is Kind.MARK and right[0].data in {Mark.OF, Mark.FROM_OR_BY}:
            verb: Verb = bound.verb.data
            named = phrases(right[1:], self.language, own=verb.marks)
            owner = next((p.tokens for p in named if p.mark is None), [])
        if self._is_own(bound, left, right) and not read_mention(owner).moves:
            side = DIRECT.get(bound.frame, Slot.NOTHING)
            bound.fill(side, self.employers.named(owner, bound, context), "marked")
            owner, bound.shares_mover = [], context.last is not None
        if not owner and right and not self.language.marks.get(Mark.OF):
            named = phrases(right, self.language, own=bound.verb.data.marks)
            owner = named[0].tokens if named[0].mark is None else []
        if not owner and right and right[0].kind is Kind.MARK and right[0].data is Mark.BY:
            of = next((n for n, t in enumerate(right) if t.kind is Kind.MARK and t.data is Mark.OF), len(right))
            owner = right[of + 1 :]
        if not owner and bound.clause.told and not any(t.kind in CONTENT for t in left):
            owner = bound.clause.before
        owner = _until_and(owner or _who_speaks(left))
        bound.subject = owner
        bound.notes.add("a noun")
        bound.mover = read_mention(owner, headline=context.headline)
        if bound.shares_mover and context.last is not None and not owner:
            bound.mover = context.last.mover
        if not bound.mover.moves:
            bound.reject(because("nobody owns the noun"))

    def _is_own(self, bound: Bound, left: list[Token], right: list[Token]) -> bool:
        """Whether the noun is the speaker's own move: 'denies her departure from A', 'after leaving A'."""
        if left and (left[-1].low in self._theirs or left[-1].kind in _SPEAKS):
            return True
        told = bound.clause.told and not any(t.kind in CONTENT for t in left)
        return (told and sum(t.kind is Kind.MARK for t in right) == 1) or (not left and bound.clause.since)

    def settle_teller(self, bound: Bound, teller: list[Token]) -> None:
        """'A announces the arrival of NAME': who speaks of the noun is the side that nothing else tells."""
        orgs = [t for t in teller if t.kind is Kind.ORG]
        if orgs:
            bound.fill(DIRECT.get(bound.frame, Slot.NOTHING), [self.employers.of(orgs[-1], bound)], "teller")


_SPEAKS = {Kind.DENIAL, Kind.CONFIRM, Kind.RUMOUR}


def _who_speaks(left: list[Token]) -> list[Token]:
    """'NAME denies departure': who denies or confirms a noun that nobody owns speaks of an own move."""
    end = len(left)
    while end and (left[end - 1].kind in {Kind.ARTICLE, Kind.HELPER} or _is_about(left[end - 1])):
        end -= 1
    speaks = end > 1 and left[end - 1].kind in _SPEAKS
    return left[: end - 1] if speaks else []


def _is_about(token: Token) -> bool:
    """A marker that says nothing of a move: ru 'опроверг слухи об уходе'."""
    return token.kind is Kind.MARK and token.data is Mark.OTHER


def _until_and(owner: list[Token]) -> list[Token]:
    """The owner of a noun up to an 'and' that joins no more people to it."""
    for n, token in enumerate(owner):
        after = next((t for t in owner[n + 1 :] if t.kind is not Kind.ARTICLE), None)
        if token.kind is Kind.AND and (after is None or after.kind not in CONTENT):
            return owner[:n]
    return owner
