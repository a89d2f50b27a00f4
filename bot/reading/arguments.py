"""What the phrases beside a verb tell: the employer that is joined or left, where from, where to, as what."""

from __future__ import annotations

from bot.languages.grammar import Frame, Mark, Slot, Verb, words
from bot.languages.language import Language
from bot.languages.tokens import Kind, Token
from bot.reading.employers import Employers
from bot.reading.frames import COUNTERPART, DIRECT, HABITS, Bound, Context, has_content
from bot.reading.mentions import read_mention
from bot.reading.phrases import Phrase
from bot.reading.spans import head, is_post, reject_non_jobs


class Arguments:
    """Binds the employers and the role of a verb."""

    def __init__(self, language: Language, employers: Employers) -> None:
        self.language = language
        self.employers = employers
        self._employs = frozenset(words(language.employs))

    def direct(self, bound: Bound, tokens: list[Token], context: Context) -> None:
        """The object of a verb whose subject moves: the employer that is joined or left."""
        reject_non_jobs(bound, tokens)
        if bound.passive and bound.frame is not Frame.NAME:
            if tokens and tokens[0].kind is Kind.MARK and tokens[0].data is Mark.OF:
                bound.fill(Slot.ORIGIN, self.employers.named(tokens[1:], bound, context), "marked")
            elif self.language.object_first:
                slot = COUNTERPART.get(bound.frame, Slot.NOTHING)
                bound.fill(slot, self.employers.named(tokens, bound, context), "marked")
            return
        if bound.frame is Frame.NAME:
            bound.be(read_mention(tokens))
        found = self.employers.named(tokens, bound, context)
        if found:
            bound.fill(DIRECT.get(bound.frame, Slot.NOTHING), found, "direct")
            if bound.frame is Frame.LEAVE and (_is_compound(tokens) or _is_group_of_firm(tokens)):
                bound.notes.add("strange object")
        elif has_content(tokens) and not (is_post(tokens) or _is_adjunct(tokens) or _is_companion(bound, tokens)):
            bound.notes.add("strange object")

    def marked(self, bound: Bound, found: list[Phrase], context: Context) -> None:
        """What the marked phrases tell; the first of a kind counts: 'leaves A for B, known for C'."""
        tried: set[tuple[Slot, Mark | None]] = set()
        for phrase in found:
            if phrase.mark is None or phrase.tokens is bound.subject:
                continue
            if phrase.mark is Mark.OBJECT and read_mention(phrase.tokens).moves and not _leads_to_firm(bound, phrase):
                continue
            if phrase.mark is Mark.FROM_OR_BY and "a noun" in bound.notes and read_mention(phrase.tokens).people:
                continue
            if phrase.mark is not Mark.OTHER:
                reject_non_jobs(bound, phrase.tokens if phrase.mark is Mark.AS else head(phrase.tokens))
            if phrase.mark is Mark.AS:
                self._bind_role(bound, phrase)
                continue
            slot = self._slot_of(bound, phrase)
            if slot in {Slot.ORIGIN, Slot.DESTINATION} and (slot, phrase.mark) not in tried:
                tried.add((slot, phrase.mark if has_content(phrase.tokens) else None))
                bound.fill(slot, self.employers.named(phrase.tokens, bound, context), "marked")
        if bound.frame.returns:
            reject_non_jobs(bound, bound.clause.after)
        if (bound.frame in DIRECT or bound.mover.people) and self.language.afters:
            self._bind_after(bound, found, context)

    def _bind_role(self, bound: Bound, phrase: Phrase) -> None:
        """'as ROLE': and 'resigns as ROLE of A' says where from, 'joins as ROLE of A' where to."""
        mention = read_mention(phrase.tokens)
        bound.be(mention)
        if bound.frame in {Frame.LEAVE, Frame.FIRE}:
            bound.fill(Slot.ORIGIN, [self.employers.of(t, bound) for t in mention.current[:1]], "marked")
        elif bound.frame is Frame.JOIN or (bound.frame is Frame.NAME and bound.passive):
            bound.fill(Slot.DESTINATION, [self.employers.of(t, bound) for t in mention.current[:1]], "marked")

    @staticmethod
    def _slot_of(bound: Bound, phrase: Phrase) -> Slot | None:
        verb: Verb = bound.verb.data
        if phrase.word in verb.marks:
            return verb.marks[phrase.word]
        mark = phrase.mark
        if mark is Mark.FROM_OR_BY:
            mark = Mark.BY if bound.passive else Mark.FROM
        in_purpose = bound.passive and bound.frame in _TAPPED and mark in {Mark.AT, Mark.TO}
        if in_purpose and phrase.sign is not None and phrase.sign.start > bound.verb.start:
            return Slot.DESTINATION
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
                or (tokens is bound.clause.after and not bound.clause.after_time)
            ):
                continue
            orgs = self.employers.named(tokens[marked[-1] + 1 :], bound, context)
            if orgs and (orgs[0].tracked or tokens[marked[-1]].low in self._employs):
                bound.fill(Slot.ORIGIN, orgs, "years before")


_TAPPED = {Frame.HIRE, Frame.REHIRE}
"""Frames whose passive may say where to in a purpose: 'was tapped to lead safety at A'."""


def _is_companion(bound: Bound, tokens: list[Token]) -> bool:
    """'NAME joins NAME at A': whom somebody joins works there."""
    return bound.frame is Frame.JOIN and bool(read_mention(tokens).people)


def _leads_to_firm(bound: Bound, phrase: Phrase) -> bool:
    """Whether an employer follows a marker that the verb gives a meaning: es 'roba a A su jefe'."""
    return phrase.word in bound.verb.data.marks and bool(phrase.tokens) and phrase.tokens[0].kind is Kind.ORG


def _is_compound(tokens: list[Token]) -> bool:
    """'leaves A investors worried': the employer only describes a noun that something is done to."""
    at = next((n for n, t in enumerate(tokens) if t.kind is Kind.ORG), len(tokens))
    after = tokens[at + 1 : at + 2]
    return any(
        t.kind is Kind.GROUP or (t.kind in {Kind.WORD, Kind.COMMON} and not t.large and t.low.endswith("s"))
        for t in after
    )


def _is_group_of_firm(tokens: list[Token]) -> bool:
    """'Leaves the people of A', of whom the verb means that they are greeted: nobody moves."""
    first = next((t for t in tokens if t.kind in {Kind.GROUP, Kind.ORG}), None)
    return first is not None and first.kind is Kind.GROUP


def _is_adjunct(tokens: list[Token]) -> bool:
    """Whether the phrase only tells where or when: fr 'part au printemps', it 'se ne andrà in primavera'."""
    return tokens[0].kind is Kind.MARK and tokens[0].data is Mark.AT
