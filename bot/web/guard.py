"""What may be dialled: public addresses on the web's ports, and the private pairs that the owner allowed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from ipaddress import ip_address
from urllib.parse import urlsplit

from bot.core.errors import SettingError
from bot.core.reasons import because
from bot.web.addresses import is_public, plain
from bot.web.urls import DEFAULT_PORTS, UnsafeUrl, follow, safe_url

PORTS = frozenset({80, 443, 8080, 8443})


class AddressRefused(OSError):
    """The address must not be dialled; the text never says which one it was."""


@dataclass(frozen=True, slots=True)
class Guard:
    """The one judge of addresses, for every way out: polls, redirects, discovery, article text."""

    allow: frozenset[tuple[str, int]] = frozenset()
    """Private addresses with their port that may be dialled all the same."""

    def url(self, url: str, base: str | None = None) -> str:
        """The address in its safe shape (relative to `base`, if there is one); raises UnsafeUrl."""
        return _checked(self, url if base is None else follow(base, url))

    def may_dial(self, address: str, port: int) -> bool:
        """Whether a connection may go to this numeric address and port."""
        if not _numeric(address):
            return False
        return (plain(address), port) in self.allow or (port in PORTS and is_public(address))

    def check(self, addresses: Iterable[str], port: int) -> None:
        """Raise AddressRefused if any of a name's addresses may not be dialled: a name with two faces is a trap."""
        if not all(self.may_dial(address, port) for address in addresses):
            raise AddressRefused("the address is not on the public internet")


@lru_cache(maxsize=16384)
def _checked(guard: Guard, url: str) -> str:
    """The check itself; a poll of the same feed comes again every few minutes."""
    safe = safe_url(url)
    parts = urlsplit(safe)
    port = parts.port or DEFAULT_PORTS[parts.scheme]
    if port not in PORTS and port not in {allowed for _, allowed in guard.allow}:
        raise UnsafeUrl(because("port {n} is not a port of the web", n=port))
    host = parts.hostname or ""
    if _numeric(host) and not guard.may_dial(host, port):
        raise UnsafeUrl(because("the address is not on the public internet"))
    return safe


def parse_allowed(pairs: Iterable[str]) -> frozenset[tuple[str, int]]:
    """Read `address:port` pairs such as `127.0.0.1:8000` or `[::1]:8000`; raises SettingError."""
    return frozenset(_pair(pair) for pair in pairs)


def _pair(pair: str) -> tuple[str, int]:
    host, _, port = pair.strip().rpartition(":")
    address = host.removeprefix("[").removesuffix("]")
    if not _numeric(address) or not port.isdigit():
        raise SettingError("MERCATO_ALLOW_ADDRESSES", f"{pair!r} is not a numeric address:port such as 127.0.0.1:8000")
    return plain(address), int(port)


def _numeric(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        return False
    return True
