"""Clauses whose verb stands second and the rest of it last (de, nl), put into the order subject, verb, rest.

'Now has A the researcher X from B poached' becomes 'A now has poached the researcher X from B', and the binder
need know of one order only.
"""

from __future__ import annotations

from itertools import pairwise

from bot.languages.grammar import Frame, Mark, Slot, words
from bot.languages.language import Language
from bot.languages.tokens import Kind, Token
from bot.reading.frames import CONTENT
from bot.reading.spans import HELPERS, is_joint

_MOVERS = {Kind.PERSON, Kind.ROLE, Kind.GROUP, Kind.TEAM, Kind.PRONOUN, Kind.SELF}
_ROLES = {Kind.ROLE, Kind.GROUP}
_FIRMS = {Kind.ORG, Kind.COMPANY, Kind.ORG_KIND}
_NEAR = 6
"""Words after 'becomes' among which the name stands: 'new chief becomes NAME'."""
_INNER = {Mark.AT, Mark.OF}
_BEFORE_SUBJECT = {Kind.ARTICLE, Kind.ITS, Kind.NUMBER, Kind.MORE, Kind.FORMER, Kind.HELPER, Kind.COMMON, Kind.HEDGE}

Split = tuple[list[Token], list[Token]]
"""A subject, and what follows it; no subject when none was found."""


class WordOrder:
    """Puts the clauses of one language in order."""

    def __init__(self, language: Language) -> None:
        self._auxiliaries = frozenset(map(str.casefold, words(language.auxiliaries)))

    def units(self, tokens: list[Token]) -> list[list[Token]]:
        """The clause cut at the last comma, 'and' or 'in order' between two verbs, each piece put in order."""
        verbs = [n for n, t in enumerate(tokens) if t.kind is Kind.VERB]
        cuts = [0]
        for left, right in pairwise(verbs):
            joint = next((n for n in range(right - 1, left, -1) if _parts_verbs(tokens, n, right)), None)
            if joint is not None:
                cuts.append(joint)
        ends = [*cuts[1:], len(tokens)]
        return [self._ordered(tokens[start:end]) for start, end in zip(cuts, ends, strict=True)]

    def _ordered(self, unit: list[Token]) -> list[Token]:
        at = next((n for n, t in enumerate(unit) if t.kind is Kind.VERB), None)
        if at is None or sum(t.kind is Kind.VERB for t in unit) > 1 or unit[at].data.mover == "owner":
            return unit
        aux = self._auxiliary(unit, at)
        if aux is None and any(t.kind is Kind.INFINITIVE for t in unit[:at]):
            return _infinitive_first(unit, at)
        if aux is not None:
            return self._closed_up(unit, aux, at)
        group, tail = self._verb_group(unit, at)
        return _with_subject_first(unit[:at], group, tail, unit[at])

    def _auxiliary(self, unit: list[Token], at: int) -> int | None:
        return next((n for n in range(at) if unit[n].low in self._auxiliaries), None)

    def _closed_up(self, unit: list[Token], aux: int, at: int) -> list[Token]:
        """'X has A left' as 'X has left A'; with the subject before it where that stood after the auxiliary."""
        group, tail = self._verb_group(unit, at)
        led, middle = unit[:aux], unit[aux + 1 : at]
        while middle and middle[-1].kind in HELPERS:
            group = [middle.pop(), *group]
        if _has_subject(led):
            return [*led, unit[aux], *group, *middle, *tail]
        subject, rest = _split(middle, unit[at], passive=any(t.kind is Kind.PASSIVE for t in (unit[aux], *group)))
        return [*subject, *led, unit[aux], *group, *rest, *tail]

    def _verb_group(self, unit: list[Token], at: int) -> Split:
        """The verb with the auxiliaries after it, these first ('left has' as 'has left'); and what comes after."""
        end = at + 1
        while end < len(unit) and (unit[end].kind is Kind.PASSIVE or unit[end].low in self._auxiliaries):
            end += 1
        return [*unit[at + 1 : end], unit[at]], unit[end:]


def _parts_verbs(tokens: list[Token], n: int, verb: int) -> bool:
    """Whether the words of the next verb begin there: a comma, 'and', or nl 'om … te'."""
    return is_joint(tokens[n]) or (tokens[n].kind is Kind.INFINITIVE and n < verb - 1)


def _infinitive_first(unit: list[Token], at: int) -> list[Token]:
    """', A to leave' as ', to leave A'; 'in order A to leave' as 'in order to leave A'."""
    verb = at - 1 if unit[at - 1].kind is Kind.INFINITIVE else at
    start = next((n + 1 for n in range(verb - 1, -1, -1) if is_joint(unit[n]) or unit[n].kind is Kind.INFINITIVE), 0)
    return [*unit[:start], *unit[verb : at + 1], *unit[start:verb], *unit[at + 1 :]]


def _with_subject_first(before: list[Token], group: list[Token], after: list[Token], verb: Token) -> list[Token]:
    passive = any(t.kind is Kind.PASSIVE for t in group)
    if not _has_subject(before):
        subject, rest = _split(after, verb, passive=passive)
        return [*subject, *before, *group, *rest]
    if not any(t.kind in CONTENT for t in after) or len(group) > 1:
        if _ends_in_apposition(before):
            return [*before, *group, *after]
        subject, rest = _split(before, verb, passive=passive)
        return [*subject, *group, *rest, *after] if subject else [*before, *group, *after]
    if verb.data.frame is Frame.NAME and verb.data.mover and not any(t.kind is Kind.PERSON for t in before):
        named = next((n + 1 for n, t in enumerate(after[:_NEAR]) if t.kind is Kind.PERSON), 0)
        return [*after[:named], *group, *before, *after[named:]]
    if verb.data.frame is Frame.LEAVE and not any(t.kind in _MOVERS for t in before):
        subject, rest = _split(after, verb, passive=False)
        return [*subject, *group, *before, *rest] if subject else [*before, *group, *after]
    return [*before, *group, *after]


_APPOSED = 3
"""Tokens of an apposition with its commas."""


def _ends_in_apposition(before: list[Token]) -> bool:
    """'The chief of A, NAME,': the name between commas is the subject with all that stands before it."""
    named = [t.kind is Kind.PERSON for t in before[-2:]] == [True, False]
    return named and len(before) > _APPOSED and before[-1].text == before[-3].text == ","


def _has_subject(before: list[Token]) -> bool:
    """Whether a phrase without a marker stands there; a comma closes a marked one."""
    marked = False
    for token in before:
        if token.kind is Kind.MARK and token.data not in _INNER:
            marked = True
        elif is_joint(token):
            marked = False
        elif not marked and token.kind in CONTENT:
            return True
    return False


def _split(tokens: list[Token], verb: Token, *, passive: bool) -> Split:
    """The subject that the words begin with, and the rest."""
    marks = (n for n, t in enumerate(tokens) if t.kind is Kind.MARK and t.data not in _INNER)
    run = next(marks, len(tokens))
    hires = verb.data.frame.object_moves and verb.data.mover is None and not passive
    end = _end_of_hirer(tokens, run) if hires else _end_of_mover(tokens, run, verb)
    return tokens[:end], tokens[end:]


def _end_of_hirer(tokens: list[Token], run: int) -> int:
    """'A the researcher X': the first employer, or person, when somebody follows."""
    first = next((n for n in range(run) if tokens[n].kind not in _BEFORE_SUBJECT), run)
    if first == run or tokens[first].kind not in {*_FIRMS, Kind.PERSON, Kind.PRONOUN, Kind.NAME}:
        return 0
    end = first + 1
    if end < run and tokens[end].kind in _ROLES and tokens[first].kind in _FIRMS:
        person = end + 1 < run and tokens[end + 1].kind in {Kind.PERSON, Kind.NAME}
        end = end + 2 if person else end
    return end if any(t.kind in _MOVERS for t in tokens[end:]) and tokens[end].kind not in _ROLES else 0


def _end_of_mover(tokens: list[Token], run: int, verb: Token) -> int:
    """'The researcher X A': up to the last who can move, with the place of work beside it, if the verb takes none."""
    last = next((n for n in range(run - 1, -1, -1) if tokens[n].kind in _MOVERS), None)
    if last is None:
        return 0
    at = tokens[last + 1 : last + 3]
    works = len(at) > 1 and at[0].kind is Kind.MARK and at[0].data in _INNER and at[1].kind in _FIRMS
    works = works and verb.data.marks.get(at[0].low) is not Slot.DESTINATION
    return last + 3 if works and run > last + 3 else last + 1
