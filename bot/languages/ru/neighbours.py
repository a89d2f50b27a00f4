"""What the words of a sentence in Russian are by their neighbours."""

from __future__ import annotations

import re

from bot.languages.grammar import word_set
from bot.languages.tokens import Kind, Token

_SINGULAR_GENITIVES = word_set("главы | звезды | коллеги")

_PLURAL = re.compile(r"(?:[ыи]|ей|[ое]в|ами?|ями?|[ая]х|ые|ых|ыми|ьи)$")

_ONE_OF = word_set("один | одна | одного | одну | одним | одной | одному")

_REACH = 5

_PARTICIPLE = re.compile(r"(?:вш|ющ|ящ|ущ|ащ)(?:ий|ая|его|ему|им|ей|ую|ие|их|ими|ем)(?:ся)?$")


def settle(tokens: list[Token]) -> list[Token]:
    """Number of a role, and participles that begin what describes the noun before them."""
    for n, token in enumerate(tokens):
        if token.kind is Kind.ROLE and token.data is not None:
            _settle_number(tokens, n)
        elif token.kind is Kind.NOT_JOB and any(t.kind is Kind.ROLE for t in tokens[max(0, n - _FIELD) : n]):
            _settle_field(token)
        elif token.kind is Kind.PARTICLE and token.large and n and tokens[n - 1].kind is Kind.NAME:
            token.kind = Kind.NAME
        elif token.kind is Kind.WORD and n and _PARTICIPLE.search(token.text.lower()):
            _settle_participle(tokens, n)
    return tokens


_FIELD = 3
"""Words from a role to the field that it is in charge of."""


def _settle_field(token: Token) -> None:
    """'директор по приложениям': what somebody is in charge of is no product that somebody joins."""
    if token.data == "a product":
        token.kind, token.data = Kind.COMMON, None


_ADVERBS = {Kind.FORMER, Kind.HELPER, Kind.PAST}


def _settle_participle(tokens: list[Token], n: int) -> None:
    """', работавший в A,' and ', ранее работавший в A,' describe the noun before them."""
    first = n - 1 if tokens[n - 1].kind in _ADVERBS else n
    if first and tokens[first - 1].text == ",":
        tokens[n].kind = Kind.RELATIVE
        for token in tokens[first:n]:
            token.kind, token.data = Kind.RELATIVE, None


def _settle_number(tokens: list[Token], n: int) -> None:
    """'инженеры' are several; 'один из инженеров' is one."""
    if n and tokens[n - 1].kind is Kind.NUMBER and (tokens[n - 1].data or 0) > 1:
        tokens[n].kind = Kind.GROUP
        return
    last = tokens[n].text.lower().split()[-1]
    if last in _SINGULAR_GENITIVES or not _PLURAL.search(last):
        return
    led = tokens[max(0, n - _REACH) : n]
    one = next((k for k, t in enumerate(led) if t.text.lower() in _ONE_OF), None)
    if one is None:
        tokens[n].kind = Kind.GROUP
        return
    for token in led[one : one + 2]:
        token.kind, token.data = Kind.ARTICLE, None
