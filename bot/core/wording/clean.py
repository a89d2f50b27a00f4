"""Makes text of feeds harmless: no character steers the display, and nothing in it turns into a link or a command."""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import urlsplit

_ELLIPSIS = "…"
_JOINER = "\u2060"
"""The word joiner: not seen, and it parts what Telegram would take for a mention, a tag, a command or an address."""
_LIVE = re.compile(r"(?:(?<=^)|(?<=[^\w/]))([@#$/])(?=\w)|(?<=\w)([.])(?=[^\W\d_]{2})|(?<=\w)(:)(?=//)")
_LONGEST_URL = 2048
_KEPT = {"\u200c", "\u200d"}
"""Joiners that Persian, Hindi and emoji need."""


def clean(text: str, most: int = 200) -> str:
    """One line of plain text of at most `most` UTF-16 units, without control and direction characters."""
    kept = "".join(c if _shown(c) else " " for c in text)
    line = " ".join(kept.split())
    return cut(_LIVE.sub(lambda found: f"{found.group(0)}{_JOINER}", line), most)


def linkable(url: str | None) -> str | None:
    """The address, if Telegram takes it for a link or a button: a web page of a host with a dot in its name."""
    if not url or len(url) > _LONGEST_URL or not url.isprintable() or any(c.isspace() for c in url):
        return None
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and "." in host.strip(".") and not parts.username else None


def units(text: str) -> int:
    """The length of a text as Telegram counts it, in UTF-16 code units."""
    return len(text) + sum(c > "\uffff" for c in text)


def cut(text: str, most: int) -> str:
    """The text, or its beginning with an ellipsis when it is longer than `most` UTF-16 units."""
    if units(text) <= most:
        return text
    end, room = 0, most - len(_ELLIPSIS)
    while (room := room - units(text[end])) >= 0:
        end += 1
    return text[:end].rstrip() + _ELLIPSIS


def _shown(char: str) -> bool:
    if char in _KEPT:
        return True
    return unicodedata.category(char) not in {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
