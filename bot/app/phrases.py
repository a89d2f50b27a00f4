"""Loads the catalogues of phrases, each once; see docs/decisions/0010."""

from __future__ import annotations

import gettext
import io
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from babel import Locale
from babel.messages import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from bot.chat.tongues import NAMES, SOURCE, locale_of, spoken
from bot.core.reasons import CONTEXT, Retelling


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The phrases of one language."""

    language: str
    translations: gettext.NullTranslations
    reasons: Retelling

    def say(self, message: str, /, **values: object) -> str:
        """The message in this language, else in English."""
        return self.translations.gettext(message).format_map(values)

    def count(self, singular: str, plural: str, n: int, /, **values: object) -> str:
        """The form of the message for this number, in this language, else in English."""
        return self.translations.ngettext(singular, plural, n).format_map({"n": n, **values})

    def retell(self, reason: str) -> str:
        """The reason in this language; as it stands where it is none of ours."""
        return self.reasons.of(reason)


@cache
def load_phrases(language: str) -> Catalogue:
    """The phrases of a language, given as a tag such as `fr`, `fr-CA` or `zh-TW`; English where there are none."""
    return _loaded(spoken(language, languages()) or SOURCE)


def languages() -> tuple[str, ...]:
    """The languages that the bot speaks, English first, in the order in which they are offered."""
    return tuple(NAMES)


@cache
def _loaded(tag: str) -> Catalogue:
    if tag == SOURCE:
        return Catalogue(SOURCE, gettext.NullTranslations(), Retelling({}))
    catalogue = read_po(io.BytesIO(_file(tag).read_bytes()), locale=locale_of(tag))
    reasons = {str(m.id): str(m.string) for m in catalogue if m.context == CONTEXT and m.string}
    return Catalogue(tag, _compiled(catalogue), Retelling(reasons, _decimal_point(tag)))


def _file(tag: str) -> Traversable:
    return files("bot") / "locales" / locale_of(tag) / "LC_MESSAGES" / "mercato.po"


def _decimal_point(tag: str) -> str:
    return str(Locale.parse(locale_of(tag)).number_symbols["latn"]["decimal"])


def _compiled(catalogue: Catalog) -> gettext.GNUTranslations:
    compiled = io.BytesIO()
    write_mo(compiled, catalogue)
    compiled.seek(0)
    return gettext.GNUTranslations(compiled)


if __name__ == "__main__":
    from bot.app.catalogues import update

    for line in update():
        print(line)  # noqa: T201 - this is a command, and its output.
