"""Writes names in Latin letters: kana and Hangul by rule, Cyrillic by letter, Chinese characters by pinyin."""

from __future__ import annotations

import re
from functools import cache

from bot.reading.han_shapes import PAIRS
from bot.reading.han_sounds import SYLLABLES

_CYRILLIC = dict(zip("абвгдезийіклмнопрстуўфыэёєґх", "abvgdeziiiklmnoprstuvfieeegh", strict=True))
_CYRILLIC |= {"ъ": "", "ь": "", "ж": "zh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sh", "ю": "yu", "я": "ya", "ї": "yi"}
_INITIALS = ("g", "k", "n", "d", "t", "r", "m", "b", "p", "s", "s", "", "j", "j", "ch", "k", "t", "p", "h")
_VOWELS = (
    *("a", "e", "ya", "ye", "o", "e", "yo", "ye", "o", "wa", "we", "we", "yo", "u", "wo", "we", "wi"),
    *("yu", "u", "ui", "i"),
)
"""As foreign names are spelt with them: those that the standard writes "eo", "eu" and "ae" are one sound each."""
_FINALS = (
    *("", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "l", "l", "m", "p", "p"),
    *("t", "t", "ng", "t", "t", "k", "t", "p", "t"),
)
_KANA_ROWS = (
    "アa イi ウu エe オo カka キki クku ケke コko サsa シshi スsu セse ソso タta チchi ツtsu テte トto",
    "ナna ニni ヌnu ネne ノno",
    "ハha ヒhi フfu ヘhe ホho マma ミmi ムmu メme モmo ヤya ユyu ヨyo ラra リri ルru レre ロro ワwa ヲo ンn",
    "ガga ギgi グgu ゲge ゴgo ザza ジji ズzu ゼze ゾzo ダda ヂji ヅzu デde ドdo バba ビbi ブbu ベbe ボbo",
    "パpa ピpi プpu ペpe ポpo ヴvu ー ッ",
)
_KANA = {pair[0]: pair[1:] for row in _KANA_ROWS for pair in row.split()}
_SMALL = dict(zip("ァィゥェォャュョヮ", ("a", "i", "u", "e", "o", "ya", "yu", "yo", "wa"), strict=True))
_HIRAGANA = {code: code + 0x60 for code in range(0x3041, 0x3097)}
_HANGUL_FIRST, _HANGUL_LAST = 0xAC00, 0xD7A3
_WA = re.compile(r"(?<![b-z])u$")
_LAST_VOWEL = re.compile(r"[aeiou]$")


def latin(word: str) -> str:
    """The word in Latin letters; letters of other scripts than these stay as they are."""
    letters = ""
    for c in simplified(word).translate(_HIRAGANA):
        if c in _SMALL:
            # A small kana takes the vowel of the one before it: ファ is "fa", シャ "sha".
            letters = _LAST_VOWEL.sub("", _WA.sub("w", letters)) + _SMALL[c]
        else:
            letters += _letter(c)
    return letters


def simplified(word: str) -> str:
    """The word with simplified Chinese characters, so that outlets of Taiwan and of the mainland write one name."""
    return word if word.isascii() else word.translate(_shapes())


def _letter(c: str) -> str:
    code = ord(c)
    if _HANGUL_FIRST <= code <= _HANGUL_LAST:
        first, rest = divmod(code - _HANGUL_FIRST, 588)
        vowel, final = divmod(rest, 28)
        return _INITIALS[first] + _VOWELS[vowel] + _FINALS[final]
    if c in _CYRILLIC:
        return _CYRILLIC[c]
    return _KANA[c] if c in _KANA else c if c.isascii() else _syllables().get(c, c)


@cache
def _syllables() -> dict[str, str]:
    """The pinyin of characters; made when the first name in characters comes."""
    syllables: dict[str, str] = {}
    for run in SYLLABLES.split():
        sound = "".join(c for c in run if c.isascii())
        syllables |= dict.fromkeys(run[len(sound) :], sound.replace("v", "u"))
    return syllables


@cache
def _shapes() -> dict[int, str]:
    pairs = PAIRS.replace("\n", "")
    return {ord(old): new for old, new in zip(pairs[::2], pairs[1::2], strict=True)}
