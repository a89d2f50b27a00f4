"""What stands beside a name in a Chinese sentence, and shows where it begins and ends."""

from __future__ import annotations

from bot.languages.grammar import Mark
from bot.languages.han import SOUNDS
from bot.languages.tokens import Kind, Token
from bot.languages.zh.tokens import PERSON_ENDINGS, is_han

_LEFT_WORDS = frozenset("由请与和跟因曝传让")

RIGHT_WORDS = frozenset("说将已于曾也等在从被与和任拟欲还又则均都正近日出自携带称因为即仍是系")

_TITLES = frozenset({"博士", "教授", "院士", "先生", "女士"})

STRONG_RIGHT = {
    *(Kind.VERB, Kind.CONFIRM, Kind.RUMOUR, Kind.HEDGE, Kind.HELPER, Kind.NEGATION, Kind.DENIAL, Kind.SAY, Kind.PAST),
    *(Kind.FORMER, Kind.TITLE, Kind.PASSIVE),
}


def opens(tokens: list[Token], at: int) -> bool:
    """Whether a name may begin there."""
    if at == 0:
        return True
    before = tokens[at - 1]
    if before.kind is not Kind.WORD or before.low in _LEFT_WORDS or tokens[at].start > before.end:
        return True
    return before.low in PERSON_ENDINGS and at > 1 and is_han(tokens[at - 2])


def announces(tokens: list[Token], at: int) -> bool:
    """Whether what stands before asks for a name: a role, a verb of hiring, or another name and 、."""
    n = at - 1
    while n >= 0 and tokens[n].low in {'"', "、", "之一"}:
        n -= 1
    if n < 0:
        return False
    before = tokens[n]
    if before.kind is Kind.VERB:
        return bool(before.data.frame.object_moves)
    if before.kind is Kind.MARK:
        return before.data is Mark.INCLUDING
    return before.kind in {Kind.ROLE, Kind.TITLE, Kind.HEDGE, Kind.RUMOUR, Kind.CONFIRM}


def closes(tokens: list[Token], end: int) -> bool:
    """Whether a name may end there."""
    if end >= len(tokens):
        return True
    after = tokens[end]
    return after.kind is not Kind.WORD or after.low in RIGHT_WORDS or after.start > tokens[end - 1].end


def acts(tokens: list[Token], end: int) -> bool:
    """Whether what stands after has a person for its subject."""
    if end >= len(tokens):
        return False
    after = tokens[end]
    if after.kind is Kind.MARK:
        return after.data in {Mark.BY, Mark.FROM} or (after.data is Mark.CUT and after.low == ",")
    return after.kind in STRONG_RIGHT or after.text in {"(", "、"} or after.low in RIGHT_WORDS | _TITLES


def touches(tokens: list[Token], n: int) -> bool:
    """Whether no space stands before it."""
    return tokens[n].start == tokens[n - 1].end


def opens_clause(tokens: list[Token], at: int) -> bool:
    """Whether a clause, or what a little word leads, begins there."""
    before = tokens[at - 1]
    return (
        before.kind in {Kind.PUNCTUATION, Kind.MARK, Kind.HELPER, Kind.AND, Kind.ORG} or before.end < tokens[at].start
    )


def sounds(token: Token, known: frozenset[str] = SOUNDS) -> bool:
    """Whether the character spells a sound of a foreign name."""
    return len(token.text) == 1 and token.low in known


def is_latin(token: Token) -> bool:
    """Whether it is an unknown word in Latin letters."""
    return token.kind in {Kind.NAME, Kind.WORD} and token.text.isascii() and token.text.isalpha()
