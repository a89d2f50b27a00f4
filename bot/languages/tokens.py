"""A piece of text with its place, and what it is known to be: what hooks of a language may look at."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from bot.core.spelling import fold


class Kind(StrEnum):
    """What a token is known to be."""

    WORD = "word"
    NAME = "name"
    """Written large and not known."""
    NUMBER = "number"
    PUNCTUATION = "punctuation"
    ORG = "employer"
    PERSON = "person"
    OUTLET = "outlet"
    VERB = "verb"
    MARK = "marker"
    ROLE = "role"
    GROUP = "group"
    TEAM = "team"
    FORMER = "former"
    ITS = "its"
    RECALL = "recall"
    TALK = "talk"
    COMPANY = "the company"
    STARTUP = "own company"
    FOUND = "founding"
    PRONOUN = "pronoun"
    SELF = "self"
    RELATIVE = "relative"
    POSSESSIVE = "possessive"
    SAY = "saying"
    AND = "and"
    ARTICLE = "article"
    HELPER = "helper"
    PASSIVE = "passive"
    INFINITIVE = "infinitive"
    NEGATION = "negation"
    DENIAL = "denial"
    ATTEMPT = "attempt"
    RUMOUR = "rumour"
    HEDGE = "hedge"
    CONFIRM = "confirmation"
    CREDIT = "credit"
    MORE = "more"
    AGAIN = "again"
    PAST = "past"
    AGE = "long ago"
    LEAD = "lead"
    TITLE = "title"
    NOT_JOB = "no job"
    NOT_MOVE = "no move"
    NOT_NEWS = "no news"
    ORG_WORD = "word of a firm"
    ORG_KIND = "kind of firm"
    PARTICLE = "particle of a name"
    COMMON = "common word"
    APART = "part of a verb"


class Token:
    """A piece of text with its place, and what it is known to be."""

    __slots__ = ("data", "end", "glued", "kind", "large", "low", "start", "text")

    def __init__(
        self, text: str, start: int, *, glued: bool = False, kind: Kind = Kind.WORD, low: str | None = None
    ) -> None:
        self.text = text
        self.low = fold(text) if low is None else low
        self.start = start
        self.end = start + len(text)
        self.glued = glued
        """A hyphen joins it to the token before."""
        self.kind = kind
        self.large = text[:1].isupper()
        self.data: Any = None

    def __repr__(self) -> str:
        return f"{self.text}/{self.kind}"
