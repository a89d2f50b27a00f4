"""Child processes that can be killed: some documents cost whoever reads them minutes or gigabytes."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
from collections.abc import Callable
from concurrent.futures.process import BrokenProcessPool
from typing import TypeVar

from pebble import ProcessExpired, ProcessPool

from bot.core.outcomes import FetchFailed, FetchProblem
from bot.core.reasons import because
from bot.web.child import OUT_OF_MEMORY, set_up

T = TypeVar("T")

TOO_LONG = because("the document takes too long to read")
TOO_MUCH = because("the document takes too much memory to read")
_GRACE = 1.0
_PATIENCE = 120.0
"""For a document that waits behind others, or got lost with a child that was killed just when it took it."""


class Children:
    """Runs functions in children; close it when done."""

    def __init__(self, *, workers: int, seconds: float, tasks: int) -> None:
        """`seconds` of machine time are given to one task; after so many `tasks` a child is replaced."""
        self._seconds = seconds
        self._workers = workers
        self._tasks = tasks
        self._pool: ProcessPool | None = None
        self._closed = False

    async def run(self, task: Callable[..., T], *arguments: object) -> T | FetchFailed:
        """What the function returns (its last argument is the time that it has), or why there is nothing."""
        if self._closed:
            return FetchFailed(FetchProblem.PARSER, because("the bot is stopping"))
        try:
            return await self._run(task, arguments)
        except BrokenProcessPool:
            # A child that is killed from outside while it has nothing to do takes pebble's whole pool with it.
            self._stop()
            return await self._run(task, arguments)

    async def close(self) -> None:
        """End the children at once; what is being read then is given up."""
        self._closed = True
        await asyncio.to_thread(self._stop)

    async def _run(self, task: Callable[..., T], arguments: tuple[object, ...]) -> T | FetchFailed:
        running = self._open().schedule(task, args=(*arguments, self._seconds), timeout=self._seconds + _GRACE)
        try:
            async with asyncio.timeout(_PATIENCE):
                result: T = await asyncio.wrap_future(running)
        except TimeoutError:
            return FetchFailed(FetchProblem.PARSER, TOO_LONG)
        except ProcessExpired as expired:
            greedy = expired.exitcode == OUT_OF_MEMORY
            return FetchFailed(FetchProblem.PARSER, TOO_MUCH if greedy else TOO_LONG)
        return result

    def _open(self) -> ProcessPool:
        """The pool, started when it is first needed, by the thread that lives on: its end would end the children."""
        if self._pool is not None and not self._pool.active:
            self._stop()  # It noticed that a child was killed from outside, and takes nothing more.
        if self._pool is None:
            self._pool = ProcessPool(
                max_workers=self._workers,
                max_tasks=self._tasks,
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
