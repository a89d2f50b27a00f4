"""Who a noun phrase speaks of: names, roles, numbers, and the employers that it gives them."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.core.model import Seniority
from bot.languages.grammar import Mark
from bot.languages.language import Language
from bot.languages.tokens import Kind, Token

_COMMAS = frozenset(",，、")


@dataclass(slots=True)
class Mention:
    """The people of a noun phrase, and what it says of them."""

    people: list[Token] = field(default_factory=list)
    role: str | None = None
    seniority: Seniority = Seniority.OTHER
    plural: bool = False
    """Several, or a team: unnamed unless people are."""
    single: bool = False
    """A role of one person."""
    count: int | None = None
    some_named: bool = False
    """Only some of the group are named ('including …')."""
    current: list[Token] = field(default_factory=list)
    """Employers that the phrase gives them now."""
    former: list[Token] = field(default_factory=list)
    came_from: list[Token] = field(default_factory=list)
    more: bool = False
    pronoun: bool = False
    self: bool = False
    loose: int = 0
    """Unknown small words between the people and the end of the phrase: the more, the less it is one phrase."""
    first: int = -1
    last: int = -1
    """Where the people or the role stand in the phrase."""

    @property
    def moves(self) -> bool:
        """Whether it speaks of somebody at all."""
        return bool(self.people) or self.plural or self.single or self.pronoun or self.self

    @property
    def orgs(self) -> list[Token]:
        """The employers it gives them, the surest kind alone."""
        return self.came_from or self.current or self.former


class MentionReader:
    """Reads noun phrases of one language."""

    def __init__(self, language: Language) -> None:
        self.language = language

    def read(self, tokens: list[Token], *, headline: bool = False) -> Mention:
        """What the phrase says."""
        mention = Mention()
        former_at = -_REACH
        mark: Mark | None = None
        for n, token in enumerate(tokens):
            kind = token.kind
            if kind is Kind.FORMER:
                former_at = n
            elif kind is Kind.MARK:
                mark = token.data
                mention.some_named |= mark is Mark.INCLUDING
            elif kind is Kind.PERSON:
                _add_person(mention, tokens, n)
            elif kind is Kind.ORG:
                _add_org(mention, token, former=_is_former(tokens, n, former_at), mark=mark)
                mark = None
            elif kind in {Kind.ROLE, Kind.GROUP, Kind.TEAM}:
                self._add_role(mention, tokens, n)
                mark = None
            elif kind is Kind.NUMBER:
                _add_count(mention, tokens, n)
            elif kind is Kind.MORE:
                mention.more = True
            elif kind is Kind.PRONOUN:
                mention.pronoun = True
                mention.first = mention.last = n
            elif kind is Kind.SELF:
                mention.self = True
                mention.first = mention.last = n
        mention.loose = _loose_words(tokens, mention)
        if not mention.orgs:
            _add_unlisted_org(mention, tokens, headline=headline)
        return mention

    def _add_role(self, mention: Mention, tokens: list[Token], n: int) -> None:
        token = tokens[n]
        if token.kind is Kind.ROLE:
            mention.single = True
        else:
            mention.plural = True
        if mention.role is None or (token.kind is Kind.ROLE and mention.seniority is Seniority.OTHER):
            mention.role = _role_text(tokens, n)
            mention.seniority = token.data or Seniority.OTHER
        if mention.first < 0:
            mention.first = n
        mention.last = max(mention.last, n)


_REACH = 6
"""Words over which 'former' still speaks of an employer."""


def _add_person(mention: Mention, tokens: list[Token], n: int) -> None:
    if is_owner(tokens, n):
        return
    if mention.people and not _coordinated(tokens, mention.last, n) and not mention.some_named:
        return
    mention.people.append(tokens[n])
    if len(mention.people) == 1 and mention.first < 0:
        mention.first = n
    mention.last = n


def _coordinated(tokens: list[Token], last: int, n: int) -> bool:
    """Whether two names stand in one list: between them only commas, 'and', and what describes the first."""
    between = tokens[last + 1 : n]
    joints = [t for t in between if t.text in _COMMAS or t.kind is Kind.AND]
    return bool(joints) and between[-1] in (joints[-1],) or any(t.kind is Kind.AND for t in between)


def is_owner(tokens: list[Token], n: int) -> bool:
    """Whether what stands there owns what follows ('Murati's lab', 'Metas Labor')."""
    if n + 1 < len(tokens) and tokens[n + 1].kind is Kind.POSSESSIVE:
        return True
    return bool(getattr(tokens[n].data, "owner", False))


def _is_former(tokens: list[Token], n: int, former_at: int) -> bool:
    """Whether 'former' before it speaks of this employer: 'former A and B researchers', 'former head of A'."""
    if n - former_at > _REACH:
        return False
    between = tokens[former_at + 1 : n]
    return not any(t.kind is Kind.PERSON or t.text in _COMMAS for t in between)


def _add_org(mention: Mention, token: Token, *, former: bool, mark: Mark | None) -> None:
    if mark in {Mark.FROM, Mark.FROM_OR_BY}:
        mention.came_from.append(token)
    elif former:
        mention.former.append(token)
    else:
        mention.current.append(token)


def _add_count(mention: Mention, tokens: list[Token], n: int) -> None:
    if isinstance(tokens[n].data, int) and any(t.kind in {Kind.GROUP, Kind.TEAM} for t in tokens[n + 1 : n + 8]):
        mention.count = tokens[n].data


def _role_text(tokens: list[Token], n: int) -> str:
    """The role with the words before it that belong to it, and its 'of …'."""
    first = n
    while first and tokens[first - 1].kind in {Kind.WORD, Kind.NAME, Kind.COMMON, Kind.ROLE, Kind.ORG_KIND}:
        first -= 1
    return " ".join(t.text for t in tokens[first : n + 1])


def _loose_words(tokens: list[Token], mention: Mention) -> int:
    after = tokens[mention.last + 1 :] if mention.last >= 0 else []
    return sum(t.kind is Kind.WORD and t.text.isalpha() for t in after)


def _add_unlisted_org(mention: Mention, tokens: list[Token], *, headline: bool) -> None:
    """An employer in no list: what owns the role, or stands before it where capitals mean something."""
    for n, token in enumerate(tokens):
        if token.kind is not Kind.NAME or n + 1 >= len(tokens):
            continue
        if _owns_role(tokens, n) or (not headline and tokens[n + 1].kind is Kind.ROLE):
            former = n > 0 and tokens[n - 1].kind is Kind.FORMER
            (mention.former if former else mention.current).append(token)
            return


def _owns_role(tokens: list[Token], n: int) -> bool:
    return is_owner(tokens, n) and any(t.kind in {Kind.ROLE, Kind.TEAM, Kind.GROUP} for t in tokens[n + 2 : n + 7])
