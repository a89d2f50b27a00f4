"""The languages that a chat can choose, in their own names."""

from __future__ import annotations

from collections.abc import Collection, Sequence

SOURCE = "en"
"""The language of the messages themselves: it needs no catalogue."""
NAMES = {
    "en": "English",
    "fr": "Français",
    "de": "Deutsch",
    "es": "Español",
    "pt": "Português",
    "it": "Italiano",
    "nl": "Nederlands",
    "vi": "Tiếng Việt",
    "ru": "Русский",
    "zh": "简体中文",
    "zh-Hant": "繁體中文",
    "ja": "日本語",
    "ko": "한국어",
}
"""By tag, in the order in which they are offered."""
_TRADITIONAL = frozenset({"hant", "tw", "hk", "mo"})
_SIMPLIFIED = "hans"
_CANTONESE = "yue"


def spoken(tag: str, languages: Collection[str]) -> str | None:
    """The language of ours that a tag such as `fr-CA` or `zh-TW` asks for, or the name of a language; else None."""
    by_name = {name.casefold(): code for code, name in NAMES.items()}
    code, *more = by_name.get(tag.casefold(), tag).replace("_", "-").lower().split("-")
    if _traditional(code, more) and "zh-Hant" in languages:
        return "zh-Hant"
    code = "zh" if code == _CANTONESE else code
    return code if code in languages else None


def locale_of(tag: str) -> str:
    """The name of a language as folders of catalogues and Babel spell it: `zh_Hant`."""
    return tag.replace("-", "_")


def menu_language(tag: str) -> str | None:
    """The two letters under which Telegram keeps the menu of a language; None where another has that place."""
    return tag if len(tag) == len("xx") else None


def _traditional(code: str, more: Sequence[str]) -> bool:
    """Whether Chinese is written in traditional characters: the script says so, else the region, else the language."""
    if code not in ("zh", _CANTONESE) or _SIMPLIFIED in more:
        return False
    return code == _CANTONESE or not _TRADITIONAL.isdisjoint(more)
