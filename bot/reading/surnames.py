"""A lone family name means the person whom the article names in full elsewhere: 'Brankov leaves A' in the title."""

from __future__ import annotations

from collections.abc import Iterable

from bot.languages.tokens import Kind, Token


def resolve_surnames(sentences: Iterable[list[Token]]) -> None:
    """Make lone family names people, where exactly one person of the article bears them."""
    bodies = list(sentences)
    bearers: dict[str, set[str]] = {}
    tokens_of: dict[str, Token] = {}
    for token in (t for body in bodies for t in body if t.kind is Kind.PERSON and " " in t.text):
        surname = token.text.rsplit(" ", 1)[1]
        bearers.setdefault(surname, set()).add(token.data.id or token.data.name)
        tokens_of[surname] = token
    for body in bodies:
        for n, token in enumerate(body):
            if token.kind is Kind.NAME and len(bearers.get(token.text, ())) == 1 and not _begins_a_firm(body, n):
                token.kind, token.data = Kind.PERSON, tokens_of[token.text].data


def _begins_a_firm(body: list[Token], n: int) -> bool:
    return n + 1 < len(body) and body[n + 1].kind is Kind.ORG_WORD and body[n + 1].large
