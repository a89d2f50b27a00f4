"""Reasons in words: kept, logged and printed in English, and said in a reader's own language when a chat shows them.

A reason is a plain sentence, so a store keeps it as text and a log shows it as it is. Its template stands in the
catalogues in the context "reason", where `make messages` finds every call of `because`; see docs/decisions/0165.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from string import Formatter

CONTEXT = "reason"
"""Of these templates in the catalogues."""
_REASONS = frozenset({"why", "frame", "span"})
"""Places that hold another reason."""
_NUMBER_PLACE = "n"
_NUMBER = r"[\d.]+"


def because(message: str, /, **values: object) -> str:
    """A reason in English. Write the message as a literal; places are named in braces, `n` is a number."""
    return message.format_map(values) if values else message


class Retelling:
    """Says reasons in one language."""

    def __init__(self, templates: Mapping[str, str], point: str = ".") -> None:
        """Take what each English template is in this language, and what it writes for a decimal point."""
        self._point = point
        self._whole = {english: own for english, own in templates.items() if "{" not in english}
        longest_first = sorted(templates.keys() - self._whole.keys(), key=_letters, reverse=True)
        self._patterns = [(_pattern(english), templates[english]) for english in longest_first]

    def of(self, sentence: str) -> str:
        """The reason in this language; as it stands where it is none that the code gives."""
        whole = self._whole.get(sentence)
        if whole is not None:
            return whole
        for pattern, own in self._patterns:
            found = pattern.fullmatch(sentence)
            if found:
                return own.format_map({name: self._value(name, said) for name, said in found.groupdict().items()})
        return sentence

    def _value(self, name: str, said: str) -> str:
        if name == _NUMBER_PLACE:
            return said.replace(".", self._point)
        return self.of(said) if name in _REASONS else said


def _pattern(template: str) -> re.Pattern[str]:
    pieces = []
    for literal, name, _, _ in Formatter().parse(template):
        pieces.append(re.escape(literal))
        if name is not None:
            pieces.append(f"(?P<{name}>{_NUMBER if name == _NUMBER_PLACE else '.*?'})")
    return re.compile("".join(pieces), re.DOTALL)


def _letters(template: str) -> int:
    """How much of a template is fixed: the more, the surer a sentence is meant by it."""
    return sum(len(literal) for literal, _, _, _ in Formatter().parse(template))
