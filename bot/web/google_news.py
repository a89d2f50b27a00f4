"""Where a link of Google News leads, as far as the link itself says so.

Since 2024 most of these links are opaque: what they stand for is told only by an endpoint of Google's own pages, which
changes without notice and is not meant for programs. Such a link is not followed, and nothing waits for it.
"""

from __future__ import annotations

import base64
import binascii
import re
from urllib.parse import urlsplit

_HOST = "news.google.com"
_WRITTEN = re.compile(rb"https?://[\x21-\x7e]+")


def real_address(url: str) -> str | None:
    """The address behind a link: itself where it is none of Google News, None where the link keeps it to itself."""
    parts = urlsplit(url)
    if parts.hostname != _HOST:
        return url
    token = parts.path.rstrip("/").rpartition("/")[2]
    try:
        raw = base64.urlsafe_b64decode(token + "=" * (-len(token) % 4))
    except (binascii.Error, ValueError):
        return None
    found = _WRITTEN.search(raw)
    return found.group().decode("ascii") if found else None
