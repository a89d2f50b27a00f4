"""Feeds that rest, go and come back."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ColumnElement, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.feed_tables import feeds


async def pause(connection: AsyncConnection, feed_id: int, *, paused: bool) -> None:
    """Let a feed rest, or poll it again."""
    watched = (feeds.c.id == feed_id, feeds.c.removed_at.is_(None))
    await connection.execute(update(feeds).where(*watched).values(paused=paused))


async def trust(connection: AsyncConnection, feed_id: int, *, insecure: bool) -> None:
    """Ask a feed without checking its certificate, or with."""
    await connection.execute(update(feeds).where(feeds.c.id == feed_id).values(insecure=insecure))


async def remove(connection: AsyncConnection, feed_id: int, now: datetime) -> None:
    """Watch a feed no longer. It stays with all that it knows: so it can come back, and no list makes it anew."""
    watched = (feeds.c.id == feed_id, feeds.c.removed_at.is_(None))
    await connection.execute(update(feeds).where(*watched).values(removed_at=now, paused=True))


async def bring_back(
    connection: AsyncConnection, which: ColumnElement[bool], now: datetime, *, paused: bool = False
) -> list[str]:
    """Watch removed feeds again; their addresses.

    What came out in between is old news, however long that was: the first document is taken as that of a new feed.
    """
    removed = (which, feeds.c.removed_at.is_not(None))
    values = {"removed_at": None, "paused": paused, "added_at": now, "next_poll_at": now, "imported": False}
    back = update(feeds).where(*removed).values(values).returning(feeds.c.url)
    return list((await connection.execute(back)).scalars())
