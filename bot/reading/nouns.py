"""Noun phrases of languages that put what describes before the noun and the count after it (ko, ja)."""

from __future__ import annotations

from bot.core.model import Seniority
from bot.languages.grammar import words
from bot.languages.language import Language
from bot.languages.tokens import Kind, Token
from bot.reading.mention import Mention
from bot.reading.mentions import read_mention

_ROLES = {Kind.ROLE, Kind.GROUP, Kind.TEAM}
_MOVERS = {Kind.PERSON, Kind.ROLE, Kind.GROUP, Kind.NUMBER}
_ADVERBS = {Kind.HELPER, Kind.AGAIN, Kind.HEDGE, Kind.RUMOUR, Kind.PAST, Kind.CONFIRM, Kind.PUNCTUATION}
_BEFORE_FORMER = {
    *(Kind.WORD, Kind.ROLE, Kind.GROUP, Kind.TEAM, Kind.ORG, Kind.NAME),
    *(Kind.AND, Kind.POSSESSIVE, Kind.COMMON),
}


_FIRM_WORDS = {Kind.WORD, Kind.ORG_WORD}


class NounReader:
    """Reads noun phrases of one language."""

    def __init__(self, language: Language) -> None:
        self._after = frozenset(words(language.former_after))

    def read(self, tokens: list[Token]) -> Mention:
        """What the phrase says."""
        mention = read_mention(tokens)
        if len(tokens) == 1 and tokens[0].kind is Kind.NUMBER and not tokens[0].text.isdecimal():
            mention.count, mention.plural = tokens[0].data, isinstance(tokens[0].data, int) and tokens[0].data > 1
        for n, token in enumerate(tokens):
            if token.kind is Kind.NUMBER and isinstance(token.data, int) and not token.text.isdecimal():
                _add_count(mention, tokens, n)
            elif token.kind is Kind.FORMER and token.low in self._after:
                _add_former(mention, tokens, n)
            elif token.kind is Kind.FORMER:
                _add_unlisted(mention, tokens, n)
        if mention.people and not mention.orgs and _heads_a_firm(tokens):
            mention.current.append(_as_name(tokens[0]))
        return mention


def _add_count(mention: Mention, tokens: list[Token], n: int) -> None:
    """'four researchers' and 'researchers four': a role says nothing of how many."""
    near = tokens[max(0, n - 2) : n] + tokens[n + 1 : n + 4]
    if tokens[n].data > 1 and any(t.kind in _ROLES for t in near):
        mention.count = mention.count or tokens[n].data
        mention.plural, mention.single = True, False


def _add_former(mention: Mention, tokens: list[Token], n: int) -> None:
    """The employers right before 'from' are former ones; a word alone is an employer in no list."""
    first = n
    while first and tokens[first - 1].kind in _BEFORE_FORMER:
        first -= 1
    orgs = [t for t in tokens[first:n] if t.kind is Kind.ORG]
    if not orgs and n and tokens[n - 1].kind in _FIRM_WORDS and len(tokens[n - 1].text) > 1:
        orgs = [_as_name(tokens[n - 1])]
    mention.current = [t for t in mention.current if not any(t is org for org in orgs)]
    mention.former += [t for t in orgs if not any(t is org for org in mention.former)]


def _add_unlisted(mention: Mention, tokens: list[Token], n: int) -> None:
    """'former A head': an unknown word between 'former' and the role is an employer in no list."""
    after = tokens[n + 1 : n + 5]
    if mention.orgs or not after or after[0].kind not in _FIRM_WORDS or len(after[0].text) < _SHORTEST:
        return
    if any(t.kind in _ROLES for t in after[1:]):
        mention.former.append(_as_name(after[0]))


def _heads_a_firm(tokens: list[Token]) -> bool:
    """'Hanbit CEO X': an unknown word before the post of a firm's head is the firm."""
    head = tokens[1:2] and tokens[1].kind is Kind.ROLE and tokens[1].data is Seniority.C_LEVEL
    return bool(head) and tokens[0].kind in _FIRM_WORDS and len(tokens[0].text) > 1


_SHORTEST = 3
"""Shorter unknown words are seldom an employer's name."""


def _as_name(token: Token) -> Token:
    return Token(token.text, token.start, kind=Kind.NAME)


def without_end(tokens: list[Token]) -> list[Token]:
    """The phrase without adverbs and an owner's particle before the verb ('X's | leaving')."""
    end = len(tokens)
    while end and (tokens[end - 1].kind in _ADVERBS or tokens[end - 1].kind is Kind.POSSESSIVE):
        end -= 1
    return tokens[:end]


def direct_part(tokens: list[Token]) -> tuple[list[Token], list[Token]]:
    """The one who moves, and the employer right before the verb: 'A researcher X | B' joins."""
    last = next((n for n in range(len(tokens) - 1, -1, -1) if tokens[n].kind in _FIRMS), None)
    if last is None:
        return tokens, []
    before = next((n for n in range(last - 1, -1, -1) if tokens[n].kind in _MOVERS), None)
    rest = tokens[last:]
    if any(t.kind is Kind.FORMER for t in rest):
        return tokens, []
    if before is not None:
        return tokens[: before + 1], tokens[before + 1 :]
    return (tokens, []) if any(t.kind in _MOVERS for t in rest) else ([], tokens)


_FIRMS = {Kind.ORG, Kind.COMPANY, Kind.STARTUP}


def hirer_part(tokens: list[Token]) -> tuple[list[Token], list[Token]]:
    """Who hires, and who is hired, where nothing marks them: 'A | B researcher' hires."""
    first = next((n for n, t in enumerate(tokens) if t.kind is Kind.ORG), None)
    if first is None or first + 1 >= len(tokens) or any(t.kind in {*_MOVERS, Kind.FORMER} for t in tokens[:first]):
        return [], tokens
    rest = tokens[first + 1 :]
    owned = rest[0].kind is Kind.POSSESSIVE
    other = next((n for n, t in enumerate(rest) if t.kind is Kind.ORG), None)
    if other is not None and not any(t.kind in {*_MOVERS, Kind.AND} for t in rest[:other]):
        return tokens[: first + 1], rest
    return (tokens[: first + 1], rest[1:]) if owned else ([], tokens)
