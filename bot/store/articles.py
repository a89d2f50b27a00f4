"""Articles and what was read in them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import fields
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Executable, Row, bindparam, exists, func, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.model import Article, Claim
from bot.core.recurring import compare_title, compare_url
from bot.store.codec import claim_codec, digest
from bot.store.feed_tables import articles, feeds
from bot.store.part import chunks, insert_for, insert_new
from bot.store.tables import claims
from bot.store.types import EPOCH

LATEST = 20_000
"""So many articles are looked through for a name that was not known when they were read."""


WATCHED = select(feeds.c.id).where(feeds.c.id == bindparam("feed"), feeds.c.removed_at.is_(None))
HELD = WATCHED.where(feeds.c.held_by == bindparam("held_by")).with_for_update()


async def watches(connection: AsyncConnection, feed_id: int, held_by: int | None) -> bool:
    """The feed is still there; one that is held under this number stays so until the end of the transaction."""
    query = WATCHED if held_by is None else HELD
    return (await connection.execute(query, {"feed": feed_id, "held_by": held_by})).first() is not None


async def unseen(connection: AsyncConnection, feed_id: int, keys: Collection[str]) -> set[str]:
    """Those of the keys that this feed never showed before."""
    by_hash = {digest(key): key for key in keys}
    seen: set[bytes] = set()
    for some in chunks(by_hash):
        known = select(articles.c.key_hash).where(articles.c.feed_id == feed_id, articles.c.key_hash.in_(some))
        seen.update((await connection.execute(known)).scalars())
    return {key for hash_, key in by_hash.items() if hash_ not in seen}


async def add_articles(connection: AsyncConnection, feed_id: int, new: Sequence[Article]) -> list[int]:
    """Store new articles; their ids in the same order. Two with one key are one."""
    rows: dict[bytes, dict[str, Any]] = {}
    for article in new:
        rows.setdefault(digest(article.key), _row(feed_id, article))
    if not rows:
        return []
    known = await connection.execute(_added(connection.dialect.name), list(rows.values()))
    ids: dict[bytes, int] = {row.key_hash: row.id for row in known}
    return [ids[digest(article.key)] for article in new]


@cache
def _added(dialect: str) -> Executable:
    """A key that is there already gives back its row: one article must not cost the others."""
    statement = insert_for(dialect, articles)
    statement = statement.on_conflict_do_update(
        index_elements=["feed_id", "key_hash"], set_={"key_hash": statement.excluded.key_hash}
    )
    return statement.returning(articles.c.key_hash, articles.c.id)


async def add_claims(
    connection: AsyncConnection, article_id: int, found: Sequence[Claim], *, told: Sequence[bool]
) -> None:
    """Keep every claim read, each with who published it, so that it outlives its article."""
    if not found:
        return
    article = (await connection.execute(select(articles).where(articles.c.id == article_id))).one()
    source = {
        "article_id": article_id,
        "outlet": article.outlet,
        "title": article.title,
        "url": article.url,
        "at": article.published or article.first_seen or EPOCH,
        "key": article.key,
    }
    rows = [{**source, **claim_row(claim), "told": is_told} for claim, is_told in zip(found, told, strict=True)]
    await connection.execute(insert_new(connection, claims), rows)


async def naming(
    connection: AsyncConnection, forms: Collection[str], since: datetime, limit: int
) -> list[tuple[int, Article]]:
    """Articles since then that name one of these and told nothing so far, oldest first; of the latest many."""
    latest = articles.c.id > select(func.coalesce(func.max(articles.c.id), 0) - LATEST).scalar_subquery()
    fields_ = (articles.c.title, articles.c.summary, articles.c.text)
    named = or_(*(field.icontains(form, autoescape=True) for form in forms for field in fields_))
    silent = ~exists().where(claims.c.article_id == articles.c.id)
    fresh = func.coalesce(articles.c.published, articles.c.first_seen) >= since
    query = select(articles).where(latest, fresh, named, silent).order_by(articles.c.id).limit(limit)
    return [(row.id, _article(row)) for row in await connection.execute(query)]


def _article(row: Row[Any]) -> Article:
    return Article(**{field.name: getattr(row, field.name) for field in fields(Article)})


def claim_row(claim: Claim) -> dict[str, Any]:
    """A claim as it is stored, with what tells it apart from others of its article."""
    body = claim_codec.write(claim)
    return {"body": body, "digest": digest(body)}


def _row(feed_id: int, article: Article) -> dict[str, Any]:
    return {
        "feed_id": feed_id,
        "key_hash": digest(article.key),
        "key": article.key,
        "title": article.title,
        "summary": article.summary,
        "url": article.url,
        "outlet": article.outlet,
        "language": article.language,
        "published": article.published,
        "first_seen": article.first_seen,
        "text": article.text,
        "link_hash": digest(compare_url(article.url)) if article.url else None,
        "title_hash": digest(compare_title(article.title)) if article.title else None,
    }
