"""What the words of a Korean sentence are by their neighbours."""

from __future__ import annotations

from collections.abc import Iterator

from bot.languages.grammar import Mark
from bot.languages.ko.people import is_word, leads_name, sounds_foreign
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
    for n, token in enumerate(tokens):
        if token.kind is Kind.VERB and _is_start(tokens[n + 1 : n + 1 + _SINCE]):
            token.kind, token.data = Kind.COMMON, None
    return [part for n, token in enumerate(tokens) for part in _parts(tokens, n, token)]


def _is_start(after: list[Token]) -> bool:
    """'창업 한 달 만에': the move is where the story starts from, and not the news."""
    since = next((n for n, t in enumerate(after) if t.text == "만에"), len(after))
    return since < len(after) and not any(t.kind in {Kind.VERB, Kind.PUNCTUATION} for t in after[:since])


_SINCE = 5


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
    after_role = n > 1 and leads_name(tokens[n - 2])
    moves = any(t.kind is Kind.VERB for t in tokens[n + 1 : n + _REACH])
    return moves and (after_role or sounds_foreign(tokens[n - 1].text))
