"""Shows a chat that its answer is being worked on, when that takes longer than anybody likes to wait in silence."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from telegram import Update
from telegram.constants import ChatAction
from telegram.error import TelegramError
from telegram.ext import ExtBot

from bot.chat.rooms import thread_of
from bot.core.audience import Lane

SILENCE = 0.5
"""Seconds without a sign."""
AGAIN = 4.0
"""Telegram shows that somebody is typing for five seconds."""


@asynccontextmanager
async def shown_at_work(bot: ExtBot[Lane], update: Update) -> AsyncIterator[None]:
    """As long as the block lasts, the chat that waits for it sees that something is typed."""
    waits = bool(update.message or update.callback_query)
    if not waits or update.effective_chat is None:
        yield
        return
    chat_id, thread_id = update.effective_chat.id, thread_of(update.effective_message)
    typing = asyncio.create_task(_type(bot, chat_id, thread_id), name="show that it is worked on")
    try:
        yield
    finally:
        while not typing.done():  # A request that ends as it is cancelled may swallow the first try.
            typing.cancel()
            await asyncio.wait({typing}, timeout=SILENCE)


async def _type(bot: ExtBot[Lane], chat_id: int, thread_id: int | None) -> None:
    await asyncio.sleep(SILENCE)
    while True:
        with suppress(TelegramError):
            await bot.send_chat_action(chat_id, ChatAction.TYPING, message_thread_id=thread_id)
        await asyncio.sleep(AGAIN)
