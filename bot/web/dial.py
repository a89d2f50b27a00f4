"""The way out: names are looked up, and sockets opened, only through the guard."""

from __future__ import annotations

import asyncio
import socket
import ssl
import threading
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from typing import TypeAlias

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult

from bot.web.guard import AddressRefused, Guard

Lookup: TypeAlias = Callable[[str], Awaitable[Sequence[str]]]
"""From a host's name to its numeric addresses; raises OSError when it has none."""

_MOST = 8
_AddressInfo: TypeAlias = tuple[int, int, int, str, tuple[str, int] | tuple[str, int, int, int]]


async def system_lookup(host: str) -> Sequence[str]:
    """Ask the system's resolver, in a thread of its own that nobody waits for when the bot ends."""
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[Sequence[str]] = loop.create_future()

    def settle(result: Sequence[str] | OSError) -> None:
        if answer.done():
            return
        if isinstance(result, OSError):
            answer.set_exception(result)
        else:
            answer.set_result(result)

    def look_up() -> None:
        result = _look_up(host)
        with suppress(RuntimeError):  # The loop has ended meanwhile.
            loop.call_soon_threadsafe(settle, result)

    threading.Thread(target=look_up, name="lookup", daemon=True).start()
    return await answer


def _look_up(host: str) -> Sequence[str] | OSError:
    try:
        found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM, flags=socket.AI_ADDRCONFIG)
    except OSError as error:
        return error
    except UnicodeError:
        return OSError("the name cannot be looked up")
    return tuple(dict.fromkeys(str(info[4][0]) for info in found))


class GuardedResolver(AbstractResolver):
    """Looks names up and refuses a name of which any address may not be dialled."""

    def __init__(self, guard: Guard, lookup: Lookup) -> None:
        self._guard = guard
        self._lookup = lookup

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        """The addresses of a host, at most eight of them."""
        addresses = await self._lookup(host)
        if not addresses:
            raise OSError("the name has no address")
        self._guard.check(addresses, port)
        return [
            ResolveResult(
                hostname=host,
                host=address,
                port=port,
                family=socket.AF_INET6 if ":" in address else socket.AF_INET,
                proto=0,
                flags=socket.AI_NUMERICHOST,
            )
            for address in addresses[:_MOST]
            if family in (socket.AF_UNSPEC, socket.AF_INET6 if ":" in address else socket.AF_INET)
        ]

    async def close(self) -> None:
        """Nothing is held."""


def connector(guard: Guard, lookup: Lookup, tls: ssl.SSLContext | None = None) -> aiohttp.TCPConnector:
    """Connections that the guard has seen twice: when the name was looked up, and when the socket is opened.

    The second look alone would let the dialler try the next address; the first alone does not see numeric hosts.
    """

    def open_socket(info: _AddressInfo) -> socket.socket:
        family, kind, protocol, _, address = info
        if not guard.may_dial(address[0], address[1]):
            raise AddressRefused("the address is not on the public internet")
        return socket.socket(family, kind, protocol)

    return aiohttp.TCPConnector(
        resolver=GuardedResolver(guard, lookup),
        socket_factory=open_socket,
        ssl=tls or ssl.create_default_context(),
        use_dns_cache=False,
        limit=0,
    )
