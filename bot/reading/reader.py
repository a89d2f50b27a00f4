"""From one article to its claims: normalise, gate, find names, split clauses, bind frames, score."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bot.core.model import Article, Claim, Relevance, Seniority
from bot.languages import codes, language
from bot.languages.grammar import Frame
from bot.languages.language import Language
from bot.languages.tokens import Kind, Token
from bot.reading.chunks import chunk, is_headline
from bot.reading.claims import claims_of, merged
from bot.reading.clauses import Clause, clauses, sentences, without_brackets
from bot.reading.detect import Detector
from bot.reading.facts import Facts
from bot.reading.frames import Binder, Bound, Context
from bot.reading.gate import Gate
from bot.reading.lexicon import Lexicon
from bot.reading.normalise import normalise
from bot.reading.relevance import relevance_of
from bot.reading.score import Weights, confidence, features
from bot.reading.stage import credited, stage_of
from bot.reading.trace import Trace, text_of
from bot.reading.verdicts import verdict


@dataclass(frozen=True, slots=True)
class Reading:
    """What an article says, and in which language; with how it was read, where that was asked for."""

    claims: tuple[Claim, ...] = ()
    language: str | None = None
    steps: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Tools:
    """What reading one language needs; made at its first use."""

    lexicon: Lexicon
    binder: Binder


class Reader:
    """Reads articles in every language that has a file."""

    def __init__(self, facts: Facts, weights: Weights, languages: Mapping[str, Language] | None = None) -> None:
        self.facts = facts
        self.weights = weights
        self.languages = languages if languages is not None else {code: language(code) for code in codes()}
        self._gate = Gate(facts, self.languages.values())
        self._detector = Detector(self.languages)
        self._tools: dict[str, Tools] = {}

    def read(self, article: Article, *, explain: bool = False) -> Reading:
        """Every claim of the article, sure or not, news or background."""
        trace = Trace() if explain else None
        title, summary = normalise(article.title), normalise(article.summary)
        whole = f"{title}\n{summary}"
        if article.text:
            whole += f"\n{normalise(article.text)}"
        if not self._gate.passes(whole):
            return _nothing(trace, None, "no alert: no lab's name together with a word of moving")
        code = self._detector.language_of(whole, article.language)
        if code is None:
            return _nothing(trace, None, "no alert: written in a language that is not read")
        if trace:
            trace.say(f"language: {code}")
        reading = _Pass(self, self._tools_of(code), article, trace)
        claims = merged(reading.claims(whole, len(title)))
        if trace and not any(not c.background for c in claims):
            trace.say(f"no alert: {reading.reason or 'no frame bound a person to a lab'}")
        return Reading(claims, code, tuple(trace.lines) if trace else ())

    def _tools_of(self, code: str) -> Tools:
        tools = self._tools.get(code)
        if tools is None:
            spoken = self.languages[code]
            tools = self._tools[code] = Tools(Lexicon(spoken, self.facts), Binder(spoken, self.facts))
        return tools


def _nothing(trace: Trace | None, code: str | None, reason: str) -> Reading:
    return Reading((), code, (reason,) if trace else ())


class _Pass:
    """The reading of one article."""

    def __init__(self, reader: Reader, tools: Tools, article: Article, trace: Trace | None) -> None:
        self.reader = reader
        self.tools = tools
        self.article = article
        self.trace = trace
        self.reason: str | None = None
        self.context = Context()
        self.citation: str | None = None
        self.core = False
        self.own_voice = False

    def claims(self, text: str, title_length: int) -> Iterator[Claim]:
        """The claims sentence by sentence."""
        tokens = self.tools.lexicon.read(text)
        spoken = self.tools.lexicon.language
        not_news = next((t for t in tokens if t.kind is Kind.NOT_NEWS and t.start <= title_length), None)
        if not_news is not None:
            self.reason = str(not_news.data)
            return
        self.citation = credited(tokens, self.article.outlet)
        self.own_voice = _is_own_voice(self.article, self.reader.facts)
        for sentence in sentences(tokens):
            in_title = sentence[0].start < title_length
            body, asides = without_brackets(sentence)
            if not body:
                continue
            self.context.headline = is_headline(body)
            body = chunk(body, text, spoken, self.reader.facts)
            if self.trace:
                self.trace.say(f"sentence: {text_of(body)}")
                self.trace.names(body)
            for aside in asides:
                aside.tokens = chunk(aside.tokens, text, spoken, self.reader.facts)
            yield from self._sentence(body, asides, in_title=in_title, text=text)

    def _sentence(self, body: list[Token], asides: list[Clause], *, in_title: bool, text: str) -> Iterator[Claim]:
        for clause in [*clauses(body), *asides]:
            if not clause.tokens:
                continue
            if self.trace and clause.background:
                self.trace.say(f"set aside as background ({clause.background}): {text_of(clause.tokens)}")
            bounds = _combined(self.tools.binder.bind(clause, self.context))
            for bound in bounds:
                yield from self._claims_of(bound, body, in_title=in_title, text=text)
            self._remember(clause, bounds)

    def _claims_of(self, bound: Bound, body: list[Token], *, in_title: bool, text: str) -> Iterator[Claim]:
        problem = verdict(bound)
        if problem:
            self.reason = problem
            if self.trace:
                self.trace.say(f"'{bound.verb.text}' ({bound.frame}) is no move: {problem}")
            return
        listed = any(t.data.id for t in bound.mover.people)
        found = features(bound, in_title=in_title, headline=self.context.headline, listed=listed)
        sure = confidence(found, self.reader.weights)
        base = Claim(
            person=None,
            count=None,
            origin=None,
            destination=None,
            role=bound.role or bound.mover.role,
            seniority=bound.mover.seniority if bound.mover.role else Seniority.OTHER,
            stage=stage_of(bound, body, own_voice=self.own_voice),
            background=bound.clause.background is not None or "history" in bound.notes,
            relevance=relevance_of(bound, body, self.reader.facts, self.tools.lexicon.language),
            citation=self.citation,
            confidence=round(sure, 3),
            evidence=text[body[0].start : body[-1].end],
            returns=bound.frame.returns,
        )
        if self.trace:
            said = ", ".join(f"{name} {value:g}" for name, value in found.items())
            self.trace.say(f"'{bound.verb.text}' ({bound.frame}) binds; score {sure:.2f} from {said}")
        yield from claims_of(bound, base)

    def _remember(self, clause: Clause, bounds: list[Bound]) -> None:
        self.context.orgs += [t for t in clause.tokens if t.kind is Kind.ORG]
        for bound in bounds:
            if bound.mover.people or bound.mover.single:
                self.context.mention = bound.mover
                return
        if any(t.kind is Kind.PERSON for t in clause.tokens):
            mention = self.tools.binder.mentions.read(clause.tokens)
            if mention.people:
                self.context.mention = mention


def _is_own_voice(article: Article, facts: Facts) -> bool:
    """Whether a lab itself publishes: its newsroom or blog."""
    words = article.outlet.split()
    return bool(words) and any(facts.lab_named(" ".join(words[:n])) for n in range(1, len(words) + 1))


def _combined(bounds: list[Bound]) -> list[Bound]:
    """Verbs that share a mover and tell two sides of one move, made one."""
    kept: list[Bound] = []
    for bound in bounds:
        last = kept[-1] if kept else None
        if last is not None and _completes(last, bound):
            last.origins = last.origins or bound.origins
            last.destinations = last.destinations or bound.destinations
            last.role = last.role or bound.role
            last.notes |= bound.notes
            if last.frame is Frame.LEAVE and bound.frame.returns:
                last.frame = bound.frame
        else:
            kept.append(bound)
    return kept


def _completes(last: Bound, bound: Bound) -> bool:
    if last.problem or bound.problem or not bound.shares_mover:
        return False
    if bound.mover is not last.mover and bound.mover.people != last.mover.people:
        return False
    same_origin = not last.origins or not bound.origins or last.origins == bound.origins
    same_destination = not last.destinations or not bound.destinations or last.destinations == bound.destinations
    return same_origin and same_destination
