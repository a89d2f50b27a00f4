"""Which addresses belong to the public internet: everything else is somebody's inside, and is not dialled."""

from __future__ import annotations

from collections.abc import Iterator
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

# IANA's special-purpose registries, multicast, and what they leave out. `ipaddress.is_global` is no such check:
# Python 3.11 calls NAT64, 6to4, Teredo, site-local and multicast addresses global.
_INSIDE_4 = tuple(
    IPv4Network(block)
    for block in (
        "0.0.0.0/8",
        "10.0.0.0/8",
        "100.64.0.0/10",
        "127.0.0.0/8",
        "168.63.129.16/32",  # Azure's metadata service, on an address that looks public.
        "169.254.0.0/16",
        "172.16.0.0/12",
        "192.0.0.0/24",
        "192.0.2.0/24",
        "192.88.99.0/24",
        "192.168.0.0/16",
        "198.18.0.0/15",
        "198.51.100.0/24",
        "203.0.113.0/24",
        "224.0.0.0/4",
        "240.0.0.0/4",
    )
)
_INSIDE_6 = tuple(
    IPv6Network(block)
    for block in (
        "64:ff9b:1::/48",
        "100::/64",
        "100:0:0:1::/64",
        "2001:2::/48",
        "2001:10::/28",
        "2001:20::/28",
        "2001:30::/28",
        "2001:db8::/32",
        "3fff::/20",
        "5f00::/16",
        "fc00::/7",
        "fe80::/10",
        "fec0::/10",
        "ff00::/8",
    )
)
_GLOBAL_UNICAST = IPv6Network("2000::/3")
_NAT64 = IPv6Network("64:ff9b::/96")
_MAPPED = IPv6Network("::ffff:0:0/96")
_COMPATIBLE = IPv6Network("::/96")
_TRANSLATED = IPv6Network("::ffff:0:0:0/96")
_SIX_TO_FOUR = IPv6Network("2002::/16")
_TEREDO = IPv6Network("2001::/32")
_LOW = 0xFFFFFFFF


def is_public(address: str) -> bool:
    """Whether a numeric address is public, and so is every IPv4 address that it carries inside."""
    try:
        parsed = ip_address(address)
    except ValueError:
        return False
    if isinstance(parsed, IPv4Address):
        return not any(parsed in block for block in _INSIDE_4)
    if parsed.scope_id is not None:
        return False
    inner = tuple(_carried(parsed))
    if inner:
        return all(is_public(str(one)) for one in inner)
    return parsed in _GLOBAL_UNICAST and not any(parsed in block for block in _INSIDE_6)


def plain(address: str) -> str:
    """The one spelling of a numeric address; an IPv4 address mapped into IPv6 is that IPv4 address."""
    parsed = ip_address(address)
    if isinstance(parsed, IPv6Address) and parsed.ipv4_mapped:
        return str(parsed.ipv4_mapped)
    return str(parsed)


def _carried(address: IPv6Address) -> Iterator[IPv4Address]:
    """Every IPv4 address to which a translator or tunnel would pass the packet on."""
    number = int(address)
    if any(address in block for block in (_NAT64, _MAPPED, _COMPATIBLE, _TRANSLATED)):
        yield IPv4Address(number & _LOW)
    elif address in _SIX_TO_FOUR:
        yield IPv4Address(number >> 80 & _LOW)
    elif address in _TEREDO:
        yield IPv4Address(number >> 64 & _LOW)
        yield IPv4Address(~number & _LOW)
