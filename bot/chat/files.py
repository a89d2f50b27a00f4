"""Fetches files that chats send, no more of them than is wanted. Their addresses hold the bot's token."""

from __future__ import annotations

import httpx
import structlog
from telegram.error import TelegramError

from bot.chat.client import CONNECT_SECONDS, READ_SECONDS, Bot, is_local
from bot.chat.secrets import Secret

log = structlog.get_logger(__name__)

MOST_BYTES = 1_000_000
"""A longer list of feeds nobody has."""


async def fetch_file(bot: Bot, secret: Secret, file_id: str) -> bytes | None:
    """What stands in a file, up to one byte more than `MOST_BYTES`; None when Telegram does not give it."""
    try:
        file = await bot.get_file(file_id)
        if not file.file_path:
            return None
        return await _download(file.file_path)
    except (TelegramError, httpx.HTTPError, httpx.InvalidURL) as error:
        log.warning("a file cannot be fetched", reason=secret.scrub(f"{type(error).__name__}: {error}"))
        return None


async def _download(url: str) -> bytes | None:
    timeout, content = httpx.Timeout(READ_SECONDS, connect=CONNECT_SECONDS), bytearray()
    async with (
        httpx.AsyncClient(timeout=timeout, trust_env=not is_local(url)) as client,
        client.stream("GET", url) as answer,
    ):
        if answer.status_code != httpx.codes.OK:
            log.warning("a file cannot be fetched", reason=f"Telegram answers {answer.status_code}")
            return None
        async for piece in answer.aiter_bytes():
            content += piece
            if len(content) > MOST_BYTES:
                break
    return bytes(content[: MOST_BYTES + 1])
