"""What the words of a Chinese sentence are by their neighbours."""

from __future__ import annotations

from collections.abc import Iterator

from bot.languages.tokens import Kind, Token
from bot.languages.zh.clauses import settle_scopes, settle_verbs, with_denials, with_founders, with_tellers
from bot.languages.zh.firms import firms, quoted_companies, with_acquired, with_owners
from bot.languages.zh.foreign import latin_firms, latin_names
from bot.languages.zh.markers import (
    settle_companies,
    settle_counts,
    settle_frames,
    settle_funding,
    settle_future,
    settle_lists,
    settle_lists_of_names,
    settle_markers,
)
from bot.languages.zh.people import people
from bot.languages.zh.posts import posts
from bot.languages.zh.tokens import is_han, joined, pause


def settle(tokens: list[Token]) -> list[Token]:
    """The tokens of a text, with people and firms made one token and words of several meanings decided."""
    for token in tokens:
        if token.kind is not Kind.PERSON and is_han(token):
            token.low = token.low.replace(" ", "")
    tokens = list(_with_pauses(tokens))
    tokens = joined(tokens, posts(tokens), Kind.ROLE)
    settle_companies(tokens)
    settle_lists_of_names(tokens)
    settle_markers(tokens)
    tokens = joined(tokens, latin_firms(tokens), Kind.NAME)
    tokens = joined(tokens, people(tokens), Kind.PERSON)
    tokens = joined(tokens, latin_names(tokens), Kind.NAME)
    settle_counts(tokens)
    settle_frames(tokens)
    tokens = joined(tokens, firms(tokens), Kind.NAME)
    settle_lists(tokens)
    settle_funding(tokens)
    tokens = joined(tokens, quoted_companies(tokens), Kind.NAME)
    tokens = list(with_owners(list(with_acquired(tokens))))
    settle_future(tokens)
    settle_scopes(tokens)
    settle_verbs(tokens)
    tokens = list(with_denials(list(with_tellers(tokens))))
    return list(with_founders(tokens))


def _with_pauses(tokens: list[Token]) -> Iterator[Token]:
    """A space between characters is a comma, or a full stop where there are many; a semicolon ends a sentence too."""
    gaps = sum(map(_is_gap, tokens, tokens[1:]))
    for before, token in zip([None, *tokens], tokens, strict=False):
        if before is not None and _is_gap(before, token):
            yield pause(before.end) if gaps < _MANY_GAPS else Token("。", before.end, kind=Kind.PUNCTUATION)
        replaced = _REPLACED.get(token.text) if token.kind is Kind.PUNCTUATION else None
        yield token if replaced is None else Token(replaced, token.start, kind=Kind.PUNCTUATION)


_MANY_GAPS = 3


def _is_gap(before: Token, token: Token) -> bool:
    return token.start > before.end and is_han(before) and is_han(token)


_REPLACED = {";": "。", "-": "—"}
