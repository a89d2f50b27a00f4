"""Compares what two people are said to be, to tell whether an unnamed one may be a named one."""

from __future__ import annotations

import re

from bot.core.model import Claim, Move, Seniority
from bot.core.spelling import fold

_HIGH = frozenset({Seniority.FOUNDER, Seniority.C_LEVEL, Seniority.LEAD})
_FLEXIBLE = frozenset({Seniority.FOUNDER, Seniority.LEAD})
"""Founders and team leads are also called executives, researchers or engineers."""
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
_OFFICES = frozenset(
    {"product", "design", "designer", "marketing", "policy", "security", "safety", "legal", "counsel", "data", "model"}
    | {"models", "machine", "learning", "deep", "staff", "employee", "manager", "developer", "expert", "team", "member"}
    | {"hardware", "software", "infrastructure", "sales", "revenue", "strategy", "communications", "partner", "adviser"}
)
"""Words of offices that may stand in capitals and still name nothing in particular."""


def roles_agree(a: Claim | Move, b: Move) -> bool:
    """Whether two roles are one.

    They are when both name the same particular thing (a product, a country), or when the rank is equal and known and
    they name one field, or none on either side.
    """
    particular = _particular(a) & _particular(b)
    if particular:
        return True
    if a.seniority is Seniority.OTHER or a.seniority is not b.seniority:
        return False
    fields_a, fields_b = _fields(a.role), _fields(b.role)
    return bool(fields_a & fields_b) or not (fields_a or fields_b)


def roles_conflict(a: Claim | Move, b: Move) -> bool:
    """Whether two roles can hardly be one person's."""
    ranks = {a.seniority, b.seniority}
    if Seniority.OTHER in ranks:
        return False
    if len(ranks) > 1 and not ranks & _FLEXIBLE:
        return True
    return ranks <= _HIGH and _different_fields(a.role, b.role)


def _different_fields(a: str | None, b: str | None) -> bool:
    """Whether both name a field (finance, product, …), and not the same; other scripts are not compared."""
    fields_a, fields_b = _fields(a), _fields(b)
    return bool(fields_a and fields_b) and not fields_a & fields_b


def _fields(role: str | None) -> frozenset[str]:
    words = re.findall(r"[a-z]+", fold(role).replace("chief executive", "ceo")) if role else []
    plain = (_ACRONYMS.get(w, _SYNONYMS.get(w, w)) for w in words)
    return frozenset(w for w in plain if w not in _EMPTY)


def _particular(said: Claim | Move) -> frozenset[str]:
    """The proper names in a role (those of tracked employers apart): capitals that stand for no common office.

    Who comes from a firm that nobody tracks is named by it as well: "the creator of Granvia".
    """
    sides = [side for side in (said.origin, said.destination) if side]
    words = re.findall(r"[A-Z][A-Za-z]{2,}", " ".join([said.role or "", *(s.name for s in sides if not s.tracked)]))
    tracked = " ".join(fold(side.name) for side in sides if side.tracked)
    common = _EMPTY | _ACRONYMS.keys() | _SYNONYMS.keys() | set(_SYNONYMS.values()) | _OFFICES
    return frozenset(fold(w) for w in words if fold(w) not in common and fold(w) not in tracked)
