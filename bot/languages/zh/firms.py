"""Employers in no list, where a verb, a marker or a role gives them a slot."""

from __future__ import annotations

from collections.abc import Iterator

from bot.core.model import Seniority
from bot.languages.grammar import Frame, Mark, words
from bot.languages.han import FIRMS, PLACES
from bot.languages.tokens import Kind, Token
from bot.languages.zh.tokens import ANOTHER, clause, is_han


def firms(tokens: list[Token]) -> Iterator[tuple[int, int]]:
    """Employers in no list, where a verb, a marker or a role gives them a slot."""
    spans: list[tuple[int, int]] = []
    for n, token in enumerate(tokens):
        if n + 1 < len(tokens) and tokens[n + 1].low in _OF_SCHOOLS:
            continue
        if token.kind is Kind.ORG_WORD and token.low in _KNOWN:
            spans.append((n, n + 1))
        elif token.kind is Kind.VERB and token.data.frame in {Frame.JOIN, Frame.RETURN}:
            spans += _firm_after(tokens, n)
        elif token.kind is Kind.VERB and token.data.mover == "subject":
            spans += (s for s in _firm_after(tokens, n) if tokens[s[1] - 1].kind is Kind.ORG_WORD and s[1] - s[0] > 1)
        elif token.kind is Kind.VERB and token.data.frame.object_moves:
            spans += _firm_before(tokens, n)
        elif token.kind is Kind.MARK and token.data is Mark.FROM:
            spans += _firm_after(tokens, n)
        elif token.kind is Kind.COMMON and token.low in _DONE_BY_FIRMS:
            spans += _firm_before(tokens, n)
        elif token.kind is Kind.FORMER or token.low in ANOTHER:
            spans += _firm_of_role(tokens, n)
    yield from sorted(spans, key=lambda span: (span[0], -span[1]))


def quoted_companies(tokens: list[Token]) -> Iterator[tuple[int, int]]:
    """新公司"…": the name of an own company stands in quotes after it."""
    for n, token in enumerate(tokens[:-2]):
        if token.kind not in {Kind.STARTUP, Kind.COMPANY, Kind.ORG_KIND} or tokens[n + 1].text != '"':
            continue
        end = next((k for k in range(n + 2, min(n + 12, len(tokens))) if tokens[k].text == '"'), None)
        if end is not None and end > n + 2:
            token.kind = tokens[n + 1].kind = tokens[end].kind = Kind.ORG_KIND
            yield n + 2, end


_OF_SCHOOLS = frozenset({"校友", "毕业生", "博士", "博士后", "学霸", "才女", "高材生", "学子", "师兄", "师姐"})
"""After these a university is where somebody studied."""
_DONE_BY_FIRMS = frozenset(
    {"完成", "获得", "发布", "推出", "上线", "启动", "开启", "收购", "融资", "获投", "换帅", "上市"}
)
_KNOWN = frozenset(words(FIRMS))
_FILLERS = {Kind.HELPER, Kind.ORG_KIND, Kind.ARTICLE, Kind.AGAIN}
_BREAKING = frozenset("并后任以及担专负领带参为的了时等总担这该一年")


def _run(tokens: list[Token], at: int) -> int:
    """Where the unknown characters end that begin there."""
    end = at
    while end < len(tokens) and end - at < _FIRM and _is_part(tokens[end]):
        end += 1
    return end


def _is_part(token: Token) -> bool:
    return (
        token.kind is Kind.ORG_WORD
        or token.low in PLACES
        or (token.kind is Kind.WORD and is_han(token) and token.low not in _BREAKING)
    )


_FIRM, _SHORT = 14, 2
"""The most tokens, and the fewest characters, of a firm's name."""
_ENDINGS = ("大学", "集团", "有限公司")


def _firm_after(tokens: list[Token], n: int) -> Iterator[tuple[int, int]]:
    at = n + 1
    while at < len(tokens) and (
        tokens[at].kind in _FILLERS or tokens[at].text == '"' or tokens[at].low in {"了", "到"}
    ):
        at += 1
    at = _announced(tokens, at)
    end = _run(tokens, at)
    while end < len(tokens) and tokens[end].kind is Kind.ORG_KIND and end - at < _FIRM:
        at = end + 1
        end = _run(tokens, at)
    end = next((k + 1 for k in range(at, end) if tokens[k].low.endswith(_ENDINGS)), end)
    after = tokens[end] if end < len(tokens) else None
    blocked = after is not None and after.kind in {Kind.ORG, Kind.NAME, Kind.COMMON, Kind.NOT_JOB, Kind.PERSON}
    if _length(tokens[at:end]) < _SHORT or blocked or all(t.low in PLACES for t in tokens[at:end]):
        return
    yield at, end


def _announced(tokens: list[Token], at: int) -> int:
    """Where the name begins after what describes the firm: 上海大模型公司海纳智能."""
    for n in range(at, min(at + _DESCRIBED, len(tokens))):
        if tokens[n].kind is Kind.ORG_KIND and n > at:
            return n + 1 if _run(tokens, n + 1) > n + _SHORT else at
        if tokens[n].kind not in {Kind.WORD, Kind.COMMON, Kind.ORG_WORD}:
            break
    return at


_DESCRIBED = 8


def _length(tokens: list[Token]) -> int:
    return sum(len(t.text) for t in tokens)


def _firm_before(tokens: list[Token], n: int) -> Iterator[tuple[int, int]]:
    end = n
    while end and tokens[end - 1].kind in {Kind.HELPER, Kind.HEDGE}:
        end -= 1
    at = end
    while at and _is_part(tokens[at - 1]) and end - at < _FIRM:
        at -= 1
    opens = at == 0 or tokens[at - 1].kind in {Kind.PUNCTUATION, Kind.SAY} or tokens[at - 1].text == ","
    if opens and _SHORT <= _length(tokens[at:end]) <= _FIRM // 2:
        yield at, end


def _firm_of_role(tokens: list[Token], n: int) -> Iterator[tuple[int, int]]:
    """前长城高管, and 长城前高管."""
    end = _run(tokens, n + 1)
    if n + 1 + _SHORT <= end <= n + 6 and end < len(tokens) and tokens[end].kind is Kind.ROLE:
        yield n + 1, end
        return
    at = n
    while at and n - at < _FIRM // 2 and _is_part(tokens[at - 1]):
        at -= 1
    follows = n + 1 < len(tokens) and tokens[n + 1].kind is Kind.ROLE
    if follows and n - at >= _SHORT and (at == 0 or tokens[at - 1].kind is not Kind.ORG):
        yield at, n


_BUYS = frozenset({"收购", "并购", "买下"})
_HEADS = {Seniority.FOUNDER, Seniority.C_LEVEL}


def with_acquired(tokens: list[Token]) -> Iterator[Token]:
    """'A收购B, 联合创始人…加入A': founders who are nobody's are those of the firm that is bought."""
    bought = next((t for n, t in enumerate(tokens) if t.low in _BUYS for t in _bought(tokens, n)), None)
    told = False
    for n, token in enumerate(tokens):
        told |= token.low in _BUYS
        before = tokens[n - 1] if n else None
        opens = before is None or before.kind in {Kind.PUNCTUATION, Kind.MARK, Kind.AND}
        heads = token.kind is Kind.ROLE and token.data in _HEADS and opens
        if bought is not None and heads and told:
            owner = Token(bought.text, token.start, kind=bought.kind, low=bought.low)
            owner.data, owner.end = bought.data, token.start
            yield owner
            yield _owner_mark(token.start)
        yield token


def _bought(tokens: list[Token], n: int) -> Iterator[Token]:
    """The firm that is bought there: 'B被A收购', '对B的收购', 'A收购B'."""
    before = list(clause(tokens, n, -1, 12))
    by = next((k for k, t in enumerate(before) if t.kind is Kind.MARK and t.data is Mark.BY), None)
    of = next((k for k, t in enumerate(before) if t.low == "对"), None)
    if by is not None:
        yield from (t for t in before[by + 1 :] if t.kind in _FIRMS)
    elif of is not None:
        yield from (t for t in before[:of] if t.kind in _FIRMS)
    else:
        yield from (t for t in clause(tokens, n, 1, 10) if t.kind in _FIRMS)


_FIRMS = {Kind.ORG, Kind.NAME}


_BETWEEN_OWNER = {Kind.WORD, Kind.COMMON, Kind.FORMER, Kind.ORG_WORD}


def with_owners(tokens: list[Token]) -> Iterator[Token]:
    """An employer in no list owns the role that follows it, as if 的 stood between."""
    for n, token in enumerate(tokens):
        yield token
        if token.kind is Kind.PERSON and n + 1 < len(tokens) and _follows(token, tokens[n + 1]):
            yield _owner_mark(token.end)
        if token.kind is not Kind.NAME:
            continue
        after = tokens[n + 1 : n + 8]
        role = next((k for k, t in enumerate(after) if t.kind is Kind.ROLE), None)
        if role is None:
            continue
        before = tokens[n - 1] if n else None
        former = (before is not None and before.kind is Kind.FORMER) or after[0].kind is Kind.FORMER
        another = before is not None and before.low in ANOTHER
        known = token.low.strip() in _KNOWN
        if (former or another or known) and all(t.kind in _BETWEEN_OWNER for t in after[:role]):
            yield _owner_mark(token.end)


def _follows(person: Token, after: Token) -> bool:
    """马斯克xAI: whose firm it is."""
    return after.kind is Kind.ORG and after.start == person.end


def _owner_mark(at: int) -> Token:
    """A 的 that is not written."""
    mark = Token("的", at, kind=Kind.POSSESSIVE)
    mark.end = at
    return mark
