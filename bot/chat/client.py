"""The library's client, set up our way: own time-outs, own limiter, and a repr that holds no token."""

from __future__ import annotations

import os
from collections.abc import Sequence
from ipaddress import ip_address
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from telegram.ext import ExtBot
from telegram.request import HTTPXRequest

from bot.chat.limiter import Limiter
from bot.chat.secrets import Secret, silence
from bot.core.audience import Lane

if TYPE_CHECKING:
    LaneBot = ExtBot[Lane]
else:
    LaneBot = ExtBot  # The library's class takes its parameter only in annotations.

CONNECT_SECONDS = 5.0
READ_SECONDS = 15.0
SENDERS = 128
"""Connections for sending: more than the deliver loop and the inbox ever use at once."""


class Bot(LaneBot):
    """The library's bot; its own repr would show the token."""

    __slots__ = ()

    async def raw_updates(self, offset: int | None, seconds: int, kinds: Sequence[str]) -> list[dict[str, Any]]:
        """What `getUpdates` answers, as it comes.

        The library's own method parses all updates at once: a single one that it does not understand (of a newer Bot
        API) would fail every poll from then on, and nothing behind it would ever be heard.
        """
        wanted = {"timeout": seconds, "allowed_updates": kinds, **({} if offset is None else {"offset": offset})}
        answer = await self._post("getUpdates", wanted, read_timeout=READ_SECONDS + seconds)
        return answer if isinstance(answer, list) else []

    async def raw_member(self, chat_id: int, user_id: int) -> dict[str, Any]:
        """What `getChatMember` answers, as it comes.

        The library's own method refuses a member of whom a single right is not told, as by a server older than itself.
        """
        answer = await self._post("getChatMember", {"chat_id": chat_id, "user_id": user_id})
        return answer if isinstance(answer, dict) else {}

    def __repr__(self) -> str:
        return "Bot[]"


def make_bot(token: str, api_url: str, limiter: Limiter, *, read_seconds: float = READ_SECONDS) -> Bot:
    """A client of the Bot API at this address; it opens no connection yet."""
    # The library's switch for exact waits; without it each RetryAfter warns and gives whole seconds only.
    os.environ["PTB_TIMEDELTA"] = "1"
    silence(Secret(token))
    return Bot(
        token,
        base_url=f"{api_url}/bot",
        base_file_url=f"{api_url}/file/bot",
        request=_request(api_url, SENDERS, read_seconds),
        get_updates_request=_request(api_url, 2, read_seconds),
        rate_limiter=limiter,
    )


def _request(api_url: str, connections: int, read_seconds: float) -> HTTPXRequest:
    return HTTPXRequest(
        connection_pool_size=connections,
        connect_timeout=CONNECT_SECONDS,
        pool_timeout=CONNECT_SECONDS,
        read_timeout=read_seconds,
        write_timeout=read_seconds,
        # A proxy of the environment is for the world outside, not for a server on this machine.
        httpx_kwargs={"trust_env": not is_local(api_url)},
    )


def is_local(url: str) -> bool:
    """Whether the address is on this machine."""
    host = urlsplit(url).hostname or ""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
