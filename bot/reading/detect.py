"""Which language an item is written in: its script, its little words, and what the feed says."""

from __future__ import annotations

import re
from collections.abc import Mapping

from bot.core.spelling import fold
from bot.languages.grammar import words
from bot.languages.language import Language

_SAMPLE = 300
"""Characters that are looked at."""
_WORD = re.compile(r"[^\W\d_]+")
_SCRIPTS = (
    ("hangul", "\uac00", re.compile("[\uac00-\ud7a3]")),
    ("kana", "\u3041", re.compile("[\u3041-\u30fa]")),
    ("han", "\u3400", re.compile("[\u3400-\u9fff]")),
    ("cyrillic", "\u0400", re.compile("[\u0400-\u04ff]")),
)
_SHARE = {"hangul": 0.15, "kana": 0.08, "han": 0.12, "cyrillic": 0.25}
"""Share of characters from which a script decides: Latin names stand in texts of every script."""
_FIRST_OTHER = "\u0400"
"""All Latin letters stand before it."""
_SURE = 0.2
"""Share of little words from which the language that the feed names is taken at its word."""
_LEAD = 2
"""Little words by which another language must lead over the one that the feed names."""
_DOUBT = 1
"""Little words by which a language may trail and still be the one."""
_COMMONEST = "en"
"""The language of most news of labs."""


class Detector:
    """Tells the languages apart that the reader knows."""

    def __init__(self, languages: Mapping[str, Language]) -> None:
        self._by_script: dict[str, list[str]] = {}
        self._common: dict[str, frozenset[str]] = {}
        for code, language in languages.items():
            self._by_script.setdefault(language.scripts, []).append(code)
            self._common[code] = frozenset(map(fold, words(language.common)))

    def languages_of(self, text: str, hint: str | None) -> list[str]:
        """The code of the language, or of each that it may be, likeliest first; none when the reader knows none."""
        sample = text[:_SAMPLE]
        hint = hint[:2].lower() if hint else None
        candidates = self._by_script.get(_script(sample, kana=hint in self._by_script.get("kana", ())), [])
        if len(candidates) < _LEAD:
            return candidates
        found = _WORD.findall(fold(sample))
        if hint in candidates and sum(map(self._common[hint].__contains__, found)) >= _SURE * len(found):
            return [hint]
        votes = {code: sum(map(self._common[code].__contains__, found)) for code in candidates}
        best = max(votes.values())
        if hint in votes and best < votes[hint] + _LEAD:
            return [hint]
        # A short title may hold no little word at all, or one of several languages.
        likely = [code for code in candidates if votes[code] + _DOUBT >= best]
        return sorted(likely, key=lambda code: (-votes[code], code != _COMMONEST))


def _script(sample: str, *, kana: bool) -> str:
    """The script of the text; with `kana` one letter of it will do: a short title may hold no more."""
    highest = max(sample, default="")
    if highest < _FIRST_OTHER:
        return "latin"
    for name, first, pattern in _SCRIPTS:
        share = 0.0 if kana and name == "kana" else _SHARE[name]
        if highest >= first and len(pattern.findall(sample)) >= max(1, share * len(sample)):
            return name
    return "latin"
