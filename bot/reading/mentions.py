"""Who a noun phrase speaks of: names, roles, numbers, and the employers that it gives them."""

from __future__ import annotations

from collections.abc import Callable

from bot.core.model import Seniority
from bot.languages.grammar import Mark
from bot.languages.tokens import Kind, Token
from bot.reading.mention import Mention, is_owner
from bot.reading.phrases import COMMAS
from bot.reading.trace import text_of
from bot.reading.unlisted import add_unlisted

_ROLES = {Kind.ROLE, Kind.GROUP, Kind.TEAM}
_REACH = 6
"""Words over which 'former' still speaks of an employer."""


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
        add_unlisted(mention, tokens, headline=headline)
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
