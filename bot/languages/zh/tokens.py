"""What the parts that read Chinese tokens share."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from bot.languages.grammar import Frame, Mark
from bot.languages.tokens import Kind, Token

ROLES = {Kind.ROLE, Kind.GROUP, Kind.TEAM}
"""Who may move, by what they are."""
WHO = {*ROLES, Kind.PERSON}
"""The same, or by name."""
MOVES_SUBJECT = {Frame.JOIN, Frame.LEAVE, Frame.RETURN, Frame.FOUND}
"""Frames whose subject moves."""
ANOTHER = frozenset({"又一", "又一位", "又一名", "另一位", "一名", "一位", "这位", "某"})
"""Words that say that one person follows."""
TIMES = frozenset({"天", "年", "月", "个月", "周", "日", "小时", "周年", "余年", "多年", "个多月", "年多", "载"})
"""Measures of time after a number."""


PERSON_ENDINGS = frozenset("者家师员官长手将神")
"""Characters in which words for people end."""


def is_han(token: Token) -> bool:
    """Whether the token is written in Chinese characters."""
    return "\u3400" <= token.text[-1] <= "\u9fff" and "\u3400" <= token.text[0] <= "\u9fff"


def clause(tokens: list[Token], at: int, step: int, reach: int = 30) -> Iterator[Token]:
    """The tokens after (step 1) or before (step -1) one, as far as its clause goes."""
    n = at + step
    while 0 <= n < len(tokens) and reach:
        token = tokens[n]
        if token.kind is Kind.PUNCTUATION and token.text not in {'"', "、", "·", "'"}:
            return
        if token.kind is Kind.MARK and token.data is Mark.CUT:
            return
        yield token
        n += step
        reach -= 1


def pause(at: int) -> Token:
    """A comma that cuts clauses, written or not."""
    comma = Token(",", at, kind=Kind.MARK)
    comma.data = Mark.CUT
    return comma


def joined(tokens: list[Token], spans: Iterator[tuple[int, int]], kind: Kind) -> list[Token]:
    """The tokens with each span made one token of that kind."""
    found: list[Token] = []
    at = 0
    for first, end in spans:
        if first < at:
            continue
        found += tokens[at:first]
        pieces = tokens[first:end]
        text = pieces[0].text
        for before, piece in pairwise(pieces):
            text += piece.text if piece.start == before.end else f" {piece.text}"
        whole = Token(text, pieces[0].start, kind=kind)
        whole.end = pieces[-1].end
        whole.low = " ".join(p.low for p in pieces) if end - first > 1 else f"{whole.low} "
        found.append(whole)
        at = end
    return found + tokens[at:]


def leaves_or_joins(token: Token) -> bool:
    """Whether the token is a verb whose subject moves."""
    return token.kind is Kind.VERB and token.data.frame in MOVES_SUBJECT
