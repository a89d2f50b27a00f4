"""Where people's names stand in a Chinese sentence: by their shape and by what stands beside them."""

from __future__ import annotations

from collections.abc import Iterator

from bot.languages.grammar import Frame, Mark
from bot.languages.han import DOUBLE_SURNAMES, MORE_SOUNDS, NEVER_GIVEN, SELDOM_GIVEN, SOUNDS, SURNAMES
from bot.languages.tokens import Kind, Token
from bot.languages.zh.tokens import PERSON_ENDINGS, clause, is_han


def people(tokens: list[Token]) -> Iterator[tuple[int, int]]:
    """The spans of tokens that are a person's name."""
    at = last = 0
    while at < len(tokens):
        end = _name_end(tokens, at)
        if not end and last and at == last + 1 and (tokens[last].kind is Kind.AND or tokens[last].text == "、"):
            end = _listed_end(tokens, at)
        if end:
            yield at, end
            last = end
        at = end or at + 1


def _name_end(tokens: list[Token], at: int) -> int | None:
    """Where a name ends that begins there, of whatever kind it is."""
    if not _may_begin(tokens[at]):
        return None
    sounded = _sounded_end(tokens, at)
    if sounded and sounded - at > _LONGEST_CHINESE:
        return sounded
    return (
        _foreign_end(tokens, at)
        or _mixed_end(tokens, at)
        or _chinese_end(tokens, at)
        or sounded
        or _latin_end(tokens, at)
    )


def _listed_end(tokens: list[Token], at: int) -> int | None:
    """Where a name ends that follows another in a list."""
    if tokens[at].kind is Kind.NAME and tokens[at].text.isascii():
        end = _latin_run(tokens, at)
        return end if end - at > 1 and _closes(tokens, end) else None
    if tokens[at].low not in SURNAMES:
        return None
    end = at + 1
    while end < len(tokens) and end - at <= _GIVEN and _is_given(tokens[end]):
        end += 1
    return next((last for last in range(end, at + 1, -1) if _closes(tokens, last)), None)


_LONGEST_CHINESE = 3
_BEGINNINGS = SURNAMES | MORE_SOUNDS | frozenset(name[0] for name in DOUBLE_SURNAMES)


def _may_begin(token: Token) -> bool:
    """Whether any name begins so: asked of every character, before all that costs more."""
    if token.kind is Kind.PUNCTUATION:
        return False
    return token.low in _BEGINNINGS or token.kind is Kind.NAME or token.text.isascii()


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
    if before.kind is not Kind.WORD or before.low in _LEFT_WORDS or tokens[at].start > before.end:
        return True
    return before.low in PERSON_ENDINGS and at > 1 and is_han(tokens[at - 2])


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
    if before.kind is Kind.MARK:
        return before.data is Mark.INCLUDING
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


def _is_given(token: Token, *, announced: bool = False) -> bool:
    if len(token.text) != 1 or not is_han(token) or token.kind is Kind.VERB:
        return False
    return token.low not in NEVER_GIVEN or (announced and token.low in SELDOM_GIVEN)


def _chinese_end(tokens: list[Token], at: int) -> int | None:
    """Where the Chinese name ends that begins here: a family name and one or two characters."""
    first = tokens[at]
    double = at + 1 < len(tokens) and first.low + tokens[at + 1].low in DOUBLE_SURNAMES
    if not (double or (first.low in SURNAMES and len(first.text) == 1)) or not _opens(tokens, at):
        return None
    least = at + 1 + double
    end = least
    announced = _announces(tokens, at)
    while end < len(tokens) and end - least < _GIVEN and _is_given(tokens[end], announced=announced):
        if not _touches(tokens, end):
            break
        end += 1
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


def _sounds(token: Token, sounds: frozenset[str] = SOUNDS) -> bool:
    return len(token.text) == 1 and token.low in sounds


def _foreign_end(tokens: list[Token], at: int) -> int | None:
    """Where a name ends that is spelled by its sound, with a point between its parts: 汤姆·甘特."""
    n, points = at, 0
    if not (_sounds(tokens[at], MORE_SOUNDS) or tokens[at].kind is Kind.NAME):
        return None
    while n < len(tokens) and n - at < _LONGEST:
        if tokens[n].text == "·" and n > at and n + 1 < len(tokens):
            points += 1
        elif not (
            _sounds(tokens[n], MORE_SOUNDS)
            or tokens[n].kind is Kind.NAME
            or (len(tokens[n].text) == 1 and tokens[n].text.isupper())
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
    mixed = any(map(_is_latin, run)) and any(map(is_han, run))
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
    if _is_owner(tokens, end):
        return None
    if end - at > 1:
        return end if announced or acts else None
    return end if (announced and acts) or (_does_what_people_do(tokens, end) and _is_name(tokens[at].text)) else None


def _is_owner(tokens: list[Token], end: int) -> bool:
    """Whether a post follows that somebody had there: 'Instagram前产品高管'."""
    former = end < len(tokens) and tokens[end].kind is Kind.FORMER and len(tokens[end].low) == 1
    return former and any(t.kind is Kind.ROLE for t in tokens[end + 1 : end + 1 + _POST])


_POST = 5
"""Tokens within which a post follows 'former'."""


def _is_name(word: str) -> bool:
    """Whether a word is written as a name, and not as a product: one capital, or two as in LeCun and McGrew."""
    return word.istitle() or (word.startswith(("Le", "Mc", "Mac", "De", "Di", "La", "Van")) and word[2:].istitle())


def _latin_run(tokens: list[Token], at: int) -> int:
    end = at + 1
    while end < len(tokens) and tokens[end].kind is Kind.NAME and tokens[end].text.isascii() and end - at < _PARTS:
        end += 1
    return end


def latin_names(tokens: list[Token]) -> Iterator[tuple[int, int]]:
    """Names of several words that nothing shows to be a person's: products, firms."""
    at = 0
    while at < len(tokens):
        end = _latin_run(tokens, at) if tokens[at].kind is Kind.NAME and tokens[at].text.isascii() else at + 1
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
    verb = next((t for t in clause(tokens, end - 1, 1, 6) if t.kind not in _STRONG_RIGHT - {Kind.VERB}), None)
    if verb is None or verb.kind is not Kind.VERB:
        return False
    return verb.low in _PERSONAL or (verb.data.frame is Frame.JOIN and _joins_a_lab(tokens, tokens.index(verb, end)))


def _joins_a_lab(tokens: list[Token], n: int) -> bool:
    """Whether the verb there has a lab for its whole object: a firm that 'joins' joins an alliance."""
    after = list(clause(tokens, n, 1, 3))
    return len(after) == 1 and after[0].kind is Kind.ORG
