"""How an item was read, in plain words. Costs nothing where nobody asks: the reader then carries no trace."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from bot.core.reasons import because
from bot.languages.tokens import Kind, Token

_NAMED: Mapping[Kind, Callable[[str], str]] = {
    Kind.ORG: lambda names: because("labs: {names}", names=names),
    Kind.PERSON: lambda names: because("people: {names}", names=names),
    Kind.OUTLET: lambda names: because("outlets: {names}", names=names),
    Kind.VERB: lambda names: because("words of moving: {names}", names=names),
}


@dataclass(slots=True)
class Trace:
    """Lines that tell what was found and what was decided."""

    lines: list[str] = field(default_factory=list)

    def say(self, line: str) -> None:
        """Add a line."""
        self.lines.append(line)

    def names(self, tokens: Iterable[Token]) -> None:
        """Say which names and words of moving a sentence holds."""
        found: dict[Kind, list[str]] = {}
        for token in tokens:
            if token.kind in _NAMED:
                found.setdefault(token.kind, []).append(token.text)
        for kind, texts in found.items():
            self.say(_NAMED[kind](", ".join(dict.fromkeys(texts))))


def text_of(tokens: list[Token]) -> str:
    """The tokens as a reader would see them: Chinese and Japanese words that stood side by side still do."""
    text = ""
    for n, token in enumerate(tokens):
        apart = n and token.start != tokens[n - 1].end
        text += f" {token.text}" if apart else token.text
    return text
