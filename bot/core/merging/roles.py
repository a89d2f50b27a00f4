"""Compares what two people are said to be, to tell whether an unnamed one may be a named one."""

from __future__ import annotations

import re

from bot.core.model import Seniority
from bot.core.spelling import fold

_HIGH = frozenset({Seniority.FOUNDER, Seniority.C_LEVEL, Seniority.LEAD})
_ACRONYMS = {
    "ceo": "ceo",
    "cfo": "finance",
    "coo": "operations",
    "cto": "technology",
    "cio": "information",
    "cmo": "marketing",
    "cpo": "product",
    "cro": "revenue",
    "cso": "scientist",
    "chro": "people",
    "ciso": "security",
}
_SYNONYMS = {
    "financial": "finance",
    "operating": "operations",
    "technical": "technology",
    "tech": "technology",
    "science": "scientist",
    "researcher": "research",
    "researchers": "research",
    "engineering": "engineer",
    "engineers": "engineer",
    "founding": "founder",
    "cofounder": "founder",
    "cofounders": "founder",
    "founders": "founder",
}
_EMPTY = frozenset(
    {"chief", "head", "officer", "lead", "leader", "top", "senior", "vice", "president", "director", "executive"}
    | {"former", "ex", "global", "ai", "co", "of", "the", "and", "a", "an", "for", "s"}
)
"""Words that name no field."""


def roles_agree(role_a: str | None, rank_a: Seniority, role_b: str | None, rank_b: Seniority) -> bool:
    """Whether two descriptions say the same: an equal rank that is known, and one field, or none on either side."""
    if rank_a is Seniority.OTHER or rank_a is not rank_b:
        return False
    fields_a, fields_b = _fields(role_a), _fields(role_b)
    return bool(fields_a & fields_b) or not (fields_a or fields_b)


def roles_conflict(role_a: str | None, rank_a: Seniority, role_b: str | None, rank_b: Seniority) -> bool:
    """Whether two descriptions can hardly be of one person."""
    if Seniority.OTHER in (rank_a, rank_b):
        return False
    if rank_a is not rank_b and not {rank_a, rank_b} <= _HIGH and Seniority.LEAD not in (rank_a, rank_b):
        return True
    return rank_a in _HIGH and rank_b in _HIGH and _different_fields(role_a, role_b)


def _different_fields(a: str | None, b: str | None) -> bool:
    """Whether both name a field (finance, product, …), and not the same; other scripts are not compared."""
    fields_a, fields_b = _fields(a), _fields(b)
    return bool(fields_a and fields_b) and not fields_a & fields_b


def _fields(role: str | None) -> frozenset[str]:
    words = re.findall(r"[a-z]+", fold(role).replace("chief executive", "ceo")) if role else []
    plain = (_ACRONYMS.get(w, _SYNONYMS.get(w, w)) for w in words)
    return frozenset(w for w in plain if w not in _EMPTY)
