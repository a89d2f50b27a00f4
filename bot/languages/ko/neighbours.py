"""What the words of a Korean sentence are by their neighbours."""

from __future__ import annotations

from collections.abc import Iterator

from bot.languages.grammar import Mark
from bot.languages.ko.people import is_word, sounds_foreign
from bot.languages.ko.script import fits
from bot.languages.tokens import Kind, Token

_PARTICLES = {
    **dict.fromkeys(("을", "를"), Mark.OBJECT),
    **dict.fromkeys(("은", "는", "이", "가"), Mark.SUBJECT),
}
_WORD = 2
_REACH = 10


def settle(tokens: list[Token]) -> list[Token]:
    """The tokens, with the particle split from names whose last part has one syllable: '루오 팡을'."""
    return [part for n, token in enumerate(tokens) for part in _parts(tokens, n, token)]


def _parts(tokens: list[Token], n: int, token: Token) -> Iterator[Token]:
    mark = _PARTICLES.get(token.text[-1])
    if mark is None or len(token.text) != _WORD or not n or not _ends_name(tokens, n) or not fits(*token.text):
        yield token
        return
    yield Token(token.text[0], token.start)
    particle = Token(token.text[1], token.start + 1, kind=Kind.MARK)
    particle.data = mark
    yield particle


def _ends_name(tokens: list[Token], n: int) -> bool:
    """Whether an unknown word stands before, that follows a role or sounds foreign, and a verb of moving after."""
    if not (is_word(tokens[n]) and is_word(tokens[n - 1])):
        return False
    after_role = n > 1 and tokens[n - 2].kind is Kind.ROLE
    moves = any(t.kind is Kind.VERB for t in tokens[n + 1 : n + _REACH])
    return moves and (after_role or sounds_foreign(tokens[n - 1].text))
