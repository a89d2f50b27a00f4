"""How an item was read, in plain words. Costs nothing where nobody asks: the reader then carries no trace."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from bot.languages.tokens import Kind, Token

_NAMED = {Kind.ORG: "lab", Kind.PERSON: "person", Kind.OUTLET: "outlet", Kind.VERB: "word of moving"}


@dataclass(slots=True)
class Trace:
    """Lines that tell what was found and what was decided."""

    lines: list[str] = field(default_factory=list)

    def say(self, line: str) -> None:
        """Add a line."""
        self.lines.append(line)

    def names(self, tokens: Iterable[Token]) -> None:
        """Say which names and words of moving a sentence holds."""
        found: dict[str, list[str]] = {}
        for token in tokens:
            label = _NAMED.get(token.kind)
            if label:
                found.setdefault(label, []).append(token.text)
        if found:
            self.say(
                "found " + "; ".join(f"{label}: {', '.join(dict.fromkeys(texts))}" for label, texts in found.items())
            )


def text_of(tokens: list[Token]) -> str:
    """The tokens as a reader would see them: Chinese and Japanese words that stood side by side still do."""
    text = ""
    for n, token in enumerate(tokens):
        apart = n and token.start != tokens[n - 1].end
        text += f" {token.text}" if apart else token.text
    return text
