"""Names that Chinese spells by their sound or leaves in Latin letters: where they end."""

from __future__ import annotations

from collections.abc import Iterator

from bot.languages.grammar import Frame
from bot.languages.han import MORE_SOUNDS, SURNAMES
from bot.languages.tokens import Kind, Token
from bot.languages.zh.beside import (
    RIGHT_WORDS,
    STRONG_RIGHT,
    acts,
    announces,
    closes,
    is_latin,
    opens,
    opens_clause,
    sounds,
    touches,
)
from bot.languages.zh.tokens import clause, is_han

GIVEN, SHORT = 2, 2


def foreign_end(tokens: list[Token], at: int) -> int | None:
    """Where a name ends that is spelled by its sound, with a point between its parts: 汤姆·甘特."""
    n, points = at, 0
    if not (sounds(tokens[at], MORE_SOUNDS) or tokens[at].kind is Kind.NAME):
        n = _pointed(tokens, at)
        if n == at:
            return None
    while n < len(tokens) and n - at < _LONGEST:
        if tokens[n].text == "·" and n > at and n + 1 < len(tokens):
            points += 1
        elif not (
            sounds(tokens[n], MORE_SOUNDS)
            or tokens[n].kind is Kind.NAME
            or (len(tokens[n].text) == 1 and tokens[n].text.isupper())
            or (n > at and tokens[n - 1].text == "·" and tokens[n].low in SURNAMES)
        ):
            break
        n += 1
    return n if points and tokens[n - 1].text != "·" else None


def _pointed(tokens: list[Token], at: int) -> int:
    """Where the point stands that ends the first part of a name, whose characters are any: 大卫·."""
    if at and tokens[at - 1].kind is Kind.WORD and tokens[at - 1].end == tokens[at].start:
        return at
    for n in range(at, min(at + _FIRST, len(tokens))):
        if tokens[n].text == "·":
            return n
        if tokens[n].kind is not Kind.WORD or not is_han(tokens[n]):
            break
    return at


_FIRST = 6

_LONGEST = 16


def mixed_end(tokens: list[Token], at: int) -> int | None:
    """Where a name ends that is written half in Latin letters after a role: Tony陈."""
    if not at or tokens[at - 1].kind is not Kind.ROLE:
        return None
    end = at
    while end < len(tokens) and (sounds(tokens[end]) or tokens[end].low in SURNAMES or is_latin(tokens[end])):
        end += 1
    run = tokens[at:end]
    mixed = any(map(is_latin, run)) and any(map(is_han, run))
    return end if mixed and len(run) < _LONGEST // 2 and acts(tokens, end) else None


def sounded_end(tokens: list[Token], at: int) -> int | None:
    """Where a family name ends that is spelled by its sound alone: 卡帕西."""
    end = at
    while end < len(tokens) and sounds(tokens[end]) and end - at < _LONGEST and (end == at or touches(tokens, end)):
        end += 1
    if (
        end - at < (SHORT if at and tokens[at - 1].kind is Kind.ROLE else _SOUNDED)
        or not opens(tokens, at)
        or not closes(tokens, end)
    ):
        return None
    return end if announces(tokens, at) or (acts(tokens, end) and (at == 0 or opens_clause(tokens, at))) else None


_SOUNDED = 3


def latin_end(tokens: list[Token], at: int) -> int | None:
    """Where a name in Latin letters ends that a role, or a verb that only people do, shows to be a person's."""
    if tokens[at].kind is not Kind.NAME or not tokens[at].text.isascii():
        return None
    end = latin_run(tokens, at)
    announced = announces(tokens, at) and tokens[at - 1].kind is not Kind.HEDGE
    alive = acts(tokens, end) and tokens[end].low not in RIGHT_WORDS
    if _is_owner(tokens, end):
        return None
    if end - at > 1:
        return end if announced or alive else None
    return end if (announced and alive) or (_does_what_people_do(tokens, end) and _is_name(tokens[at].text)) else None


def _is_owner(tokens: list[Token], end: int) -> bool:
    """Whether a post follows that somebody had there: 'Instagram前产品高管'."""
    former = end < len(tokens) and tokens[end].kind is Kind.FORMER and len(tokens[end].low) == 1
    return former and any(t.kind is Kind.ROLE for t in tokens[end + 1 : end + 1 + _POST])


_POST = 5
"""Tokens within which a post follows 'former'."""


def _is_name(word: str) -> bool:
    """Whether a word is written as a name, and not as a product: one capital, or two as in LeCun and McGrew."""
    return word.istitle() or (word.startswith(("Le", "Mc", "Mac", "De", "Di", "La", "Van")) and word[2:].istitle())


def latin_run(tokens: list[Token], at: int) -> int:
    """Where a run of names in Latin letters ends that begins there."""
    end = at + 1
    while end < len(tokens) and tokens[end].kind is Kind.NAME and tokens[end].text.isascii() and end - at < _PARTS:
        end += 1
    return end


def latin_names(tokens: list[Token]) -> Iterator[tuple[int, int]]:
    """Names of several words that nothing shows to be a person's: products, firms."""
    at = 0
    while at < len(tokens):
        end = latin_run(tokens, at) if tokens[at].kind is Kind.NAME and tokens[at].text.isascii() else at + 1
        if end - at > 1:
            yield at, end
        at = end


def latin_firms(tokens: list[Token]) -> Iterator[tuple[int, int]]:
    """Names that a word of firms ends: 'Lumen AI'."""
    at = 0
    while at < len(tokens):
        end = at
        while end < len(tokens) and tokens[end].kind is Kind.NAME and tokens[end].text.isascii() and end - at < _PARTS:
            end += 1
        if end > at and end < len(tokens) and tokens[end].text in _OF_FIRMS and tokens[end].kind is not Kind.ORG:
            end += 1
            yield at, end
        at = max(end, at + 1)


_OF_FIRMS = frozenset({"AI", "Labs", "Lab", "Robotics", "Technologies", "Research", "Systems"})

_PARTS = 4

_PERSONAL = frozenset({"离职", "入职", "跳槽", "辞职", "辞任", "请辞", "卸任", "出走", "任职", "出任"})


def _does_what_people_do(tokens: list[Token], end: int) -> bool:
    verb = next((t for t in clause(tokens, end - 1, 1, 6) if t.kind not in STRONG_RIGHT - {Kind.VERB}), None)
    if verb is None or verb.kind is not Kind.VERB:
        return False
    return verb.low in _PERSONAL or (verb.data.frame is Frame.JOIN and _joins_a_lab(tokens, tokens.index(verb, end)))


def _joins_a_lab(tokens: list[Token], n: int) -> bool:
    """Whether the verb there has a lab for its whole object: a firm that 'joins' joins an alliance."""
    after = list(clause(tokens, n, 1, 3))
    return len(after) == 1 and after[0].kind is Kind.ORG
