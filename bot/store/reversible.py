"""Carries out the changes of admins that can be undone, and what undoes them."""

from __future__ import annotations

from datetime import datetime
from typing import assert_never

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.effects import (
    Overrule,
    PauseFeed,
    PauseSending,
    RecallBroadcast,
    RemoveFeed,
    RestoreFeed,
    TrustFeed,
    Undoing,
)
from bot.store.broadcasts import recall
from bot.store.feed_tables import feeds
from bot.store.notes import hold
from bot.store.watching import bring_back, pause, remove, trust


async def carry_out(connection: AsyncConnection, change: Undoing, now: datetime) -> None:
    """Do it; done twice it is as done once."""
    match change:
        case PauseFeed(feed_id, paused):
            await pause(connection, feed_id, paused=paused)
        case TrustFeed(feed_id, insecure):
            await trust(connection, feed_id, insecure=insecure)
        case RemoveFeed(feed_id):
            await remove(connection, feed_id, now)
        case RestoreFeed(feed_id, paused):
            await bring_back(connection, feeds.c.id == feed_id, now, paused=paused)
        case PauseSending(paused):
            await hold(connection, held=paused)
        case RecallBroadcast(mark):
            await recall(connection, mark)
        case Overrule():
            pass  # To weigh moves again takes more than the database: whoever undoes the line has done it.
        case _:
            assert_never(change)
