"""The poll loop: asks every feed that is due, and hands new articles on to be entered.

    store.due_feeds → web.fetch → (changed?) web.parse → enter: read, merge, decide whom to tell → one transaction

A failure of one feed is a value and never stops another. Feeds that did not change are written many at a time.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections import deque
from dataclasses import dataclass, field, replace
from datetime import timedelta

import structlog

from bot.core.errors import StoreError
from bot.core.model import Document, Feed
from bot.core.outcomes import Fetched, FetchFailed, FetchOutcome, FetchProblem, Postponed
from bot.core.polling import next_poll, usual_gap
from bot.jobs.enter import Registrar
from bot.jobs.wake import Bell
from bot.ports import Clock, FeedStore, Fetcher, Parser, Poll

log = structlog.get_logger(__name__)

CLAIM = 64
"""Feeds that are claimed at once: few enough that a kill delays nobody for long."""
SOON = timedelta(minutes=1)
FLUSH = 128
"""Unchanged polls that are written in one transaction at the most."""


@dataclass(slots=True)
class Poller:
    """Polls what is due, `width` feeds at a time."""

    store: FeedStore
    fetcher: Fetcher
    parser: Parser
    registrar: Registrar
    clock: Clock
    width: int = 16
    bell: Bell = field(default_factory=Bell)
    polled: int = 0
    _claimed: deque[Feed] = field(default_factory=deque)
    _running: set[asyncio.Task[None]] = field(default_factory=set)
    _unchanged: list[Poll] = field(default_factory=list)

    async def run(self) -> None:
        """Poll until the bell says stop; what is in flight then is finished."""
        heard = asyncio.create_task(self.bell.heard())
        while not self.bell.stopped:
            await self._start_what_it_can()
            done, _ = await asyncio.wait({heard, *self._running}, return_when=asyncio.FIRST_COMPLETED)
            if heard in done and not self.bell.stopped:
                heard = asyncio.create_task(self.bell.heard())
            self._collect()
        heard.cancel()
        await self.finish()

    async def drain(self) -> None:
        """Poll all that is due now, and return when nothing is in flight."""
        await self._start_due()
        while self._running:
            await asyncio.wait(self._running, return_when=asyncio.FIRST_COMPLETED)
            self._collect()
            await self._start_due()

    async def finish(self, patience: float = 2.0) -> None:
        """Let what is in flight end within `patience` seconds, give up the rest, and write what was found."""
        if self._running:
            _, late = await asyncio.wait(self._running, timeout=patience)
            for task in late:
                task.cancel()
            await asyncio.gather(*self._running, return_exceptions=True)
            self._running.clear()
        now = self.clock.now()
        self._unchanged += [Poll(feed.id, now, feed.next_poll_at, postponed=True) for feed in self._claimed]
        self._claimed.clear()
        await self._flush()

    async def _start_what_it_can(self) -> None:
        try:
            await self._start_due()
        except StoreError as error:
            log.warning("the database cannot be asked what is due; trying again", reason=str(error))

    async def _start_due(self) -> None:
        if len(self._unchanged) >= FLUSH:
            await self._flush()
        while len(self._running) < self.width:
            if not self._claimed:
                self._claimed.extend(await self.store.due_feeds(self.clock.now(), CLAIM))
            if not self._claimed:
                await self._flush()
                return
            feed = self._claimed.popleft()
            self._running.add(asyncio.create_task(self._attempt(feed), name=f"poll {feed.id}"))

    def _collect(self) -> None:
        for task in [task for task in self._running if task.done()]:
            self._running.discard(task)

    async def _flush(self) -> None:
        polls = self._unchanged[:]
        if polls:
            await self.store.record_polls(polls)
            del self._unchanged[: len(polls)]

    async def _attempt(self, feed: Feed) -> None:
        """Poll a feed; whatever goes wrong in here is written down as this feed's failure and stops no other."""
        try:
            await self._poll(feed)
        except StoreError as error:
            log.warning("what a feed brought could not be written; it is asked again", url=feed.url, reason=str(error))
            now = self.clock.now()
            self._unchanged.append(Poll(feed.id, now, now + SOON, "the database could not be written", postponed=True))
        except Exception as error:
            log.exception("a poll broke off", url=feed.url)
            failed = FetchFailed(FetchProblem.PARSER, f"{type(error).__name__}: {error}")
            self._unchanged.append(self._found(feed, failed, None, None))

    async def _poll(self, feed: Feed) -> None:
        outcome = await self.fetcher.fetch(feed.url, feed.validators)
        parsed: Document | FetchFailed | None = None
        digest = hashlib.sha256(outcome.body).digest() if isinstance(outcome, Fetched) else None
        if isinstance(outcome, Fetched) and digest != feed.body_hash:
            parsed = await self.parser.parse(outcome.body, outcome.content_type, feed.url)
        poll = self._found(feed, parsed if isinstance(parsed, FetchFailed) else outcome, parsed, digest)
        if isinstance(parsed, Document):
            await self.registrar.enter(feed, parsed, poll)
        else:
            self._unchanged.append(poll)
        self.polled += 1

    def _found(
        self, feed: Feed, outcome: FetchOutcome, parsed: Document | FetchFailed | None, digest: bytes | None
    ) -> Poll:
        """Decide what to write about the feed: the next poll always, the validators only when all was understood."""
        now = self.clock.now()
        document = parsed if isinstance(parsed, Document) else None
        due = next_poll(feed, outcome, now, ttl=document.ttl if document else None)
        poll = Poll(feed.id, at=now, next_poll_at=due.at, why=due.why)
        if isinstance(outcome, Postponed):
            return replace(poll, postponed=True)
        if isinstance(outcome, FetchFailed):
            log.info("a feed failed", url=feed.url, problem=outcome.problem.value, detail=outcome.detail)
            return replace(poll, error=f"{outcome.problem}: {outcome.detail}")
        if document and not document.whole:
            return poll
        poll = replace(poll, validators=outcome.validators, body_hash=digest)
        if document:
            gap = usual_gap([entry.published for entry in document.entries], now)
            poll = replace(poll, gap=gap, title=document.title, language=document.language)
        return poll
