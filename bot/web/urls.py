"""Addresses of documents, as values: brought into one safe shape, compared by origin, grouped by host."""

from __future__ import annotations

import re
from ipaddress import ip_address
from urllib.parse import SplitResult, quote, urljoin, urlsplit, urlunsplit

import idna

from bot.core.reasons import because

DEFAULT_PORTS = {"http": 80, "https": 443}
LONGEST = 2048
_LONGEST_HOST = 253
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\\]")
_NUMERIC_PART = re.compile(r"0x[0-9a-f]*|[0-9]+", re.IGNORECASE)
_NAME = re.compile(r"[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*\.?", re.IGNORECASE)
_KEEP = "!#$%&'()*+,/:;=?@[]~"


class UnsafeUrl(ValueError):
    """The address has a shape that is never asked for; the text says which."""


def safe_url(url: str) -> str:
    """The address in ASCII, ready to be sent; raises UnsafeUrl where it might mean another host than it shows."""
    url = url.strip(" \t\r\n")
    if len(url) > LONGEST:
        raise UnsafeUrl(because("the address is too long"))
    if _CONTROL.search(url):
        raise UnsafeUrl(because("the address holds control characters or backslashes"))
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise UnsafeUrl(because("the address cannot be read")) from None
    if parts.scheme not in DEFAULT_PORTS:
        raise UnsafeUrl(because("only http and https addresses are asked"))
    if "@" in parts.netloc:
        raise UnsafeUrl(because("the address carries a user name"))
    return _assemble(parts, _safe_host(parts.hostname or ""), port)


def follow(base: str, location: str) -> str:
    """The address to which a `Location` header leads from `base`, in the same safe shape."""
    location = location.strip(" \t\r\n")
    if not location:
        raise UnsafeUrl(because("the redirect leads nowhere"))
    if _CONTROL.search(location):
        raise UnsafeUrl(because("the address holds control characters or backslashes"))
    try:
        return safe_url(urljoin(base, location))
    except UnsafeUrl:
        raise
    except ValueError:
        raise UnsafeUrl(because("the address cannot be read")) from None


def origin(url: str) -> tuple[str, str, int]:
    """Scheme, host and port: what must be equal for two addresses to trust each other."""
    parts = urlsplit(url)
    return parts.scheme, (parts.hostname or "").rstrip("."), parts.port or DEFAULT_PORTS.get(parts.scheme, 0)


def _assemble(parts: SplitResult, host: str, port: int | None) -> str:
    authority = host if port is None else f"{host}:{port}"
    path = quote(parts.path or "/", safe=_KEEP)
    return urlunsplit((parts.scheme, authority, path, quote(parts.query, safe=_KEEP), ""))


def _safe_host(host: str) -> str:
    if not host or len(host) > _LONGEST_HOST:
        raise UnsafeUrl(because("the address names no host"))
    if ":" in host:
        return f"[{_canonical(host)}]"
    if _looks_numeric(host):
        return _canonical(host)
    return _safe_name(host)


def _safe_name(host: str) -> str:
    if host.isascii():
        if not _NAME.fullmatch(host):
            raise UnsafeUrl(because("the host's name cannot be read"))
        return host.lower()
    try:
        # IDNA 2008 refuses the look-alike digits and letters that older mappings turn into `127.0.0.1`.
        return idna.encode(host.lower()).decode()
    except (idna.IDNAError, UnicodeError):
        raise UnsafeUrl(because("the host's name cannot be read")) from None


def _looks_numeric(host: str) -> bool:
    """Whether a resolver might read the name as a number (`127.1`, `0x7f.1`, `2130706433`)."""
    return _NUMERIC_PART.fullmatch(host.rstrip(".").rpartition(".")[2]) is not None


def _canonical(host: str) -> str:
    """A numeric host exactly as it is usually written; all other spellings are refused."""
    try:
        return str(ip_address(host)) if "%" not in host else _refuse()
    except ValueError:
        return _refuse()


def _refuse() -> str:
    raise UnsafeUrl(because("the host is a number in an unusual spelling"))
