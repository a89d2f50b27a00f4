"""Verbs at the end of their clause (ko, ja): what stands before a verb is told apart by particles and by order.

Headlines leave the particles out: 'A, B researcher X C joins'. A verb may also describe the noun after it
('the company-left X'), and a headline may end in a particle of direction instead of a verb ('X, to A').
"""

from __future__ import annotations

from bot.core.model import STARTUP
from bot.core.reasons import because
from bot.languages.grammar import Frame, Mark, Slot, Verb, words
from bot.languages.language import Language
from bot.languages.tokens import Kind, Token
from bot.reading.clauses import Clause
from bot.reading.employers import Employers
from bot.reading.facts import Facts
from bot.reading.finalarguments import FinalArguments
from bot.reading.frames import COUNTERPART, DIRECT, Bound, Context, has_content
from bot.reading.nouns import NounReader, direct_part, hirer_part, without_end
from bot.reading.phrases import Phrase, phrases
from bot.reading.shapes import (
    JOINS,
    MOVERS,
    Line,
    described,
    is_bare_latin,
    is_firm,
    with_appointment,
    with_pauses,
    with_verb_of_headline,
)
from bot.reading.spans import reject_non_jobs
from bot.reading.unsaid import Unsaid
from bot.reading.verdicts import NO_OBJECT, NO_SUBJECT

_LEAVES = {Frame.LEAVE, Frame.FIRE, Frame.LOSE}
_DENIED_WITHIN = 3
"""Words after a verb among which a 'not' speaks of it."""


class VerbFinalBinder:
    """Binds the verbs of a language that puts them last."""

    def __init__(self, language: Language, facts: Facts) -> None:
        self.language = language
        self.employers = Employers(facts)
        self.nouns = NounReader(language)
        self.arguments = FinalArguments(language, self.nouns, self.employers)
        self.unsaid = Unsaid(language, self.employers)
        self._toward = frozenset(words(language.toward))
        self._negative = ("\0",) if language.spaced else tuple(words(language.negations))
        self._appoints = frozenset(words(language.appoints))

    def bind(self, clause: Clause, context: Context) -> list[Bound]:
        """Every verb of moving of the clause, in order."""
        tokens = clause.tokens if self.language.spaced else with_pauses(clause.tokens)
        tokens = with_appointment(with_verb_of_headline(tokens, self._toward), self._appoints)
        verbs = [n for n, t in enumerate(tokens) if t.kind is Kind.VERB]
        bounds: list[Bound] = []
        line, start = Line(), 0
        for n, at in enumerate(verbs):
            end = verbs[n + 1] if n + 1 < len(verbs) else len(tokens)
            bound = Bound(tokens[at].data.frame, tokens[at], clause)
            before = line.carried + phrases(tokens[start:at], self.language)
            noun = described(tokens, at)
            if noun:
                self._bind_describing(bound, before, noun, line)
            else:
                line.carried = []
                self._bind_main(bound, before, line, context)
                self._note_denial(bound, tokens[at + 1 : end], tokens[at + 1 :])
                if any(t.kind is Kind.ATTEMPT for t in tokens[at + 1 : end]):
                    bound.reject(because("it was tried, and did not come about"))
                if (at and tokens[at - 1].kind is Kind.NEGATION) or bound.verb.text.endswith(self._negative):
                    bound.notes.add("denied")
                self.arguments.sufferer(bound, tokens[at + 1 : end], context)
            self._settle(bound, context)
            bounds.append(bound)
            context.last, start = bound, at + 1
        return bounds

    # --- a verb that ends its clause

    def _bind_main(self, bound: Bound, before: list[Phrase], line: Line, context: Context) -> None:
        verb: Verb = bound.verb.data
        tail = before[-1] if before and before[-1].mark is None else None
        if tail is not None:
            tail.tokens = without_end(tail.tokens)
        bound.passive = verb.passive or (verb.frame.object_moves and self._reads_as_passive(before, tail))
        if verb.frame.object_moves and not bound.passive:
            target = self._bind_object(bound, before, tail, context)
        else:
            target = self._bind_subject(bound, before, tail, context)
        self.arguments.marked(bound, before, context)
        if bound.frame in DIRECT:
            self.arguments.workplace(bound, before, context)
        elif bound.frame is Frame.HIRE and bound.mover.people and not bound.mover.orgs:
            self.arguments.led_team(bound, before, target, context)
        self._take_over(bound, target, line)

    def _reads_as_passive(self, before: list[Phrase], tail: Phrase | None) -> bool:
        """'X, by A hired' without its particles: somebody is the subject, and nobody the object."""
        if any(p.mark is Mark.OBJECT for p in before) or (tail is not None and self.nouns.read(tail.tokens).moves):
            return False
        subject = next((p for p in before if p.mark is Mark.SUBJECT), None)
        return subject is not None and bool(self.nouns.read(subject.tokens).people)

    def _bind_object(self, bound: Bound, before: list[Phrase], tail: Phrase | None, context: Context) -> list[Token]:
        """Somebody is hired, lost or sent away: the object is the one who moves."""
        topic = next((p for p in before if p.mark is Mark.SUBJECT and has_content(p.tokens)), None)
        target = self._object_of(before, tail, topic)
        if topic is None:
            firm, target = hirer_part(target)
            bound.subject = firm or (context.last.subject if self._goes_on(bound, context) and context.last else [])
        else:
            bound.subject = topic.tokens
        bound.mover = self.nouns.read(target)
        reject_non_jobs(bound, target)
        bound.fill(COUNTERPART.get(bound.frame, Slot.DESTINATION), self.arguments.hirer(bound, context))
        if not bound.mover.moves:
            bound.reject(NO_OBJECT)
        elif bound.verb.data.weak and is_bare_latin(bound.mover, target):
            bound.reject(because("a Latin name without a role may be a product"))
        return target

    def _object_of(self, before: list[Phrase], tail: Phrase | None, topic: Phrase | None) -> list[Token]:
        marked = [p for p in before if p.mark is Mark.OBJECT and p.tokens]
        found = next((p for p in reversed(marked) if self.nouns.read(p.tokens).moves), None)
        loose = [p for p in before if p.mark is None and p is not topic and self.nouns.read(p.tokens).moves]
        if found is None and loose:
            return loose[-1].tokens
        if found is None:
            found = marked[-1] if marked else tail or self._as_somebody(before)
        return found.tokens if found is not None else []

    def _as_somebody(self, before: list[Phrase]) -> Phrase | None:
        """'a former A researcher as head' hires: the mover stands in the phrase of the post."""
        posts = (p for p in reversed(before) if p.mark in {Mark.AS, Mark.TO})
        return next((p for p in posts if (who := self.nouns.read(p.tokens)).former or who.people), None)

    def _bind_subject(self, bound: Bound, before: list[Phrase], tail: Phrase | None, context: Context) -> list[Token]:
        """Somebody joins or leaves: the subject is the one who moves; a firm before it is the topic."""
        subjects = [p for p in before if p.mark is Mark.SUBJECT or (p.mark is None and p is not tail)]
        own = next((p for p in reversed(subjects) if self.nouns.read(p.tokens).moves), None)
        topic = next((p for p in subjects if p is not own and is_firm(p.tokens)), None)
        direct: list[Token] = tail.tokens if tail is not None else []
        if own is not None:
            bound.subject = self._with_apposition(before, own)
        elif tail is not None:
            keep = topic is not None and bound.frame in JOINS
            bound.subject, direct = (tail.tokens, []) if keep else direct_part(tail.tokens)
        self._find_mover(bound, context)
        if direct and not bound.passive:
            self.arguments.direct(bound, direct, context)
        led = before[: next((n for n, p in enumerate(before) if p is own), 0)]
        for phrase in before:
            if phrase.mark is Mark.OBJECT and not bound.passive and bound.frame not in JOINS and phrase not in led:
                self.arguments.direct(bound, phrase.tokens, context)
        if topic is not None:
            self.arguments.topic(bound, topic, before, context)
        return bound.subject

    def _with_apposition(self, before: list[Phrase], own: Phrase) -> list[Token]:
        """'A's chief, X' leaves: the post before a bare name is the name's own."""
        at = next(n for n, p in enumerate(before) if p is own)
        last = self.nouns.read(before[at - 1].tokens) if at else None
        bare = not self.nouns.read(own.tokens).orgs
        joined = last is not None and last.single and not last.people and bool(last.orgs) and bare
        return before[at - 1].tokens + own.tokens if joined else own.tokens

    def _find_mover(self, bound: Bound, context: Context) -> None:
        bound.mover = self.nouns.read(bound.subject)
        previous = context.last
        if not bound.mover.moves and previous is not None and self._goes_on(bound, context):
            bound.subject, bound.mover, bound.shares_mover = previous.subject, previous.mover, True
        if bound.mover.pronoun and not bound.mover.people and not bound.mover.single and context.mention is not None:
            bound.mover = context.mention
            bound.notes.add("pronoun")
        if not bound.mover.people:
            reject_non_jobs(bound, bound.subject)
        if not bound.mover.moves:
            bound.reject(NO_SUBJECT)

    @staticmethod
    def _goes_on(bound: Bound, context: Context) -> bool:
        """Whether the subject of the verb before may go on."""
        return context.last is not None and (context.last.clause is bound.clause or bound.clause.attached)

    # --- a verb that describes the noun after it

    def _bind_describing(self, bound: Bound, before: list[Phrase], described: list[Token], line: Line) -> None:
        """'A-left X': the noun after the verb is the one who moves, or nobody."""
        verb: Verb = bound.verb.data
        subjects = [p for p in before if p.mark is Mark.SUBJECT]
        line.carried = subjects
        bound.mover = self.nouns.read(described)
        if verb.frame is Frame.FOUND or not bound.mover.moves:
            bound.reject(because("it describes no person, role or group"))
        context = Context()
        if verb.frame.object_moves and not verb.passive and subjects:
            bound.subject = subjects[-1].tokens
            line.carried = subjects[:-1]
            bound.fill(COUNTERPART.get(bound.frame, Slot.DESTINATION), self.arguments.hirer(bound, context))
        bound.passive = verb.passive
        own = [p for p in before if p.mark is not Mark.SUBJECT]
        for phrase in own:
            if not verb.frame.object_moves and (phrase.mark is Mark.OBJECT or (phrase is own[-1] and not phrase.mark)):
                self.arguments.direct(bound, phrase.tokens, context)
        self.arguments.marked(bound, own, context)
        if verb.describes == "past":
            bound.notes.add("history")
        line.describing.append((bound, described))

    @staticmethod
    def _take_over(bound: Bound, target: list[Token], line: Line) -> None:
        """The main verb takes from a describing one where its mover came from."""
        for other, noun in line.describing:
            if other.problem or not any(t is d for t in target for d in noun if t.kind in MOVERS):
                continue
            if other.frame in _LEAVES and bound.frame is not Frame.LEAVE:
                bound.fill(Slot.ORIGIN, other.origins, "marked")
                other.reject(because("the verb after it tells the move"))
            elif bound.frame is Frame.LEAVE and other.frame not in _LEAVES:
                bound.fill(Slot.ORIGIN, other.destinations, "marked")

    # --- what holds for both

    @staticmethod
    def _take_from_group(bound: Bound, context: Context) -> None:
        """'Four researchers leave A, two join B': some of those who left."""
        last, mover = context.last, bound.mover
        some = bool(mover.count) and not (mover.people or mover.orgs or bound.shares_mover)
        if some and last is not None and last.frame is Frame.LEAVE and bound.frame in JOINS and last.mover.plural:
            bound.fill(Slot.ORIGIN, [e for e in last.origins if e not in bound.destinations], "left before")

    @staticmethod
    def _name_leaver(bound: Bound, context: Context) -> None:
        """'Talent leaves A... X, head, founds a company': who leaves is named by the verb after it."""
        last = context.last
        if last is None or last.frame is not Frame.LEAVE or last.mover.people or last.mover.count or last.problem:
            return
        mover = bound.mover
        if bound.shares_mover or not mover.people or mover.orgs or bound.origins or last.verb is bound.verb:
            return
        if bound.frame in {Frame.FOUND, Frame.LEAVE, *JOINS} and (bound.destinations or bound.frame is Frame.LEAVE):
            bound.fill(Slot.ORIGIN, [e for e in last.origins if e not in bound.destinations], "left before")
            last.reject(because("the verb after it names who leaves"))

    def _note_denial(self, bound: Bound, near: list[Token], after: list[Token]) -> None:
        denied = any(t.kind is Kind.DENIAL for t in (near or after))
        if denied or any(t.kind is Kind.NEGATION for t in near[:_DENIED_WITHIN]):
            bound.notes.add("denied")

    def _settle(self, bound: Bound, context: Context) -> None:
        """What the mover's own phrase says of where from, and a founding without a name."""
        mover = bound.mover
        if bound.frame is Frame.FOUND and not bound.destinations and mover.people:
            bound.fill(Slot.DESTINATION, [STARTUP], None if bound.verb.data.weak else "direct")
        self._name_leaver(bound, context)
        self._take_from_group(bound, context)
        if bound.frame is Frame.LEAVE and not mover.current and not mover.came_from:
            self.unsaid.side_of_company(bound, Slot.ORIGIN, bound.destinations, context)
            return
        self.unsaid.destination_told(bound, context)
        if bound.origins:
            return
        taken = {e.family for e in bound.destinations}
        found = [e for e in (self.employers.of(t, bound) for t in mover.orgs) if e.family not in taken]
        if not found and mover.of_company:
            found = [e for e in self.employers.company(bound, context) if e.family not in taken]
        former = bool(mover.former) and not mover.current
        bound.fill(Slot.ORIGIN, found if mover.plural else found[:1], "former" if former else "apposition")
