"""What little words, numbers and lists are by their neighbours in a Chinese sentence."""

from __future__ import annotations

from bot.languages.grammar import Frame, Mark
from bot.languages.tokens import Kind, Token
from bot.languages.zh.tokens import ANOTHER, ROLES, TIMES, WHO, clause, leaves_or_joins

_MEASURES = frozenset("名位人个余大根员批对")


def settle_markers(tokens: list[Token]) -> None:
    """Keep the little words that mean here what the tables say, and make ordinary words of the others."""
    moved = False
    for n, token in enumerate(tokens):
        if token.kind is Kind.PUNCTUATION or (token.kind is Kind.MARK and token.data is Mark.CUT):
            moved = moved and token.text in {'"', "、", "·"}
        moved |= token.kind is Kind.VERB
        if token.kind is Kind.NOT_JOB and "idiom" in token.data and not _is_joined(tokens, n):
            token.kind = Kind.COMMON
        elif (token.kind is Kind.FORMER and not _is_former(tokens, n)) or (_is_as(token) and not moved):
            token.kind = Kind.WORD
        elif token.kind is Kind.TEAM and any(t.kind is Kind.ROLE for t in tokens[n + 1 : n + 5]):
            token.kind = Kind.WORD if token.low.endswith(("团队", "班底")) else Kind.TEAM
        elif token.kind is Kind.MARK and token.data is Mark.OTHER and not moved and not _stands_apart(tokens, n):
            token.kind = Kind.COMMON


def _is_as(token: Token) -> bool:
    """为 and 任, which mean a post only after a verb of moving."""
    return token.kind is Kind.MARK and token.data is Mark.AS and len(token.low) == 1


def _is_joined(tokens: list[Token], n: int) -> bool:
    """Whether a list or an alliance is what a verb of joining or leaving has for its object, and no part of a role."""
    if any(t.kind in ROLES for t in tokens[n + 1 : n + 3]):
        return False
    verb = next((t for t in clause(tokens, n, -1, 14) if t.kind is Kind.VERB), None)
    return verb is not None and leaves_or_joins(verb)


def _stands_apart(tokens: list[Token], n: int) -> bool:
    """Whether 与, 对 or 向 names an employer beside the subject; else it belongs to a role's description."""
    return len(tokens[n].low) == 1 and any(t.kind is Kind.ORG for t in tokens[n + 1 : n + 4])


def _is_former(tokens: list[Token], n: int) -> bool:
    """Whether 前 or 原 speaks of a post: a role follows before the clause turns to something else."""
    if len(tokens[n].low) > 1:
        return True
    before = tokens[n - 1] if n else None
    if before is not None and (before.kind is Kind.NUMBER or leaves_or_joins(before) or before.low in TIMES):
        return False
    for k, token in enumerate(clause(tokens, n, 1, 16)):
        if token.kind in WHO:
            return True
        if token.kind is Kind.VERB or (k == 0 and token.kind is Kind.NUMBER):
            return False
    return False


def settle_counts(tokens: list[Token]) -> None:
    """A measure word after a number makes a group: 三名, 4位."""
    for n, token in enumerate(tokens[:-1]):
        if token.kind is Kind.GROUP and any(t.low in ANOTHER for t in clause(tokens, n, -1, 10)):
            token.kind = Kind.ROLE
        measure = tokens[n + 1]
        if token.kind is Kind.ROLE and measure.low in _TOGETHER:
            token.kind = Kind.GROUP
        if token.kind is not Kind.NUMBER or measure.low not in _MEASURES or measure.kind in {Kind.ROLE, Kind.VERB}:
            continue
        if token.data == 1:
            token.kind = measure.kind = Kind.COMMON
        elif measure.low in "名位人" or any(t.kind is Kind.ROLE for t in list(clause(tokens, n + 1, 1, 6))):
            measure.kind, measure.data = Kind.GROUP, None


_TOGETHER = frozenset({"集体", "纷纷", "相继", "陆续", "接连", "双双", "先后", "均", "都"})


def settle_lists(tokens: list[Token]) -> None:
    """和 and 、 join people, or employers; between other nouns they are a part of one name or role."""
    for n, token in enumerate(tokens):
        if token.kind is not Kind.AND and token.text != "、":
            continue
        before, after = (tokens[k].kind if 0 <= k < len(tokens) else Kind.PUNCTUATION for k in (n - 1, n + 1))
        joins = before in _LISTED and (before is not Kind.ORG or after is Kind.ORG)
        token.kind = Kind.AND if joins else Kind.COMMON
        if joins and before is Kind.ORG:
            _make_several(tokens, n)


_LISTED = {Kind.PERSON, Kind.ROLE, Kind.GROUP, Kind.ORG}


def _make_several(tokens: list[Token], n: int) -> None:
    """A role of several employers, with nobody's name, is held by several."""
    after = list(clause(tokens, n, 1, 12))
    role = next((t for t in after if t.kind is Kind.ROLE), None)
    if role is not None and not any(t.kind in {Kind.PERSON, Kind.VERB} for t in after[: after.index(role) + 2]):
        role.kind = Kind.GROUP


def settle_funding(tokens: list[Token]) -> None:
    """A round of funding makes a founding that its sentence tells history, unless the founder just leaves a firm."""
    start = 0
    for n, token in enumerate([*tokens, Token("。", -1, kind=Kind.PUNCTUATION)]):
        if token.text not in {"。", "!", "?"}:
            continue
        sentence = tokens[start:n]
        frames = {t.data.frame for t in sentence if t.kind is Kind.VERB}
        if Frame.FOUND not in frames or Frame.LEAVE in frames:
            for t in sentence:
                t.kind = Kind.COMMON if t.kind is Kind.RECALL and t.low.endswith(_FUNDING) else t.kind
        start = n


_FUNDING = ("融资", "轮", "投")


def settle_companies(tokens: list[Token]) -> None:
    """公司 after words that describe it is a kind of firm, and not the firm spoken of before."""
    for n, token in enumerate(tokens):
        described = n and tokens[n - 1].kind in {Kind.WORD, Kind.COMMON, Kind.NAME, Kind.ORG_KIND}
        if token.kind is Kind.COMPANY and token.low == "公司" and described and tokens[n - 1].end == token.start:
            token.kind = Kind.ORG_KIND


def settle_lists_of_names(tokens: list[Token]) -> None:
    """'…, 分别是 A 和 B' names the group before the comma; '其中两人…' is a group of its own."""
    for n, token in enumerate(tokens):
        if token.kind is not Kind.MARK or token.data is not Mark.INCLUDING:
            continue
        if n + 1 < len(tokens) and (tokens[n + 1].kind is Kind.NUMBER or tokens[n + 1].low in {"有", "一"}):
            token.kind = Kind.HELPER
        elif n and tokens[n - 1].kind is Kind.MARK and tokens[n - 1].low == ",":
            sign = ":" if token.low.startswith("分别") else "、"
            tokens[n - 1] = Token(sign, tokens[n - 1].start, kind=Kind.PUNCTUATION)


def settle_reasons(tokens: list[Token]) -> None:
    """'因个人原因离职', '一天前离职': why and when somebody moves separates nobody from the verb."""
    for n, token in enumerate(tokens):
        if token.low in _BECAUSE:
            verb = next((k for k, t in enumerate(tokens[n + 1 : n + 14]) if t.kind is Kind.VERB), 0)
            inner = tokens[n + 1 : n + 1 + verb]
            inner = inner[: next((k for k, t in enumerate(inner) if t.kind is Kind.MARK), len(inner))]
            if inner and all(t.kind in {Kind.WORD, Kind.COMMON, Kind.HELPER} or t.low == "而" for t in inner):
                for t in (token, *inner):
                    t.kind = Kind.HELPER
        elif _is_ago(tokens, n):
            for t in tokens[n - 1 : n + 2]:
                t.kind = Kind.HELPER


_BECAUSE = frozenset({"因", "因为", "由于"})


def _is_ago(tokens: list[Token], n: int) -> bool:
    if not n or n + 1 == len(tokens) or tokens[n].low not in TIMES or tokens[n + 1].low != "前":
        return False
    return tokens[n - 1].kind is Kind.NUMBER or tokens[n - 1].low in _NUMBERS


_NUMBERS = frozenset("一两几数半")


def settle_frames(tokens: list[Token]) -> None:
    """What stands between 在 and 中 or 期间 tells when, and separates nobody from the verb."""
    settle_reasons(tokens)
    for n, token in enumerate(tokens):
        if token.low not in {"在", "将在"}:
            continue
        inner = list(clause(tokens, n, 1, 24))
        end = next((k for k, t in enumerate(inner) if t.low in {"中", "期间", "之际", "时", "内", "上", "下"}), None)
        if end is None or any(t.kind is Kind.VERB for t in inner[:end]):
            continue
        for t in inner[: end + 1]:
            if t.kind in {Kind.WORD, Kind.COMMON, Kind.NUMBER}:
                t.kind = Kind.HELPER


def settle_future(tokens: list[Token]) -> None:
    """将 marks the object of a verb of hiring; else it is the future."""
    for n, token in enumerate(tokens):
        if token.low != "将" or token.kind is not Kind.HELPER or n + 1 == len(tokens):
            continue
        after = list(clause(tokens, n, 1, 24))
        hires = [t.kind is Kind.VERB and t.data.frame.object_moves for t in after]
        if any(hires) and any(t.kind in WHO for t in after[: hires.index(True)]):
            token.kind, token.data = Kind.MARK, Mark.OBJECT
