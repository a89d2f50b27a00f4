"""From one article to its claims: normalise, gate, find names, split clauses, bind frames, score."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from bot.core.model import Article, Claim
from bot.core.reasons import because
from bot.languages import codes, language
from bot.languages.language import Language
from bot.reading.binder import Binder
from bot.reading.detect import Detector
from bot.reading.facts import Facts
from bot.reading.gate import Gate, plain
from bot.reading.known import Names
from bot.reading.lexicon import Lexicon
from bot.reading.normalise import normalise
from bot.reading.passes import Pass, Tools
from bot.reading.pay import PayReader
from bot.reading.score import Weights
from bot.reading.segments import segments
from bot.reading.trace import Trace
from bot.reading.verbfinal import VerbFinalBinder


@dataclass(frozen=True, slots=True)
class Reading:
    """What an article says, and in which language; with how it was read, where that was asked for."""

    claims: tuple[Claim, ...] = ()
    language: str | None = None
    steps: tuple[str, ...] = ()


class Reader:
    """Reads articles in every language that has a file."""

    def __init__(self, facts: Facts, weights: Weights, languages: Mapping[str, Language] | None = None) -> None:
        self.facts = facts
        self.weights = weights
        self.languages = languages if languages is not None else {code: language(code) for code in codes()}
        self._gate = Gate(facts, self.languages)
        self._detector = Detector(self.languages)
        self._names = Names(facts)
        self._tools: dict[str, Tools] = {}
        self._pays: dict[str, PayReader] = {}

    def read(self, article: Article, *, explain: bool = False) -> Reading:
        """Every claim of the article, sure or not, news or background."""
        article = _shortened(article)
        raw = plain(f"{article.title}\n{article.summary}\n{article.text or ''}")
        if not self._gate.has_lab(raw):
            return _nothing(because("no lab is named"), explain=explain)
        likely = self._detector.languages_of(raw, article.language)
        if not likely:
            return _nothing(because("written in a language that is not read"), explain=explain)
        code = next((code for code in likely if self._gate.tells_move(raw, code)), None)
        if code is None:
            return _nothing(because("no word of moving"), explain=explain)
        title = normalise(article.title)
        whole = f"{title}\n{normalise(article.summary)}\n{normalise(article.text or '')}"
        parts = segments(whole, len(title), self._gate.moves(whole, code))
        trace = Trace([because("language: {code}", code=code)]) if explain else None
        reading = Pass(self._tools_of(code), article, len(title), trace)
        claims = self._pays[code].with_pay(reading.claims(whole, parts))
        if trace and all(c.background for c in claims):
            trace.say(_no_alert(reading.reason or because("no word of moving binds somebody to a lab")))
        return Reading(claims, code, tuple(trace.lines) if trace else ())

    def _tools_of(self, code: str) -> Tools:
        tools = self._tools.get(code)
        if tools is None:
            spoken = self.languages[code]
            binder = (VerbFinalBinder if spoken.postpositions else Binder)(spoken, self.facts)
            self._pays[code] = PayReader(spoken)
            tools = self._tools[code] = Tools(Lexicon(spoken, self._names), binder, self.facts, self.weights)
        return tools


def _shortened(article: Article) -> Article:
    """The article without what lies beyond the length of any news."""
    longest = max(len(article.title), len(article.summary), len(article.text or ""))
    if longest <= _LONGEST:
        return article
    text = article.text[:_LONGEST] if article.text else None
    return replace(article, title=article.title[:_LONGEST], summary=article.summary[:_LONGEST], text=text)


_LONGEST = 60_000
"""Characters of a field that are read."""


def _nothing(reason: str, *, explain: bool) -> Reading:
    return Reading(steps=(_no_alert(reason),) if explain else ())


def _no_alert(why: str) -> str:
    return because("no alert: {why}", why=why)
