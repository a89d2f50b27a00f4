"""One spelling for words that differ only in case, accents or width."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_FIRST_WITHOUT_SPACES = "\u2e80"
_ACCENTS = re.compile(r"[\u0300-\u036f]+")


def fold(text: str) -> str:
    """The text without case, accents and width: what two spellings of one word share."""
    if text.isascii():
        return text.lower()
    return _folded_word(text) if len(text) < _WORD else _folded(text)


def spaced(text: str) -> bool:
    """Whether all of it is of scripts that part words by spaces; Chinese, Japanese and Korean are written without."""
    return all(char < _FIRST_WITHOUT_SPACES for char in text)


def _folded(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.replace("ё", "е").replace("ß", "ss").casefold())
    return unicodedata.normalize("NFC", _ACCENTS.sub("", decomposed)).translate(_PLAIN)


_PLAIN = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "’": "'"})
_WORD = 24
"""Shorter texts are words, which come again and again."""
_folded_word = lru_cache(maxsize=8192)(_folded)
