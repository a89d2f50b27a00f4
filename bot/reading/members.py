"""A sentence that names some of the group told of before, as in: Three researchers left A. Among them is NAME."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from bot.core.model import Claim
from bot.languages.grammar import Mark
from bot.languages.tokens import Kind, Token
from bot.reading.mentions import read_mention

Told = tuple[list[Token], list[Claim]]
"""A sentence and its claims."""


def with_members(told: Iterable[Told]) -> Iterator[Told]:
    """The sentences, with a claim for everyone whom one names of the group in the sentence before."""
    group: Claim | None = None
    for tokens, claims in told:
        found = [*claims, *_members(tokens, claims, group)] if group is not None else claims
        group = next((c for c in claims if c.group and not c.background), None)
        yield tokens, found


def _members(tokens: list[Token], claims: list[Claim], group: Claim) -> Iterator[Claim]:
    if not tokens or tokens[0].kind is not Kind.MARK or tokens[0].data is not Mark.INCLUDING:
        return
    named = {c.person.name for c in claims if c.person}
    until = next((n for n, t in enumerate(tokens) if t.kind is Kind.RELATIVE), len(tokens))
    mention = read_mention(tokens[:until])
    for token in mention.people:
        if token.data.name not in named:
            yield replace(group, person=token.data, count=None, role=mention.role or group.role)
