"""Whose machines stand behind an address: what counts our requests, and what is asked one request at a time."""

from __future__ import annotations

from datetime import timedelta
from functools import lru_cache
from ipaddress import ip_address
from urllib.parse import urlsplit

SPACING = timedelta(seconds=1)
"""News time between the answer of a host and the next request to it."""
_PORTS = {"http": 80, "https": 443}
# Labels that stand between a country and its registrable names, as in `example.co.uk`.
_SECOND_LEVEL = frozenset({"ac", "co", "com", "edu", "go", "gob", "gov", "gv", "ne", "net", "nom", "or", "org"})
_COUNTRY = 2


@lru_cache(maxsize=16384)
def host_key(url: str) -> str:
    """The registrable domain of an address, or the address and port of a numeric host; empty where there is none.

    The domain is approximated by its last two labels, three where the second is one like `co` under a country. A list
    of public suffixes would part the blogs of one platform, and it is the platform that counts our requests.
    """
    try:
        parts = urlsplit(url)
        host, port = (parts.hostname or "").rstrip("."), parts.port or _PORTS.get(parts.scheme, 0)
    except ValueError:
        return ""
    if is_numeric(host):
        return f"{host}:{port}"
    labels = host.lower().split(".")
    long = len(labels) > _COUNTRY and len(labels[-1]) == _COUNTRY and labels[-2] in _SECOND_LEVEL
    return ".".join(labels[-3:] if long else labels[-2:])


def is_numeric(host: str) -> bool:
    """The host is an address, not a name."""
    try:
        ip_address(host)
    except ValueError:
        return False
    return True
