"""Who is named after a title that names nobody: 'A's chief leaves. NAME, the chief of …', 'We speak of NAME'."""

from __future__ import annotations

from bot.core.model import Person
from bot.languages.tokens import Kind, Token
from bot.reading.mention import is_owner
from bot.reading.phrases import COMMAS

_SHORTEST = 4
_COLONS = frozenset(":：")


def introduced(body: list[Token], introduces: frozenset[tuple[str, ...]]) -> Person | None:
    """Whom the sentence introduces: by a description after the name, or by words before it."""
    if len(body) < _SHORTEST:
        return None
    for n, token in enumerate(body):
        if token.kind is not Kind.PERSON or is_owner(body, n):
            continue
        placed = n == 0 or body[n - 1].text in _COLONS
        if (placed and _is_described(body, n)) or _is_led_by(body, n, introduces):
            person: Person = token.data
            return person
    return None


def _is_described(body: list[Token], n: int) -> bool:
    after = body[n + 1 : n + 10]
    if len(after) < _SHORTEST - 2:
        return False
    if after[0].kind in {Kind.PAST, Kind.FORMER}:
        return True
    if after[0].text not in COMMAS:
        return False
    return after[1].kind is Kind.RELATIVE or any(t.kind is Kind.ROLE for t in after[1:])


def _is_led_by(body: list[Token], n: int, introduces: frozenset[tuple[str, ...]]) -> bool:
    """Whether the words right before the name say that it is who is meant."""
    return any(tuple(t.text.casefold() for t in body[max(0, n - len(words)) : n]) == words for words in introduces)
