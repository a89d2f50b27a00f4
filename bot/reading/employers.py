"""Which employers a phrase names: labs, others as written, 'the company', an own company."""

from __future__ import annotations

from bot.core.model import STARTUP, Employer
from bot.languages.grammar import Frame
from bot.languages.tokens import Kind, Token
from bot.reading.chunks import is_firm
from bot.reading.facts import Facts, outside
from bot.reading.frames import Bound, Context
from bot.reading.mention import is_owner, whole_name
from bot.reading.phrases import COMMAS

_BEFORE_NAMES = {
    *(Kind.ARTICLE, Kind.ORG_KIND, Kind.COMMON, Kind.WORD, Kind.POSSESSIVE, Kind.HELPER, Kind.STARTUP, Kind.ROLE),
    *(Kind.FORMER, Kind.MORE),
}
_HIRING = {Frame.HIRE, Frame.REHIRE}
_BETWEEN = {Kind.AND, Kind.ARTICLE}


class Employers:
    """Finds employers with the facts at hand."""

    def __init__(self, facts: Facts) -> None:
        self.facts = facts

    def named(self, tokens: list[Token], bound: Bound, context: Context) -> list[Employer]:
        """The employers at the head of a phrase: a list of them, 'the company', or an own company."""
        found: list[Employer] = []
        tokens = _head(tokens)
        for n, token in enumerate(tokens):
            if token.kind is Kind.ORG and not _is_product(tokens, n, headline=context.headline):
                found.append(self.of(token, bound))
            elif not found and bound.frame is Frame.FOUND and _is_any_company(token):
                return self._announced(tokens[n:], bound, context)
            elif not found and token.kind is Kind.COMPANY and not _is_named(tokens[n + 1 :]):
                return self.company(bound, context)
            elif not found and token.kind is Kind.STARTUP and not _is_named(tokens[n + 1 :]):
                return self._unlisted(tokens[n + 1 :], context, strict=True) or [STARTUP]
            elif found and not (token.text in COMMAS or token.kind in _BETWEEN):
                break
        named = found or self._unlisted(tokens, context)
        if not found and (any(t.kind is Kind.ORG_KIND for t in tokens) or _founds_firm(bound, tokens, named)):
            bound.notes.add("announced employer")
        return named

    def _announced(self, tokens: list[Token], bound: Bound, context: Context) -> list[Employer]:
        """'founds the company NAME', or one without a name."""
        found = self._unlisted(tokens, context, strict=True)
        if found:
            bound.notes.add("announced employer")
        return found or [STARTUP]

    def firm(self, name: str) -> Employer:
        """The employer of that name: a lab, or another as written."""
        return self.facts.lab_named(name) or outside(name)

    def of(self, token: Token, bound: Bound | None = None) -> Employer:
        """The employer that one token names."""
        if token.kind is not Kind.ORG:
            return self.firm(token.text)
        if token.data.weak and bound is not None:
            bound.notes.add("risky name")
        return self.facts.employer(token.data.lab_id)

    def _unlisted(self, tokens: list[Token], context: Context, *, strict: bool = False) -> list[Employer]:
        """An employer in no list: the name that the phrase begins with."""
        for n, token in enumerate(tokens):
            if token.kind is Kind.OUTLET or self._like_a_firm(tokens, n, context):
                return [self.firm(whole_name(tokens, n))]
            if token.kind not in _BEFORE_NAMES or (strict and token.kind is not Kind.ORG_KIND):
                break
        return []

    def company(self, bound: Bound, context: Context) -> list[Employer]:
        """Which employer 'the company' is: the mover's own, else the last one spoken of."""
        own = bound.mover.current or bound.mover.came_from
        arrives = bound.frame in {Frame.JOIN, Frame.RETURN}
        if own and not arrives:
            return [self.of(own[-1])]
        bound.notes.add("the company")
        if arrives and context.destinations:
            return context.destinations[-1:]
        near = [*bound.clause.before, *bound.clause.whole]
        named = [t for n, t in enumerate(near) if t.start < bound.verb.start and _names_a_firm(near, n)]
        found = [self.of(t) for t in (*context.orgs, *named)]
        taken = {e.family for e in bound.destinations} | {self.of(t).family for t in own}
        return [e for e in found if e.family not in taken][-1:]

    def _last_other(self, context: Context, bound: Bound) -> Employer:
        """The last employer spoken of to which the mover does not belong already."""
        taken = {self.of(t).family for t in bound.mover.orgs}
        others = [e for e in map(self.of, reversed(context.orgs)) if e.family not in taken]
        told = [e for e in others if e in context.destinations] if bound.frame in _HIRING else []
        others = told or others
        return others[0] if others else self.of(context.orgs[-1])

    def of_subject(self, bound: Bound, context: Context) -> list[Employer]:
        """Who hires, loses or names: the last employer of the subject."""
        tokens = bound.subject
        if _ends_in_own_firm(tokens):
            return [STARTUP]
        first = bool({"a plan", "paid for"} & bound.notes) or bool(tokens and tokens[-1].kind is Kind.AND)
        places = range(len(tokens)) if first else range(len(tokens) - 1, -1, -1)
        for n in places:
            token = tokens[n]
            if token.kind is Kind.ORG:
                return [self.of(token, bound)]
            if token.kind is Kind.NAME and not is_owner(tokens, n) and not self.facts.is_family_name(token.text):
                return [self.firm(whole_name(tokens, n))]
            if token.kind in {Kind.COMPANY, Kind.PRONOUN} and context.orgs:
                return [self._last_other(context, bound)]
            if token.kind is Kind.PERSON and (firms := self._of_person(token, bound, alone=len(tokens) == 1)):
                break
        else:
            firms = self._of_chief(tokens, bound, context)
        return firms

    def _of_person(self, person: Token, bound: Bound, *, alone: bool) -> list[Employer]:
        """The lab for which somebody hires who is known to lead it; or a firm that is called like a person."""
        listed = self.facts.people.get(person.data.id or "")
        if listed is not None:
            hires = bound.frame in _HIRING and listed.leads
            return [self.facts.employer(hires)] if hires else []
        if not alone:
            return []
        bound.notes.add("a person's name for a firm")
        return [self.firm(person.text)]

    def _of_chief(self, tokens: list[Token], bound: Bound, context: Context) -> list[Employer]:
        """'NAME, chief of the AI division, hires …' hires for the firm that was spoken of before."""
        kinds = {t.kind for t in tokens}
        if bound.frame not in _HIRING or not context.orgs or not {Kind.PERSON, Kind.ROLE} <= kinds:
            return []
        bound.notes.add("the company")
        return [self._last_other(context, bound)]

    def _like_a_firm(self, tokens: list[Token], n: int, context: Context) -> bool:
        """A name where an employer belongs; where all words are large, only one with the shape of a firm's."""
        token = tokens[n]
        if is_owner(tokens, n):
            return False
        if token.kind is Kind.NAME:
            return not context.headline or has_shape_of_firm(tokens, n)
        unlisted = token.kind is Kind.PERSON and token.data is not None and not token.data.id
        return unlisted and not self.facts.has_given_name(token.text)


def _is_named(after: list[Token]) -> bool:
    """Whether the company's name follows: 'the startup A', es 'la startup de IA A'."""
    first = next((n for n, t in enumerate(after[:_NEAR]) if t.kind not in _BETWEEN_NAME), len(after))
    marked = first > 0 and after[first - 1].kind is Kind.MARK
    return first < len(after) and after[first].kind is Kind.ORG and not marked


_NEAR = 4
_BETWEEN_NAME = {Kind.MARK, Kind.COMMON}


def _founds_firm(bound: Bound, tokens: list[Token], named: list[Employer]) -> bool:
    """'starts NAME Ventures': a word of firms in the name of what is founded."""
    return bound.frame is Frame.FOUND and bool(named) and any(t.kind is Kind.ORG_WORD for t in tokens)


def _is_any_company(token: Token) -> bool:
    """'a company', as against 'the company', which was spoken of before."""
    return token.kind is Kind.ORG_KIND or (token.kind is Kind.COMPANY and " " not in token.low)


def _ends_in_own_firm(tokens: list[Token]) -> bool:
    """'The former A chief's startup': a firm without a name, and not A."""
    owned = len(tokens) > 1 and tokens[-2].kind is Kind.POSSESSIVE
    return owned and tokens[-1].kind in {Kind.STARTUP, Kind.ORG_KIND}


def has_shape_of_firm(tokens: list[Token], n: int) -> bool:
    """Capitals or digits inside, or a word such as Labs after it."""
    return is_firm(tokens[n].text) or (n + 1 < len(tokens) and tokens[n + 1].kind is Kind.ORG_WORD)


def _names_a_firm(tokens: list[Token], n: int) -> bool:
    """A lab, or a name that 'startup' or 'company' announces."""
    announced = n > 0 and tokens[n - 1].kind in {Kind.ORG_KIND, Kind.STARTUP}
    return tokens[n].kind is Kind.ORG or (tokens[n].kind in {Kind.NAME, Kind.PERSON} and announced)


def _is_product(tokens: list[Token], n: int, *, headline: bool) -> bool:
    """Whether a name right after the employer makes it a product: 'Google Maps', unless a role or owner follows."""
    after = tokens[n + 1 : n + 4]
    names = {Kind.NAME} if headline else {Kind.NAME, Kind.COMMON}
    if not after or after[0].kind not in names or not after[0].large or after[0].start != tokens[n].end + 1:
        return False
    return not any(t.kind in {Kind.ROLE, Kind.GROUP, Kind.TEAM, Kind.ORG_WORD} for t in after)


def _head(tokens: list[Token]) -> list[Token]:
    """The phrase up to its first comma, when a name stands before that: 'the Porto, backed by A' is not A."""
    comma = next((n for n, t in enumerate(tokens) if t.text in COMMAS), len(tokens))
    named = any(t.kind in {Kind.NAME, Kind.COMMON} and t.large for t in tokens[:comma])
    return tokens[:comma] if named and not any(t.kind is Kind.ORG for t in tokens[:comma]) else tokens
