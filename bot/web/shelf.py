"""A small server on loopback that plays stored feed documents along news time, as their publisher served them."""

from __future__ import annotations

import bisect
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import format_datetime
from http import HTTPStatus
from pathlib import Path

from aiohttp import web

from bot.ports import Clock

_HOST = "127.0.0.1"
_NAME = "%Y%m%dT%H%M%SZ"
_KINDS = {".xml": "application/rss+xml; charset=utf-8", ".json": "application/feed+json"}
_EMPTY = {
    ".xml": b'<?xml version="1.0"?>\n<rss version="2.0"><channel><title>Nothing yet</title></channel></rss>\n',
    ".json": b'{"version": "https://jsonfeed.org/version/1.1", "title": "Nothing yet", "items": []}\n',
}


@dataclass(frozen=True, slots=True)
class Stored:
    """A feed document as it stood at a time."""

    at: datetime
    path: Path


def stored_at(path: Path) -> datetime | None:
    """The time in the name of a stored document such as `20260301T070000Z.xml`."""
    try:
        return datetime.strptime(path.stem, _NAME).replace(tzinfo=UTC)
    except ValueError:
        return None


def stored_documents(folder: Path) -> list[Stored]:
    """The documents of one feed, oldest first."""
    found = [(stored_at(path), path) for path in folder.iterdir() if path.suffix in _KINDS]
    return sorted((Stored(at, path) for at, path in found if at), key=lambda document: (document.at, document.path))


@dataclass(slots=True)
class _Row:
    """The documents of one feed, with the one that was asked for last."""

    documents: Sequence[Stored]
    times: list[datetime] = field(init=False)
    _body: tuple[int, bytes] | None = None

    def __post_init__(self) -> None:
        self.times = [document.at for document in self.documents]

    def answer(self, now: datetime, known: str | None) -> web.Response:
        """The latest document of that time; before the first one, a feed without entries."""
        place = bisect.bisect_right(self.times, now) - 1
        headers = {"ETag": f'"{place + 1}"', "Date": format_datetime(now, usegmt=True)}
        if place >= 0:
            headers["Last-Modified"] = format_datetime(self.times[place], usegmt=True)
        if known == headers["ETag"]:
            return web.Response(status=HTTPStatus.NOT_MODIFIED, headers=headers)
        suffix = self.documents[max(place, 0)].path.suffix
        headers["Content-Type"] = _KINDS[suffix]
        return web.Response(body=self._read(place) if place >= 0 else _EMPTY[suffix], headers=headers)

    def _read(self, place: int) -> bytes:
        if self._body is None or self._body[0] != place:
            self._body = place, self.documents[place].path.read_bytes()
        return self._body[1]


class Shelf:
    """Serves each folder of `<folder>/<feed>/<time>.xml|.json` as a feed, at the address in `urls`.

    Each feed has a port, hence is a host of its own to a polite reader, as feeds of different publishers are.
    """

    def __init__(self, folder: Path, clock: Clock) -> None:
        self._clock = clock
        self._rows = {
            path.name: _Row(documents)
            for path in sorted(folder.iterdir())
            if path.is_dir() and (documents := stored_documents(path))
        }
        self._runner: web.ServerRunner | None = None
        self.urls: dict[str, str] = {}
        self.addresses: frozenset[tuple[str, int]] = frozenset()
        """What a guard must allow."""

    async def start(self) -> None:
        """Listen; `urls` and `addresses` are known from here on."""
        self._runner = web.ServerRunner(web.Server(self._answer, access_log=None))
        await self._runner.setup()
        for name in self._rows:
            await web.TCPSite(self._runner, _HOST, 0).start()
            self.urls[name] = f"http://{_HOST}:{self._runner.addresses[-1][1]}/{name}"
        self.addresses = frozenset((_HOST, port) for _, port in self._runner.addresses)

    async def stop(self) -> None:
        """Close every connection."""
        if self._runner is not None:
            await self._runner.cleanup()

    async def _answer(self, request: web.BaseRequest) -> web.StreamResponse:
        row = self._rows.get(request.path.strip("/"))
        if row is None:
            return web.Response(status=HTTPStatus.NOT_FOUND)
        return row.answer(self._clock.now(), request.headers.get("If-None-Match"))
