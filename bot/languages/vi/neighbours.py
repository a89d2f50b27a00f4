"""What the words of a sentence in Vietnamese are by their neighbours."""

from __future__ import annotations

from bot.core.model import Seniority
from bot.languages.grammar import Frame, Mark, word_set
from bot.languages.tokens import Kind, Token

_PLURALS = word_set("""
    các | những | nhiều | loạt | hàng loạt | nhóm | số | đội ngũ | hàng chục | hàng trăm | dàn
""")

_REACH = 3

_AGENT_REACH = 4

_AGENTS = {Kind.ORG, Kind.NAME, Kind.COMPANY, Kind.ORG_KIND, Kind.PERSON}


_FIELD = 3
"""Words from a role to the field that it is in charge of."""


def _settle_fields(tokens: list[Token]) -> None:
    """'CEO mảng ứng dụng': what somebody is in charge of is no product that somebody joins."""
    for n, token in enumerate(tokens):
        led = tokens[max(0, n - _FIELD) : n]
        if token.kind is Kind.NOT_JOB and token.data == "a product" and any(t.kind is Kind.ROLE for t in led):
            token.kind, token.data = Kind.COMMON, None


def settle(tokens: list[Token]) -> list[Token]:
    """Number of a role, who does it in a passive, and relative clauses."""
    tokens = _without_births(tokens)
    _settle_fields(tokens)
    for n, token in enumerate(tokens):
        if token.kind is Kind.ROLE:
            _settle_number(tokens, n)
        elif token.low in {"được", "bị"}:
            _settle_passive(tokens, n)
        elif token.kind is Kind.INFINITIVE and _hires(tokens, n):
            token.kind = Kind.ATTEMPT
        elif token.low == "là" and n + 1 < len(tokens) and tokens[n + 1].kind in _NAMED:
            _settle_names(tokens, n)
        elif token.low == "người" and n and (tokens[n - 1].text == "," or _leads_verb(tokens, n)):
            token.kind = Kind.RELATIVE
    return tokens


def _hires(tokens: list[Token], n: int) -> bool:
    """'spends millions in order to hire': an aim, and no move."""
    after = tokens[n + 1] if n + 1 < len(tokens) else None
    return after is not None and after.kind is Kind.VERB and after.data.frame is Frame.HIRE


def _settle_names(tokens: list[Token], n: int) -> None:
    """'two engineers from A là NAME and NAME': the names of the group."""
    if any(t.kind is Kind.GROUP for t in tokens[max(0, n - _GROUP_REACH) : n]):
        tokens[n].kind, tokens[n].data = Kind.MARK, Mark.INCLUDING


_GROUP_REACH = 5


def _leads_verb(tokens: list[Token], n: int) -> bool:
    """'những người rời A': those who leave are nobody in particular."""
    return n + 1 < len(tokens) and tokens[n + 1].kind in {Kind.VERB, Kind.HELPER}


def _without_births(tokens: list[Token]) -> list[Token]:
    """'sinh năm 1995' as one word: a year of birth dates no move."""
    kept: list[Token] = []
    for token in tokens:
        born = len(kept) > 1 and [t.low for t in kept[-2:]] == ["sinh", "năm"]
        if born and token.kind is Kind.NUMBER:
            kept[-2:] = [Token(f"sinh năm {token.text}", kept[-2].start, kind=Kind.COMMON)]
        else:
            kept.append(token)
    return kept


_UNIQUE = {Seniority.FOUNDER, Seniority.C_LEVEL, Seniority.LEAD}

_SINGULARS = word_set("một | vị | thêm một | một trong những | nữ | nam | cựu | tân")

_BETWEEN = {Kind.ORG, Kind.MARK, Kind.WORD, Kind.COMMON, Kind.ROLE, Kind.FORMER, Kind.TITLE}

_NAMED = {Kind.NAME, Kind.PERSON}


def _settle_number(tokens: list[Token], n: int) -> None:
    """'các kỹ sư' are several; so is a bare noun that names nobody, unless only one can be it ('giám đốc')."""
    for token in reversed(tokens[max(0, n - _REACH) : n]):
        if token.low in _SINGULARS or token.kind is Kind.MORE:
            return
        if token.low in _PLURALS or (token.kind is Kind.NUMBER and token.data != 1):
            tokens[n].kind = Kind.GROUP
            return
        if token.kind not in {Kind.FORMER, Kind.WORD, Kind.COMMON}:
            break
    if tokens[n].data not in _UNIQUE and not _is_named(tokens, n):
        tokens[n].kind = Kind.GROUP


def _is_named(tokens: list[Token], n: int) -> bool:
    """Whether the noun belongs to a name: 'kỹ sư Google NAME', 'NAME, kỹ sư của A'."""
    if any(t.kind in _NAMED for t in tokens[max(0, n - 2) : n]):
        return True
    for token in tokens[n + 1 : n + 1 + _NAME_REACH]:
        if token.kind in _NAMED:
            return True
        if token.kind not in _BETWEEN:
            return False
    return False


_NAME_REACH = 6


def _settle_passive(tokens: list[Token], n: int) -> None:
    """'được A tuyển': who stands between the word of the passive and its verb does it."""
    near = tokens[n + 1 : n + 1 + _AGENT_REACH]
    at = next((k for k, t in enumerate(near) if t.kind is Kind.VERB), None)
    if at and any(t.kind in _AGENTS for t in near[:at]):
        tokens[n].kind, tokens[n].data = Kind.MARK, Mark.BY
