"""Parses documents in child processes that can be killed: some documents cost a parser minutes or gigabytes."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
from concurrent.futures.process import BrokenProcessPool
from dataclasses import replace
from datetime import datetime, timedelta

from pebble import ProcessExpired, ProcessPool

from bot.core.model import Document
from bot.core.outcomes import FetchFailed, FetchProblem
from bot.ports import Clock
from bot.web.child import OUT_OF_MEMORY, read_document, set_up

_FUTURE = timedelta(days=1)
_TASKS = 2000
"""After so many documents a child is replaced, whatever its memory looks like."""
_GRACE = 1.0
_PATIENCE = 120.0
"""For a document that waits behind others, or got lost with a child that was killed just when it took it."""


class FeedParser:
    """Fills the port `Parser`; close it when done."""

    def __init__(self, clock: Clock, *, workers: int = 2, seconds: float = 10) -> None:
        """`seconds` of machine time are given to one document."""
        self._clock = clock
        self._seconds = seconds
        self._workers = workers
        self._pool: ProcessPool | None = None
        self._closed = False

    async def parse(self, body: bytes, content_type: str | None, base: str | None = None) -> Document | FetchFailed:
        """The document, or why it is none; `base` is the address it came from, where relative links start."""
        if self._closed:
            return FetchFailed(FetchProblem.PARSER, "the bot is stopping")
        try:
            result = await self._run(body, content_type, base)
        except BrokenProcessPool:
            # A child that is killed from outside while it has nothing to do takes pebble's whole pool with it.
            self._stop()
            result = await self._run(body, content_type, base)
        return _sane(result, self._clock.now()) if isinstance(result, Document) else result

    async def close(self) -> None:
        """End the children at once; what is being read then is given up."""
        self._closed = True
        await asyncio.to_thread(self._stop)

    async def _run(self, body: bytes, content_type: str | None, base: str | None) -> Document | FetchFailed:
        task = self._open().schedule(
            read_document, args=(body, content_type, base, self._seconds), timeout=self._seconds + _GRACE
        )
        try:
            async with asyncio.timeout(_PATIENCE):
                result: Document | FetchFailed = await asyncio.wrap_future(task)
        except TimeoutError:
            return FetchFailed(FetchProblem.PARSER, "the document takes too long to read")
        except ProcessExpired as expired:
            what = "too much memory" if expired.exitcode == OUT_OF_MEMORY else "too long"
            return FetchFailed(FetchProblem.PARSER, f"the document takes {what} to read")
        return result

    def _open(self) -> ProcessPool:
        """The pool, started when it is first needed, by the thread that lives on: its end would end the children."""
        if self._pool is None:
            self._pool = ProcessPool(
                max_workers=self._workers,
                max_tasks=_TASKS,
                initializer=set_up,
                initargs=(os.getpid(),),
                context=multiprocessing.get_context("spawn"),
            )
        return self._pool

    def _stop(self) -> None:
        pool, self._pool = self._pool, None
        if pool is not None:
            pool.stop()  # type: ignore[no-untyped-call]  # pebble's own types leave it out
            pool.join()


def _sane(document: Document, now: datetime) -> Document:
    """A date more than a day ahead of us is a mistake; the entry counts as published when we read it."""
    if not any(entry.published and entry.published > now + _FUTURE for entry in document.entries):
        return document
    return replace(
        document,
        entries=tuple(
            replace(entry, published=now) if entry.published and entry.published > now + _FUTURE else entry
            for entry in document.entries
        ),
    )
