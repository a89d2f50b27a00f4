"""What the mover gets, where a sentence tells a sum of money with a word for pay beside it."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.core.model import Claim
from bot.core.spelling import fold
from bot.languages.grammar import words
from bot.languages.language import Language

_SCALE = (
    r"(?:[kKmM]|bn?|B|tn|mn|mio\.?|mrd\.?|thousand|(?:m|b|tr)il+[hi]?[oóõã][a-zñç]{0,6}|mil+iard[a-z]{0,3}|mil|"
    r"тыс\.?|млн|млрд)"
)
_NUMBER = rf"\d(?:[\d.,]*\d)?(?:\s?{_SCALE}\b|[百千万萬億亿만억조]+)?\+?"
_UNIT = (
    r"(?:(?:US[- ])?dollar[si]?|euros?|pounds?|d[oó]lares|dólar|долларов|евро|đô la|USD|EUR|"
    r"美元|美金|人民币|人民幣|元|欧元|歐元|달러|유로|원|ドル|ユーロ|円)"
)
_AMOUNT = re.compile(rf"(?:US|R)?\s?[$€£¥₩]\s?{_NUMBER}|{_NUMBER}\s?(?:de |d'|di )?(?:{_UNIT}|[$€£¥₩])", re.IGNORECASE)
_NEAR = 60
"""Characters between the sum and the word for pay."""


class PayReader:
    """Reads pay in one language."""

    def __init__(self, language: Language) -> None:
        found = sorted({fold(w) for w in words(language.pays)}, key=len, reverse=True)
        edge = r"\b" if language.spaced and not language.postpositions else ""
        self._word = re.compile(rf"{edge}(?:{'|'.join(map(re.escape, found))}){edge}") if found else None

    def with_pay(self, claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
        """The claims with the pay that their own sentence tells: other sentences speak of what others are offered."""
        if self._word is None:
            return claims
        return tuple(c if c.background else replace(c, pay=self._in(c.evidence)) for c in claims)

    def _in(self, sentence: str) -> str | None:
        """The first sum with a word for pay beside it."""
        for amount in _AMOUNT.finditer(sentence):
            near = sentence[max(0, amount.start() - _NEAR) : amount.end() + _NEAR]
            if self._word is not None and self._word.search(fold(near)):
                return amount[0].strip()
        return None
