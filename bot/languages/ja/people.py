"""Names in Japanese: katakana with a middle dot, and katakana or Chinese characters before a title or a role."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.core.model import Seniority
from bot.languages.tokens import Kind, Token

_LONGEST = 5
"""Chinese characters of the longest name."""
_SHORT = 2
_TITLES = ("長", "教授", "博士")
"""Endings of posts by which people are called."""
_DOTS = frozenset("·=")


def find_names(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Spans of characters that are somebody's name."""
    at = 0
    while at < len(tokens):
        end = _kana_end(tokens, at)
        if (end > at + 1 and _is_name(tokens, at, end)) or (end == at and (end := _han_end(tokens, at))):
            yield at, end
        at = max(end, at + 1)


def _kana_end(tokens: Sequence[Token], at: int) -> int:
    """Where the run of katakana ends, dots between its parts included."""
    end = at
    while end < len(tokens) and (end == at or tokens[end].start == tokens[end - 1].end):
        inner = end > at and tokens[end].text in _DOTS and end + 1 < len(tokens) and _is_kana(tokens[end + 1])
        if not (inner or _is_kana(tokens[end])):
            break
        end += 1
    return end


def _is_kana(token: Token) -> bool:
    return token.kind is Kind.WORD and len(token.text) == 1 and "\u30a1" <= token.text <= "\u30ff" and token.text != "·"


def _is_name(tokens: Sequence[Token], at: int, end: int) -> bool:
    if end < len(tokens) and tokens[end].kind is Kind.TITLE:
        return True
    dotted = any(t.text in _DOTS for t in tokens[at:end])
    role = end < len(tokens) and tokens[end].kind is Kind.ROLE and tokens[end].start == tokens[end - 1].end
    titled = role and (tokens[end].data is Seniority.C_LEVEL or tokens[end].text.endswith(_TITLES))
    after_role = at > 0 and tokens[at - 1].kind in {Kind.ROLE, Kind.POSSESSIVE, Kind.ORG, Kind.AND}
    return (dotted and (role or after_role or _ends(tokens, end))) or (titled and end - at > _SHORT)


def _ends(tokens: Sequence[Token], end: int) -> bool:
    return end >= len(tokens) or tokens[end].kind in {Kind.MARK, Kind.PUNCTUATION, Kind.AND, Kind.POSSESSIVE}


def _han_end(tokens: Sequence[Token], at: int) -> int:
    """Where a name of Chinese characters ends: before a title."""
    end = at
    while end < len(tokens) and end - at < _LONGEST and _is_han(tokens[end]):
        end += 1
    titled = end < len(tokens) and tokens[end].kind is Kind.TITLE
    alone = at == 0 or tokens[at - 1].kind in {Kind.POSSESSIVE, Kind.PUNCTUATION, Kind.ROLE, Kind.AND}
    return end if end > at and titled and (end - at > 1 or alone) else 0


def _is_han(token: Token) -> bool:
    return (
        token.kind is Kind.WORD and len(token.text) == 1 and ("\u3400" <= token.text <= "\u9fff" or token.text == "々")
    )
