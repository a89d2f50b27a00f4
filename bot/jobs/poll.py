"""The poll loop: asks every feed that is due, and hands new articles on to be entered.

    store.due_feeds → web.fetch → (changed?) web.parse → enter: read, merge, decide whom to tell → one transaction

A failure of one feed is a value and never stops another. Feeds that did not change are written many at a time.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections import deque
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import partial

import structlog

from bot.core.asking import conditions
from bot.core.errors import StoreError
from bot.core.hosts import SPACING, host_key
from bot.core.model import Document, Feed
from bot.core.outcomes import Fetched, FetchFailed, FetchOutcome, FetchProblem, Postponed
from bot.core.reasons import because
from bot.core.uplink import Uplink, retry_at
from bot.jobs.admins import Admins
from bot.jobs.enter import Registrar
from bot.jobs.findings import Finding, find
from bot.jobs.lookup import look_up
from bot.jobs.wake import JUMP, Bell
from bot.ports import Clock, FeedStore, Fetcher, Pages, Parser, Poll

log = structlog.get_logger(__name__)

CLAIM = 64
"""Feeds that are claimed at once: few enough that a kill delays nobody for long."""
SOON = timedelta(minutes=1)
FLUSH = 128
"""Unchanged polls that are written in one transaction at the most."""
SOONEST = 0.005
"""Seconds of machine time between two looks at the least, however fast news time runs."""
UNREACHABLE = frozenset({FetchProblem.DNS, FetchProblem.CONNECT})


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
    admins: Admins = field(default_factory=Admins)
    pages: Pages | None = None
    polled: int = 0
    _claimed: deque[Feed] = field(default_factory=deque)
    _running: set[asyncio.Task[None]] = field(default_factory=set)
    _unchanged: list[Finding] = field(default_factory=list)
    _uplink: Uplink = field(default_factory=Uplink)
    _latest: datetime | None = None
    _wake: asyncio.TimerHandle | None = None
    _waits: bool = False
    """The database could not be used, and that is said."""

    async def run(self) -> None:
        """Poll until the bell says stop; what is in flight then is finished."""
        while not self.bell.stopped:
            await self._start_what_it_can()
            await self.bell.heard()
        if self._wake:
            self._wake.cancel()
        await self.finish()

    async def drain(self) -> None:
        """Poll all that is due now, and return when nothing is in flight."""
        await self._start_due()
        while self._running:
            await self.bell.heard()
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
        self._unchanged += [_given_back(feed, now, feed.next_poll_at, feed.why) for feed in self._claimed]
        self._claimed.clear()
        await self._flush()

    async def _start_what_it_can(self) -> None:
        try:
            await self._start_due()
        except StoreError as error:
            if not self._waits:
                log.warning("the database cannot be asked what is due; polls wait until it answers", reason=str(error))
            self._waits = True
        else:
            if self._waits:
                log.warning("the database answers again; polls go on")
            self._waits = False

    async def _start_due(self) -> None:
        if len(self._unchanged) >= FLUSH:
            await self._flush()
        while len(self._running) < self.width:
            if not self._claimed:
                self._claimed.extend(await self._claim())
            if not self._claimed:
                if not self._unchanged:
                    return
                await self._flush()
                continue
            feed = self._claimed.popleft()
            task = asyncio.create_task(self._attempt(feed), name=f"poll {feed.id}")
            self._running.add(task)
            task.add_done_callback(self._ended)

    async def _claim(self) -> list[Feed]:
        now = self.clock.now()
        if self._latest and now < self._latest - JUMP:
            log.warning("the clock was set back; the schedule follows", by=str(self._latest - now))
            await self.store.mend_schedule(now)
            self._latest = now
        self._latest = max(now, self._latest or now)
        return await self.store.due_feeds(now, CLAIM)

    def _ended(self, task: asyncio.Task[None]) -> None:
        """Let the next one begin."""
        self._running.discard(task)
        self.bell.ring()

    async def _flush(self) -> None:
        findings = self._unchanged[:]
        if not findings:
            return
        judged = [self._excused(finding) for finding in findings]
        polls = [finding.poll for finding in judged]
        notices = [notice for finding in judged for notice in finding.notices]
        polls[0] = replace(polls[0], effects=await self.admins.hear(notices, self.store))
        await self.store.record_polls(polls)
        del self._unchanged[: len(findings)]
        self._look_again()

    def _look_again(self) -> None:
        """Come back when the hosts that were asked just now have rested: more of their feeds may be due."""
        if self._wake is None:
            loop = asyncio.get_running_loop()
            self._wake = loop.call_later(max(SOONEST, self.clock.machine_seconds(SPACING)), self._rested)

    def _rested(self) -> None:
        self._wake = None
        self.bell.ring()

    def _excused(self, finding: Finding) -> Finding:
        """A failure while our own network is down is none of the feed's."""
        poll = finding.poll
        lost = poll.error is not None and poll.error.startswith(tuple(UNREACHABLE))
        if not (lost and self._uplink.down):
            return finding
        again = retry_at(poll.feed_id, poll.at)
        why = because("our own network seems to be down")
        poll = replace(poll, excused=True, habits=None, next_poll_at=again, why=why)
        return Finding(finding.feed, poll)

    async def _attempt(self, feed: Feed) -> None:
        """Poll a feed; whatever goes wrong in here is written down as this feed's failure and stops no other."""
        try:
            await self._poll(feed)
        except StoreError as error:
            log.warning("what a feed brought could not be written; it is asked again", url=feed.url, reason=str(error))
            now = self.clock.now()
            why = "the database could not be written"
            self._unchanged.append(_given_back(feed, now, now + SOON, why))
        except Exception as error:
            log.exception("a poll broke off", url=feed.url)
            failed = FetchFailed(FetchProblem.PARSER, f"{type(error).__name__}: {error}")
            self._unchanged.append(find(feed, feed.validators, failed, self.clock.now()))

    async def _poll(self, feed: Feed) -> None:
        sent = conditions(feed, self.clock.now())
        sure = partial(self.store.holds, feed)
        outcome = await self.fetcher.fetch(feed.url, sent, held=True, sure=sure, insecure=feed.insecure)
        self._note(feed, outcome)
        parsed: Document | FetchFailed | None = None
        digest = hashlib.sha256(outcome.body).digest() if isinstance(outcome, Fetched) else None
        if isinstance(outcome, Fetched) and digest != feed.body_hash:
            parsed = await self.parser.parse(outcome.body, outcome.content_type, feed.url)
        found = find(feed, sent, outcome, self.clock.now(), parsed=parsed, digest=digest)
        if isinstance(parsed, Document):
            await self._enter(found, parsed)
            self._look_again()
        else:
            self._unchanged.append(found)
        self.polled += 1

    async def _enter(self, found: Finding, document: Document) -> None:
        left_open = await self.registrar.enter(found, document, self.admins, None if self.pages else {})
        if self.pages and left_open:
            # The pages mostly stand on the feed's own host: they take turns with it like everybody else.
            await self.store.end_turn(host_key(found.feed.url), self.clock.now())
            found = replace(found, poll=replace(found.poll, turn_ended=True))
            await self.registrar.enter(found, document, self.admins, await look_up(self.pages, left_open))

    def _note(self, feed: Feed, outcome: FetchOutcome) -> None:
        if isinstance(outcome, FetchFailed):
            log.info("a feed failed", url=feed.url, problem=outcome.problem.value, detail=outcome.detail)
        if not isinstance(outcome, Postponed):
            lost = isinstance(outcome, FetchFailed) and outcome.problem in UNREACHABLE
            self._uplink.note(host_key(feed.url), self.clock.now(), reached=not lost)


def _given_back(feed: Feed, now: datetime, due: datetime, why: str) -> Finding:
    """Nothing was found out."""
    return Finding(feed, Poll(feed.id, now, due, why, postponed=True, held_by=feed.held_by))
