"""The languages that a chat can choose, in their own names."""

from __future__ import annotations

from collections.abc import Collection

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
_TRADITIONAL = ("hant", "tw", "hk", "mo")


def spoken(tag: str, languages: Collection[str]) -> str | None:
    """The language of ours that a tag such as `fr-CA` or `zh-TW` asks for, or the name of a language; else None."""
    by_name = {name.casefold(): code for code, name in NAMES.items()}
    tag = by_name.get(tag.casefold(), tag).replace("_", "-")
    code, _, region = tag.lower().partition("-")
    if code == "zh" and region.partition("-")[0] in _TRADITIONAL and "zh-Hant" in languages:
        return "zh-Hant"
    return code if code in languages else None
