"""Where from and where to, when no phrase of the verb says it: the mover's own words, or the topic of the sentence."""

from __future__ import annotations

from bot.core.model import STARTUP, Employer
from bot.languages.grammar import Frame, Slot, words
from bot.languages.language import Language
from bot.languages.tokens import Kind
from bot.reading.chunks import is_firm, owns
from bot.reading.employers import Employers
from bot.reading.facts import outside
from bot.reading.frames import CONTENT, Bound, Context
from bot.reading.mentions import read_mention
from bot.reading.spans import employer_of_years, goes_on, relative_of
from bot.reading.unsaid import Unsaid

_UNKNOWN = 2
"""Characters in a subject above which they are another employer's name."""
_ARRIVES = {Frame.JOIN, Frame.NAME}
_OWNER = 2
"""Tokens from an owner's last word to the one who is owned, with the mark of possession between."""
_FINDS_COMPANY = {Frame.HIRE, Frame.REHIRE}


class Origins:
    """Fills the sides that a verb's own phrases left open."""

    def __init__(self, language: Language, employers: Employers) -> None:
        self.language = language
        self.employers = employers
        self.unsaid = Unsaid(language, employers)
        self._colleagues = tuple(words(language.colleagues)) or ("\0",)
        self._lasting = tuple(words(language.lasting))

    def settle(self, bound: Bound, context: Context) -> None:
        """What the mover's own phrase says of where from, when the verb's phrases do not say it."""
        mover = bound.mover
        if bound.frame is Frame.RETURN and not bound.destinations and mover.people:
            self._settle_return(bound)
            self.unsaid.side_of_company(bound, Slot.DESTINATION, bound.origins, context)
            return
        if bound.frame in _ARRIVES and not bound.destinations and not bound.shares_mover:
            self._destination_of_topic(bound)
        if bound.frame is Frame.HIRE and bound.passive and not bound.destinations and goes_on(bound.clause):
            self._sides_of_heading(bound, context)
        if bound.frame is Frame.LEAVE and not mover.came_from and not mover.current:
            self._origin_of_topic(bound)
            self._origin_of_teller(bound)
            self._origin_of_relative(bound)
            self.unsaid.origin_of_past(bound)
            self.unsaid.side_of_company(bound, Slot.ORIGIN, bound.destinations, context)
            return
        self.unsaid.side_of_hirer(bound, context)
        self._origin_of_mover(bound, context)
        self.unsaid.origin_of_past(bound)
        self._destination_of_post(bound, context)
        if not bound.origins and mover.people:
            self._origin_of_relative(bound)
            self._origin_of_owner(bound)

    @staticmethod
    def _origin_of_owner(bound: Bound) -> None:
        """'A hires Stripe's NAME': who owns the mover is a firm, in a list or not."""
        tokens = bound.clause.tokens
        at = next((n for n, t in enumerate(tokens) if t is bound.mover.people[0]), 0)
        if not bound.frame.object_moves or at < _OWNER or not owns(tokens, at - _OWNER):
            return
        first = at - _OWNER
        while first > 0 and tokens[first].large and tokens[first - 1].kind is Kind.NAME:
            first -= 1
        if tokens[first].kind is Kind.NAME:
            name = " ".join(t.text for t in tokens[first : at - 1])
            bound.fill(Slot.ORIGIN, [outside(name)], "apposition")

    def _origin_of_mover(self, bound: Bound, context: Context) -> None:
        """The employers of the mover's phrase; colleagues and 'its people' share one that was named before."""
        mover = bound.mover
        taken = {e.family for e in bound.destinations}
        # Whoever has a role there works there, however common the employer's name is as a word.
        doubted = None if mover.role else bound
        found = [e for e in (self.employers.of(t, doubted) for t in mover.orgs) if e.family not in taken]
        if not found and mover.role and self._shares_employer(bound, context):
            bound.fill(Slot.ORIGIN, [e for e in context.origins[-1:] if e.family not in taken], "a colleague")
        if not found and mover.of_company and bound.frame in _FINDS_COMPANY:
            found = [e for e in self.employers.company(bound, context) if e.family not in taken]
        if bound.frame is Frame.FIRE and mover.current and not any(e.tracked for e in bound.origins):
            bound.origins = []
        if bound.shares_mover and context.last is not None and context.last.origins:
            return
        if mover.came_from and found and bound.frame.object_moves:
            bound.origins = found
        elif found and not bound.origins:
            note = "former" if mover.former and not mover.current else "apposition"
            bound.fill(Slot.ORIGIN, found if mover.plural else found[:1], note)
            if len(mover.people) > 1 and all(mover.own):
                bound.own_origins = [self.employers.of(t) for t in mover.own if t is not None]
        elif not found and bound.frame is Frame.JOIN:
            self._origin_of_sentence(bound, context)
        self._origin_of_heading(bound)

    def _origin_of_sentence(self, bound: Bound, context: Context) -> None:
        """'A loses its star, NAME joins B'; 'A in turmoil, its researchers join B'."""
        last = context.last
        if bound.mover.people and last is not None and last.frame is Frame.LOSE and goes_on(bound.clause):
            taken = {e.family for e in bound.destinations}
            bound.fill(Slot.ORIGIN, [e for e in last.origins if e.family not in taken], "lost before")
        elif not bound.mover.people:
            self._origin_of_topic(bound)

    @staticmethod
    def _sides_of_heading(bound: Bound, context: Context) -> None:
        """'A helps itself at B: NAME and NAME hired': the verb before the colon tells both sides."""
        last = context.last
        if last is not None and last.frame is Frame.HIRE and last.clause is not bound.clause:
            bound.fill(Slot.DESTINATION, last.destinations)
            bound.fill(Slot.ORIGIN, last.origins, "marked")

    def _origin_of_heading(self, bound: Bound) -> None:
        """'A: NAME joins B': the title's heading is where the person was."""
        if bound.destinations and bound.mover.people and _heads_title(bound):
            taken = {e.family for e in bound.destinations}
            topic = [self.employers.of(t) for t in bound.clause.before if t.kind is Kind.ORG]
            bound.fill(Slot.ORIGIN, [e for e in topic if e.family not in taken], "topic")

    def _shares_employer(self, bound: Bound, context: Context) -> bool:
        """'Her colleague', or 'A hires the founders of B; co-founder NAME joins A': where from is as just told."""
        role = (bound.mover.role or "").lower()
        if role.endswith(self._colleagues):
            return True
        families = [e.family for e in bound.destinations]
        told = [e.family for e in context.destinations[-1:]]
        return bound.clause.attached and bool(bound.clause.before) and families == told

    def _settle_return(self, bound: Bound) -> None:
        """'A's veteran returns': where to is the old employer, or what the sentence speaks of."""
        known = (
            bound.mover.orgs[:1] or [t for t in bound.clause.before if t.kind is Kind.ORG and bound.clause.attached][:1]
        )
        bound.fill(Slot.DESTINATION, [self.employers.of(t, bound) for t in known], "marked")

    def _destination_of_topic(self, bound: Bound) -> None:
        """'A turns to agents, the B researcher NAME joins': the sentence's own topic is what they join."""
        before = bound.clause.before
        at = next((n for n, t in enumerate(before) if t.kind in {Kind.ORG, Kind.NAME}), 0)
        topic = before[at] if before and before[at].kind in {Kind.ORG, Kind.NAME} else None
        if at and before[at - 1].kind is Kind.FORMER:
            return
        alone = not any(t.kind in CONTENT for t in bound.clause.tokens if t.start > bound.verb.start)
        posted = bound.role is not None and bool(bound.mover.people)
        if topic is None or not goes_on(bound.clause) or not (posted or (alone and bound.mover.orgs)):
            return
        theirs = {self.employers.of(t).family for t in bound.mover.orgs}
        found = [e for e in [self.employers.of(topic, bound)] if e.family not in theirs]
        bound.fill(Slot.DESTINATION, found, "marked")

    @staticmethod
    def _destination_of_post(bound: Bound, context: Context) -> None:
        """'A hires from B. New chief becomes NAME', 'With him comes from B NAME': where to is as told before."""
        if bound.destinations or not bound.mover.people:
            return
        if bound.verb.data.succeeds:
            bound.fill(Slot.DESTINATION, context.origins[-1:] or context.destinations[-1:], "the company")
        appointed = bound.frame is Frame.NAME and bound.verb.data.mover == "subject"
        arrives = bound.frame is Frame.JOIN and bound.verb.data.weak and "marked" in bound.notes
        if appointed or arrives:
            taken = {e.family for e in bound.origins}
            told = [e for e in context.destinations[-1:] if e.family not in taken]
            bound.fill(Slot.DESTINATION, told, "the company")

    def _origin_of_relative(self, bound: Bound) -> None:
        """'NAME, who led speech at A, joins B'; 'NAME, who joined A in 2021, leaves': a relative clause says where."""
        relative = relative_of(bound)
        if bound.origins or any(t.kind is Kind.PAST for t in relative):
            return
        org = employer_of_years(relative, leaving=bound.frame is Frame.LEAVE, lasting=self._lasting)
        if org is not None:
            taken = {e.family for e in bound.destinations}
            found = [e for e in [self.employers.of(org, bound)] if e.family not in taken]
            bound.fill(Slot.ORIGIN, found, "relative clause")

    def _origin_of_teller(self, bound: Bound) -> None:
        """'A confirms that NAME is leaving': a firm speaks of its own people."""
        teller = bound.clause.before
        told = bound.clause.told or any(t.kind in {Kind.DENIAL, Kind.CONFIRM} for t in teller[-_TELLS:])
        if told and not bound.origins and any(t.kind is Kind.ORG for t in teller):
            mention = read_mention(teller)
            if not mention.moves and mention.current:
                taken = {e.family for e in bound.destinations}
                found = [self.employers.of(t, bound) for t in mention.current[-1:]]
                bound.fill(Slot.ORIGIN, [e for e in found if e.family not in taken], "teller")

    def _origin_of_topic(self, bound: Bound) -> None:
        """'A loses its way as researchers leave for B': the sentence's own topic is what they leave."""
        mover = bound.mover
        listed = any(t.data.id for t in mover.people)
        known = bool(mover.role) or listed or not self.language.spaced or _heads_title(bound)
        if bound.origins or (mover.people and not known):
            return
        topics = [t for t in bound.clause.before if t.kind is Kind.ORG or (t.kind is Kind.NAME and is_firm(t.text))]
        topic = next((t for t in topics if t.kind is Kind.ORG), topics[0] if topics else None)
        if topic is None and not self.language.spaced and bound.frame is Frame.LEAVE:
            bound.fill(Slot.ORIGIN, self._told_after(bound), "told after")
        elif topic is not None and goes_on(bound.clause) and not mover.former:
            taken = {STARTUP.family, *(e.family for e in bound.destinations)}
            found = [e for e in [self.employers.of(topic, bound)] if e.family not in taken]
            bound.fill(Slot.ORIGIN, found, "topic")

    def _told_after(self, bound: Bound) -> list[Employer]:
        """'NAME leaves, A loses value': the one employer that the next clause speaks of."""
        if sum(t.kind is Kind.WORD and not t.text.isascii() for t in bound.subject) > _UNKNOWN:
            return []
        orgs = [t for t in bound.clause.after if t.kind is Kind.ORG]
        found = [self.employers.of(t, bound) for t in orgs]
        return found[:1] if len({e.family for e in found}) == 1 else []


_SHORT_TITLE = 6
_TELLS = 3
"""Tokens at the end of what stands before a clause among which a denial tells it: ', denies that'."""
_HEADED = {Frame.LEAVE, Frame.JOIN, Frame.HIRE, Frame.RETURN}


def _heads_title(bound: Bound) -> bool:
    """Whether a few words with one employer and a colon stand before: 'A: NAME leaves', 'A : NAME rejoint B'."""
    before = bound.clause.before
    if not 1 < len(before) <= _SHORT_TITLE or before[-1].text not in {":", "："}:
        return False
    return sum(t.kind is Kind.ORG for t in before) == 1 and bound.frame in _HEADED
