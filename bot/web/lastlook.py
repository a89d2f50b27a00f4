"""The last look before a request leaves: a process that stalled while it connected has lost its turn with the host."""

from __future__ import annotations

from collections.abc import Callable
from contextvars import ContextVar
from typing import TypeAlias

import aiohttp
from aiohttp.connector import Connection
from typing_extensions import override

Holds: TypeAlias = Callable[[], bool]


class TurnLost(Exception):
    """Another process may ask the host by now."""


def always() -> bool:
    """Nobody else asks."""
    return True


STILL_OURS: ContextVar[Holds] = ContextVar("still_ours", default=always)
"""Whether what is asked now in this task is still ours to ask."""


class LastLook(aiohttp.ClientRequest):
    """A request that looks once more when its connection stands: names, sockets and handshakes take their time."""

    @override
    async def send(self, conn: Connection) -> aiohttp.ClientResponse:
        """Send it; TurnLost where it is no longer ours to ask."""
        if not STILL_OURS.get()():
            raise TurnLost
        return await super().send(conn)
