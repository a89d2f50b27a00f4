"""Where people's names stand in a Chinese sentence: by their shape and by what stands beside them."""

from __future__ import annotations

from collections.abc import Iterator

from bot.languages.han import DOUBLE_SURNAMES, MORE_SOUNDS, NEVER_GIVEN, SELDOM_GIVEN, SURNAMES
from bot.languages.tokens import Kind, Token
from bot.languages.zh.beside import acts, announces, closes, opens, opens_clause, touches
from bot.languages.zh.foreign import GIVEN, SHORT, foreign_end, latin_end, latin_run, mixed_end, sounded_end
from bot.languages.zh.tokens import is_han


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
    sounded = sounded_end(tokens, at)
    if sounded and sounded - at > _LONGEST_CHINESE:
        return sounded
    return (
        foreign_end(tokens, at) or mixed_end(tokens, at) or _chinese_end(tokens, at) or sounded or latin_end(tokens, at)
    )


def _listed_end(tokens: list[Token], at: int) -> int | None:
    """Where a name ends that follows another in a list."""
    if tokens[at].kind is Kind.NAME and tokens[at].text.isascii():
        end = latin_run(tokens, at)
        return end if end - at > 1 and closes(tokens, end) else None
    if tokens[at].low not in SURNAMES:
        return None
    end = at + 1
    while end < len(tokens) and end - at <= GIVEN and _is_given(tokens[end]):
        end += 1
    return next((last for last in range(end, at + 1, -1) if closes(tokens, last)), None)


_LONGEST_CHINESE = 3

_BEGINNINGS = SURNAMES | MORE_SOUNDS | frozenset(name[0] for name in DOUBLE_SURNAMES)


def _may_begin(token: Token) -> bool:
    """Whether any name begins so: asked of every character, before all that costs more."""
    if token.kind is Kind.PUNCTUATION:
        return False
    return token.low in _BEGINNINGS or token.kind is Kind.NAME or token.text.isascii() or token.low == "大"


def _is_given(token: Token, *, announced: bool = False) -> bool:
    if len(token.text) != 1 or not is_han(token) or token.kind is Kind.VERB:
        return False
    return token.low not in NEVER_GIVEN or (announced and token.low in SELDOM_GIVEN)


def _chinese_end(tokens: list[Token], at: int) -> int | None:
    """Where the Chinese name ends that begins here: a family name and one or two characters."""
    first = tokens[at]
    double = at + 1 < len(tokens) and first.low + tokens[at + 1].low in DOUBLE_SURNAMES
    if not (double or (first.low in SURNAMES and len(first.text) == 1)) or not opens(tokens, at):
        return None
    least = at + 1 + double
    end = least
    announced = announces(tokens, at)
    while end < len(tokens) and end - least < GIVEN and _is_given(tokens[end], announced=announced):
        if not touches(tokens, end):
            break
        end += 1
    for last in range(end, least, -1):
        if (
            closes(tokens, last)
            and (announced or acts(tokens, last))
            and (announced or last - at > SHORT or at == 0 or opens_clause(tokens, at))
        ):
            return last
    return end if announced and end - least == GIVEN and tokens[at - 1].kind is Kind.ROLE else None
