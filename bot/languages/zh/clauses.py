"""What verbs of moving are in their Chinese clause: news, history, an attribute, a noun, an invitation."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from bot.languages.grammar import Frame, Mark
from bot.languages.tokens import Kind, Token
from bot.languages.zh.tokens import MOVES_SUBJECT, TIMES, WHO, clause, pause

_INVITES = frozenset(
    {"欢迎", "邀请", "呼吁", "号召", "鼓励", "允许", "吸引", "诚邀", "期待", "支持", "无法", "可", "让", "请"}
)
_AFTERS = frozenset({"后", "之后", "以后", "以来", "前", "之前", "前夕", "期间", "以前", "时"})


def settle_verbs(tokens: list[Token]) -> None:
    """Make no verbs of those that tell no move as news."""
    for n, token in enumerate(tokens):
        if token.kind is Kind.VERB:
            for rule in _RULES:
                if rule(tokens, n):
                    break


def _is_noun(tokens: list[Token], n: int) -> bool:
    """…的离职: a noun, spoken of, not told."""
    if n and tokens[n - 1].low == "的" and tokens[n].data.frame in MOVES_SUBJECT:
        tokens[n].kind = Kind.COMMON
        return True
    return False


def _is_attribute(tokens: list[Token], n: int) -> bool:
    """'离开 A 的研究员', '从 A 离职的研究员': describes them; what they left is a former employer."""
    verb = tokens[n]
    if verb.data.frame not in MOVES_SUBJECT:
        return False
    after = list(clause(tokens, n, 1, 14))
    own = next((k for k, t in enumerate(after) if t.low == "的"), None)
    if own is None or own > _NEAR or any(t.kind in {Kind.VERB, *WHO} for t in after[:own]):
        return False
    head = next((t for t in after[own + 1 :] if t.kind in {*WHO, Kind.VERB}), None)
    if head is None or head.kind not in {Kind.ROLE, Kind.PERSON, Kind.GROUP}:
        return False
    if any(t.low in {"是", "系"} for t in clause(tokens, n, -1, 16)):
        return False
    left = verb.data.frame is Frame.LEAVE
    verb.kind = Kind.FORMER if left and own else Kind.COMMON
    for token in clause(tokens, n, -1, 8):
        if token.kind is Kind.MARK and token.data is Mark.FROM:
            token.kind = Kind.FORMER if left else Kind.COMMON
    return True


_NEAR = 4
"""Tokens after a verb within which 的 still makes it an attribute."""


def _is_old(tokens: list[Token], n: int) -> bool:
    """'离职后首次…', '入职五年', '离职140天': the move is where the story starts from, not the news."""
    verb = tokens[n]
    if verb.data.frame not in MOVES_SUBJECT:
        return False
    after = tokens[n + 1 : n + 10]
    after = after[1:] if after and after[0].kind in {Kind.ORG, Kind.NAME} else after
    fillers = after
    while after and after[0].low in {"仅", "刚", "才", "已", "了", "不到", "近", "约", "仅仅"}:
        after = after[1:]
    lasts = len(after) > 1 and after[0].kind is Kind.NUMBER and after[1].low in TIMES
    since = bool(after) and after[0].low in _AFTERS
    if not (lasts or since):
        return False
    later = (t for t in tokens[n + 1 : n + 40])
    if verb.data.frame is Frame.LEAVE and _moves_again(later):
        return True
    verb.kind = Kind.PAST
    for token in fillers[: len(fillers) - len(after) + 2]:
        token.kind = Kind.HELPER if lasts else token.kind
    return True


def _moves_again(tokens: Iterator[Token]) -> bool:
    for token in tokens:
        if token.text in {"。", "!", "?", "|", ":"} or token.text == "\n":
            return False
        if token.kind is Kind.VERB and token.data.frame in {Frame.JOIN, Frame.RETURN, Frame.FOUND}:
            return True
    return False


def _is_invitation(tokens: list[Token], n: int) -> bool:
    """欢迎加入, 邀请…加入: nobody has come yet."""
    if tokens[n].data.frame not in {Frame.JOIN, Frame.RETURN}:
        return False
    if any(t.low in _INVITES for t in clause(tokens, n, -1, 12)):
        tokens[n].kind = Kind.COMMON
        return True
    return False


def _is_trend(tokens: list[Token], n: int) -> bool:
    """'A、B 等高管纷纷创业': what many did, told as the background of something else."""
    if tokens[n].data.frame is not Frame.FOUND or not any(t.low == "纷纷" for t in tokens[max(0, n - 4) : n]):
        return False
    tokens[n].kind = Kind.PAST
    return True


def _is_post(tokens: list[Token], n: int) -> bool:
    """'卸任 A 总裁', '不再担任 A 负责人': gives up a post, and often stays."""
    verb = tokens[n]
    if verb.data.frame is not Frame.LEAVE or not (verb.low.startswith("不再") or "卸" in verb.low):
        return False
    if verb.low != "不再负责" and not any(t.kind is Kind.ROLE for t in clause(tokens, n, 1, 16)):
        return False
    verb.kind = Kind.COMMON
    return True


def _is_bare(tokens: list[Token], n: int) -> bool:
    """跳槽 with nobody named to go to: only the leaving is told."""
    verb = tokens[n]
    if verb.low == "跳槽" and not any(t.kind in {Kind.ORG, Kind.NAME, Kind.PERSON} for t in clause(tokens, n, 1, 6)):
        verb.data = replace(verb.data, frame=Frame.LEAVE)
    return False


_RULES: tuple[Callable[[list[Token], int], bool], ...] = (
    _is_bare,
    _is_trend,
    _is_post,
    _is_noun,
    _is_invitation,
    _is_attribute,
    _is_old,
)


def settle_scopes(tokens: list[Token]) -> None:
    """'辟谣集体离职': it is denied that many leave at once, and no move."""
    for n, token in enumerate(tokens):
        near = tokens[n + 1 : n + _SCOPE]
        at = next((k for k, t in enumerate(near) if t.low in _MANY), None)
        if token.kind is Kind.DENIAL and at is not None:
            for t in (token, *(t for t in near[at:] if t.kind is Kind.VERB)):
                t.kind = Kind.COMMON


_SCOPE = 6
_MANY = frozenset({"集体", "大规模", "批量"})


def with_tellers(tokens: list[Token]) -> Iterator[Token]:
    """'A 宣布 …': what an employer announces of somebody is a clause of its own."""
    for n, token in enumerate(tokens):
        yield token
        if token.kind is not Kind.CONFIRM:
            continue
        before = list(clause(tokens, n, -1, 12))
        after = list(clause(tokens, n, 1, 24))
        verb = next((k for k, t in enumerate(after) if t.kind is Kind.VERB), len(after))
        tells = any(t.kind is Kind.ORG for t in before) and not any(t.kind in {*WHO, Kind.VERB} for t in before)
        if tells and any(t.kind in WHO for t in after[:verb]) and verb < len(after):
            yield pause(token.end)


def with_founders(tokens: list[Token]) -> Iterator[Token]:
    """创业 is to found a company that has no name yet; before 成立 stands what was founded."""
    held: list[Token] = []
    for n, token in enumerate(tokens):
        founds = token.kind is Kind.VERB and token.data.frame is Frame.FOUND
        if founds and token.low.endswith(("业", "户", "灶", "单干")):
            verb = Token(token.text[:-1], token.start, kind=Kind.VERB, low=token.low[:-1])
            verb.data = token.data
            held += [verb, Token(token.text[-1], token.end - 1, kind=Kind.STARTUP)]
        elif founds and not any(clause(tokens, n, 1, 3)):
            at = len(held)
            while at and held[at - 1].kind in {Kind.NAME, Kind.STARTUP, Kind.ORG_KIND, Kind.HELPER}:
                at -= 1
            held.insert(at, token)
        else:
            held.append(token)
    yield from held


def with_denials(tokens: list[Token]) -> Iterator[Token]:
    """'… 加入 A？官方：谣言': a denial after the verb, unless it is of a sum."""
    for n, token in enumerate(tokens):
        if token.kind is Kind.VERB and _is_denied_after(tokens[n + 1 : n + 26]):
            unwritten = Token("不", token.start, kind=Kind.NEGATION)
            unwritten.end = token.start
            yield unwritten
        yield token


def _is_denied_after(tokens: list[Token]) -> bool:
    paused = False
    for n, token in enumerate(tokens):
        paused |= token.kind is Kind.PUNCTUATION or token.text in {",", "，"}
        if (token.kind is Kind.VERB and paused) or token.text in {"。", "|", "\n"} or token.low[:1] in _SUMS:
            return False
        if token.kind is Kind.DENIAL and token.low in _FLAT:
            return n + 1 == len(tokens) or tokens[n + 1].kind in {Kind.PUNCTUATION, Kind.MARK}
    return False


_SUMS = frozenset("薪亿万价金股酬")
_FLAT = frozenset({"辟谣", "不实", "不属实", "谣言", "假消息", "子虚乌有", "并非事实", "否认", "失实"})
