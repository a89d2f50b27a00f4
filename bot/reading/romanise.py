"""The rough sound of a name written in Cyrillic, Hangul or kana: enough to ask whether two names may be one."""

from __future__ import annotations

import re

_CYRILLIC = dict(zip("абвгдезийклмнопрстуфыэёхъь", "abvgdeziyklmnoprstufyeeh  ", strict=True))
_CYRILLIC |= {"ж": "zh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sh", "ю": "yu", "я": "ya"}
_INITIALS = ("g", "k", "n", "d", "t", "r", "m", "b", "p", "s", "s", "", "j", "j", "ch", "k", "t", "p", "h")
_VOWELS = (
    *("a", "ae", "ya", "ye", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi"),
    *("yu", "eu", "ui", "i"),
)
_FINALS = (
    *("", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "l", "l", "m", "p", "p"),
    *("t", "t", "ng", "t", "t", "k", "t", "p", "t"),
)
_KANA_ROWS = (
    "アa イi ウu エe オo カka キki クku ケke コko サsa シshi スsu セse ソso タta チchi ツtsu テte トto",
    "ナna ニni ヌnu ネne ノno",
    "ハha ヒhi フfu ヘhe ホho マma ミmi ムmu メme モmo ヤya ユyu ヨyo ラra リri ルru レre ロro ワwa ヲo ンn",
    "ガga ギgi グgu ゲge ゴgo ザza ジji ズzu ゼze ゾzo ダda ヂji ヅzu デde ドdo バba ビbi ブbu ベbe ボbo",
    "パpa ピpi プpu ペpe ポpo ヴv ァa ィi ゥu ェe ォo ャya ュyu ョyo",
)
_KANA = {pair[0]: pair[1:] for row in _KANA_ROWS for pair in row.split()}
_HANGUL_FIRST, _HANGUL_LAST = 0xAC00, 0xD7A3
_NOT_CONSONANTS = re.compile(r"[^bcdfgjklmnpqrstvxz]")
_ALIKE = str.maketrans(
    {"c": "k", "q": "k", "z": "s", "v": "b", "l": "r", "j": "s", "x": "s", "g": "k", "d": "t", "p": "b", "f": "h"}
)


def latin(word: str) -> str:
    """The word in Latin letters; letters of other scripts than the three stay as they are."""
    return "".join(_letter(c) for c in word)


def _letter(c: str) -> str:
    code = ord(c)
    if _HANGUL_FIRST <= code <= _HANGUL_LAST:
        first, rest = divmod(code - _HANGUL_FIRST, 588)
        vowel, final = divmod(rest, 28)
        return _INITIALS[first] + _VOWELS[vowel] + _FINALS[final]
    return _CYRILLIC.get(c) or _KANA.get(c, c)


def skeleton(word: str) -> str:
    """The consonants of a word's sound, with those that scripts confuse made one: 'Lee' and '리' both 'r'."""
    sound = (
        latin(word)
        .replace("sh", "s")
        .replace("ch", "s")
        .replace("ts", "s")
        .replace("kh", "")
        .replace("zh", "s")
        .replace("ng", "n")
    )
    bones = _NOT_CONSONANTS.sub("", sound).translate(_ALIKE).replace("h", "")
    return re.sub(r"(.)\1+", r"\1", bones)
