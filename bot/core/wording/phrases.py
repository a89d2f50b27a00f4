"""The catalogue of phrases, as the composers see it."""

from __future__ import annotations

from typing import Protocol


class Phrases(Protocol):
    """Says things in one language.

    The English sentence is the key: write it where it is said, as a literal, so that it is found when the
    catalogues are brought up to date (`make messages`):

        phrases.say("You follow {lab} now.", lab=lab.name)
        phrases.count("{n} move", "{n} moves", len(moves))

    A language that lacks a sentence says it in English.
    """

    @property
    def language(self) -> str:
        """The language in which it speaks (as a tag: `fr`, `zh-Hant`)."""
        ...

    def say(self, message: str, /, **values: object) -> str:
        """The message in this language, with the values in the places that it names in braces."""
        ...

    def count(self, singular: str, plural: str, n: int, /, **values: object) -> str:
        """The form of the message that goes with this number; the number itself is the value `n`."""
        ...

    def retell(self, reason: str) -> str:
        """A reason that `because` made, in this language; as it stands where it is none."""
        ...
