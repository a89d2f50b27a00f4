"""What a feed showed before that is like the entries of a document."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Column, Select, bindparam, literal_column, select, union_all, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.recurring import Familiar, Print
from bot.store.codec import digest
from bot.store.feed_tables import articles
from bot.store.part import chunks

MINE = articles.c.feed_id == bindparam("feed")
SHOWN = select(articles.c.key_hash, articles.c.link_hash, articles.c.title_hash).where(
    MINE, articles.c.key_hash.in_(bindparam("keys", expanding=True))
)
LINK, TITLE = 1, 2


def _lately(kind: int, column: Column[Any], marks: str) -> Select[Any]:
    found = MINE, column.in_(bindparam(marks, expanding=True)), articles.c.first_seen >= bindparam("since")
    return select(literal_column(str(kind)), column).where(*found)


ALIKE = union_all(_lately(LINK, articles.c.link_hash, "links"), _lately(TITLE, articles.c.title_hash, "titles"))


async def recall(connection: AsyncConnection, feed_id: int, prints: Sequence[Print], since: datetime) -> list[Familiar]:
    """For each of them; links and titles are looked for only where the key is unknown, among articles since then."""
    hashes = [digest(one.key) for one in prints]
    shown: dict[bytes, tuple[bytes | None, bytes | None]] = {}
    for some in chunks(dict.fromkeys(hashes)):
        rows = await connection.execute(SHOWN, {"feed": feed_id, "keys": some})
        shown.update({key: (link, title) for key, link, title in rows})
    unknown = [one for one, key in zip(prints, hashes, strict=True) if key not in shown]
    alike = await _alike(connection, feed_id, unknown, since)
    return [
        _kept(one, *shown[key]) if key in shown else _like(one, alike) for one, key in zip(prints, hashes, strict=True)
    ]


async def _alike(
    connection: AsyncConnection, feed_id: int, prints: Sequence[Print], since: datetime
) -> set[tuple[int, bytes]]:
    """The links and titles among theirs that the feed showed since then."""
    found: set[tuple[int, bytes]] = set()
    for some in chunks(prints):
        links = [digest(one.link) for one in some if one.link]
        titles = [digest(one.title) for one in some if one.title]
        if links or titles:
            values = {"feed": feed_id, "links": links, "titles": titles, "since": since}
            found.update((kind, mark) for kind, mark in await connection.execute(ALIKE, values))
    return found


def _like(one: Print, alike: Collection[tuple[int, bytes]]) -> Familiar:
    return Familiar(link=(LINK, digest(one.link)) in alike, title=(TITLE, digest(one.title)) in alike)


def _kept(one: Print, link: bytes | None, title: bytes | None) -> Familiar:
    """An article from before links and titles were kept says nothing of them."""
    return Familiar(
        key=True,
        link_kept=link is None or link == digest(one.link),
        title_kept=title is None or title == digest(one.title),
    )


async def remark(connection: AsyncConnection, feed_id: int, prints: Sequence[Print]) -> None:
    """Keep what known articles look like now, so that a title and a link may be edited one after the other."""
    mine = update(articles).where(articles.c.feed_id == feed_id)
    for one in prints:
        values = {"link_hash": digest(one.link), "title_hash": digest(one.title)}
        await connection.execute(mine.where(articles.c.key_hash == digest(one.key)).values(values))
