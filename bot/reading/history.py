"""Is a move told as news, or as something of years ago?"""

from __future__ import annotations

from datetime import datetime

from bot.languages.grammar import word_set, words
from bot.languages.language import Language
from bot.languages.tokens import Kind, Token
from bot.reading.clauses import RELATIVE
from bot.reading.frames import CONTENT, Bound
from bot.reading.phrases import COMMAS
from bot.reading.spans import is_year


def is_history(bound: Bound, published: datetime | None, *, verb_last: bool = False) -> bool:
    """Whether the verb's own words say that it was long ago: 'previously', or a year before the article's.

    With `verb_last` they stand before the verb.
    """
    if "history" in bound.notes:
        return True
    tokens = bound.clause.tokens
    at = next((n for n, t in enumerate(tokens) if t is bound.verb), 0)
    if "history" in bound.notes or (bound.clause.since and bound.verb.data.mover == "owner"):
        return True
    if verb_last:
        start = next((n for n in range(at - 1, -1, -1) if tokens[n].kind is Kind.VERB), -1)
        return any(t.kind is Kind.PAST or _is_past_year(t, published) for t in tokens[start + 1 : at])
    if any(t.kind is Kind.AGE for t in tokens) or _opens_with_age(bound.clause.before):
        return True
    if any(t.kind is Kind.PAST for t in tokens[max(0, at - 3) : at + 1]):
        return True
    end = next((n for n in range(at + 1, len(tokens)) if tokens[n].kind is Kind.VERB), len(tokens))
    beside = [*tokens[: min(at, _OPENING)], *tokens[at + 1 : end]]
    return any(_is_past_year(t, published) for t in beside)


def _opens_with_age(before: list[Token]) -> bool:
    """Whether nothing but 'two years ago today' stands before the clause."""
    ages = any(t.kind is Kind.AGE for t in before)
    return ages and not any(t.kind in CONTENT or t.kind is Kind.VERB for t in before)


def is_news_beside(bound: Bound, language: Language) -> bool:
    """Whether a relative clause after a comma tells of what happens now: fr 'NAME, qui rejoint A'."""
    clause = bound.clause
    if clause.background != RELATIVE or not clause.before or clause.before[-1].text not in COMMAS:
        return False
    at = next((n for n, t in enumerate(clause.tokens) if t is bound.verb), 0)
    lead = clause.tokens[:at]
    if any(t.kind in _NOT_NOW or t.low in word_set(language.havings) for t in lead):
        return False
    helped = bool(lead) and lead[-1].kind is Kind.HELPER
    verb = lead[-1] if helped and len(lead[-1].low) > _CLITIC else bound.verb
    finite = next((w for w in verb.low.split() if len(w) > _CLITIC or w in word_set(language.short_verbs)), "")
    past = (*words(language.lasting), *words(language.participles))
    gone = finite in word_set(language.passives) or finite.endswith(past)
    return finite.endswith(tuple(words(language.presents)) or ("\0",)) and not gone


_NOT_NOW = {Kind.PAST, Kind.PASSIVE, Kind.NEGATION, Kind.ATTEMPT}
_CLITIC = 2
"""Letters of 'se', 'si', 'lo': what stands before a verb and is none."""


def is_old_title(tokens: list[Token], title_length: int, published: datetime | None) -> bool:
    """Whether the title ends in a bracketed year gone by, as forums mark old pages."""
    title = [t for t in tokens if t.end <= title_length]
    return len(title) > _BRACKETED and title[-1].text == ")" and _is_past_year(title[-2], published)


_OPENING = 3
"""Words at the beginning of a clause among which a year dates it: 'In 1990, …'. Later ones may date something else."""
_BRACKETED = 3


def _is_past_year(token: Token, published: datetime | None) -> bool:
    if not is_year(token):
        return False
    return published is None or int(token.text) < published.year
