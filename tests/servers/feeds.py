"""A publisher for tests: a real HTTP server on loopback that answers as it is told, and keeps the books."""

from __future__ import annotations

import asyncio
import ssl
import zlib
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from types import TracebackType
from typing import Self, TypeAlias

from bot.ports import Clock

HOST = "127.0.0.1"


@dataclass(frozen=True, slots=True)
class Asked:
    """A request as it arrived."""

    path: str
    headers: tuple[tuple[str, bytes], ...]
    at: datetime | None
    """News time, where the server has a clock."""
    peer: int
    """The port from which it came: equal for requests over one connection."""

    def header(self, name: str) -> bytes | None:
        """The first header of that name."""
        return next((value for key, value in self.headers if key.lower() == name.lower()), None)


Script: TypeAlias = Callable[[asyncio.StreamWriter], Awaitable[None]]
"""Writes an answer byte by byte, as badly as it likes."""


@dataclass(frozen=True, slots=True)
class Reply:
    """An ordinary answer; a length is added unless `chunked`, or a length of one's own stands in the headers."""

    body: bytes = b""
    status: int = 200
    headers: Sequence[tuple[str, str | bytes]] = ()
    chunked: bool = False

    async def __call__(self, writer: asyncio.StreamWriter) -> None:
        """Write it."""
        names = {name.lower() for name, _ in self.headers}
        lines = [f"HTTP/1.1 {self.status} Said".encode()]
        lines += [name.encode() + b": " + (v if isinstance(v, bytes) else v.encode()) for name, v in self.headers]
        if self.chunked:
            lines.append(b"Transfer-Encoding: chunked")
        elif "content-length" not in names and self.status != 304:
            lines.append(f"Content-Length: {len(self.body)}".encode())
        body = b"%x\r\n%s\r\n0\r\n\r\n" % (len(self.body), self.body) if self.chunked else self.body
        writer.write(b"\r\n".join(lines) + b"\r\n\r\n" + body)
        await writer.drain()


def raw(data: bytes) -> Script:
    """Send exactly this, and close."""

    async def script(writer: asyncio.StreamWriter) -> None:
        writer.write(data)
        await writer.drain()
        writer.close()

    return script


def reset(data: bytes = b"") -> Script:
    """Send this, and drop the connection without a word."""

    async def script(writer: asyncio.StreamWriter) -> None:
        writer.write(data)
        await writer.drain()
        writer.transport.abort()

    return script


def silence(data: bytes = b"") -> Script:
    """Send this, and then nothing until the other side gives up."""

    async def script(writer: asyncio.StreamWriter) -> None:
        writer.write(data)
        await writer.drain()
        await writer.wait_closed()

    return script


def drip(data: bytes, gap: float) -> Script:
    """Send one byte at a time until the other side gives up."""

    async def script(writer: asyncio.StreamWriter) -> None:
        for place in range(len(data)):
            writer.write(data[place : place + 1])
            await writer.drain()
            await asyncio.sleep(gap)

    return script


def endless(head: bytes, piece: bytes) -> Script:
    """Send the head, and then the same piece again and again until the other side gives up."""

    async def script(writer: asyncio.StreamWriter) -> None:
        writer.write(head)
        while not writer.transport.is_closing():
            writer.write(piece)
            await writer.drain()

    return script


def held(event: asyncio.Event, then: Script) -> Script:
    """Answer when the event has come."""

    async def script(writer: asyncio.StreamWriter) -> None:
        await event.wait()
        await then(writer)

    return script


@cache
def bomb(megabytes: int) -> bytes:
    """A packed body of little more than a kilobyte for each megabyte that it unpacks to."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    return b"".join(packer.compress(bytes(1024 * 1024)) for _ in range(megabytes)) + packer.flush()


@dataclass(slots=True)
class FeedServer:
    """Answers each path by its script, one step a request; the last step is repeated. What has no script is a 404."""

    clock: Clock | None = None
    tls: ssl.SSLContext | None = None
    asked: list[Asked] = field(default_factory=list)
    arrived: asyncio.Event = field(default_factory=asyncio.Event)
    """Set by each request."""
    most_at_once: int = 0
    """The largest number of requests that were being answered at one time."""
    _scripts: dict[str, list[Script]] = field(default_factory=dict)
    _server: asyncio.Server | None = None
    _at_once: int = 0
    _writers: set[asyncio.StreamWriter] = field(default_factory=set)
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._serve, HOST, 0, ssl=self.tls)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._server is not None:
            self._server.close()
        for writer in self._writers:
            writer.transport.abort()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    @property
    def port(self) -> int:
        """Where it listens."""
        assert self._server is not None
        port: int = self._server.sockets[0].getsockname()[1]
        return port

    @property
    def allowed(self) -> frozenset[tuple[str, int]]:
        """What a guard must allow so that it is reached."""
        return frozenset({(HOST, self.port)})

    def url(self, path: str = "/feed", host: str = HOST) -> str:
        """The address of a path, by number or under a name."""
        return f"{'https' if self.tls else 'http'}://{host}:{self.port}{path}"

    def says(self, *steps: Script, path: str = "/feed") -> None:
        """What to answer to the next requests for a path."""
        self._scripts[path] = list(steps)

    def asked_for(self, path: str = "/feed") -> list[Asked]:
        """The requests for a path so far."""
        return [asked for asked in self.asked if asked.path == path]

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        self._writers.add(writer)
        try:
            with suppress(ConnectionError, ssl.SSLError, asyncio.IncompleteReadError):
                while not writer.transport.is_closing() and await self._one(reader, writer):
                    pass
        finally:
            writer.transport.abort()
            self._writers.discard(writer)
            self._tasks.discard(task)

    async def _one(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        line = await reader.readline()
        if not line.strip():
            return False
        headers = []
        while (header := await reader.readline()).strip():
            name, _, value = header.partition(b":")
            headers.append((name.decode("latin-1"), value.strip()))
        path = line.split()[1].decode("latin-1")
        now = self.clock.now() if self.clock else None
        self.asked.append(Asked(path, tuple(headers), now, writer.get_extra_info("peername")[1]))
        self.arrived.set()
        self._at_once += 1
        self.most_at_once = max(self.most_at_once, self._at_once)
        try:
            await self._step(path)(writer)
        finally:
            self._at_once -= 1
        return True

    def _step(self, path: str) -> Script:
        steps = self._scripts.get(path, [])
        if not steps:
            return Reply(b"nothing here", 404)
        return steps.pop(0) if len(steps) > 1 else steps[0]
