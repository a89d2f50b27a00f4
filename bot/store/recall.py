"""What a feed showed before that is like the entries of a document."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Column, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.recurring import Familiar, Print
from bot.store.codec import digest
from bot.store.feed_tables import articles
from bot.store.part import chunks


async def recall(connection: AsyncConnection, feed_id: int, prints: Sequence[Print], since: datetime) -> list[Familiar]:
    """For each of them; links and titles are looked for only where the key is unknown, among articles since then."""
    keys = {digest(one.key): one for one in prints}
    seen: dict[bytes, tuple[bytes | None, bytes | None]] = {}
    columns = articles.c.key_hash, articles.c.link_hash, articles.c.title_hash
    for some in chunks(keys):
        known = select(*columns).where(articles.c.feed_id == feed_id, articles.c.key_hash.in_(some))
        seen.update({row[0]: (row[1], row[2]) for row in await connection.execute(known)})
    unknown = [one for hashed, one in keys.items() if hashed not in seen]
    links = await _known(connection, feed_id, articles.c.link_hash, [one.link for one in unknown], since)
    titles = await _known(connection, feed_id, articles.c.title_hash, [one.title for one in unknown], since)
    return [_familiar(one, seen.get(digest(one.key)), links, titles) for one in prints]


async def _known(
    connection: AsyncConnection, feed_id: int, column: Column[Any], marks: Sequence[str], since: datetime
) -> set[bytes]:
    found: set[bytes] = set()
    for some in chunks({digest(mark) for mark in marks if mark}):
        like = select(column).where(articles.c.feed_id == feed_id, column.in_(some), articles.c.first_seen >= since)
        found.update((await connection.execute(like)).scalars())
    return found


def _familiar(
    one: Print, stored: tuple[bytes | None, bytes | None] | None, links: set[bytes], titles: set[bytes]
) -> Familiar:
    if stored is None:
        return Familiar(link=digest(one.link) in links, title=digest(one.title) in titles)
    link, title = stored
    return Familiar(
        key=True,
        # An article from before links and titles were kept says nothing.
        link_kept=link is None or link == digest(one.link),
        title_kept=title is None or title == digest(one.title),
    )
