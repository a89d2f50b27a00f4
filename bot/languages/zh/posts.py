"""Posts and other words for people that stand in no table, by how they are built."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.languages.tokens import Kind, Token
from bot.languages.zh.tokens import PERSON_ENDINGS, is_han

_CHIEF = frozenset({"首席", "联席首席"})
_LONGEST = 7
_RANK = re.compile(r"[PTM]\d{1,2}")
_STAFF = frozenset({"员工", "成员"})


def posts(tokens: list[Token]) -> Iterator[tuple[int, int]]:
    """The spans that are a post: 首席未来学家, 007号员工."""
    for n, token in enumerate(tokens):
        if _RANK.fullmatch(token.text):
            yield n, n + 1
        elif token.low in _CHIEF:
            end = _chief_end(tokens, n + 1)
            if end:
                yield n, end
        elif token.kind is Kind.NUMBER and _is_numbered(tokens[n + 1 : n + 3]):
            yield n, n + 3


def _is_numbered(after: list[Token]) -> bool:
    return len(after) > 1 and after[0].low == "号" and after[1].low in _STAFF


def _chief_end(tokens: list[Token], at: int) -> int | None:
    """Where a chief's post ends: at the first character for people, with nothing known before it."""
    for n in range(at, min(at + _LONGEST, len(tokens))):
        token = tokens[n]
        if token.kind not in {Kind.WORD, Kind.COMMON} or not is_han(token):
            return None
        if token.low[-1] in PERSON_ENDINGS and n > at:
            return n + 1
    return None
