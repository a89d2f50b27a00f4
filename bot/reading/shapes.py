"""What the shape of a phrase says in a language whose verb comes last (ko, ja)."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.languages.grammar import Frame, Verb
from bot.languages.tokens import Kind, Token
from bot.reading.frames import Bound, has_content
from bot.reading.mention import Mention
from bot.reading.phrases import COMMAS, Phrase

_STOPS = {Kind.MARK, Kind.VERB}
MOVERS = {Kind.PERSON, Kind.ROLE, Kind.GROUP, Kind.TEAM, Kind.NUMBER}
JOINS = {Frame.JOIN, Frame.RETURN}
"""Frames whose subject arrives."""
_NOT_DESCRIBED = {
    *(Kind.HELPER, Kind.RUMOUR, Kind.HEDGE, Kind.PAST, Kind.CONFIRM, Kind.CREDIT),
    *(Kind.NEGATION, Kind.DENIAL, Kind.AND),
}
"""After these a verb ends its clause, whatever its form."""


@dataclass(slots=True)
class Line:
    """What the verbs of one clause leave to those after them."""

    carried: list[Phrase] = field(default_factory=list)
    """Subjects that stood before a describing verb and belong to a later one."""
    describing: list[tuple[Bound, list[Token]]] = field(default_factory=list)
    """Describing verbs with the noun phrase that each describes."""


def described(tokens: list[Token], at: int) -> list[Token]:
    """The noun phrase that follows a describing verb at once; none when the verb ends its clause."""
    verb: Verb = tokens[at].data
    if not verb.describes:
        return []
    if at + 1 < len(tokens) and tokens[at + 1].kind in _NOT_DESCRIBED:
        return []
    end = at + 1
    while end < len(tokens) and tokens[end].kind not in _STOPS and tokens[end].text not in COMMAS:
        end += 1
    found = tokens[at + 1 : end]
    return found if has_content(found) or any(t.kind is Kind.NUMBER for t in found) else []


def with_pauses(tokens: list[Token]) -> list[Token]:
    """Unspaced writing with a comma for each space beside a letter that is not Latin: headlines pause so."""
    found: list[Token] = []
    for token in tokens:
        last = found[-1] if found else None
        if last is not None and last.end < token.start and not (last.text[-1].isascii() and token.text[0].isascii()):
            found.append(Token("、", last.end, kind=Kind.PUNCTUATION))
        found.append(token)
    return found


def ends_in_firm(tokens: list[Token]) -> bool:
    """Whether the employer is the head of its phrase: 'to A's lab', but not 'around A's merger'."""
    last = max((n for n, t in enumerate(tokens) if t.kind is Kind.ORG), default=None)
    if last is None or any(t.kind in _PARTS for t in tokens[last:]):
        return True
    return sum(len(t.text) for t in tokens[last + 1 :] if t.kind in _LOOSE_KINDS) <= _LOOSE


_PARTS = {Kind.ROLE, Kind.TEAM, Kind.ORG_WORD, Kind.ORG_KIND}
_LOOSE_KINDS = {Kind.WORD, Kind.COMMON, Kind.CONFIRM, Kind.RUMOUR, Kind.HELPER}
_LOOSE = 4
"""Letters of unknown words after an employer's name that may still be a part of it."""


def is_bare_latin(mover: Mention, target: list[Token]) -> bool:
    """A name in Latin letters with nothing that says that it is a person's."""
    if mover.role or not mover.people or any(t.kind is Kind.TITLE for t in target):
        return False
    return all(t.text.isascii() and not t.data.id for t in mover.people)


def is_firm(tokens: list[Token]) -> bool:
    """Whether the phrase names an employer and nobody of it."""
    return any(t.kind is Kind.ORG for t in tokens) and not any(t.kind in {*MOVERS, Kind.FORMER} for t in tokens)


_APPOINTED = Verb(Frame.NAME, "")
"""What a headline leaves out that ends in the name of whoever gets a post."""


def with_appointment(tokens: list[Token], appoints: frozenset[str]) -> list[Token]:
    """The clause with a verb at its end, where that is a name, and a post with its marker before."""
    last = next((n for n in range(len(tokens) - 1, -1, -1) if tokens[n].text[0].isalnum()), -1)
    at = next((n for n in range(last, 0, -1) if tokens[n].kind is Kind.MARK), -1)
    if at < 1 or tokens[at].low not in appoints or tokens[at - 1].kind is not Kind.ROLE:
        return tokens
    named = tokens[at + 1 : last + 1]
    if not any(t.kind is Kind.PERSON for t in named) or any(t.kind is Kind.VERB for t in named):
        return tokens
    verb = Token("", tokens[last].end, kind=Kind.VERB)
    verb.data = _APPOINTED
    return [*tokens[: last + 1], verb]


_TOWARD = Verb(Frame.JOIN, "")
"""What a particle of direction at the end of a headline stands for."""


def with_verb_of_headline(tokens: list[Token], toward: frozenset[str]) -> list[Token]:
    """The clause with a verb in place of the particle of direction in which it ends ('X, to A')."""
    last = next((n for n in range(len(tokens) - 1, -1, -1) if tokens[n].text[0].isalnum()), -1)
    if last < 1 or tokens[last].low not in toward or tokens[last].kind is not Kind.MARK:
        return tokens
    if not any(t.kind in {Kind.ORG, Kind.STARTUP} for t in tokens[max(0, last - 4) : last]):
        return tokens
    verb = Token(tokens[last].text, tokens[last].start, kind=Kind.VERB)
    verb.data = _TOWARD
    return [*tokens[:last], tokens[last], verb]
