"""Parses feed documents in child processes that can be killed."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import structlog

from bot.core.model import Document
from bot.core.outcomes import FetchFailed
from bot.ports import Clock
from bot.web.child import read_document
from bot.web.children import Children
from bot.web.entries import MOST_FULL

log = structlog.get_logger(__name__)

_FUTURE = timedelta(days=1)
_TASKS = 2000
"""After so many documents a child is replaced, whatever its memory looks like."""


class FeedParser:
    """Fills the port `Parser`; close it when done."""

    def __init__(self, clock: Clock, *, workers: int = 2, seconds: float = 10) -> None:
        """`seconds` of machine time are given to one document."""
        self._clock = clock
        self._children = Children(workers=workers, seconds=seconds, tasks=_TASKS)

    async def parse(self, body: bytes, content_type: str | None, base: str | None = None) -> Document | FetchFailed:
        """The document, or why it is none; `base` is the address it came from, where relative links start."""
        result = await self._children.run(read_document, body, content_type, base)
        if not isinstance(result, Document):
            return result
        if len(result.entries) > MOST_FULL:
            log.info(
                "a document is long: its older entries are read by their titles", url=base, entries=len(result.entries)
            )
        return _sane(result, self._clock.now())

    async def close(self) -> None:
        """End the children at once; what is being read then is given up."""
        await self._children.close()


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
