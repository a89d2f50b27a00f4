"""Verbs bind the phrases around them: who moved, from where, to where. Grammar decides, never the order of names."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.core.model import STARTUP, Employer
from bot.languages.grammar import Frame, Mark, Slot, Verb
from bot.languages.language import Language
from bot.languages.tokens import Kind, Token
from bot.reading.clauses import Clause
from bot.reading.facts import Facts, outside
from bot.reading.mentions import Mention, MentionReader
from bot.reading.phrases import COMMAS, Phrase, phrases

_HABITS: dict[Frame, dict[Mark, Slot]] = {
    Frame.JOIN: {Mark.FROM: Slot.ORIGIN, Mark.TO: Slot.DESTINATION, Mark.AT: Slot.DESTINATION},
    Frame.RETURN: {Mark.FROM: Slot.ORIGIN, Mark.TO: Slot.DESTINATION, Mark.AT: Slot.DESTINATION},
    Frame.LEAVE: {Mark.FROM: Slot.ORIGIN, Mark.TO: Slot.DESTINATION, Mark.FOR: Slot.DESTINATION, Mark.AT: Slot.ORIGIN},
    Frame.HIRE: {Mark.FROM: Slot.ORIGIN},
    Frame.REHIRE: {Mark.FROM: Slot.ORIGIN},
    Frame.LOSE: {Mark.TO: Slot.DESTINATION, Mark.FOR: Slot.DESTINATION},
    Frame.FIRE: {Mark.FROM: Slot.ORIGIN},
    Frame.NAME: {Mark.FROM: Slot.ORIGIN, Mark.AT: Slot.DESTINATION},
    Frame.FOUND: {Mark.FROM: Slot.ORIGIN},
}
_DIRECT: dict[Frame, Slot] = {
    Frame.JOIN: Slot.DESTINATION,
    Frame.RETURN: Slot.DESTINATION,
    Frame.LEAVE: Slot.ORIGIN,
    Frame.FOUND: Slot.DESTINATION,
}
_COUNTERPART: dict[Frame, Slot] = {
    Frame.HIRE: Slot.DESTINATION,
    Frame.REHIRE: Slot.DESTINATION,
    Frame.NAME: Slot.DESTINATION,
    Frame.LOSE: Slot.ORIGIN,
    Frame.FIRE: Slot.ORIGIN,
}
"""What the subject of an active verb is whose object moves."""


@dataclass(slots=True)
class Bound:
    """One verb with what it binds."""

    frame: Frame
    verb: Token
    clause: Clause
    mover: Mention = field(default_factory=Mention)
    origins: list[Employer] = field(default_factory=list)
    destinations: list[Employer] = field(default_factory=list)
    role: str | None = None
    notes: set[str] = field(default_factory=set)
    """Features that speak for or against it."""
    problem: str | None = None
    """Why it is no move."""
    shares_mover: bool = False
    """Its mover is that of the verb before it."""
    subject: list[Token] = field(default_factory=list)

    def fill(self, slot: Slot, employers: list[Employer]) -> None:
        """Put employers into a side that is still empty."""
        if slot is Slot.ORIGIN and not self.origins:
            self.origins = employers
        elif slot is Slot.DESTINATION and not self.destinations:
            self.destinations = employers


@dataclass(slots=True)
class Context:
    """What the article spoke of so far."""

    orgs: list[Token] = field(default_factory=list)
    mention: Mention | None = None
    headline: bool = False


class Binder:
    """Binds verbs of one language."""

    def __init__(self, language: Language, facts: Facts) -> None:
        self.language = language
        self.facts = facts
        self.mentions = MentionReader(language)

    def bind(self, clause: Clause, context: Context) -> list[Bound]:
        """Every verb of moving of the clause, in order."""
        verbs = [n for n, t in enumerate(clause.tokens) if t.kind is Kind.VERB]
        bounds: list[Bound] = []
        start = 0
        for n, at in enumerate(verbs):
            end = verbs[n + 1] if n + 1 < len(verbs) else len(clause.tokens)
            left = clause.tokens[start:at]
            right, start = self._divide(clause.tokens, at + 1, end, last=n + 1 == len(verbs))
            bounds.append(self._bind_one(clause, clause.tokens[at], left, right, bounds, context))
        return bounds

    # --- which words belong to which verb

    def _divide(self, tokens: list[Token], first: int, end: int, *, last: bool) -> tuple[list[Token], int]:
        """The words after a verb, and where the words before the next one begin."""
        if last:
            return tokens[first:end], end
        if self.language.postpositions:
            return [], first
        joint = next((n for n in range(end - 1, first - 1, -1) if _is_joint(tokens[n])), None)
        if joint is not None and any(t.kind in _CONTENT for t in tokens[joint + 1 : end]):
            return tokens[first:joint], joint + 1
        return tokens[first:end], _helpers_start(tokens, first, end)

    def _bind_one(
        self, clause: Clause, verb: Token, left: list[Token], right: list[Token], before: list[Bound], context: Context
    ) -> Bound:
        spec: Verb = verb.data
        bound = Bound(spec.frame, verb, clause)
        previous = before[-1] if before else None
        subject_side, object_side = phrases(left, self.language), phrases(right, self.language)
        self._find_subject(bound, subject_side, previous, context)
        if spec.needs and not any(p.word in spec.needs for p in (*subject_side, *object_side)):
            bound.problem = "the verb means this only with a certain preposition"
            return bound
        passive = self._is_passive(spec, left, bound, object_side, context)
        moves_object = (spec.mover == "object" if spec.mover else spec.frame.object_moves) and not passive
        if moves_object:
            self._bind_object_mover(bound, spec, subject_side, object_side, context)
        else:
            self._bind_subject_mover(bound, spec, object_side, previous, context, passive=passive)
        self._bind_marked(bound, spec, [*subject_side, *object_side], context, passive=passive)
        self._settle_origin(bound, context)
        return bound

    # --- the subject

    def _find_subject(self, bound: Bound, side: list[Phrase], previous: Bound | None, context: Context) -> None:
        own = next((p for p in side if p.mark in {None, Mark.SUBJECT} and _has_content(p.tokens)), None)
        if own is not None:
            bound.subject = own.tokens
        elif previous is not None:
            bound.subject, bound.shares_mover = previous.subject, True
        elif bound.clause.background == "a relative clause" or not bound.clause.tokens:
            bound.subject = bound.clause.before
        elif bound.clause.attached:
            bound.subject = bound.clause.before

    def _is_passive(self, spec: Verb, left: list[Token], bound: Bound, right: list[Phrase], context: Context) -> bool:
        if not spec.frame.object_moves:
            return False
        if spec.passive or any(p.mark is Mark.BY for p in right[:2]) or _ends_passive(left):
            return True
        if any(t.kind is Kind.MARK and t.data is Mark.BY for t in left):
            return True
        mention = self.mentions.read(bound.subject, headline=context.headline)
        after = right[0].tokens if right and right[0].mark is None else []
        object_moves = self.mentions.read(after, headline=context.headline)
        ends_with_org = bool(bound.subject) and _head_is_org(bound.subject)
        if spec.frame is Frame.NAME:
            return bool(mention.people) and not object_moves.people and not ends_with_org
        return mention.moves and not ends_with_org and not object_moves.moves

    # --- the mover

    def _bind_object_mover(
        self, bound: Bound, spec: Verb, left: list[Phrase], right: list[Phrase], context: Context
    ) -> None:
        target = self._object_of(bound, left, right)
        bound.mover = self.mentions.read(target, headline=context.headline)
        self._reject_non_jobs(bound, target)
        bound.fill(_COUNTERPART.get(spec.frame, Slot.DESTINATION), self._subject_org(bound.subject, context))
        if not bound.mover.moves:
            bound.problem = bound.problem or "nobody is hired: no person, role or group after the verb"

    def _object_of(self, bound: Bound, left: list[Phrase], right: list[Phrase]) -> list[Token]:
        """The object: marked as one, or after the verb, or (verb at the end) after the helper or after the subject."""
        marked = next((p for p in (*left, *right) if p.mark is Mark.OBJECT and p.tokens), None)
        if marked is not None:
            return marked.tokens
        if right and right[0].mark is None and _has_content(right[0].tokens):
            return right[0].tokens
        loose = [p for p in left if p.mark is None and p.tokens and p.tokens is not bound.subject]
        if loose:
            return loose[-1].tokens
        split = next((n for n, t in enumerate(bound.subject) if t.kind in {Kind.HELPER, Kind.PASSIVE} and n), None)
        if split is None:
            return []
        rest = bound.subject[split + 1 :]
        bound.subject = bound.subject[:split]
        return rest

    def _bind_subject_mover(
        self,
        bound: Bound,
        spec: Verb,
        right: list[Phrase],
        previous: Bound | None,
        context: Context,
        *,
        passive: bool,
    ) -> None:
        if bound.shares_mover and previous is not None and previous.mover.moves:
            bound.mover = previous.mover
        else:
            bound.mover = self.mentions.read(bound.subject, headline=context.headline)
            self._reject_non_jobs(bound, bound.subject, soft=True)
        if bound.mover.pronoun and not bound.mover.people and context.mention is not None:
            bound.mover = context.mention
            bound.notes.add("pronoun")
        if not bound.mover.moves:
            bound.problem = bound.problem or "nobody moves: the subject is no person, role or group"
        direct = right[0] if right and right[0].mark in {None, Mark.OBJECT} else None
        if direct is not None and not passive:
            self._bind_direct(bound, spec, direct.tokens, context)

    def _bind_direct(self, bound: Bound, spec: Verb, tokens: list[Token], context: Context) -> None:
        """The object of a verb whose subject moves: the employer that is joined or left."""
        slot = _DIRECT.get(spec.frame, Slot.NOTHING)
        self._reject_non_jobs(bound, tokens)
        employers = self._employers(tokens, context, bound)
        if employers:
            bound.fill(slot, employers)
            bound.notes.add("direct")
        elif _has_content(tokens) and not _is_post(tokens):
            bound.notes.add("strange object")

    def _reject_non_jobs(self, bound: Bound, tokens: list[Token], *, soft: bool = False) -> None:
        for token in tokens:
            if token.kind is Kind.NOT_JOB and not (soft and bound.mover.people):
                bound.problem = bound.problem or str(token.data)

    # --- the employers

    def _bind_marked(self, bound: Bound, spec: Verb, found: list[Phrase], context: Context, *, passive: bool) -> None:
        habits = _HABITS[spec.frame]
        for phrase in found:
            if phrase.mark is None or phrase.tokens is bound.subject:
                continue
            if phrase.mark is Mark.AS:
                bound.role = bound.role or self.mentions.read(phrase.tokens).role
                self._reject_non_jobs(bound, phrase.tokens)
                continue
            slot = spec.marks.get(phrase.word) or habits.get(_plain(phrase.mark, passive=passive))
            if phrase.mark is Mark.BY or (phrase.mark is Mark.FROM_OR_BY and passive):
                slot = _COUNTERPART.get(spec.frame) if passive else None
            if slot in {Slot.ORIGIN, Slot.DESTINATION}:
                self._reject_non_jobs(bound, phrase.tokens)
                employers = self._employers(phrase.tokens, context, bound)
                self._fill_marked(bound, slot, employers)

    @staticmethod
    def _fill_marked(bound: Bound, slot: Slot, employers: list[Employer]) -> None:
        if employers:
            bound.fill(slot, employers)
            bound.notes.add("marked")

    def _employers(self, tokens: list[Token], context: Context, bound: Bound) -> list[Employer]:
        """The employers at the head of a phrase: a list of them, 'the company', or an own company."""
        found: list[Employer] = []
        for n, token in enumerate(tokens):
            if token.kind is Kind.ORG:
                self._note_org(bound, token)
                found.append(self.facts.employer(token.data.lab_id))
            elif token.kind is Kind.STARTUP and not found:
                return [STARTUP]
            elif token.kind is Kind.COMPANY and not found:
                return self._company(bound, context)
            elif found and not (token.text in COMMAS or token.kind in {Kind.AND, Kind.ARTICLE}):
                break
        return found or self._unlisted(tokens)

    def _unlisted(self, tokens: list[Token]) -> list[Employer]:
        """An employer in no list: the name that the phrase begins with."""
        for n, token in enumerate(tokens):
            if token.kind in {Kind.NAME, Kind.OUTLET} or (token.kind is Kind.PERSON and token.data.id is None):
                return [outside(_whole_name(tokens, n))]
            if token.kind not in _BEFORE_NAMES:
                break
        return []

    def _note_org(self, bound: Bound, token: Token) -> None:
        if token.data.weak:
            bound.notes.add("risky name")

    def _company(self, bound: Bound, context: Context) -> list[Employer]:
        """Which employer 'the company' is: the mover's own, else the last one spoken of."""
        bound.notes.add("the company")
        own = bound.mover.current or bound.mover.came_from
        orgs = own or [t for t in bound.clause.before + bound.subject if t.kind is Kind.ORG] or context.orgs
        return [self.facts.employer(orgs[-1].data.lab_id)] if orgs and orgs[-1].kind is Kind.ORG else []

    def _subject_org(self, tokens: list[Token], context: Context) -> list[Employer]:
        """Who hires or loses: the last employer of the subject."""
        for n in range(len(tokens) - 1, -1, -1):
            token = tokens[n]
            if token.kind is Kind.ORG:
                return [self.facts.employer(token.data.lab_id)]
            if token.kind in {Kind.NAME, Kind.OUTLET}:
                return [outside(_whole_name(tokens, n))]
            if token.kind in {Kind.COMPANY, Kind.PRONOUN} and context.orgs:
                return [self.facts.employer(context.orgs[-1].data.lab_id)]
            if token.kind is Kind.PERSON and token.data.id is None and n == len(tokens) - 1:
                return [outside(token.text)]
        return []

    def _settle_origin(self, bound: Bound, context: Context) -> None:
        """What the mover's own phrase says of where from, when the verb's phrases do not say it."""
        orgs = bound.mover.orgs
        if bound.frame is Frame.LEAVE and not bound.mover.came_from and not bound.mover.current:
            orgs = []
        employers = [self._as_employer(t) for t in orgs]
        taken = {e.family for e in bound.destinations}
        employers = [e for e in employers if e.family not in taken]
        if bound.mover.came_from and employers and bound.frame.object_moves:
            bound.origins = employers
        elif not bound.origins and employers:
            bound.origins = employers if bound.mover.plural else employers[:1]
            bound.notes.add("former" if bound.mover.former and not bound.mover.current else "apposition")
            for token in orgs:
                if token.kind is Kind.ORG:
                    self._note_org(bound, token)

    def _as_employer(self, token: Token) -> Employer:
        if token.kind is Kind.ORG:
            return self.facts.employer(token.data.lab_id)
        return self.facts.lab_named(token.text) or outside(token.text)


_CONTENT = {Kind.PERSON, Kind.ROLE, Kind.GROUP, Kind.TEAM, Kind.ORG, Kind.NAME, Kind.PRONOUN, Kind.SELF, Kind.COMPANY}
_BEFORE_NAMES = {Kind.ARTICLE, Kind.ORG_KIND, Kind.COMMON, Kind.WORD, Kind.POSSESSIVE, Kind.HELPER}


def _is_joint(token: Token) -> bool:
    return token.kind is Kind.AND or token.text in COMMAS


def _has_content(tokens: list[Token]) -> bool:
    return any(t.kind in _CONTENT or t.kind in {Kind.WORD, Kind.STARTUP, Kind.NOT_JOB} for t in tokens)


def _helpers_start(tokens: list[Token], first: int, end: int) -> int:
    """Where the helpers before the next verb begin."""
    while end > first and (
        tokens[end - 1].kind in {Kind.HELPER, Kind.PASSIVE, Kind.INFINITIVE, Kind.HEDGE, Kind.RUMOUR}
        or (tokens[end - 1].kind is Kind.MARK and tokens[end - 1].data is Mark.TO)
    ):
        end -= 1
    return end


def _ends_passive(left: list[Token]) -> bool:
    for token in reversed(left):
        if token.kind is Kind.PASSIVE:
            return True
        if token.kind not in {Kind.HELPER, Kind.HEDGE, Kind.RUMOUR, Kind.AGAIN, Kind.CONFIRM}:
            return False
    return False


def _head_is_org(tokens: list[Token]) -> bool:
    """Whether the subject ends in an employer: 'Meta', 'Zuckerberg's Meta', but not 'Meta's chief'."""
    for token in reversed(tokens):
        if token.kind in {Kind.ORG, Kind.COMPANY, Kind.ORG_KIND}:
            return True
        if token.kind in {Kind.PERSON, Kind.ROLE, Kind.GROUP, Kind.TEAM}:
            return False
    return False


def _plain(mark: Mark, *, passive: bool) -> Mark:
    if mark is Mark.FROM_OR_BY:
        return Mark.BY if passive else Mark.FROM
    return mark


def _is_post(tokens: list[Token]) -> bool:
    """Whether the object is a post or nothing but adverbs: 'leaves her role', 'leaves after two years'."""
    return any(t.kind in {Kind.ROLE, Kind.COMMON, Kind.NUMBER, Kind.STARTUP} for t in tokens)


def _whole_name(tokens: list[Token], n: int) -> str:
    words = [tokens[n].text]
    for token in tokens[n + 1 :]:
        if token.kind not in {Kind.ORG_WORD, Kind.NAME}:
            break
        words.append(token.text)
    return " ".join(words)
