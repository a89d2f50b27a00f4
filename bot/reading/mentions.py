"""Who a noun phrase speaks of: names, roles, numbers, and the employers that it gives them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from bot.core.model import Seniority
from bot.languages.grammar import Mark
from bot.languages.tokens import Kind, Token
from bot.reading.phrases import COMMAS
from bot.reading.trace import text_of

_ROLES = {Kind.ROLE, Kind.GROUP, Kind.TEAM}
_REACH = 6
"""Words over which 'former' still speaks of an employer, and an owner still owns a role."""


@dataclass(slots=True)
class Mention:
    """The people of a noun phrase, and what it says of them."""

    people: list[Token] = field(default_factory=list)
    own: list[Token | None] = field(default_factory=list)
    """The employer that stands beside each of several people."""
    role: str | None = None
    seniority: Seniority = Seniority.OTHER
    plural: bool = False
    """Several, or a team: unnamed unless people are."""
    single: bool = False
    """A role of one person."""
    team: bool = False
    count: int | None = None
    some_named: bool = False
    """Only some of the group are named ('including …')."""
    current: list[Token] = field(default_factory=list)
    """Employers that the phrase gives them now."""
    former: list[Token] = field(default_factory=list)
    came_from: list[Token] = field(default_factory=list)
    of_company: bool = False
    """They belong to 'the company', which was named before."""
    more: bool = False
    pronoun: bool = False
    self: bool = False
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

    def spans(self, n: int) -> None:
        """Widen to the token at n."""
        self.first = n if self.first < 0 else self.first
        self.last = max(self.last, n)


def read_mention(tokens: list[Token], *, headline: bool = False) -> Mention:
    """What the phrase says. In a headline in title case capitals say nothing."""
    mention = Mention()
    tokens = _own_part(tokens)
    for n, token in enumerate(tokens):
        add = _ADDERS.get(token.kind)
        if add is not None:
            add(mention, tokens, n)
    if len(mention.people) > 1:
        mention.own = _owns_after(mention, tokens) or mention.own
    if not mention.orgs:
        _add_unlisted_org(mention, tokens, headline=headline)
    return mention


def _owns_after(mention: Mention, tokens: list[Token]) -> list[Token | None]:
    """The employers that follow the names: 'NAME, a researcher at A, and NAME, an engineer at B'."""
    places = [n for n, t in enumerate(tokens) if t in mention.people]
    found: list[Token | None] = []
    for at, end in zip(places, [*places[1:], len(tokens)], strict=True):
        after = tokens[at + 1 : end]
        org = next((n for n, t in enumerate(after) if t.kind is Kind.ORG), 0)
        held = org > 1 and after[0].text in COMMAS and after[org - 1].kind is Kind.MARK
        if not held or not any(t.kind is Kind.ROLE for t in after[:org]):
            return []
        found.append(after[org])
    return found


def _own_part(tokens: list[Token]) -> list[Token]:
    """The phrase without what an 'and' before its people joins it to: '…, and now its founder NAME'."""
    first = next((n for n, t in enumerate(tokens) if t.kind in {Kind.PERSON, *_ROLES}), 0)
    for n in range(first - 1, 0, -1):
        if tokens[n].kind is Kind.AND and not (tokens[n - 1].kind is Kind.ORG and tokens[n + 1].kind is Kind.ORG):
            return tokens[n + 1 :]
    return tokens


def is_owner(tokens: list[Token], n: int) -> bool:
    """Whether what stands there owns what follows ('Murati's lab', 'Metas Labor')."""
    if n + 1 < len(tokens) and tokens[n + 1].kind is Kind.POSSESSIVE:
        return True
    return bool(getattr(tokens[n].data, "owner", False))


def whole_name(tokens: list[Token], n: int) -> str:
    """The name that begins there, with the words of a firm's name that follow it ('Pesto' 'AI')."""
    name = tokens[n].text
    for token in tokens[n + 1 :]:
        if token.kind not in {Kind.ORG_WORD, Kind.NAME} or not (token.large or token.text.isupper()):
            break
        name += f" {token.text}"
    return name


# --- one adder for each kind of token


def _add_person(mention: Mention, tokens: list[Token], n: int) -> None:
    if is_owner(tokens, n) or _is_made_by(tokens, n):
        return
    if mention.people and not mention.some_named and not _coordinated(tokens, _last_person(mention, tokens, n), n):
        return
    first = _last_person(mention, tokens, n) + 1 if mention.people else 0
    mention.own.append(next((t for t in reversed(tokens[first:n]) if t.kind is Kind.ORG), None))
    mention.people.append(tokens[n])
    mention.spans(n)


def _is_made_by(tokens: list[Token], n: int) -> bool:
    """'The creators of NAME': the name is what they made or lead."""
    of = n > 1 and tokens[n - 1].kind is Kind.MARK and tokens[n - 1].data is Mark.OF
    return of and tokens[n - 2].kind in _ROLES


def _last_person(mention: Mention, tokens: list[Token], n: int) -> int:
    return next(k for k in range(n - 1, -1, -1) if tokens[k] is mention.people[-1])


def _coordinated(tokens: list[Token], last: int, n: int) -> bool:
    """Whether two names stand in one list: a comma or 'and' before the second, and 'and' somewhere between or after."""
    between = tokens[last + 1 : n]
    if any(t.kind is Kind.AND for t in between):
        return True
    return bool(between) and between[0].text in COMMAS and all(t.kind in _APPOSED for t in between[1:])


_APPOSED = {Kind.ROLE, Kind.ARTICLE, Kind.FORMER, Kind.ORG, Kind.POSSESSIVE}
"""What may stand between a comma and the next name of a list: 'A, co-founder B and C'."""


def _add_org(mention: Mention, tokens: list[Token], n: int) -> None:
    if n + 1 < len(tokens) and tokens[n + 1].kind is Kind.NOT_JOB:
        return
    mark = _mark_before(tokens, n)
    if mark in {Mark.FROM, Mark.FROM_OR_BY}:
        mention.came_from.append(tokens[n])
    elif _is_former(tokens, n):
        mention.former.append(tokens[n])
    elif mention.orgs and _is_past(tokens, mention.orgs[-1], n):
        return
    else:
        mention.current.append(tokens[n])


def _is_past(tokens: list[Token], last: Token, n: int) -> bool:
    """Whether a word such as 'previously' stands between the last employer and this one: it is an older one."""
    first = next((k for k in range(n - 1, -1, -1) if tokens[k] is last), 0)
    return any(t.kind is Kind.PAST for t in tokens[first:n])


def _mark_before(tokens: list[Token], n: int) -> Mark | None:
    """The marker whose phrase the employer stands in."""
    for token in reversed(tokens[:n]):
        if token.kind is Kind.MARK:
            mark: Mark = token.data
            return mark
        if token.kind in {Kind.PERSON, *_ROLES}:
            return None
    return None


def _is_former(tokens: list[Token], n: int) -> bool:
    """Whether 'former' speaks of this employer: 'former A and B researchers', 'former head of A'."""
    for token in reversed(tokens[max(0, n - _REACH) : n]):
        if token.kind is Kind.FORMER:
            return True
        if token.kind is Kind.PERSON or token.text in COMMAS:
            return False
    return False


def _add_role(mention: Mention, tokens: list[Token], n: int) -> None:
    token = tokens[n]
    if is_owner(tokens, n):
        return
    if mention.single and token.kind is Kind.TEAM and any(t.kind is Kind.MARK for t in tokens[mention.last + 1 : n]):
        return
    if mention.single and not mention.people and n and _joins_roles(tokens, n, mention.last):
        mention.plural = True
    mention.single |= token.kind is Kind.ROLE
    mention.plural |= token.kind is not Kind.ROLE
    mention.team |= token.kind is Kind.TEAM
    if mention.role is None or (token.kind is Kind.ROLE and mention.seniority is Seniority.OTHER):
        mention.role = _role_text(tokens, n)
        mention.seniority = token.data or Seniority.OTHER
    mention.spans(n)


def _joins_roles(tokens: list[Token], n: int, last: int) -> bool:
    """'The CEO and the top engineer': two people, not one with two roles."""
    between = tokens[last + 1 : n]
    return any(t.kind is Kind.AND for t in between) and not any(t.text in COMMAS for t in between)


def _role_text(tokens: list[Token], n: int) -> str:
    """The role with the words before it that belong to it."""
    first = n
    while first and tokens[first - 1].kind in {Kind.WORD, Kind.NAME, Kind.COMMON, Kind.ROLE, Kind.ORG_KIND}:
        first -= 1
    return text_of(tokens[first : n + 1])


def _add_count(mention: Mention, tokens: list[Token], n: int) -> None:
    if isinstance(tokens[n].data, int) and any(t.kind in {Kind.GROUP, Kind.TEAM} for t in tokens[n + 1 : n + 9]):
        mention.count = mention.count or tokens[n].data


def _add_mark(mention: Mention, tokens: list[Token], n: int) -> None:
    if tokens[n].data is Mark.INCLUDING:
        mention.some_named = True


def _add_more(mention: Mention, _tokens: list[Token], _n: int) -> None:
    mention.more = True


def _add_company(mention: Mention, _tokens: list[Token], _n: int) -> None:
    mention.of_company = True


def _add_pronoun(mention: Mention, _tokens: list[Token], n: int) -> None:
    mention.pronoun = True
    mention.spans(n)


def _add_self(mention: Mention, _tokens: list[Token], n: int) -> None:
    mention.self = True
    mention.spans(n)


_ADDERS: dict[Kind, Callable[[Mention, list[Token], int], None]] = {
    Kind.PERSON: _add_person,
    Kind.ORG: _add_org,
    Kind.ROLE: _add_role,
    Kind.GROUP: _add_role,
    Kind.TEAM: _add_role,
    Kind.NUMBER: _add_count,
    Kind.MARK: _add_mark,
    Kind.MORE: _add_more,
    Kind.COMPANY: _add_company,
    Kind.ITS: _add_company,
    Kind.PRONOUN: _add_pronoun,
    Kind.SELF: _add_self,
}


# --- employers in no list


def _add_unlisted_org(mention: Mention, tokens: list[Token], *, headline: bool) -> None:
    """An employer in no list: what owns the role, stands before it, or follows a team ('the team behind X')."""
    finders = (_owner_of_role(tokens), _before_role(tokens, headline=headline), _of_team(mention, tokens))
    found = next((n for n in finders if n is not None), None)
    if found is None:
        return
    former = any(t.kind is Kind.FORMER for t in tokens[max(0, found - 2) : found])
    token = tokens[found]
    name = whole_name(tokens, found)
    if name != token.text:
        token = Token(name, token.start, kind=Kind.NAME)
    (mention.former if former else mention.current).append(token)


def _owner_of_role(tokens: list[Token]) -> int | None:
    for n, token in enumerate(tokens):
        owned = any(t.kind in _ROLES for t in tokens[n + 2 : n + 2 + _REACH])
        if token.kind is Kind.NAME and owned and is_owner(tokens, n):
            return n
    return None


def _before_role(tokens: list[Token], *, headline: bool) -> int | None:
    """A name right before a leading role, where capitals mean something; a maker's name stands before no employer."""
    for n, token in enumerate(tokens[:-1]):
        if token.kind is not Kind.NAME:
            continue
        after = tokens[n + 1]
        if after.kind is Kind.TEAM:
            return n
        if not headline and after.kind is Kind.ROLE and after.data in _OF_FIRMS:
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
