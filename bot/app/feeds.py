"""`mercato feeds …`: the feeds from the shell."""

from __future__ import annotations

import asyncio
import sys
from contextlib import AsyncExitStack
from pathlib import Path

from rich.console import Console
from rich.table import Table
from rich.text import Text

from bot.app.beside import with_store
from bot.app.clock import SystemClock
from bot.app.facts import load_reader
from bot.app.feedlist import add_listed_feeds, opml_of
from bot.app.logs import set_up_logs
from bot.app.names import LivingReader
from bot.app.parts import make_adder, make_fetcher, make_registrar
from bot.core.effects import Audit, Effect, PauseFeed, RemoveFeed, RestoreFeed, TrustFeed
from bot.core.errors import DataError
from bot.core.feedhealth import name as feed_name
from bot.core.model import Article, Document, Feed, Validators
from bot.core.outcomes import Fetched, FetchFailed
from bot.ports import Watched
from bot.settings import Settings, load_settings
from bot.store import SqlStore
from bot.web.parse import FeedParser

LONGEST = 500
"""Characters of the names in the audit log."""


def list_feeds() -> None:
    """Print every feed with its health."""
    feeds = with_store(lambda store, _: store.feeds())
    console = Console()
    if not console.is_terminal:
        for feed in feeds:
            sys.stdout.write(f"{feed.id}\t{feed.url}\t{health(feed)}\n")
        return
    table = Table("", "feed", "health", box=None, pad_edge=False)
    for feed in feeds:
        table.add_row(str(feed.id), Text(f"{feed.title or ''}\n{feed.url}".strip()), Text(health(feed)))
    console.print(table)


def health(feed: Feed) -> str:
    """How a feed does, in words."""
    if feed.paused:
        return f"paused ({feed.habits.told})" if feed.habits.told else "paused"
    return _running(feed) + (", certificate not checked" if feed.insecure else "")


def _running(feed: Feed) -> str:
    if feed.failures:
        return f"failed {feed.failures} times: {feed.last_error}"
    if feed.last_ok_at is None:
        return "not asked yet"
    news = f", last article {feed.last_new_at:%Y-%m-%d %H:%M}" if feed.last_new_at else ""
    return f"ok {feed.last_ok_at:%Y-%m-%d %H:%M}{news}, next {feed.next_poll_at:%Y-%m-%d %H:%M} UTC"


def add_feed(url: str) -> None:
    """Watch another feed, or the one that a page names; what it says now is entered at once."""
    added = with_store(lambda store, settings: _add(store, settings, url))
    if isinstance(added, FetchFailed):
        raise DataError(url, f"cannot be watched: {added.detail}")
    what = f"{added.feed.title or added.feed.url} ({added.feed.url}), {added.entries} articles"
    sys.stdout.write(f"{'Watched from now on' if added.new else 'Watched already'}: {what}\n")


async def _add(store: SqlStore, settings: Settings, url: str) -> Watched | FetchFailed:
    async with AsyncExitStack() as stack:
        clock, reader = SystemClock(), LivingReader(load_reader())
        await reader.refresh(store)
        registrar = make_registrar(store, clock, reader, settings)
        added = await make_adder(stack, store, registrar, make_fetcher(stack, clock, settings, store)).watch(url)
        if isinstance(added, Watched) and added.new:
            await store.apply_effects([_added(added.feed)], clock.now())
        return added


def _added(*new: Feed) -> Audit:
    names = ", ".join(map(feed_name, new))[:LONGEST]
    return Audit(0, "add feed", names, "at the shell", tuple(RemoveFeed(feed.id) for feed in new))


def remove_feed(name: str) -> None:
    """Watch a feed no longer."""

    async def remove(store: SqlStore, _: Settings) -> None:
        feed = _named(await store.feeds(), name)
        undo = (RestoreFeed(feed.id, feed.paused),)
        await _change(store, RemoveFeed(feed.id), Audit(0, "remove feed", feed_name(feed), "at the shell", undo))

    with_store(remove)
    sys.stdout.write("It is not watched any more; what it told stays.\n")


def pause_feed(name: str, *, resume: bool) -> None:
    """Let a feed rest, or poll it again."""

    async def pause(store: SqlStore, _: Settings) -> None:
        feed = _named(await store.feeds(), name)
        action, undo = "resume feed" if resume else "pause feed", (PauseFeed(feed.id, feed.paused),)
        await _change(store, PauseFeed(feed.id, not resume), Audit(0, action, feed_name(feed), "at the shell", undo))

    with_store(pause)
    sys.stdout.write("It is polled again.\n" if resume else "It rests until `mercato feeds pause --resume`.\n")


def trust_feed(name: str, *, insecure: bool) -> None:
    """Ask a feed without checking its certificate, or with."""

    async def trust(store: SqlStore, _: Settings) -> None:
        feed = _named(await store.feeds(), name)
        action, undo = "trust feed" if insecure else "distrust feed", (TrustFeed(feed.id, feed.insecure),)
        await _change(store, TrustFeed(feed.id, insecure), Audit(0, action, feed_name(feed), "at the shell", undo))

    with_store(trust)
    sys.stdout.write("Its certificate is not checked.\n" if insecure else "Its certificate is checked.\n")


def show_feed(name: str) -> None:
    """Print all that is known of how a feed does."""

    async def find_it(store: SqlStore, _: Settings) -> Feed:
        return _named(await store.feeds(), name)

    feed = with_store(find_it)
    moved = feed.habits.moved_from
    lines = [
        feed.url,
        feed.title or "no title yet",
        health(feed),
        f"next poll {feed.next_poll_at:%Y-%m-%d %H:%M} UTC: {feed.why}",
        f"moved here from {moved}" if moved else "",
        "its latest polls:" if feed.history else "",
        *(f"  {line}" for line in feed.history.splitlines()[:20]),
    ]
    sys.stdout.write("\n".join(line for line in lines if line) + "\n")


def import_feeds(file: Path) -> None:
    """Add the feeds of a list."""

    async def add(store: SqlStore, _: Settings) -> list[Feed]:
        now, before = SystemClock().now(), {feed.id for feed in await store.feeds()}
        await add_listed_feeds(store, file, now)
        new = [feed for feed in await store.feeds() if feed.id not in before]
        await store.apply_effects([_added(*new)] if new else [], now)
        return new

    sys.stdout.write(f"{len(with_store(add))} feeds are new.\n")


def export_feeds(file: Path | None) -> None:
    """Write the feeds as OPML."""
    feeds = with_store(lambda store, _: store.feeds())
    opml = opml_of(feeds)
    if file is None:
        sys.stdout.write(opml)
        return
    try:
        file.write_text(opml, encoding="utf-8")
    except OSError as error:
        raise DataError(str(file), f"cannot be written: {error.strerror}") from None
    sys.stdout.write(f"{len(feeds)} feeds are written to {file}.\n")


def test_feed(url: str) -> None:
    """Fetch a feed once, and print what it gives and what would be told of it."""
    settings = load_settings()
    set_up_logs(settings.log_level)
    document = asyncio.run(_fetch(url, settings))
    reader = load_reader()
    sys.stdout.write(f"{document.title or url}: {len(document.entries)} articles\n")
    for entry in document.entries:
        article = Article(entry.key, entry.title, entry.summary, language=document.language, text=entry.text)
        for claim in reader.read(article).claims:
            who = claim.person.name if claim.person else f"{claim.count or 'some'} unnamed"
            sides = " → ".join(side.name if side else "?" for side in (claim.origin, claim.destination))
            verdict = "background" if claim.background else f"{claim.confidence:.2f}"
            sys.stdout.write(f"  {who}: {sides} ({claim.stage}, {verdict})  {entry.title}\n")


async def _fetch(url: str, settings: Settings) -> Document:
    async with AsyncExitStack() as stack:
        fetcher = make_fetcher(stack, SystemClock(), settings)
        parser = FeedParser(SystemClock())
        stack.push_async_callback(parser.close)
        outcome = await fetcher.fetch(url, Validators())
        if isinstance(outcome, Fetched):
            parsed = await parser.parse(outcome.body, outcome.content_type, url)
            if isinstance(parsed, Document):
                return parsed
            outcome = parsed
        detail = outcome.detail if isinstance(outcome, FetchFailed) else "its host wants a pause"
        raise DataError(url, f"gives no feed: {detail}")


async def _change(store: SqlStore, change: Effect, entry: Audit) -> None:
    await store.apply_effects([change, entry], SystemClock().now())


def _named(feeds: list[Feed], name: str) -> Feed:
    for feed in feeds:
        if name in (str(feed.id), feed.url):
            return feed
    raise DataError(name, "is no feed here; `mercato feeds list` shows them with their numbers")
