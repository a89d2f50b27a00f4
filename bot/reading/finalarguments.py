"""What the phrases before a verb at the end of its clause tell (ko, ja): who hires, where from, where to, as what."""

from __future__ import annotations

from bot.core.model import STARTUP, Employer
from bot.languages.grammar import Frame, Mark, Slot, Verb, words
from bot.languages.language import Language
from bot.languages.tokens import Kind, Token
from bot.reading.employers import Employers
from bot.reading.frames import COUNTERPART, DIRECT, HABITS, Bound, Context, has_content
from bot.reading.nouns import NounReader
from bot.reading.phrases import Phrase
from bot.reading.shapes import JOINS, ends_in_firm
from bot.reading.spans import reject_non_jobs


class FinalArguments:
    """Binds the employers and the role of a verb that comes last."""

    def __init__(self, language: Language, nouns: NounReader, employers: Employers) -> None:
        self.nouns = nouns
        self._adverbs = words(language.adverb_endings)
        self.employers = employers

    def topic(self, bound: Bound, topic: Phrase, before: list[Phrase], context: Context) -> None:
        """A firm before the one who moves is left or joined, when nothing else is."""
        joins = bound.frame in JOINS and not bound.verb.data.weak and not any(p.mark is Mark.TO for p in before)
        slot = Slot.ORIGIN if bound.frame is Frame.LEAVE else Slot.DESTINATION
        if joins or bound.frame is Frame.LEAVE:
            bound.fill(slot, self.employers.named(topic.tokens, bound, context), "topic")

    def direct(self, bound: Bound, tokens: list[Token], context: Context) -> None:
        """The object, or a noun right before the verb: what is left or joined."""
        reject_non_jobs(bound, tokens)
        slot = DIRECT.get(bound.frame, Slot.NOTHING)
        found = self.employers.named(tokens, bound, context) or self._unlisted(bound, tokens)
        if found == [STARTUP] and bound.frame is Frame.LEAVE:
            bound.fill(Slot.DESTINATION, found)
        elif found:
            bound.fill(slot, found, "direct")
        elif has_content(tokens) and not any(t.kind in _POSTS for t in tokens):
            bound.notes.add("strange object")

    def marked(self, bound: Bound, before: list[Phrase], context: Context) -> None:
        """Phrases with a particle: from where, to where, as what."""
        verb: Verb = bound.verb.data
        for phrase in reversed(before):
            if phrase.mark is None or phrase.mark in {Mark.SUBJECT, Mark.OBJECT} or not phrase.tokens:
                continue
            if phrase.mark is not Mark.OTHER:
                reject_non_jobs(bound, phrase.tokens)
            slot = verb.marks.get(phrase.word) or HABITS[bound.frame].get(phrase.mark)
            if bound.passive and phrase.mark in {Mark.BY, Mark.TO}:
                slot = COUNTERPART.get(bound.frame)
            if slot in {Slot.ORIGIN, Slot.DESTINATION} and ends_in_firm(phrase.tokens):
                found = self.employers.named(phrase.tokens, bound, context) or self._unlisted(bound, phrase.tokens)
                bound.fill(slot, found, "marked")
            elif phrase.mark in {Mark.AS, Mark.TO}:
                self._post(bound, phrase)

    def _post(self, bound: Bound, phrase: Phrase) -> None:
        """'as A's head': the post, and who hires when nobody else does."""
        post = self.nouns.read(phrase.tokens)
        bound.be(post)
        if bound.frame.object_moves and post.single and not post.people and not bound.subject:
            found = [self.employers.of(t, bound) for t in post.current[:1]]
            bound.fill(COUNTERPART.get(bound.frame, Slot.NOTHING), found, "marked")

    def workplace(self, bound: Bound, before: list[Phrase], context: Context) -> None:
        """'X, who led A's models, joins B': an employer before the subject, in a clause of another verb."""
        at = next((n for n, p in enumerate(before) if p.tokens is bound.subject), 0)
        for phrase in before[:at]:
            if phrase.mark in {Mark.OBJECT, Mark.OTHER}:
                found = [e for e in self.employers.named(phrase.tokens, bound, context) if e.tracked]
                bound.fill(Slot.ORIGIN, [e for e in found if e not in bound.destinations], "apposition")

    def led_team(self, bound: Bound, before: list[Phrase], target: list[Token], context: Context) -> None:
        """'B hires X, who led A's team': the employer in what stands right before the one who is hired."""
        at = next((n for n, p in enumerate(before) if p.tokens is target), 0)
        if at and before[at - 1].mark is Mark.OBJECT:
            found = [e for e in self.employers.named(before[at - 1].tokens, bound, context) if e.tracked]
            bound.fill(Slot.ORIGIN, [e for e in found if e not in bound.destinations], "apposition")

    def sufferer(self, bound: Bound, after: list[Token], context: Context) -> None:
        """'executives' leaving | that goes on at A': a headline may end in the employer that is left."""
        if bound.frame is not Frame.LEAVE or bound.origins or not any(t.kind is Kind.HELPER for t in after):
            return
        rest = [t for t in after if t.kind not in {Kind.HELPER, Kind.PUNCTUATION}]
        if len(rest) == 1 and rest[0].kind is Kind.ORG:
            bound.fill(Slot.ORIGIN, self.employers.named(rest, bound, context), "direct")

    def _unlisted(self, bound: Bound, tokens: list[Token]) -> list[Employer]:
        """'A's X joins | Hanbit': unknown words alone are an employer in no list, where a lab's people go."""
        mover = bound.mover
        known = bool(mover.people and mover.orgs) and bound.frame in JOINS and not bound.verb.data.weak
        said = [t for t in tokens if t.kind is not Kind.HELPER]
        strange = any(t.kind not in _OF_FIRM or t.text.endswith(self._adverbs) for t in said)
        if not known or strange or not 0 < len(said) <= _FIRM:
            return []
        name = " ".join(t.text for t in said)
        return [self.employers.firm(name)] if len(name) > 1 else []

    def hirer(self, bound: Bound, context: Context) -> list[Employer]:
        """Who hires or loses: an employer, or an unknown word that stands alone as the topic."""
        found = self.employers.of_subject(bound, context)
        if found or not bound.subject:
            return found
        names = [t for t in bound.subject if t.kind is Kind.WORD and len(t.text) > 1]
        return [self.employers.firm(names[-1].text)] if len(names) == 1 else []


_FIRM = 3
"""Words of an employer's name at the most."""
_OF_FIRM = {Kind.WORD, Kind.ORG_WORD}
_POSTS = {Kind.ROLE, Kind.COMMON, Kind.NUMBER, Kind.STARTUP}
