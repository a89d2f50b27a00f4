"""Verbs bind the phrases around them: who moved, from where, to where. Grammar decides, never the order of names."""

from __future__ import annotations

from bot.core.reasons import because
from bot.languages.grammar import Frame, Mark, Slot, Verb, words
from bot.languages.language import Language
from bot.languages.tokens import Kind, Token
from bot.reading.arguments import Arguments
from bot.reading.clauses import Clause
from bot.reading.employers import Employers
from bot.reading.facts import Facts
from bot.reading.frames import CONTENT, COUNTERPART, DIRECT, Bound, Context, has_content
from bot.reading.mention import Mention
from bot.reading.mentions import read_mention
from bot.reading.origins import Origins
from bot.reading.owners import Owners
from bot.reading.phrases import COMMAS, Phrase, phrases
from bot.reading.spans import (
    after_employer,
    apposition,
    author,
    goes_on,
    head_is_firm,
    helpers_start,
    included,
    is_joint,
    is_to,
    loose_words,
    named_beside,
    object_of,
    reject_non_jobs,
    without_apposition,
)
from bot.reading.subjects import Subjects
from bot.reading.verdicts import NO_OBJECT, NO_SUBJECT
from bot.reading.wordorder import WordOrder


class Binder:
    """Binds the verbs of one language."""

    def __init__(self, language: Language, facts: Facts) -> None:
        self.language = language
        self.employers = Employers(facts)
        self._definites = frozenset(words(language.definites))
        self._theirs = frozenset(words(language.theirs))
        self._spends = frozenset(words(language.spends))
        self.subjects = Subjects(language)
        self.owners = Owners(language, self.employers)
        self.arguments = Arguments(language, self.employers)
        self.origins = Origins(language, self.employers)
        self.order = WordOrder(language) if language.auxiliaries else None

    def bind(self, clause: Clause, context: Context) -> list[Bound]:
        """Every verb of moving of the clause, in order."""
        tokens, negated = self._in_order(clause.tokens)
        verbs = [n for n, t in enumerate(tokens) if t.kind is Kind.VERB]
        bounds: list[Bound] = []
        start = 0
        for n, at in enumerate(verbs):
            end = verbs[n + 1] if n + 1 < len(verbs) else len(tokens)
            left = tokens[start:at]
            right, start = self._divide(tokens, at + 1, end, last=n + 1 == len(verbs))
            bound = Bound(tokens[at].data.frame, tokens[at], clause)
            if tokens[at] in negated:
                bound.notes.add("denied")
            self._bind_one(bound, left, right, context)
            bounds.append(bound)
            context.last = bound
        if bounds:
            _name_from_list(bounds[-1], clause)
        return bounds

    def _in_order(self, tokens: list[Token]) -> tuple[list[Token], list[Token]]:
        """The words with their verbs second, and the verbs beside which a 'not' stands, which may be after them."""
        if self.order is None:
            return tokens, []
        units = self.order.units(tokens)
        negated = [t for unit in units if any(n.kind is Kind.NEGATION for n in unit) for t in unit]
        return [t for unit in units for t in unit], [t for t in negated if t.kind is Kind.VERB]

    # --- which words belong to which verb

    def _divide(self, tokens: list[Token], first: int, end: int, *, last: bool) -> tuple[list[Token], int]:
        """The words after a verb, and where the words before the next one begin."""
        if last:
            return tokens[first:end], end
        if self.language.postpositions:
            return [], first
        joint = next((n for n in range(end - 1, first - 1, -1) if is_joint(tokens[n])), None)
        if joint is not None and any(t.kind in CONTENT for t in tokens[joint + 1 : end]):
            return tokens[first:joint], joint + 1
        start = helpers_start(tokens, first, end)
        return tokens[first:start], start

    def _bind_one(self, bound: Bound, left: list[Token], right: list[Token], context: Context) -> None:
        verb: Verb = bound.verb.data
        before = phrases(left, self.language, before_verb=True)
        after = phrases(right, self.language, own=verb.marks)
        if verb.needs and not any(p.word in verb.needs for p in (*before, *after)):
            bound.reject(because("the verb means a move only with another preposition"))
            return
        helpers = left[helpers_start(left, 0, len(left)) :]
        if any(t.kind is Kind.ATTEMPT for t in helpers):
            bound.reject(because("it was tried, and did not come about"))
        planned = any(t.kind in {Kind.RUMOUR, Kind.INFINITIVE} or is_to(t) for t in helpers)
        if planned:
            bound.notes.add("paid for" if any(t.low in self._spends for t in left) else "a plan")
        self.subjects.find(bound, left, before, context)
        bound.passive = self.subjects.is_passive(bound, left, after, context)
        teller = bound.subject if verb.mover == "owner" else []
        if verb.mover == "owner":
            self.owners.bind(bound, left, right, context)
        elif verb.mover == "object" or (verb.mover is None and verb.frame.object_moves and not bound.passive):
            self._bind_object_mover(bound, before, after, context)
        else:
            self._bind_subject_mover(bound, before, after, context)
            bound.loose = 0 if bound.shares_mover else loose_words(left)
        self.arguments.marked(bound, [*after, *before], context)
        if teller:
            self.owners.settle_teller(bound, teller)
        self.origins.settle(bound, context)

    # --- the mover

    def _bind_object_mover(self, bound: Bound, before: list[Phrase], after: list[Phrase], context: Context) -> None:
        if self.language.object_first and self._has_hirer_last(bound, after):
            target, bound.subject = bound.subject, after[0].tokens
        else:
            target = object_of(bound, before, after)
        target = target + included(after)
        bound.mover = read_mention(target, headline=context.headline)
        if not bound.mover.moves and not has_content(target) and bound.clause.opens_list:
            listed = read_mention(bound.clause.after, headline=context.headline)
            if listed.people or listed.single:  # "A's latest hire: NAME, the chief of B"
                target, bound.mover = bound.clause.after, listed
        if bound.mover.single and not bound.mover.people:
            bound.mover.people = apposition(bound.clause, bound.verb) or named_beside(after)
        if bound.mover.single and any(t.low in self._theirs for t in target[:2]):
            bound.mover.current = bound.mover.current or _other_firm([t for p in before for t in p.tokens])
        reject_non_jobs(bound, without_apposition(target))
        bound.fill(COUNTERPART.get(bound.frame, Slot.DESTINATION), self.employers.of_subject(bound, context))
        if not bound.mover.moves:
            bound.reject(NO_OBJECT)

    def _bind_subject_mover(self, bound: Bound, before: list[Phrase], after: list[Phrase], context: Context) -> None:
        self._find_mover(bound, before, context)
        if self.language.object_first and bound.frame is Frame.LEAVE and not bound.mover.moves:
            after = self._put_mover_first(bound, after)
        if self.language.inverts and _may_follow(bound, after):
            self._take_heading(bound, after)
            after = self._invert(bound, after)
            if bound.mover.single and not bound.mover.people:
                bound.mover.people = apposition(bound.clause, bound.verb)
            self._take_dropped_subject(bound, context)
        if not self.language.spaced:
            self._take_dropped_subject(bound, context)
        if not bound.mover.moves:
            bound.reject(NO_SUBJECT)
        direct = after[0] if after and after[0].mark in {None, Mark.OBJECT} else None
        if direct is not None:
            self.arguments.direct(bound, direct.tokens, context)
        if bound.frame is Frame.FOUND and bound.mover.people:
            bound.fill(Slot.ORIGIN, context.left.get(bound.mover.people[0].data.name, []), "left before")

    def _find_mover(self, bound: Bound, before: list[Phrase], context: Context) -> None:
        """The author, the mover of the verb before, or whom the subject speaks of."""
        previous = context.last
        if bound.verb.data.mover == "self":
            bound.mover = Mention(self=True)
        elif bound.shares_mover and previous is not None and previous.mover.moves:
            bound.mover = previous.mover
        else:
            bound.mover = read_mention(bound.subject + included(before), headline=context.headline)
            if not bound.mover.people:
                reject_non_jobs(bound, bound.subject)
        self._resolve_pronoun(bound, context)
        if bound.mover.self:
            bound.mover.people = author(bound.clause)

    @staticmethod
    def _has_hirer_last(bound: Bound, after: list[Phrase]) -> bool:
        """Whether whoever moves stands before the verb, and the employer after it."""
        last = after[0] if after and after[0].mark is None else None
        if last is None or bound.shares_mover or head_is_firm(bound.subject):
            return False
        return head_is_firm(last.tokens) and read_mention(bound.subject).moves and not read_mention(last.tokens).moves

    @staticmethod
    def _put_mover_first(bound: Bound, after: list[Phrase]) -> list[Phrase]:
        """'A leaves the researcher NAME', of whom NAME leaves A: the employer before the verb is its object."""
        first = next((p for p in after if p.mark is None), None)
        mention = read_mention(first.tokens) if first is not None else None
        if first is None or mention is None or not mention.moves or not head_is_firm(bound.subject):
            return after
        led, bound.subject, bound.mover = bound.subject, first.tokens, mention
        return [Phrase(led), *(p for p in after if p is not first)]

    @staticmethod
    def _take_dropped_subject(bound: Bound, context: Context) -> None:
        """No subject at all: the verb goes on about the person spoken of before (es 'Creará una empresa')."""
        if not bound.mover.moves and context.mention is not None and not has_content(bound.subject):
            bound.mover = context.mention
            bound.notes.add("dropped subject")

    def _take_heading(self, bound: Bound, after: list[Phrase]) -> None:
        """'A, leaves the chief', as Italian writes it: the employer before the comma is what the verb is about."""
        words_before = [t for t in bound.subject if t.text not in COMMAS]
        if len(words_before) == 1 and words_before[0].kind is Kind.ORG and _begins_with_people(after[:1]):
            side = DIRECT.get(bound.frame, Slot.NOTHING)
            bound.fill(side, [self.employers.of(words_before[0], bound)], "topic")

    @staticmethod
    def _invert(bound: Bound, after: list[Phrase]) -> list[Phrase]:
        """The subject after its verb (es 'se une NAME a B', it 'lascia A il ricercatore NAME'); the phrases left."""
        for n, phrase in enumerate(after[:2]):
            tokens = _where_subject_stands(phrase)
            mention = read_mention(tokens)
            if not (mention.people or mention.single or (mention.plural and mention.count)):
                continue
            bound.mover, bound.subject = mention, tokens
            if n or phrase.mark is not None:
                return after
            employer = next((k for k, t in enumerate(tokens[: mention.first]) if t.kind is Kind.ORG), None)
            if employer is None:
                return after[1:]
            bound.subject = tokens[employer + 1 :]
            bound.mover = read_mention(bound.subject)
            return [Phrase(tokens[: employer + 1]), *after[1:]]
        return after

    def _resolve_pronoun(self, bound: Bound, context: Context) -> None:
        mover = bound.mover
        said_again = self._refers_back(bound.subject) or (mover.pronoun and not mover.people and not mover.single)
        if said_again and context.mention is not None:
            bound.mover = context.mention
            bound.notes.add("pronoun told" if bound.clause.told else "pronoun")

    def _refers_back(self, subject: list[Token]) -> bool:
        """Whether it is no more than an article and a role, as in fr 'le chercheur'."""
        both = [t for t in subject if t.kind not in {Kind.HELPER, Kind.PASSIVE, Kind.HEDGE}]
        return [t.kind for t in both] == [Kind.ARTICLE, Kind.ROLE] and both[0].low in self._definites


def _name_from_list(bound: Bound, clause: Clause) -> None:
    """'A hires three researchers: NAME, NAME and NAME': a list of names after a colon names the group."""
    mover, listed = bound.mover, clause.after
    if not clause.opens_list or mover.people or not mover.plural or any(t.kind is Kind.VERB for t in listed):
        return
    named = read_mention(listed).people
    if len(named) > 1:
        mover.people = named


def _other_firm(before: list[Token]) -> list[Token]:
    """'A invests in B and hires its chief': whose chief it is."""
    orgs = [t for t in before if t.kind is Kind.ORG]
    return orgs[-1:] if len(orgs) > 1 and before[-1].kind is Kind.AND else []


def _may_follow(bound: Bound, after: list[Phrase]) -> bool:
    """Whether the subject may stand after the verb: nobody who could move stands before, or only after a comma."""
    subject = bound.subject
    if bound.verb.data.mover is None and subject and subject[-1].text in COMMAS and _begins_with_people(after[:1]):
        return True
    borrowed = subject is bound.clause.before and goes_on(bound.clause)
    return not bound.mover.moves and (borrowed or not any(t.kind is Kind.ORG for t in subject))


def _where_subject_stands(phrase: Phrase) -> list[Token]:
    """The part of a phrase after the verb in which the subject may stand: after an employer, or after a post."""
    if phrase.mark is not Mark.AS:
        return phrase.tokens if phrase.mark is None else after_employer(phrase.tokens)
    named = next((n for n, t in enumerate(phrase.tokens) if t.kind is Kind.PERSON), len(phrase.tokens))
    return phrase.tokens[named:]


def _begins_with_people(after: list[Phrase]) -> bool:
    """Whether a subject may stand there: 'via NAME, da A arriva NAME'."""
    tokens = after[0].tokens if after and after[0].mark is None else []
    first = next((t for t in tokens if t.kind is not Kind.ARTICLE), None)
    return first is not None and first.kind in {Kind.PERSON, Kind.ROLE}
