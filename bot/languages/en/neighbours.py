"""What the words of a sentence in English are by their neighbours."""

from __future__ import annotations

from bot.languages.grammar import Mark
from bot.languages.tokens import Kind, Token

_ROLES_AHEAD = 6
"""Words after 'as' among which a role must follow."""

_BEFORE_ROLES = {
    *(Kind.ARTICLE, Kind.ITS, Kind.COMMON, Kind.WORD, Kind.NUMBER, Kind.FORMER, Kind.MORE, Kind.POSSESSIVE),
}
_AFTER_POST = {Kind.PUNCTUATION, Kind.MARK, Kind.AND}
"""What follows 'as A chief' where that is a post, and no clause of its own: 'as A chief says …'."""


def settle_as(tokens: list[Token]) -> list[Token]:
    """'as' before a role says as what; elsewhere it begins another clause."""
    for n, token in enumerate(tokens):
        if token.low == "as" and token.data is Mark.CUT and _role_follows(tokens, n):
            token.data = Mark.AS
    return tokens


def _role_follows(tokens: list[Token], n: int) -> bool:
    employed = False
    for at in range(n + 1, min(n + 1 + _ROLES_AHEAD, len(tokens))):
        kind = tokens[at].kind
        if kind is Kind.NOT_JOB:
            return True
        if kind is Kind.ROLE and employed:
            return at + 1 == len(tokens) or tokens[at + 1].kind in _AFTER_POST
        if kind is Kind.ROLE:
            return at + 1 == len(tokens) or tokens[at + 1].kind not in {Kind.NAME, Kind.PERSON, Kind.ROLE, Kind.VERB}
        owns = kind in {Kind.ORG, Kind.NAME} and at + 1 < len(tokens) and tokens[at + 1].kind is Kind.POSSESSIVE
        employed = employed or (kind is Kind.ORG and not owns)
        if kind not in _BEFORE_ROLES and kind is not Kind.ORG and not owns:
            return False
    return False
