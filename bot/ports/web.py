"""What the jobs ask of the web: documents, feeds, pages, and turns with a host."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from bot.core.model import Document, Validators
from bot.core.outcomes import Fetched, FetchFailed, FetchOutcome


class Fetcher(Protocol):
    """Asks a publisher for a document: bounded, polite, and only at addresses that may be dialled."""

    async def fetch(
        self,
        url: str,
        validators: Validators,
        *,
        held: bool = False,
        sure: Callable[[], bool] = lambda: True,
        insecure: bool = False,
    ) -> FetchOutcome:
        """One conditional GET of a feed with all its redirects, under one deadline.

        `held`: the caller has the turn of the address's host already; `sure` is asked at the last moment whether it
        still has. `insecure`: the certificate is not checked.
        """
        ...

    async def fetch_page(self, url: str) -> FetchOutcome:
        """One GET of a page that people read, with the same manners."""
        ...


class Parser(Protocol):
    """Turns the bytes of a feed document into entries, in a child process that can be killed."""

    async def parse(self, body: bytes, content_type: str | None, base: str | None = None) -> Document | FetchFailed:
        """The document, or why it is none; relative links start at `base`, the address it came from."""
        ...


@dataclass(frozen=True, slots=True)
class FoundFeed:
    """A feed that was found and read."""

    url: str
    fetched: Fetched
    document: Document


class Finder(Protocol):
    """Finds the feed behind an address that somebody pastes."""

    async def find(self, pasted: str) -> FoundFeed | FetchFailed:
        """The feed, or why there is none."""
        ...


class Pages(Protocol):
    """The pages of articles, as people read them."""

    async def text(self, url: str) -> str | None:
        """The running text of the article; None where there is none, we may not read it, or it takes too long."""
        ...


class Turns(Protocol):
    """Turns with hosts, kept over all processes and restarts: one request in flight, a rest between two, pauses."""

    async def take_turn(self, host: str, now: datetime) -> timedelta | None:
        """None: the host may be asked once, until `end_turn`; else the news time after which to try again."""
        ...

    def holds_turn(self, host: str) -> bool:
        """Whether a turn that was taken is surely still ours: a process that stalls loses it."""
        ...

    async def end_turn(self, host: str, now: datetime) -> None:
        """The host has answered and may rest."""
        ...

    async def pause_host(self, host: str, now: datetime, span: timedelta) -> None:
        """Leave every address of the host alone for that long."""
        ...

    async def forget_hosts(self, now: datetime) -> None:
        """Forget the hosts that nobody has asked for a day."""
        ...
