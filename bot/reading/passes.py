"""The reading of one article, sentence by sentence."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from bot.core.model import Article, Claim, Person, Stage
from bot.core.reasons import because
from bot.languages.grammar import Frame, word_set, words
from bot.languages.language import Language
from bot.languages.tokens import Kind, Token
from bot.reading.appointments import Appointments
from bot.reading.binder import Binder
from bot.reading.chunks import chunk, is_headline
from bot.reading.claims import claims_of, has_lab, merged
from bot.reading.clauses import RELATIVE, Clause, clauses, sentences, without_brackets
from bot.reading.combining import combined, complete_by_relative
from bot.reading.companions import with_companions
from bot.reading.confirming import confirmed_later
from bot.reading.facts import Facts
from bot.reading.frames import Bound, Context
from bot.reading.history import is_history, is_news_beside, is_old_title
from bot.reading.introductions import introduced
from bot.reading.lexicon import Lexicon
from bot.reading.members import with_members
from bot.reading.mentions import read_mention
from bot.reading.relevance import relevance_of
from bot.reading.score import Spoken, Weights, confidence, features
from bot.reading.segments import Segment, one_more
from bot.reading.stage import credited, stage_of
from bot.reading.surnames import resolve_surnames
from bot.reading.trace import Trace, text_of
from bot.reading.verbfinal import VerbFinalBinder
from bot.reading.verdicts import OPEN, VAGUE, no_news, verdict


@dataclass(frozen=True, slots=True)
class Tools:
    """What reading one language needs; made at its first use."""

    lexicon: Lexicon
    binder: Binder | VerbFinalBinder
    facts: Facts
    weights: Weights

    @property
    def cutters(self) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
        """The words with which clauses of time and of saying begin."""
        language = self.lexicon.language
        return word_set(language.afters), word_set(language.whens), word_set(language.thats)

    @property
    def introduces(self) -> frozenset[tuple[str, ...]]:
        """The words that introduce whoever the title leaves unnamed."""
        return frozenset(tuple(phrase.split()) for phrase in words(self.lexicon.language.introduces))


class Pass:
    """The reading of one article."""

    def __init__(self, tools: Tools, article: Article, title_length: int, trace: Trace | None) -> None:
        self.tools = tools
        self.language = tools.lexicon.language
        self.article = article
        self.title_length = title_length
        self.trace = trace
        self.reason: str | None = None
        """Why nothing was read, when nothing was."""
        self.context = Context()
        self.citation: str | None = None
        self.own_voice = _is_own_voice(article, tools.facts)
        self.old = False
        """The title itself names a year gone by."""
        self.appointments = Appointments(postpositions=self.language.postpositions)
        self.introduced: Person | None = None
        """Whom the first sentence after the title introduces by name and role."""

    def claims(self, text: str, parts: list[Segment]) -> tuple[Claim, ...]:
        """Every claim of these parts of the text, which begins with the title."""
        tokens = [t for start, end in parts for t in self.tools.lexicon.read(text, start, end)]
        for token in tokens:
            if token.start <= self.title_length and (problem := no_news(token)):
                self.reason = problem
                return ()
        last = _last_to_read(tokens, self.language)
        if last < 0:
            return ()
        self.citation = credited(tokens, self.article.outlet)
        self.old = is_old_title(tokens, self.title_length, self.article.published)
        bodies = list(sentences(tokens))
        last = one_more(bodies, max(last, self.title_length + 1))
        pieces = [(s, *self._chunked(s, text)) if s[0].start <= last else (s, [], []) for s in bodies]
        resolve_surnames(body for _, body, _ in pieces)
        told = with_companions(self._told(pieces, text), word_set(self.language.alongs))
        return merged(self._introduce(confirmed_later(with_members(told))))

    def _told(
        self, pieces: list[tuple[list[Token], list[Token], list[Clause]]], text: str
    ) -> Iterator[tuple[list[Token], list[Claim]]]:
        """Each sentence with its claims; what tells of more moves than any news could is not read to its end."""
        count = 0
        for sentence, body, asides in pieces:
            found = list(self._sentence(body, asides, text)) if count < _MOST_CLAIMS else []
            count += len(found)
            yield body or sentence, found

    def _chunked(self, sentence: list[Token], text: str) -> tuple[list[Token], list[Clause]]:
        body, asides = without_brackets(sentence)
        for aside in asides:
            aside.tokens = chunk(aside.tokens, text, self.language, self.tools.facts)
        return chunk(body, text, self.language, self.tools.facts), asides

    def _sentence(self, body: list[Token], asides: list[Clause], text: str) -> Iterator[Claim]:
        if not body:
            return
        self.context.headline = is_headline(body)
        self.context.last = None
        if self.trace:
            self.trace.say(because("sentence: {text}", text=text_of(body)))
            self.trace.names(body)
        self._look_for_introduction(body)
        appointed = self.appointments.completed(body, self.tools.binder.employers)
        if appointed is not None:
            yield from self._claims_of(*appointed, text)
        bounds: list[Bound] = []
        for clause in clauses(body, *self.tools.cutters):
            bounds += self._bind(clause)
        for aside in asides:
            aside.tokens = chunk(aside.tokens, text, self.language, self.tools.facts)
            self.context.last = None
            bounds += self._bind(aside)
        for bound in self._combined(bounds):
            if bound.clause.since and (bound.shares_mover or bound.mover.self):
                bound.notes.add("history")
            yield from self._claims_of(bound, body, text)

    def _combined(self, bounds: list[Bound]) -> list[Bound]:
        """Verbs of one sentence that tell two sides of one move made one."""
        for bound in bounds:
            if bound.clause.background == RELATIVE and not self._is_history(bound):
                complete_by_relative(bounds, bound)
                if is_news_beside(bound, self.language):
                    bound.clause.background = None
        return combined(bounds)

    def _is_history(self, bound: Bound) -> bool:
        return is_history(bound, self.article.published, verb_last=self.language.postpositions)

    def _bind(self, clause: Clause) -> list[Bound]:
        if self.trace and clause.background and clause.tokens:
            self.trace.say(
                because("set aside as background ({why}): {text}", why=clause.background, text=text_of(clause.tokens))
            )
        last = self.context.last
        bounds = self.tools.binder.bind(clause, self.context)
        if clause.background:
            self.context.last = last
        self._remember(clause, bounds)
        return bounds

    def _claims_of(self, bound: Bound, body: list[Token], text: str) -> Iterator[Claim]:
        problem = verdict(bound)
        if problem:
            self._reject(bound, problem)
            self.appointments.rejected(bound, problem, body)
            if problem not in OPEN or not bound.mover.people or any(e.tracked for e in bound.destinations):
                return
        in_title = bound.verb.start < self.title_length
        found = features(bound, self.tools.facts, in_title=in_title, headline=self.context.headline)
        sure = confidence(found, self.tools.weights)
        if self.trace:
            said = ", ".join(f"{name} {value:g}" for name, value in found.items())
            self.trace.say(
                because(
                    "'{verb}' ({frame}) binds; score {score} from: {features}",
                    verb=bound.verb.text,
                    frame=bound.frame,
                    score=f"{sure:.2f}",
                    features=said,
                )
            )
        stage = stage_of(bound, body, own_voice=self.own_voice)
        if stage is Stage.DENIED and not bound.mover.people and not bound.mover.single:
            self._reject(bound, because("it is said not to happen, of nobody in particular"))
            return
        number = round(sure, 3)
        yield from claims_of(
            bound, self._base(bound, body, text, stage, Spoken.of(number, found) if self.trace else number)
        )

    def _base(self, bound: Bound, body: list[Token], text: str, stage: Stage, sure: float) -> Claim:
        """What all claims of one verb share."""
        recalled = any(t.kind is Kind.RECALL for t in body)
        old = recalled or (self.old and bound.verb.start < self.title_length) or self._is_history(bound)
        return Claim(
            person=None,
            count=None,
            origin=None,
            destination=None,
            role=bound.role or bound.mover.role,
            seniority=bound.seniority if bound.role else bound.mover.seniority,
            stage=stage,
            background=bound.clause.background is not None or old,
            relevance=relevance_of(bound, body, self.tools.facts, self.language),
            citation=self.citation,
            confidence=sure,
            evidence=text[body[0].start : body[-1].end],
            returns=bound.frame.returns,
        )

    def _reject(self, bound: Bound, problem: str) -> None:
        if self.reason is None or problem not in VAGUE:
            self.reason = problem
        people = [] if any(map(self._stays, bound.mover.people)) else bound.mover.people
        unsaid = "a noun" in bound.notes or (bound.frame is Frame.LEAVE and not bound.problem and not bound.origins)
        if unsaid and people and bound.verb.start > self.title_length:
            self.introduced = self.introduced or bound.mover.people[0].data
        if self.trace:
            said = because("'{verb}' ({frame}) is no move: {why}", verb=bound.verb.text, frame=bound.frame, why=problem)
            self.trace.say(said)

    # --- what later sentences may refer to

    def _remember(self, clause: Clause, bounds: list[Bound]) -> None:
        if clause.background != RELATIVE:
            self.context.heard([t for t in clause.tokens if t.kind is Kind.ORG], bounds)
        for bound in bounds:
            if bound.frame is Frame.LEAVE and bound.origins and not bound.clause.background:
                self.context.left |= {t.data.name: bound.origins for t in bound.mover.people}
            if bound.mover.people or bound.mover.single:
                self.context.mention = bound.mover
                return
        if any(t.kind is Kind.PERSON for t in clause.tokens):
            mention = read_mention(clause.tokens)
            mention.people = [t for t in mention.people if not self._stays(t)]
            if mention.people:
                mention.current = _beside(mention.current, clause.tokens, mention.people[0])
                self.context.mention = mention

    def _look_for_introduction(self, body: list[Token]) -> None:
        """'NAME, the firm's chief scientist, …' right after the title names the one whom the title leaves unnamed."""
        if self.introduced or not body:
            return
        if body[0].start < self.title_length:
            asked = [t for t in body if t.kind is Kind.PERSON] if body[-1].text == "?" else []
            self.introduced = asked[0].data if len(asked) == 1 and not self._stays(asked[0]) else None
            return
        self.introduced = introduced(body, self.tools.introduces)

    def _stays(self, person: Token) -> bool:
        return bool(person.data.id) and self.tools.facts.people[person.data.id].stays

    def _introduce(self, found: list[Claim]) -> list[Claim]:
        news = [c for c in found if not c.background]
        if self.introduced is None or any(c.person and has_lab(c) for c in news):
            return found
        return [
            replace(c, person=self.introduced, count=None) if c.person is None and c.count == 1 else c for c in found
        ]


_MOST_CLAIMS = 50
"""Claims after which an article is no news of moves, whatever it is."""


def _last_to_read(tokens: list[Token], language: Language) -> int:
    """Where the last word of moving stands; -1 when there is none, or no lab."""
    if not any(t.kind is Kind.ORG for t in tokens):
        return -1
    if language.toward:
        return tokens[-1].start
    return max((t.start for t in tokens if t.kind is Kind.VERB), default=-1)


def _is_own_voice(article: Article, facts: Facts) -> bool:
    """Whether a lab itself publishes: its newsroom or blog."""
    parts = article.outlet.split()
    return any(facts.lab_named(" ".join(parts[:n])) for n in range(1, len(parts) + 1))


def _beside(orgs: list[Token], tokens: list[Token], person: Token) -> list[Token]:
    """The employers that stand in one noun phrase with the person: no unknown word, such as a verb, is between."""
    at = next((n for n, t in enumerate(tokens) if t is person), 0)
    near: list[Token] = []
    for org in orgs:
        n = next((n for n, t in enumerate(tokens) if t is org), at)
        if not any(t.kind is Kind.WORD and t.text[0].islower() for t in tokens[min(n, at) : max(n, at)]):
            near.append(org)
    return near
