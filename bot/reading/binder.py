"""Verbs bind the phrases around them: who moved, from where, to where. Grammar decides, never the order of names."""

from __future__ import annotations

from bot.core.model import STARTUP
from bot.languages.grammar import Frame, Mark, Slot, Verb, words
from bot.languages.language import Language
from bot.languages.tokens import Kind, Token
from bot.reading.clauses import Clause
from bot.reading.employers import Employers
from bot.reading.facts import Facts
from bot.reading.frames import CONTENT, COUNTERPART, DIRECT, HABITS, Bound, Context, has_content
from bot.reading.mentions import Mention, read_mention
from bot.reading.phrases import COMMAS, Phrase, phrases

_HELPERS = {Kind.ATTEMPT, Kind.HELPER, Kind.PASSIVE, Kind.INFINITIVE, Kind.HEDGE, Kind.RUMOUR, Kind.AGAIN, Kind.CONFIRM}
_SUBJECT = {None, Mark.SUBJECT}
_FINDS_COMPANY = {Frame.HIRE, Frame.REHIRE}


class Binder:
    """Binds the verbs of one language."""

    def __init__(self, language: Language, facts: Facts) -> None:
        self.language = language
        self.employers = Employers(facts)
        self._colleagues = tuple(words(language.colleagues)) or ("\0",)
        self._afters = frozenset(words(language.afters))
        self._participles = tuple(words(language.participles))

    def bind(self, clause: Clause, context: Context) -> list[Bound]:
        """Every verb of moving of the clause, in order."""
        tokens = clause.tokens
        verbs = [n for n, t in enumerate(tokens) if t.kind is Kind.VERB]
        bounds: list[Bound] = []
        start = 0
        for n, at in enumerate(verbs):
            end = verbs[n + 1] if n + 1 < len(verbs) else len(tokens)
            left = tokens[start:at]
            right, start = self._divide(tokens, at + 1, end, last=n + 1 == len(verbs))
            bound = Bound(tokens[at].data.frame, tokens[at], clause)
            self._bind_one(bound, left, right, context)
            bounds.append(bound)
            context.last = bound
        return bounds

    # --- which words belong to which verb

    def _divide(self, tokens: list[Token], first: int, end: int, *, last: bool) -> tuple[list[Token], int]:
        """The words after a verb, and where the words before the next one begin."""
        if last:
            return tokens[first:end], end
        if self.language.postpositions:
            return [], first
        joint = next((n for n in range(end - 1, first - 1, -1) if _is_joint(tokens[n])), None)
        if joint is not None and any(t.kind in CONTENT for t in tokens[joint + 1 : end]):
            return tokens[first:joint], joint + 1
        start = _helpers_start(tokens, first, end)
        return tokens[first:start], start

    def _bind_one(self, bound: Bound, left: list[Token], right: list[Token], context: Context) -> None:
        verb: Verb = bound.verb.data
        before = phrases(left, self.language, before_verb=True)
        after = phrases(right, self.language, own=verb.marks)
        if verb.needs and not any(p.word in verb.needs for p in (*before, *after)):
            bound.reject("the verb means a move only with another preposition")
            return
        helpers = left[_helpers_start(left, 0, len(left)) :]
        if any(t.kind is Kind.ATTEMPT for t in helpers):
            bound.reject("it was tried, and did not come about")
        if any(t.kind in {Kind.RUMOUR, Kind.INFINITIVE} or _is_to(t) for t in helpers):
            bound.notes.add("a plan")
        self._find_subject(bound, left, before, context)
        bound.passive = self._is_passive(bound, left, after, context)
        teller = bound.subject if verb.mover == "owner" else []
        if verb.mover == "owner":
            self._bind_owner(bound, left, right, context)
        elif verb.mover == "object" or (verb.mover is None and verb.frame.object_moves and not bound.passive):
            self._bind_object_mover(bound, before, after, context)
        else:
            self._bind_subject_mover(bound, before, after, context)
            bound.loose = 0 if bound.shares_mover else _loose_words(left)
        self._bind_marked(bound, [*before, *after], context)
        if teller:
            self._settle_teller(bound, teller)
        self._settle_origin(bound, context)

    # --- the subject

    def _find_subject(self, bound: Bound, left: list[Token], before: list[Phrase], context: Context) -> None:
        previous = context.last
        own = next((p for p in before if p.mark in _SUBJECT and has_content(p.tokens)), None)
        if own is not None and not self._continues(bound.clause, left, previous):
            bound.subject = own.tokens
        elif previous is not None and bound.clause.background != "a relative clause":
            bound.subject, bound.shares_mover = previous.subject, True
        elif bound.clause.attached:
            bound.subject = self._topic(bound.clause)
        else:
            bound.subject = bound.clause.before

    def _topic(self, clause: Clause) -> list[Token]:
        """What the words before an attached clause speak of: their first phrase without a marker."""
        found = phrases(clause.before, self.language, before_verb=True)
        return next((p.tokens for p in found if p.mark in _SUBJECT and has_content(p.tokens)), clause.before)

    @staticmethod
    def _continues(clause: Clause, left: list[Token], previous: Bound | None) -> bool:
        """Whether the words before the first verb of an attached clause end in ', then': the old subject goes on."""
        if not (clause.attached or clause.told) or (previous is not None and previous.clause is clause):
            return False
        joint = next((n for n in range(len(left) - 1, -1, -1) if _is_joint(left[n])), None)
        return joint is not None and not any(t.kind in CONTENT for t in left)

    def _is_passive(self, bound: Bound, left: list[Token], after: list[Phrase], context: Context) -> bool:
        verb: Verb = bound.verb.data
        if not verb.frame.object_moves or verb.mover is not None:
            return False
        by = {Mark.BY, Mark.FROM_OR_BY}
        if (
            verb.passive
            or (_ends_passive(left) and self._is_participle(bound))
            or any(t.kind is Kind.MARK and t.data is Mark.BY for t in left)
        ):
            return True
        if after and not after[0].tokens and len(after) > 1 and after[1].mark is Mark.BY:
            return True
        if after and after[0].mark in by and after[0].mark is Mark.BY:
            return True
        if len(after) > 1 and after[1].mark is Mark.BY and not read_mention(after[0].tokens).moves:
            return True
        return self._is_bare_participle(bound, after, context)

    def _is_participle(self, bound: Bound) -> bool:
        """Whether the form can be passive: English 'is hiring' is not."""
        return not self._participles or bound.verb.low.endswith(self._participles)

    def _is_bare_participle(self, bound: Bound, after: list[Phrase], context: Context) -> bool:
        """A headline's passive without its auxiliary: 'Safety chief fired', 'X named head of Y'."""
        if bound.frame is Frame.LOSE or not bound.verb.low.endswith(self._participles or ("\0",)):
            return False
        mention = read_mention(bound.subject, headline=context.headline)
        if not mention.moves or _head_is_firm(bound.subject):
            return False
        target = read_mention(after[0].tokens if after and after[0].mark is None else [], headline=context.headline)
        if bound.frame is Frame.NAME:
            return not target.people and target.role is not None
        return not target.moves

    # --- the mover

    def _bind_object_mover(self, bound: Bound, before: list[Phrase], after: list[Phrase], context: Context) -> None:
        target = _object_of(bound, before, after)
        target = target + _included(after)
        bound.mover = read_mention(target, headline=context.headline)
        if bound.mover.single and not bound.mover.people:
            bound.mover.people = _apposition(bound.clause, bound.verb)
        _reject_non_jobs(bound, _without_apposition(target))
        bound.fill(COUNTERPART.get(bound.frame, Slot.DESTINATION), self.employers.of_subject(bound, context))
        if not bound.mover.moves:
            bound.reject("no person, role or group is its object")

    def _bind_subject_mover(self, bound: Bound, before: list[Phrase], after: list[Phrase], context: Context) -> None:
        previous = context.last
        if bound.shares_mover and previous is not None and previous.mover.moves:
            bound.mover = previous.mover
        else:
            bound.mover = read_mention(bound.subject + _included(before), headline=context.headline)
            if not bound.mover.people:
                _reject_non_jobs(bound, bound.subject)
        self._resolve_pronoun(bound, context)
        if self.language.inverts and not bound.mover.moves and not any(t.kind is Kind.ORG for t in bound.subject):
            after = self._invert(bound, after)
        if not bound.mover.moves:
            bound.reject("the subject is no person, role or group")
        direct = after[0] if after and after[0].mark in {None, Mark.OBJECT} else None
        if direct is not None:
            self._bind_direct(bound, direct.tokens, context)

    @staticmethod
    def _invert(bound: Bound, after: list[Phrase]) -> list[Phrase]:
        """The subject after its verb (es 'se une NAME a B', it 'lascia A il ricercatore NAME'); the phrases left."""
        for n, phrase in enumerate(after[:2]):
            tokens = phrase.tokens if phrase.mark is None else _after_employer(phrase.tokens)
            mention = read_mention(tokens)
            if mention.people or mention.single:
                bound.mover, bound.subject = mention, tokens
                return after if n or phrase.mark is not None else after[1:]
        return after

    @staticmethod
    def _resolve_pronoun(bound: Bound, context: Context) -> None:
        if bound.mover.pronoun and not bound.mover.people and not bound.mover.single and context.mention is not None:
            bound.mover = context.mention
            bound.notes.add("pronoun told" if bound.clause.told else "pronoun")

    def _bind_owner(self, bound: Bound, left: list[Token], right: list[Token], context: Context) -> None:
        """A noun of moving: whose departure it is stands before it as an owner, or after it with 'of'."""
        mark = next((n for n in range(len(left) - 1, -1, -1) if left[n].kind is Kind.MARK), -1)
        owner = left[mark + 1 : -1] if left and left[-1].kind is Kind.POSSESSIVE else []
        if any(t.low in self._afters for t in left[mark : mark + 1]) or bound.clause.since:
            bound.notes.add("history")
        if not owner and right and right[0].kind is Kind.MARK and right[0].data is Mark.OF:
            verb: Verb = bound.verb.data
            named = phrases(right[1:], self.language, own=verb.marks)
            owner = next((p.tokens for p in named if p.mark is None), [])
        bound.subject = owner
        bound.notes.add("a noun")
        bound.mover = read_mention(owner, headline=context.headline)
        if not bound.mover.moves:
            bound.reject("nobody owns the noun")

    def _settle_teller(self, bound: Bound, teller: list[Token]) -> None:
        """'A announces the arrival of NAME': who speaks of the noun is the side that nothing else tells."""
        orgs = [t for t in teller if t.kind is Kind.ORG]
        if orgs:
            bound.fill(DIRECT.get(bound.frame, Slot.NOTHING), [self.employers.of(orgs[-1], bound)], "teller")

    def _bind_direct(self, bound: Bound, tokens: list[Token], context: Context) -> None:
        """The object of a verb whose subject moves: the employer that is joined or left."""
        _reject_non_jobs(bound, tokens)
        if bound.passive and bound.frame is not Frame.NAME:
            if tokens and tokens[0].kind is Kind.MARK and tokens[0].data is Mark.OF:
                bound.fill(Slot.ORIGIN, self.employers.named(tokens[1:], bound, context), "marked")
            return
        if bound.frame is Frame.NAME:
            bound.role = read_mention(tokens).role
        found = self.employers.named(tokens, bound, context)
        if found:
            bound.fill(DIRECT.get(bound.frame, Slot.NOTHING), found, "direct")
        elif has_content(tokens) and not _is_post(tokens):
            bound.notes.add("strange object")

    # --- the employers

    def _bind_marked(self, bound: Bound, found: list[Phrase], context: Context) -> None:
        for phrase in found:
            if phrase.mark is None or phrase.tokens is bound.subject:
                continue
            if phrase.mark is Mark.OBJECT and read_mention(phrase.tokens).moves:
                continue
            if phrase.mark is not Mark.OTHER:
                _reject_non_jobs(bound, _head(phrase.tokens))
            if phrase.mark is Mark.AS:
                self._bind_role(bound, phrase)
                continue
            slot = self._slot_of(bound, phrase)
            if slot in {Slot.ORIGIN, Slot.DESTINATION}:
                bound.fill(slot, self.employers.named(phrase.tokens, bound, context), "marked")
        if bound.frame in DIRECT and self.language.afters:
            self._bind_after(bound, found, context)

    def _bind_role(self, bound: Bound, phrase: Phrase) -> None:
        """'as ROLE': and 'resigns as ROLE of A' says where from."""
        mention = read_mention(phrase.tokens)
        bound.role = bound.role or mention.role
        if bound.frame in {Frame.LEAVE, Frame.FIRE}:
            bound.fill(Slot.ORIGIN, [self.employers.of(t, bound) for t in mention.current[:1]], "marked")
        elif bound.frame is Frame.NAME and bound.passive:
            bound.fill(Slot.DESTINATION, [self.employers.of(t, bound) for t in mention.current[:1]], "marked")

    @staticmethod
    def _slot_of(bound: Bound, phrase: Phrase) -> Slot | None:
        verb: Verb = bound.verb.data
        if phrase.word in verb.marks:
            return verb.marks[phrase.word]
        mark = phrase.mark
        if mark is Mark.FROM_OR_BY:
            mark = Mark.BY if bound.passive else Mark.FROM
        if mark is Mark.BY:
            return COUNTERPART.get(bound.frame) if bound.passive else None
        return HABITS[bound.frame].get(mark) if mark is not None else None

    def _bind_after(self, bound: Bound, found: list[Phrase], context: Context) -> None:
        """'joins A after ten years at B': where the years were spent is where from."""
        tail = [p.tokens for p in found if p.word in words(self.language.afters)] or [bound.clause.after]
        for tokens in tail:
            marked = [n for n, t in enumerate(tokens) if t.kind is Kind.MARK and t.data is Mark.AT]
            if (
                not marked
                or bound.frame is Frame.LEAVE
                or not tokens
                or tokens is bound.clause.after
                and not bound.clause.after_time
            ):
                continue
            orgs = self.employers.named(tokens[marked[-1] + 1 :], bound, context)
            if orgs and orgs[0].tracked:
                bound.fill(Slot.ORIGIN, orgs, "years before")

    def _settle_origin(self, bound: Bound, context: Context) -> None:
        """What the mover's own phrase says of where from, when the verb's phrases do not say it."""
        mover = bound.mover
        if bound.frame is Frame.RETURN and not bound.destinations and mover.people:
            self._settle_return(bound)
            return
        if bound.frame is Frame.JOIN and not bound.destinations and not bound.shares_mover:
            self._destination_of_topic(bound)
        if bound.frame is Frame.LEAVE and not mover.came_from and not mover.current:
            self._origin_of_topic(bound)
            return
        taken = {e.family for e in bound.destinations}
        found = [e for e in (self.employers.of(t, bound) for t in mover.orgs) if e.family not in taken]
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
        elif not found and not mover.people and bound.frame is Frame.JOIN:
            self._origin_of_topic(bound)

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
        topic = next((t for t in bound.clause.before if t.kind is Kind.ORG), None)
        alone = not any(t.kind in CONTENT for t in bound.clause.tokens if t.start > bound.verb.start)
        if topic is None or not alone or not _goes_on(bound.clause) or not bound.mover.orgs:
            return
        theirs = {self.employers.of(t).family for t in bound.mover.orgs}
        found = [e for e in [self.employers.of(topic, bound)] if e.family not in theirs]
        bound.fill(Slot.DESTINATION, found, "marked")

    def _origin_of_topic(self, bound: Bound) -> None:
        """'A loses its way as researchers leave for B': the sentence's own topic is what they leave."""
        mover = bound.mover
        if bound.origins or mover.people and not mover.role:
            return
        topics = [t for t in bound.clause.before if t.kind in {Kind.ORG, Kind.NAME}]
        topic = next((t for t in topics if t.kind is Kind.ORG), topics[0] if topics else None)
        if topic is not None and _goes_on(bound.clause) and not mover.former:
            taken = {STARTUP.family, *(e.family for e in bound.destinations)}
            found = [e for e in [self.employers.of(topic, bound)] if e.family not in taken]
            bound.fill(Slot.ORIGIN, found, "topic")


_COLONS = frozenset(":：")


def _goes_on(clause: Clause) -> bool:
    """Whether the clause speaks of what the words before it spoke of."""
    return clause.attached or bool(clause.before and clause.before[-1].text in _COLONS)


_HEAD = {Kind.ARTICLE, Kind.ITS, Kind.ORG, Kind.POSSESSIVE, Kind.COMPANY, Kind.AND, Kind.NUMBER, Kind.MORE}


def _head(tokens: list[Token]) -> list[Token]:
    """The words up to the head of a marked phrase, where a board or a list shows that no job is meant."""
    end = next((n for n, t in enumerate(tokens) if t.kind not in _HEAD), len(tokens))
    return tokens[: end + 1]


def _included(found: list[Phrase]) -> list[Token]:
    """The names that 'including' gives of a group, with the word itself."""
    return [t for p in found if p.mark is Mark.INCLUDING and p.sign for t in (p.sign, *p.tokens)]


def _object_of(bound: Bound, before: list[Phrase], after: list[Phrase]) -> list[Token]:
    """The object: marked as one, or after the verb, or (verb at the end) after the helper or after the subject."""
    marked = [p.tokens for p in (*before, *after) if p.mark is Mark.OBJECT and p.tokens]
    moving = next((tokens for tokens in marked if read_mention(tokens).moves), None)
    if moving is not None:
        return moving
    if after and after[0].mark is None and has_content(after[0].tokens):
        return after[0].tokens
    if after and bound.verb.data.marks:
        tail = _after_employer(after[0].tokens)
        if has_content(tail):
            return tail
    loose = [p for p in before if p.mark is None and p.tokens and p.tokens is not bound.subject]
    if loose:
        return loose[-1].tokens
    split = next((n for n, t in enumerate(bound.subject) if t.kind in {Kind.HELPER, Kind.PASSIVE} and n), None)
    if split is None:
        return []
    rest = bound.subject[split + 1 :]
    bound.subject = bound.subject[:split]
    return rest or next(iter(marked), [])


def _after_employer(tokens: list[Token]) -> list[Token]:
    """What follows the employer of a marked phrase: fr 'souffle à A la chercheuse NAME'."""
    at = next((n for n, t in enumerate(tokens) if t.kind is Kind.ORG), len(tokens))
    return tokens[at + 1 :]


def _apposition(clause: Clause, verb: Token) -> list[Token]:
    """A name between commas, or after one at the end of a sentence, names the role before: 'a director for B, NAME'."""
    tokens = clause.tokens
    at = next((n for n, t in enumerate(tokens) if t is verb), len(tokens))
    for n in range(at + 2, len(tokens)):
        if tokens[n].kind is Kind.VERB:
            break
        last = n + 1 == len(tokens)
        closed = not clause.after if last else tokens[n + 1].text in {*COMMAS, "."}
        if tokens[n].kind is Kind.PERSON and tokens[n - 1].text in COMMAS and closed:
            return [tokens[n]]
    return []


def _without_apposition(tokens: list[Token]) -> list[Token]:
    """The phrase up to the comma after its first name: what follows describes the person, and not the post."""
    first = next((n for n, t in enumerate(tokens) if t.kind is Kind.PERSON), len(tokens))
    end = next((n for n in range(first, len(tokens)) if tokens[n].text in COMMAS), len(tokens))
    return tokens[:end]


def _reject_non_jobs(bound: Bound, tokens: list[Token]) -> None:
    for token in tokens:
        if token.kind is Kind.NOT_JOB:
            bound.reject(str(token.data))


def _loose_words(left: list[Token]) -> int:
    """Unknown small words between the last known noun and the verb; an apposition between commas is no loose word."""
    last = max((n for n, t in enumerate(left) if t.kind in CONTENT), default=len(left))
    after = left[last + 1 :]
    if after and after[0].text in COMMAS:
        closing = max(n for n, t in enumerate(after) if t.text in COMMAS)
        after = after[closing + 1 :] if closing else after
    loose = (t for t in after if t.kind in {Kind.WORD, Kind.COMMON} and not t.large and t.text.isalpha())
    return sum(not t.low.endswith("ly") for t in loose)


def _is_joint(token: Token) -> bool:
    return token.kind is Kind.AND or token.text in COMMAS


def _helpers_start(tokens: list[Token], first: int, end: int) -> int:
    """Where the helpers before the next verb begin."""
    while end > first and (tokens[end - 1].kind in _HELPERS or _is_to(tokens[end - 1])):
        end -= 1
    return end


def _is_to(token: Token) -> bool:
    return token.kind is Kind.MARK and token.data is Mark.TO


def _ends_passive(left: list[Token]) -> bool:
    for token in reversed(left):
        if token.kind is Kind.PASSIVE:
            return True
        if token.kind not in _HELPERS:
            return False
    return False


def _head_is_firm(tokens: list[Token]) -> bool:
    """Whether the subject ends in an employer: 'Meta', 'Zuckerberg's Meta', but not 'Meta's chief'."""
    for token in reversed(tokens):
        if token.kind in {Kind.ORG, Kind.COMPANY, Kind.ORG_KIND}:
            return True
        if token.kind in {Kind.PERSON, Kind.ROLE, Kind.GROUP, Kind.TEAM}:
            return False
    return False


def _is_post(tokens: list[Token]) -> bool:
    """Whether the object is a post or nothing but adverbs: 'leaves her role', 'leaves after two years'."""
    return any(t.kind in {Kind.ROLE, Kind.COMMON, Kind.NUMBER, Kind.STARTUP} for t in tokens)


def same_mover(a: Mention, b: Mention) -> bool:
    """Whether two verbs speak of one mover."""
    return a is b or bool(a.people and a.people == b.people)
