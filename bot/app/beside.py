"""Opens the database beside a bot that may be running, for a command of the shell."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from bot.app.logs import set_up_logs
from bot.settings import Settings, load_settings
from bot.store import SqlStore, open_store

T = TypeVar("T")


def with_store(work: Callable[[SqlStore, Settings], Awaitable[T]]) -> T:
    """Do some work on the database, and close it."""

    async def opened() -> T:
        settings = load_settings()
        store = await open_store(settings.database_url.get_secret_value(), exclusive=False)
        try:
            return await work(store, settings)
        finally:
            await store.close()

    set_up_logs("warning")
    return asyncio.run(opened())
