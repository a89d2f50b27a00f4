"""Words of Korean: particles and what is counted, split from nouns."""

from __future__ import annotations

from collections.abc import Callable

from bot.core.spelling import fold

PARTICLES = tuple(
    sorted(
        (
            *(
                "에서는",
                "에서도",
                "에게서",
                "으로부터",
                "로부터",
                "이라는",
                "이라고",
                "으로의",
                "에서의",
                "에서",
                "에게",
            ),
            *("으로", "로의", "과의", "와의", "께서", "까지", "부터", "처럼", "보다", "이나", "라는", "라고", "에는"),
            *(
                "에도",
                "로는",
                "로도",
                "은",
                "는",
                "이",
                "가",
                "을",
                "를",
                "의",
                "에",
                "로",
                "와",
                "과",
                "도",
                "만",
                "서",
            ),
            *(
                "들이",
                "들은",
                "들을",
                "들의",
                "들도",
                "들과",
                "들에",
                "들에게",
                "들",
                "인",
                "이다",
                "이자",
                "이며",
                "이라며",
            ),
        ),
        key=len,
        reverse=True,
    )
)
_SURE = (
    "에게서",
    "에서는",
    "에서",
    "에게",
    "으로",
    "은",
    "는",
    "이",
    "가",
    "을",
    "를",
    "의",
    "에",
    "와",
    "과",
    "도",
    "로",
)
"""Particles that are also split from a word that is not known."""
_AFTER_CONSONANT = {"은", "이", "을", "과", "으로"}
_AFTER_VOWEL = {"는", "가", "를", "와"}
_HANGUL_FIRST, _HANGUL_LAST, _FINALS = 0xAC00, 0xD7A3, 28


def split(word: str, known: Callable[[str], bool]) -> tuple[str, ...]:
    """The word without its particles, each of which is a piece; nothing is split before the tables are there."""
    low = fold(word)
    if known(low) or not known("는") or not is_hangul(word[-1]):
        return (word,)
    return _known_stem(word, known) or _compound(word, known) or _plain_stem(word, known) or (word,)


def _known_stem(word: str, known: Callable[[str], bool]) -> tuple[str, ...]:
    for size in range(min(_LONGEST_PARTICLE, len(word) - 1), 0, -1):
        if word[-size:] in _PARTICLES and known(fold(word[:-size])):
            return (word[:-size], word[-size:])
    return ()


_PARTICLES = frozenset(PARTICLES)
_LONGEST_PARTICLE = max(map(len, PARTICLES))


def _compound(word: str, known: Callable[[str], bool]) -> tuple[str, ...]:
    """Two known words written as one ('구글출신', '메타행', '이직설'), with a particle or without."""
    for at in range(len(word) - 1, 1, -1):
        head, rest = word[:at], word[at:]
        if not known(fold(head)):
            continue
        if rest in _SUFFIXES and known(rest):
            return (head, rest)
        tail = _known_stem(rest, known)
        if tail and tail[0] in _SUFFIXES:
            return (head, *tail)
    return _counted(word)


_SUFFIXES = frozenset(
    (
        "행",
        "설",
        "출신",
        "코리아",
        "재팬",
        "클라우드",
        "연구원",
        "연구진",
        "직원",
        "임원",
        "대표",
        "팀",
        "전",
        "엔지니어",
        "인력",
        "퇴사",
        "이탈",
    ),
)
"""What is written to the end of another known word."""


_ROLE_ENDS = (
    "총괄",
    "책임자",
    "센터장",
    "본부장",
    "부문장",
    "사업부장",
    "연구원",
    "개발자",
    "전문가",
    "엔지니어",
    "연구진",
)


def _counted(word: str) -> tuple[str, ...]:
    """A role apart from its field ('인수총괄'); '2018년', '4명을': the digits apart from what they count."""
    tail = next((role for role in _ROLE_ENDS if word.endswith(role) and len(word) > len(role) + 1), None)
    if tail:
        return (word[: -len(tail)], tail)
    digits = 0
    while digits < len(word) and word[digits].isdecimal():
        digits += 1
    if not digits or word[digits] not in "년명인":
        return ()
    if word[digits] == "년":
        return (word[:digits], word[digits:])
    return (word[: digits + 1], word[digits + 1 :]) if word[digits + 1 :] else (word,)


def _plain_stem(word: str, known: Callable[[str], bool]) -> tuple[str, ...]:
    """An unknown word loses a particle that fits its last sound."""
    for particle in _SURE:
        stem = word[: -len(particle)]
        if len(stem) < _STEM or not word.endswith(particle) or not is_hangul(stem[-1]):
            continue
        if not fits(stem[-1], particle):
            continue
        return (stem, particle) if known(particle) else ()
    return ()


_STEM = 2


def fits(sound: str, particle: str) -> bool:
    """Whether the particle has the form that it takes after that syllable."""
    closed = _has_final(sound)
    return not ((particle in _AFTER_CONSONANT and not closed) or (particle in _AFTER_VOWEL and closed))


def is_hangul(letter: str) -> bool:
    """Whether it is a syllable of Hangul."""
    return _HANGUL_FIRST <= ord(letter) <= _HANGUL_LAST


def _has_final(letter: str) -> bool:
    return bool((ord(letter) - _HANGUL_FIRST) % _FINALS)
