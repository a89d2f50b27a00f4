"""Whom or what a verb has as its subject, and whether it is passive."""

from __future__ import annotations

from bot.languages.grammar import Frame, Mark, Verb, words
from bot.languages.language import Language
from bot.languages.tokens import Kind, Token
from bot.reading.clauses import RELATIVE, Clause
from bot.reading.frames import CONTENT, Bound, Context, has_content
from bot.reading.mentions import read_mention
from bot.reading.phrases import Phrase, phrases
from bot.reading.spans import ends_passive, head_is_firm, is_joint
from bot.reading.unsaid import is_adverb, spoken_of

_SUBJECT = {None, Mark.SUBJECT}


class Subjects:
    """Finds subjects in one language."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self._participles = tuple(words(language.participles))
        self._havings = frozenset(words(language.havings))
        self._gerunds = tuple(words(language.gerunds)) or ("\0",)

    def find(self, bound: Bound, left: list[Token], before: list[Phrase], context: Context) -> None:
        """Its own words before it; else those of the verb before; else what an attached clause goes on about."""
        previous = context.last
        own = next((p for p in before if p.mark in _SUBJECT and has_content(p.tokens)), None)
        last = before[-1] if before else None
        if last is not None and last.mark is Mark.OTHER and self._is_gerund_of(bound, last.tokens):
            own = last
        if own is not None and not self.language.spaced and bound.clause.attached and is_adverb(own.tokens):
            own = None
        if own is not None and not self._continues(bound.clause, left, previous):
            bound.subject = _with_name(own, before)
        elif previous is not None and bound.clause.background != RELATIVE and not _is_heading(previous, bound):
            bound.subject, bound.shares_mover = previous.subject, True
        elif bound.clause.attached:
            bound.subject = self._topic(bound.clause)
        else:
            bound.subject = bound.clause.before

    def _is_gerund_of(self, bound: Bound, tokens: list[Token]) -> bool:
        """'The A chief on NAME joining B': whoever stands right before a gerund is its subject."""
        names = bool(tokens) and tokens[-1].kind in {Kind.PERSON, Kind.GROUP, Kind.ROLE}
        return names and bound.verb.low.endswith(self._gerunds)

    def _topic(self, clause: Clause) -> list[Token]:
        """What the words before an attached clause speak of: their first phrase without a marker."""
        found = phrases(clause.before, self.language, before_verb=True)
        topic = next((p.tokens for p in found if p.mark in _SUBJECT and has_content(p.tokens)), clause.before)
        if self.language.spaced or read_mention(topic).moves:
            return topic
        return spoken_of(clause.before) or topic

    @staticmethod
    def _continues(clause: Clause, left: list[Token], previous: Bound | None) -> bool:
        """Whether the words before the first verb of an attached clause end in ', then': the old subject goes on."""
        if not (clause.attached or clause.told) or (previous is not None and previous.clause is clause):
            return False
        joint = next((n for n in range(len(left) - 1, -1, -1) if is_joint(left[n])), None)
        return joint is not None and not any(t.kind in CONTENT for t in left)

    def is_passive(self, bound: Bound, left: list[Token], after: list[Phrase], context: Context) -> bool:
        """Whether what would be the object of the active verb is its subject."""
        verb: Verb = bound.verb.data
        if not verb.frame.object_moves or verb.mover is not None:
            return False
        by = {Mark.BY, Mark.FROM_OR_BY}
        if (
            verb.passive
            or (ends_passive(left) and self._is_participle(bound))
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
        if any(t.low in self._havings for t in bound.subject[-2:]):
            return False
        mention = read_mention(bound.subject, headline=context.headline)
        if not mention.moves or head_is_firm(bound.subject):
            return False
        target = read_mention(after[0].tokens if after and after[0].mark is None else [], headline=context.headline)
        if bound.frame is Frame.NAME:
            return not target.people and target.role is not None
        return not target.moves


def _is_heading(previous: Bound, bound: Bound) -> bool:
    """'Exodus at A: leaves also NAME': a noun that nobody owns is no verb that goes on."""
    apart = previous.clause is not bound.clause
    return apart and previous.verb.data.mover == "owner" and not previous.mover.moves


def _with_name(own: Phrase, before: list[Phrase]) -> list[Token]:
    """The subject; with the name that stands after what describes it: 'Long head of A for Europe, NAME joins …'."""
    named = next((p for p in before if p.mark is None and any(t.kind is Kind.PERSON for t in p.tokens)), None)
    if named is None or named is own or any(t.kind in {Kind.PERSON, Kind.GROUP} for t in own.tokens):
        return own.tokens
    return own.tokens + named.tokens if any(t.kind is Kind.ROLE for t in own.tokens) else own.tokens
