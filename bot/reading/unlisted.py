"""Employers in no list, where a noun phrase speaks of people: what owns a role, stands before it, or is announced."""

from __future__ import annotations

from bot.core.model import Seniority
from bot.languages.grammar import Mark
from bot.languages.tokens import Kind, Token
from bot.reading.mention import Mention, is_owner, whole_name

_ROLES = {Kind.ROLE, Kind.GROUP, Kind.TEAM}
_REACH = 6
"""Words over which an owner still owns a role."""


def add_unlisted(mention: Mention, tokens: list[Token], *, headline: bool) -> None:
    """An employer in no list: what owns the role, stands before it, or follows a team ('the team behind X')."""
    finders = (
        _owner_of_role(tokens),
        _after_former(tokens),
        _before_role(tokens, headline=headline),
        _of_team(mention, tokens),
    )
    found = next((n for n in finders if n is not None), None)
    if found is None:
        return
    former = _is_former(tokens[:found])
    token = tokens[found]
    name = " ".join([whole_name(tokens, found), *_branch(tokens, found)])
    if name != token.text:
        token = Token(name, token.start, kind=Kind.NAME)
    (mention.former if former else mention.current).append(token)


def _branch(tokens: list[Token], found: int) -> list[str]:
    """The place that belongs to the name: 'former A Japan chief'."""
    end = next((n for n in range(found + 1, len(tokens)) if not (tokens[n].kind is Kind.COMMON and tokens[n].large)), 0)
    return [t.text for t in tokens[found + 1 : end]] if end and tokens[end].kind is Kind.ROLE else []


def _owner_of_role(tokens: list[Token]) -> int | None:
    for n, token in enumerate(tokens):
        owned = any(t.kind in _ROLES for t in tokens[n + 2 : n + 2 + _REACH])
        if token.kind is Kind.NAME and owned and is_owner(tokens, n):
            return n
    return None


def _after_former(tokens: list[Token]) -> int | None:
    """The name of 'formerly at …' and 'former chief executive of …'."""
    for n in range(2, len(tokens)):
        placed = tokens[n - 1].kind is Kind.MARK and tokens[n - 1].data in _WHERE
        if not placed or tokens[n].kind is not Kind.NAME:
            continue
        if tokens[n - 2].kind is Kind.FORMER or (tokens[n - 2].kind in _ROLES and _is_former(tokens[:n])):
            return n
    return None


def _is_former(tokens: list[Token]) -> bool:
    """Whether these words before a name say 'former' of it, with no other name or comma between."""
    for token in reversed(tokens):
        if token.kind is Kind.FORMER:
            return True
        if token.kind in {Kind.PUNCTUATION, Kind.PERSON, Kind.NAME}:
            return False
    return False


def _before_role(tokens: list[Token], *, headline: bool) -> int | None:
    """A name right before a leading role, where capitals mean something; a maker's name stands before no employer."""
    for n, token in enumerate(tokens[:-1]):
        if token.kind is not Kind.NAME:
            continue
        led = n > 0 and tokens[n - 1].kind is Kind.FORMER
        after = next((t for t in tokens[n + 1 :] if not (led and t.kind is Kind.COMMON and t.large)), token)
        if tokens[n + 1].kind is Kind.TEAM:
            return n
        if after.kind is Kind.ROLE and (led or (not headline and after.data in _OF_FIRMS)):
            return n
    return None


_OF_FIRMS = {Seniority.FOUNDER, Seniority.C_LEVEL, Seniority.LEAD}


def _of_team(mention: Mention, tokens: list[Token]) -> int | None:
    """The last name of 'the team behind …' and 'researchers from …', or one that 'startup' announces."""
    for n in range(len(tokens) - 1, max(mention.first, 0), -1):
        token = tokens[n]
        announced = tokens[n - 1].kind in {Kind.ORG_KIND, Kind.STARTUP}
        unlisted = token.kind is Kind.PERSON and token.data is not None and not token.data.id and mention.team
        placed = (mention.plural or announced) and _last_mark(tokens[:n]) in _WHERE
        if (token.kind is Kind.NAME or unlisted) and placed:
            if token in mention.people:
                mention.people.remove(token)
            return n
    return None


def _last_mark(tokens: list[Token]) -> Mark | None:
    return next((t.data for t in reversed(tokens) if t.kind is Kind.MARK), None)


_WHERE = {Mark.AT, Mark.OF, Mark.FROM, Mark.FROM_OR_BY}
