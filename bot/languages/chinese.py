"""What the words of a Chinese sentence are by their neighbours: people, firms, and what little words do there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from bot.languages.grammar import Frame, Mark
from bot.languages.han import DOUBLE_SURNAMES, NEVER_GIVEN, SOUNDS, SURNAMES
from bot.languages.tokens import Kind, Token

_ROLES = {Kind.ROLE, Kind.GROUP, Kind.TEAM}
_WHO = {*_ROLES, Kind.PERSON}
_MOVES_SUBJECT = {Frame.JOIN, Frame.LEAVE, Frame.RETURN, Frame.FOUND}
_MEASURES = frozenset("名位人个余大根员批对")
_TIMES = frozenset({"天", "年", "月", "个月", "周", "日", "小时", "周年", "余年", "多年", "个多月", "年多", "载"})
_INVITES = frozenset(
    {"欢迎", "邀请", "呼吁", "号召", "鼓励", "允许", "吸引", "诚邀", "期待", "支持", "无法", "可", "让", "请"}
)
_AFTERS = frozenset({"后", "之后", "以后", "以来", "前", "之前", "前夕", "期间", "以前", "时"})


def settle(tokens: list[Token]) -> list[Token]:
    """The tokens of a text, with people and firms made one token and words of several meanings decided."""
    for token in tokens:
        if token.kind is not Kind.PERSON and _is_han(token):
            token.low = token.low.replace(" ", "")
    tokens = list(_with_pauses(tokens))
    _settle_markers(tokens)
    tokens = _joined(tokens, _people(tokens), Kind.PERSON)
    tokens = _joined(tokens, _latin_names(tokens), Kind.NAME)
    _settle_counts(tokens)
    _settle_frames(tokens)
    tokens = _joined(tokens, _firms(tokens), Kind.NAME)
    _settle_lists(tokens)
    _settle_funding(tokens)
    tokens = _joined(tokens, _quoted_companies(tokens), Kind.NAME)
    tokens = list(_with_owners(tokens))
    _settle_future(tokens)
    _settle_verbs(tokens)
    tokens = list(_with_tellers(tokens))
    return list(_with_founders(tokens))


def _joined(tokens: list[Token], spans: Iterator[tuple[int, int]], kind: Kind) -> list[Token]:
    """The tokens with each span made one token of that kind."""
    joined: list[Token] = []
    at = 0
    for first, end in spans:
        if first < at:
            continue
        joined += tokens[at:first]
        pieces = tokens[first:end]
        text = pieces[0].text
        for before, piece in zip(pieces, pieces[1:], strict=False):
            text += piece.text if piece.start == before.end else f" {piece.text}"
        whole = Token(text, pieces[0].start, kind=kind)
        whole.end = pieces[-1].end
        whole.low = " ".join(p.low for p in pieces) if end - first > 1 else f"{whole.low} "
        joined.append(whole)
        at = end
    return joined + tokens[at:]


# --- pauses


def _with_pauses(tokens: list[Token]) -> Iterator[Token]:
    """A space between characters is a bar, or a full stop where there are many; a semicolon ends a sentence too."""
    gaps = sum(map(_is_gap, tokens, tokens[1:]))
    sign = "|" if gaps < _MANY_GAPS else "。"
    for before, token in zip([None, *tokens], tokens, strict=False):
        if before is not None and _is_gap(before, token):
            yield Token(sign, before.end, kind=Kind.PUNCTUATION)
        replaced = _REPLACED.get(token.text) if token.kind is Kind.PUNCTUATION else None
        yield token if replaced is None else Token(replaced, token.start, kind=Kind.PUNCTUATION)


_MANY_GAPS = 3


def _is_gap(before: Token, token: Token) -> bool:
    return token.start > before.end and _is_han(before) and _is_han(token)


def _pause(at: int) -> Token:
    pause = Token(",", at, kind=Kind.MARK)
    pause.data = Mark.CUT
    return pause


_REPLACED = {";": "。", "-": "—"}


def _is_han(token: Token) -> bool:
    return "\u3400" <= token.text[-1] <= "\u9fff" and "\u3400" <= token.text[0] <= "\u9fff"


def _clause(tokens: list[Token], at: int, step: int, reach: int = 30) -> Iterator[Token]:
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


# --- little words


def _settle_markers(tokens: list[Token]) -> None:
    moved = False
    for n, token in enumerate(tokens):
        if token.kind is Kind.PUNCTUATION or (token.kind is Kind.MARK and token.data is Mark.CUT):
            moved = moved and token.text in {'"', "、", "·"}
        moved |= token.kind is Kind.VERB
        if token.kind is Kind.NOT_JOB and "idiom" in token.data and not _is_joined(tokens, n):
            token.kind = Kind.COMMON
        elif token.kind is Kind.FORMER and not _is_former(tokens, n):
            token.kind = Kind.WORD
        elif token.kind is Kind.MARK and token.data is Mark.AS and not moved and len(token.low) == 1:
            token.kind = Kind.WORD
        elif token.kind is Kind.TEAM and any(t.kind is Kind.ROLE for t in tokens[n + 1 : n + 5]):
            token.kind = Kind.WORD if token.low.endswith(("团队", "班底")) else Kind.TEAM
        elif token.kind is Kind.MARK and token.data is Mark.OTHER and not moved and not _stands_apart(tokens, n):
            token.kind = Kind.COMMON


def _is_joined(tokens: list[Token], n: int) -> bool:
    """Whether a list or an alliance is what a verb of joining or leaving has for its object, and no part of a role."""
    if any(t.kind in _ROLES for t in tokens[n + 1 : n + 3]):
        return False
    verb = next((t for t in _clause(tokens, n, -1, 14) if t.kind is Kind.VERB), None)
    return verb is not None and _leaves_or_joins(verb)


def _stands_apart(tokens: list[Token], n: int) -> bool:
    """Whether 与, 对 or 向 names an employer beside the subject; else it belongs to a role's description."""
    return len(tokens[n].low) == 1 and any(t.kind is Kind.ORG for t in tokens[n + 1 : n + 4])


def _is_former(tokens: list[Token], n: int) -> bool:
    """Whether 前 or 原 speaks of a post: a role follows before the clause turns to something else."""
    if len(tokens[n].low) > 1:
        return True
    before = tokens[n - 1] if n else None
    if before is not None and (before.kind is Kind.NUMBER or _leaves_or_joins(before) or before.low in _TIMES):
        return False
    for k, token in enumerate(_clause(tokens, n, 1, 16)):
        if token.kind in _WHO:
            return True
        if token.kind is Kind.VERB or (k == 0 and token.kind is Kind.NUMBER):
            return False
    return False


def _leaves_or_joins(token: Token) -> bool:
    return token.kind is Kind.VERB and token.data.frame in _MOVES_SUBJECT


def _settle_counts(tokens: list[Token]) -> None:
    """A measure word after a number makes a group: 三名, 4位."""
    for n, token in enumerate(tokens[:-1]):
        if token.kind is Kind.GROUP and any(t.low in _ANOTHER for t in _clause(tokens, n, -1, 10)):
            token.kind = Kind.ROLE
        measure = tokens[n + 1]
        if token.kind is not Kind.NUMBER or measure.low not in _MEASURES or measure.kind in {Kind.ROLE, Kind.VERB}:
            continue
        if token.data == 1:
            token.kind = measure.kind = Kind.COMMON
        elif measure.low in "名位人" or any(t.kind is Kind.ROLE for t in list(_clause(tokens, n + 1, 1, 6))):
            measure.kind, measure.data = Kind.GROUP, None


def _settle_lists(tokens: list[Token]) -> None:
    """和 and 、 join people, or employers; between other nouns they are a part of one name or role."""
    for n, token in enumerate(tokens):
        if token.kind is not Kind.AND and token.text != "、":
            continue
        before, after = (tokens[k].kind if 0 <= k < len(tokens) else Kind.PUNCTUATION for k in (n - 1, n + 1))
        joins = before in _LISTED and (before is not Kind.ORG or after is Kind.ORG)
        token.kind = Kind.AND if joins else Kind.COMMON


_LISTED = {Kind.PERSON, Kind.ROLE, Kind.GROUP, Kind.ORG}


def _settle_funding(tokens: list[Token]) -> None:
    """A round of funding makes only a founding told in its sentence history."""
    start = 0
    for n, token in enumerate([*tokens, Token("。", -1, kind=Kind.PUNCTUATION)]):
        if token.text not in {"。", "!", "?"}:
            continue
        sentence = tokens[start:n]
        if not any(t.kind is Kind.VERB and t.data.frame is Frame.FOUND for t in sentence):
            for t in sentence:
                t.kind = Kind.COMMON if t.kind is Kind.RECALL and t.low.endswith(_FUNDING) else t.kind
        start = n


_FUNDING = ("融资", "轮", "投")


def _settle_frames(tokens: list[Token]) -> None:
    """What stands between 在 and 中 or 期间 tells when, and separates nobody from the verb."""
    for n, token in enumerate(tokens):
        if token.low not in {"在", "将在"}:
            continue
        inner = list(_clause(tokens, n, 1, 24))
        end = next((k for k, t in enumerate(inner) if t.low in {"中", "期间", "之际", "时", "内", "上", "下"}), None)
        if end is None or any(t.kind is Kind.VERB for t in inner[:end]):
            continue
        for t in inner[: end + 1]:
            if t.kind in {Kind.WORD, Kind.COMMON, Kind.NUMBER}:
                t.kind = Kind.HELPER


def _settle_future(tokens: list[Token]) -> None:
    """将 marks the object of a verb of hiring; else it is the future."""
    for n, token in enumerate(tokens):
        if token.low != "将" or token.kind is not Kind.HELPER or n + 1 == len(tokens):
            continue
        after = list(_clause(tokens, n, 1, 24))
        hires = [t.kind is Kind.VERB and t.data.frame.object_moves for t in after]
        if any(hires) and any(t.kind in _WHO for t in after[: hires.index(True)]):
            token.kind, token.data = Kind.MARK, Mark.OBJECT


# --- people


def _people(tokens: list[Token]) -> Iterator[tuple[int, int]]:
    at = last = 0
    while at < len(tokens):
        ends = (find(tokens, at) for find in (_foreign_end, _mixed_end, _chinese_end, _sounded_end, _latin_end))
        end = next((e for e in ends if e), None)
        if end is None and last and at == last + 1 and (tokens[last].kind is Kind.AND or tokens[last].text == "、"):
            end = _listed_end(tokens, at)
        if end:
            yield at, end
            last = end
        at = end or at + 1


def _listed_end(tokens: list[Token], at: int) -> int | None:
    """Where a Chinese name ends that follows another in a list."""
    if tokens[at].low not in SURNAMES:
        return None
    end = at + 1
    while end < len(tokens) and end - at <= _GIVEN and _is_given(tokens[end]):
        end += 1
    return next((last for last in range(end, at + 1, -1) if _closes(tokens, last)), None)


_LEFT_WORDS = frozenset("由请与和跟因曝传让")
_RIGHT_WORDS = frozenset("说将已于曾也等在从被与和任拟欲还又则均都正近日出自携带称因为即仍是系")
_TITLES = frozenset({"博士", "教授", "院士", "先生", "女士"})
_STRONG_RIGHT = {
    *(Kind.VERB, Kind.CONFIRM, Kind.RUMOUR, Kind.HEDGE, Kind.HELPER, Kind.NEGATION, Kind.DENIAL, Kind.SAY, Kind.PAST),
    *(Kind.FORMER, Kind.TITLE, Kind.PASSIVE),
}


def _opens(tokens: list[Token], at: int) -> bool:
    """Whether a name may begin there."""
    if at == 0:
        return True
    before = tokens[at - 1]
    return before.kind is not Kind.WORD or before.low in _LEFT_WORDS or tokens[at].start > before.end


def _announces(tokens: list[Token], at: int) -> bool:
    """Whether what stands before asks for a name: a role, a verb of hiring, or another name and 、."""
    n = at - 1
    while n >= 0 and tokens[n].text in {'"', "、"}:
        n -= 1
    if n < 0:
        return False
    before = tokens[n]
    if before.kind is Kind.VERB:
        return bool(before.data.frame.object_moves)
    return before.kind in {Kind.ROLE, Kind.TITLE, Kind.HEDGE, Kind.RUMOUR, Kind.CONFIRM}


def _closes(tokens: list[Token], end: int) -> bool:
    """Whether a name may end there."""
    if end >= len(tokens):
        return True
    after = tokens[end]
    return after.kind is not Kind.WORD or after.low in _RIGHT_WORDS or after.start > tokens[end - 1].end


def _acts(tokens: list[Token], end: int) -> bool:
    """Whether what stands after has a person for its subject."""
    if end >= len(tokens):
        return False
    after = tokens[end]
    if after.kind is Kind.MARK:
        return after.data in {Mark.BY, Mark.FROM} or (after.data is Mark.CUT and after.low == ",")
    return after.kind in _STRONG_RIGHT or after.text in {"(", "、"} or after.low in _RIGHT_WORDS | _TITLES


def _is_given(token: Token) -> bool:
    return len(token.text) == 1 and _is_han(token) and token.low not in NEVER_GIVEN and token.kind is not Kind.VERB


def _chinese_end(tokens: list[Token], at: int) -> int | None:
    """Where the Chinese name ends that begins here: a family name and one or two characters."""
    first = tokens[at]
    double = at + 1 < len(tokens) and first.low + tokens[at + 1].low in DOUBLE_SURNAMES
    if not (double or (first.low in SURNAMES and len(first.text) == 1)) or not _opens(tokens, at):
        return None
    least = at + 1 + double
    end = least
    while end < len(tokens) and end - least < _GIVEN and _is_given(tokens[end]) and _touches(tokens, end):
        end += 1
    announced = _announces(tokens, at)
    for last in range(end, least, -1):
        if (
            _closes(tokens, last)
            and (announced or _acts(tokens, last))
            and (announced or last - at > _SHORT or at == 0 or _opens_clause(tokens, at))
        ):
            return last
    return end if announced and end - least == _GIVEN and tokens[at - 1].kind is Kind.ROLE else None


_GIVEN, _SHORT = 2, 2


def _touches(tokens: list[Token], n: int) -> bool:
    return tokens[n].start == tokens[n - 1].end


def _opens_clause(tokens: list[Token], at: int) -> bool:
    before = tokens[at - 1]
    return (
        before.kind in {Kind.PUNCTUATION, Kind.MARK, Kind.HELPER, Kind.AND, Kind.ORG} or before.end < tokens[at].start
    )


def _sounds(token: Token) -> bool:
    return len(token.text) == 1 and token.low in SOUNDS


def _foreign_end(tokens: list[Token], at: int) -> int | None:
    """Where a name ends that is spelled by its sound, with a point between its parts: 汤姆·甘特."""
    n, points = at, 0
    if not (_sounds(tokens[at]) or tokens[at].kind is Kind.NAME):
        return None
    while n < len(tokens) and n - at < _LONGEST:
        if tokens[n].text == "·" and n > at and n + 1 < len(tokens):
            points += 1
        elif not (
            _sounds(tokens[n]) or tokens[n].kind is Kind.NAME or len(tokens[n].text) == 1 and tokens[n].text.isupper()
        ):
            break
        n += 1
    return n if points else None


_LONGEST = 16


def _mixed_end(tokens: list[Token], at: int) -> int | None:
    """Where a name ends that is written half in Latin letters after a role: Tony陈."""
    if not at or tokens[at - 1].kind is not Kind.ROLE:
        return None
    end = at
    while end < len(tokens) and (_sounds(tokens[end]) or tokens[end].low in SURNAMES or _is_latin(tokens[end])):
        end += 1
    run = tokens[at:end]
    mixed = any(map(_is_latin, run)) and any(map(_is_han, run))
    return end if mixed and len(run) < _LONGEST // 2 and _acts(tokens, end) else None


def _is_latin(token: Token) -> bool:
    return token.kind in {Kind.NAME, Kind.WORD} and token.text.isascii() and token.text.isalpha()


def _sounded_end(tokens: list[Token], at: int) -> int | None:
    """Where a family name ends that is spelled by its sound alone: 卡帕西."""
    end = at
    while end < len(tokens) and _sounds(tokens[end]) and end - at < _LONGEST and (end == at or _touches(tokens, end)):
        end += 1
    if (
        end - at < (_SHORT if at and tokens[at - 1].kind is Kind.ROLE else _SOUNDED)
        or not _opens(tokens, at)
        or not _closes(tokens, end)
    ):
        return None
    return end if _announces(tokens, at) or (_acts(tokens, end) and (at == 0 or _opens_clause(tokens, at))) else None


_SOUNDED = 3


def _latin_end(tokens: list[Token], at: int) -> int | None:
    """Where a name in Latin letters ends that a role, or a verb that only people do, shows to be a person's."""
    if tokens[at].kind is not Kind.NAME or not tokens[at].text.isascii():
        return None
    end = _latin_run(tokens, at)
    announced = _announces(tokens, at) and tokens[at - 1].kind is not Kind.HEDGE
    acts = _acts(tokens, end) and tokens[end].low not in _RIGHT_WORDS
    if end - at > 1:
        return end if announced or acts else None
    return end if (announced and acts) or (_does_what_people_do(tokens, end) and _is_name(tokens[at].text)) else None


def _is_name(word: str) -> bool:
    """Whether a word is written as a name, and not as a product: one capital, or two as in LeCun and McGrew."""
    return word.istitle() or (word.startswith(("Le", "Mc", "Mac", "De", "Di", "La", "Van")) and word[2:].istitle())


def _latin_run(tokens: list[Token], at: int) -> int:
    end = at + 1
    while end < len(tokens) and tokens[end].kind is Kind.NAME and tokens[end].text.isascii() and end - at < _PARTS:
        end += 1
    return end


def _latin_names(tokens: list[Token]) -> Iterator[tuple[int, int]]:
    """Names of several words that nothing shows to be a person's: products, firms."""
    at = 0
    while at < len(tokens):
        end = _latin_run(tokens, at) if tokens[at].kind is Kind.NAME and tokens[at].text.isascii() else at + 1
        if end - at > 1:
            yield at, end
        at = end


_PARTS = 4
_PERSONAL = frozenset({"离职", "入职", "跳槽", "辞职", "辞任", "请辞", "卸任", "出走", "任职", "出任"})


def _does_what_people_do(tokens: list[Token], end: int) -> bool:
    verb = next((t for t in _clause(tokens, end - 1, 1, 6) if t.kind not in _STRONG_RIGHT - {Kind.VERB}), None)
    return verb is not None and verb.kind is Kind.VERB and verb.low in _PERSONAL


# --- firms


def _firms(tokens: list[Token]) -> Iterator[tuple[int, int]]:
    """Employers in no list, where a verb, a marker or a role gives them a slot."""
    spans: list[tuple[int, int]] = []
    for n, token in enumerate(tokens):
        if token.kind is Kind.VERB and token.data.frame in {Frame.JOIN, Frame.RETURN}:
            spans += _firm_after(tokens, n)
        elif token.kind is Kind.VERB and token.data.mover == "subject":
            spans += (s for s in _firm_after(tokens, n) if tokens[s[1] - 1].kind is Kind.ORG_WORD and s[1] - s[0] > 1)
        elif token.kind is Kind.VERB and token.data.frame.object_moves:
            spans += _firm_before(tokens, n)
        elif token.kind is Kind.MARK and token.data is Mark.FROM:
            spans += _firm_after(tokens, n)
        elif token.kind is Kind.COMMON and token.low in _DONE_BY_FIRMS:
            spans += _firm_before(tokens, n)
        elif token.kind is Kind.FORMER or token.low in _ANOTHER:
            spans += _firm_of_role(tokens, n)
    yield from sorted(spans)


def _quoted_companies(tokens: list[Token]) -> Iterator[tuple[int, int]]:
    """新公司"…": the name of an own company stands in quotes after it."""
    for n, token in enumerate(tokens[:-2]):
        if token.kind not in {Kind.STARTUP, Kind.COMPANY, Kind.ORG_KIND} or tokens[n + 1].text != '"':
            continue
        end = next((k for k in range(n + 2, min(n + 12, len(tokens))) if tokens[k].text == '"'), None)
        if end is not None and end > n + 2:
            token.kind = tokens[n + 1].kind = tokens[end].kind = Kind.ORG_KIND
            yield n + 2, end


_DONE_BY_FIRMS = frozenset(
    {"完成", "获得", "发布", "推出", "上线", "启动", "开启", "收购", "融资", "获投", "换帅", "上市"}
)
_ANOTHER = frozenset({"又一", "又一位", "又一名", "另一位", "一名", "一位", "这位", "某"})
_FILLERS = {Kind.HELPER, Kind.ORG_KIND, Kind.ARTICLE, Kind.AGAIN}
_BREAKING = frozenset("并后任以及担专负领带参为的了时等总担这该一年")


def _run(tokens: list[Token], at: int) -> int:
    """Where the unknown characters end that begin there."""
    end = at
    while end < len(tokens) and end - at < _FIRM and _is_part(tokens[end]):
        end += 1
    return end


def _is_part(token: Token) -> bool:
    return token.kind is Kind.ORG_WORD or (token.kind is Kind.WORD and _is_han(token) and token.low not in _BREAKING)


_FIRM = 14
_ENDINGS = frozenset({"大学", "集团", "有限公司"})


def _firm_after(tokens: list[Token], n: int) -> Iterator[tuple[int, int]]:
    at = n + 1
    while at < len(tokens) and (
        tokens[at].kind in _FILLERS or tokens[at].text == '"' or tokens[at].low in {"了", "到"}
    ):
        at += 1
    end = _run(tokens, at)
    while end < len(tokens) and tokens[end].kind is Kind.ORG_KIND and end - at < _FIRM:
        at = end + 1
        end = _run(tokens, at)
    end = next((k + 1 for k in range(at, end) if tokens[k].low in _ENDINGS), end)
    after = tokens[end] if end < len(tokens) else None
    blocked = after is not None and after.kind in {Kind.ORG, Kind.NAME, Kind.COMMON, Kind.NOT_JOB, Kind.PERSON}
    if _length(tokens[at:end]) < _SHORT or blocked:
        return
    yield at, end


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
    if follows and _SHORT <= n - at and (at == 0 or tokens[at - 1].kind is not Kind.ORG):
        yield at, n


_BETWEEN_OWNER = {Kind.WORD, Kind.COMMON, Kind.FORMER, Kind.ORG_WORD}


def _with_owners(tokens: list[Token]) -> Iterator[Token]:
    """An employer in no list owns the role that follows it, as if 的 stood between."""
    for n, token in enumerate(tokens):
        yield token
        after = tokens[n + 1 : n + 8]
        role = next((k for k, t in enumerate(after) if t.kind is Kind.ROLE), None)
        if token.kind is not Kind.NAME or role is None:
            continue
        before = tokens[n - 1] if n else None
        former = (before is not None and before.kind is Kind.FORMER) or after[0].kind is Kind.FORMER
        another = before is not None and before.low in _ANOTHER
        if (former or another) and all(t.kind in _BETWEEN_OWNER for t in after[:role]):
            owner = Token("的", token.end, kind=Kind.POSSESSIVE)
            owner.end = token.end
            yield owner


# --- verbs


def _settle_verbs(tokens: list[Token]) -> None:
    for n, token in enumerate(tokens):
        if token.kind is Kind.VERB:
            for rule in _RULES:
                if rule(tokens, n):
                    break


def _is_noun(tokens: list[Token], n: int) -> bool:
    """…的离职: a noun, spoken of, not told."""
    if n and tokens[n - 1].low == "的" and tokens[n].data.frame in _MOVES_SUBJECT:
        tokens[n].kind = Kind.COMMON
        return True
    return False


def _is_attribute(tokens: list[Token], n: int) -> bool:
    """'离开 A 的研究员', '从 A 离职的研究员': describes them; what they left is a former employer."""
    verb = tokens[n]
    if verb.data.frame not in _MOVES_SUBJECT:
        return False
    after = list(_clause(tokens, n, 1, 14))
    own = next((k for k, t in enumerate(after) if t.low == "的"), None)
    if own is None or own > 4 or any(t.kind in {Kind.VERB, *_WHO} for t in after[:own]):
        return False
    head = next((t for t in after[own + 1 :] if t.kind in {*_WHO, Kind.VERB}), None)
    if head is None or head.kind not in {Kind.ROLE, Kind.PERSON, Kind.GROUP}:
        return False
    if any(t.low in {"是", "系"} for t in _clause(tokens, n, -1, 16)):
        return False
    left = verb.data.frame is Frame.LEAVE
    verb.kind = Kind.FORMER if left and own else Kind.COMMON
    for token in _clause(tokens, n, -1, 8):
        if token.kind is Kind.MARK and token.data is Mark.FROM:
            token.kind = Kind.FORMER if left else Kind.COMMON
    return True


def _is_old(tokens: list[Token], n: int) -> bool:
    """'离职后首次…', '入职五年', '离职140天': the move is where the story starts from, not the news."""
    verb = tokens[n]
    if verb.data.frame not in _MOVES_SUBJECT:
        return False
    after = [t for _, t in zip(range(9), tokens[n + 1 :], strict=False)]
    after = after[1:] if after and after[0].kind in {Kind.ORG, Kind.NAME} else after
    fillers = after
    while after and after[0].low in {"仅", "刚", "才", "已", "了", "不到", "近", "约", "仅仅"}:
        after = after[1:]
    lasts = len(after) > 1 and after[0].kind is Kind.NUMBER and after[1].low in _TIMES
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
    if any(t.low in _INVITES for t in _clause(tokens, n, -1, 12)):
        tokens[n].kind = Kind.COMMON
        return True
    return False


def _is_post(tokens: list[Token], n: int) -> bool:
    """'卸任 A 总裁', '不再担任 A 负责人': gives up a post, and often stays."""
    verb = tokens[n]
    if verb.data.frame is not Frame.LEAVE or not (verb.low.startswith("不再") or "卸" in verb.low):
        return False
    if not any(t.kind is Kind.ROLE for t in _clause(tokens, n, 1, 16)):
        return False
    verb.kind = Kind.COMMON
    return True


def _is_bare(tokens: list[Token], n: int) -> bool:
    """跳槽 with nobody named to go to: only the leaving is told."""
    verb = tokens[n]
    if verb.low == "跳槽" and not any(t.kind in {Kind.ORG, Kind.NAME, Kind.PERSON} for t in _clause(tokens, n, 1, 6)):
        verb.data = replace(verb.data, frame=Frame.LEAVE)
    return False


_RULES: tuple[Callable[[list[Token], int], bool], ...] = (
    _is_bare,
    _is_post,
    _is_noun,
    _is_invitation,
    _is_attribute,
    _is_old,
)


def _with_tellers(tokens: list[Token]) -> Iterator[Token]:
    """'A 宣布 …': what an employer announces of somebody is a clause of its own."""
    for n, token in enumerate(tokens):
        yield token
        if token.kind is not Kind.CONFIRM:
            continue
        before = list(_clause(tokens, n, -1, 12))
        after = list(_clause(tokens, n, 1, 24))
        verb = next((k for k, t in enumerate(after) if t.kind is Kind.VERB), len(after))
        tells = any(t.kind is Kind.ORG for t in before) and not any(t.kind in {*_WHO, Kind.VERB} for t in before)
        if tells and any(t.kind in _WHO for t in after[:verb]) and verb < len(after):
            yield _pause(token.end)


def _with_founders(tokens: list[Token]) -> Iterator[Token]:
    """创业 is to found a company that has no name yet; before 成立 stands what was founded."""
    held: list[Token] = []
    for n, token in enumerate(tokens):
        founds = token.kind is Kind.VERB and token.data.frame is Frame.FOUND
        if founds and token.low.endswith(("业", "户", "灶", "单干")):
            verb = Token(token.text[:-1], token.start, kind=Kind.VERB, low=token.low[:-1])
            verb.data = token.data
            held += [verb, Token(token.text[-1], token.end - 1, kind=Kind.STARTUP)]
        elif founds and not any(_clause(tokens, n, 1, 3)):
            at = len(held)
            while at and held[at - 1].kind in {Kind.NAME, Kind.STARTUP, Kind.ORG_KIND, Kind.HELPER}:
                at -= 1
            held.insert(at, token)
        else:
            held.append(token)
    yield from held
