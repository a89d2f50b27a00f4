"""Adds a feed from whatever address somebody has, and enters what it says at once: nothing is asked for twice."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace

from bot.core.model import Feed, Validators
from bot.core.outcomes import FetchFailed
from bot.jobs.enter import Registrar
from bot.jobs.findings import find
from bot.ports import FeedStore, Finder, Watched


@dataclass(frozen=True, slots=True)
class Added:
    """A feed that is watched."""

    url: str
    title: str | None
    entries: int
    new: bool
    """False: it was watched already."""


@dataclass(frozen=True, slots=True)
class FeedAdder:
    """Finds, adds and enters."""

    store: FeedStore
    finder: Finder
    registrar: Registrar

    async def add(self, pasted: str) -> Added | FetchFailed:
        """Watch the feed behind an address."""
        found = await self.finder.find(pasted)
        if isinstance(found, FetchFailed):
            return found
        now = self.registrar.clock.now()
        feed = Feed(0, found.url, now, now)
        digest = hashlib.sha256(found.fetched.body).digest()
        finding = find(feed, Validators(), found.fetched, now, parsed=found.document, digest=digest)
        new = await self.store.add_feeds([replace(feed, next_poll_at=finding.poll.next_poll_at)]) == 1
        if new:
            feed = next(known for known in await self.store.feeds() if known.url == found.url)
            poll = replace(finding.poll, feed_id=feed.id, turn_ended=True)
            await self.registrar.enter(replace(finding, feed=feed, poll=poll), found.document)
        return Added(found.url, found.document.title, len(found.document.entries), new)

    async def watch(self, pasted: str) -> Watched | FetchFailed:
        """Watch the feed behind an address, and say which one it is."""
        added = await self.add(pasted)
        if isinstance(added, FetchFailed):
            return added
        feed = next(known for known in await self.store.feeds() if known.url == added.url)
        return Watched(feed, added.entries, added.new)
