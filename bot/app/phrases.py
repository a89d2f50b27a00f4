"""Loads the catalogues of phrases, each once; see docs/decisions/0010."""

from __future__ import annotations

import gettext
import io
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

SOURCE = "en"
"""The language of the messages themselves: it needs no catalogue."""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The phrases of one language."""

    language: str
    translations: gettext.NullTranslations

    def say(self, message: str, /, **values: object) -> str:
        """The message in this language, else in English."""
        return self.translations.gettext(message).format_map(values)

    def count(self, singular: str, plural: str, n: int, /, **values: object) -> str:
        """The form of the message for this number, in this language, else in English."""
        return self.translations.ngettext(singular, plural, n).format_map({"n": n, **values})


@cache
def load_phrases(language: str) -> Catalogue:
    """The phrases of a language, given as a tag such as `fr` or `fr-CA`; English where there is no catalogue."""
    code = language.replace("_", "-").split("-")[0].lower()
    catalogue = files("bot") / "locales" / code / "LC_MESSAGES" / "mercato.po"
    if not code.isalpha() or not catalogue.is_file():
        return Catalogue(SOURCE, gettext.NullTranslations())
    return Catalogue(code, _compiled(catalogue.read_bytes(), code))


@cache
def languages() -> tuple[str, ...]:
    """The languages that the bot speaks, English first."""
    folders = (files("bot") / "locales").iterdir()
    return (SOURCE, *sorted(f.name for f in folders if (f / "LC_MESSAGES" / "mercato.po").is_file()))


def _compiled(source: bytes, code: str) -> gettext.GNUTranslations:
    compiled = io.BytesIO()
    write_mo(compiled, read_po(io.BytesIO(source), locale=code))
    compiled.seek(0)
    return gettext.GNUTranslations(compiled)


if __name__ == "__main__":
    from bot.app.catalogues import update

    for line in update():
        print(line)  # noqa: T201 - this is a command, and its output.
