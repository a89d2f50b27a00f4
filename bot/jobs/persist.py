"""Writes that must not be given up: what happened outside cannot be undone, so it is written until it stands."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import ParamSpec, TypeVar

import structlog

from bot.core.errors import StoreError

log = structlog.get_logger(__name__)

P = ParamSpec("P")
T = TypeVar("T")

FIRST_PAUSE = 0.2
"""Seconds of machine time before a failed write is tried again; doubled each time."""
LONGEST_PAUSE = 5.0


async def persist(write: Callable[P, Awaitable[T]], *args: P.args, **kwargs: P.kwargs) -> T:
    """Write, and again for as long as the database cannot be written; a stop of the bot ends the wait."""
    pause = FIRST_PAUSE
    while True:
        try:
            return await write(*args, **kwargs)
        except StoreError as error:
            if pause == FIRST_PAUSE:
                log.warning("the database cannot be written; trying again until it can", reason=str(error))
        await asyncio.sleep(pause)
        pause = min(LONGEST_PAUSE, pause * 2)
