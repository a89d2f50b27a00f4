"""Unknown words written large, made into people and employers by their shape and their neighbours."""

from __future__ import annotations

import re
from itertools import pairwise

from bot.core.model import Person
from bot.languages.grammar import Frame, Mark, word_set, words
from bot.languages.language import Language
from bot.languages.tokens import Kind, Token
from bot.reading.facts import Facts

_HUMP = re.compile(r"[a-zà-ÿ][A-ZÀ-Þ]|\d|\.[a-z]|&")
_HUMPED_NAMES = re.compile(r"^(?:Mc|Mac|Le|La|De|Di|Du|Da|Van|Fitz|O')[A-Z]")
_LONGEST_NAME = 4
_HEADLINE = 0.7
"""Share of long words written large from which a text is a headline in title case."""
_WEIGHT = 3
"""Words longer than this are written large in title case."""
_NAMED = {Kind.ORG, Kind.PERSON, Kind.OUTLET, Kind.NAME}
_ROLES = {Kind.ROLE, Kind.GROUP, Kind.TEAM}
_NAMES = {Kind.NAME, Kind.PERSON}
_INITIALS = 2
"""Longer words all in capitals are no part of a person's name."""


def is_headline(tokens: list[Token]) -> bool:
    """Whether every word of weight is written large, so that capitals say nothing."""
    plain = [t for t in tokens if len(t.text) > _WEIGHT and t.text[0].isalpha() and t.kind not in _NAMED]
    return len(plain) > 1 and sum(t.large for t in plain) >= _HEADLINE * len(plain)


def chunk(tokens: list[Token], text: str, language: Language, facts: Facts) -> list[Token]:
    """The tokens with names of several words made one: people by shape, other names as they are."""
    chunks: list[Token] = []
    hooked = dict(language.find_names(tokens)) if language.find_names else {}
    at = 0
    _unmask(tokens, facts)
    while at < len(tokens):
        end = hooked.get(at) or max(_name_end(tokens, at), _particled_end(tokens, at, language, facts))
        end = at + 1 if _leads_to_person(tokens, at, end, facts) else end
        if end - at > 1 or at in hooked:
            chunks.append(_joined(tokens[at:end], text, named=at in hooked))
        else:
            chunks.append(tokens[at])
        at = end
    for n, token in enumerate(chunks):
        if _begins_firm(chunks, n):
            token.kind = Kind.NAME
        if token.kind is Kind.NAME and _is_person(chunks, n, language):
            token.kind = Kind.PERSON
        if token.kind is Kind.PERSON and _owns_firm(chunks, n, language):
            token.kind = Kind.COMMON
        if token.kind is Kind.PERSON and token.data is None:
            token.data = _person(token.text, language, facts)
    return chunks


def _person(name: str, language: Language, facts: Facts) -> Person:
    """Whom the name means: as it is written, for somebody who is listed, else in the case in which it stands alone."""
    person = facts.person(name)
    return person if person.id or language.nominative is None else facts.person(language.nominative(name))


def _owns_firm(tokens: list[Token], n: int, language: Language) -> bool:
    """'Elon Musks xAI': a name with an ending of possession right before an employer."""
    endings = tuple(words(language.org_endings))
    if not endings or n + 1 == len(tokens) or tokens[n + 1].kind is not Kind.ORG:
        return False
    return tokens[n].text.endswith(endings) and tokens[n + 1].start == tokens[n].end + 1


def _begins_firm(tokens: list[Token], n: int) -> bool:
    """Whether a role at the beginning is the first word of a firm's name: 'Founders Fund hires …'."""
    if tokens[n].kind not in _ROLES or not tokens[n].large or n + 1 == len(tokens):
        return False
    follows = tokens[n + 1].kind is Kind.ORG_WORD and tokens[n + 1].large
    return follows and (n == 0 or tokens[n - 1].kind is Kind.PUNCTUATION)


def _unmask(tokens: list[Token], facts: Facts) -> None:
    """A common word that is also a lab's name is none right before another name: 'Sesame Workshop'."""
    for token, after in pairwise(tokens):
        if token.kind is not Kind.ORG or after.kind is not Kind.NAME or after.start != token.end + 1:
            continue
        if _one_script(token, after) and (token.data.weak or token.low in facts.given_names):
            token.kind, token.data = Kind.NAME, None


def _name_end(tokens: list[Token], at: int) -> int:
    """Where the name ends that begins here; the next token, when none does."""
    end = at
    while end < len(tokens) and _continues(tokens, at, end):
        end += 1
    while end - 1 > at and tokens[end - 1].kind is Kind.PARTICLE:
        end -= 1
    return max(end, at + 1)


def _particled_end(tokens: list[Token], at: int, language: Language, facts: Facts) -> int:
    """Where 'Jan van der Meer' ends: particles that also mark sides are a name's own right after a lone given name."""
    if tokens[at].kind is not Kind.NAME or tokens[at].low not in facts.given_names:
        return at
    if at and tokens[at - 1].kind is Kind.NAME:
        return at
    particles = word_set(language.name_particles)
    end = at + 1
    while end < len(tokens) and particles.issuperset(tokens[end].low.split()) and not tokens[end].large:
        end += 1
    if not at + 1 < end < len(tokens) or not tokens[end].large or tokens[end].kind in _NO_SURNAMES:
        return at
    tokens[end].kind, tokens[end].data = Kind.NAME, None
    return _name_end(tokens, end)


def _leads_to_person(tokens: list[Token], at: int, end: int, facts: Facts) -> bool:
    """'De Stripe NAME' is an employer in no list and its former chief: a given name follows what is none."""
    if at == 0 or end - at <= _PARTS or tokens[at].low in facts.given_names:
        return False
    marked = tokens[at - 1].kind is Kind.MARK and tokens[at - 1].data in _OWNERS
    return marked and tokens[at + 1].low in facts.given_names


_PARTS = 2
"""Words of a given name and a family name."""
_OWNERS = {Mark.OF, Mark.FROM, Mark.FROM_OR_BY}

_NO_SURNAMES = {Kind.ORG, Kind.OUTLET, Kind.ROLE, Kind.GROUP, Kind.TEAM, Kind.PUNCTUATION}
"""What stands after 'van' without being a surname; common words may be one: 'van der Meer'."""


def _continues(tokens: list[Token], at: int, n: int) -> bool:
    token = tokens[n]
    short_person = token.kind is Kind.PERSON and token.data is None and " " not in token.low
    if n == at:
        return token.kind is Kind.NAME or short_person
    if token.kind is Kind.NAME or short_person:
        return _one_script(tokens[n - 1], token)
    if token.glued and token.kind in {Kind.WORD, Kind.PARTICLE} and token.text.isalpha():
        return True
    if token.text == "." and len(tokens[n - 1].text) == 1:
        return True
    return token.kind is Kind.PARTICLE and n + 1 < len(tokens) and tokens[n + 1].kind in {Kind.NAME, Kind.PARTICLE}


def _one_script(left: Token, right: Token) -> bool:
    """Whether both are written in Latin letters, or neither is."""
    return _is_latin(left.text[-1]) == _is_latin(right.text[0])


def _is_latin(letter: str) -> bool:
    return letter < "\u0370" or "\u1e00" <= letter < "\u1f00"


def _joined(tokens: list[Token], text: str, *, named: bool) -> Token:
    whole = Token(text[tokens[0].start : tokens[-1].end], tokens[0].start, glued=tokens[0].glued, kind=Kind.NAME)
    whole.data = sum(t.kind in {Kind.NAME, Kind.PERSON} or t.glued for t in tokens)
    if named:
        whole.kind, whole.data = Kind.PERSON, None
    return whole


def _is_person(tokens: list[Token], n: int, language: Language) -> bool:
    token = tokens[n]
    count = token.data
    token.data = None
    if not isinstance(count, int) or not 1 < count <= _LONGEST_NAME or is_firm(token.text) or _owns_a_person(tokens, n):
        return False
    after = tokens[n + 1] if n + 1 < len(tokens) else None
    before = tokens[n - 1] if n else None
    if after is not None and after.text == '"' and any(t.text == '"' for t in tokens[max(0, n - 3) : n]):
        return False
    if after is not None and after.kind is Kind.ORG_WORD and (after.large or after.text.isupper()):
        return False
    if before is not None and before.kind in {Kind.ORG_KIND, Kind.ARTICLE, Kind.POSSESSIVE}:
        return before.kind is Kind.POSSESSIVE and (after is None or after.kind not in _ROLES)
    if language.role_after_name or after is None or after.kind not in _ROLES or after.glued:
        return True
    named = any(t.kind is Kind.VERB and t.data.frame is Frame.NAME for t in tokens[:n])
    return named or (before is not None and before.kind in _ROLES)


def _owns_a_person(tokens: list[Token], n: int) -> bool:
    """Who owns a person is a firm: 'hires Stripe's NAME'."""
    return owns(tokens, n) and n + 2 < len(tokens) and tokens[n + 2].kind in _NAMES


def owns(tokens: list[Token], n: int) -> bool:
    """Whether a mark of possession follows: 's, or a lone apostrophe after an s."""
    if n + 1 >= len(tokens):
        return False
    after = tokens[n + 1]
    return after.kind is Kind.POSSESSIVE or (after.text == "'" and tokens[n].low.endswith("s"))


def is_firm(name: str) -> bool:
    """Whether the name has the shape of a firm or a product: capitals or digits inside, or all capitals."""
    return any((_HUMP.search(w) and not _HUMPED_NAMES.match(w)) or _is_loud(w) for w in re.split(r"[\s-]+", name))


def _is_loud(word: str) -> bool:
    return len(word) > _INITIALS and word.isupper() and word.isascii()
