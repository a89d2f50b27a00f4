"""The body of an answer: collected within bounds, unpacked once, and only if it arrived whole."""

from __future__ import annotations

import zlib

LIMIT = 5 * 1024 * 1024
_MAGIC = b"\x1f\x8b"
_GZIP = 16 + zlib.MAX_WBITS
_SUSPICIOUS = 1024 * 1024
_RATIO = 100


class BodyTooLarge(Exception):
    """It is larger than anything that we read, packed or unpacked."""


class BodyBroken(Exception):
    """It ends too early or does not unpack."""


class Body:
    """Takes the chunks of a body; the bytes themselves, not the header, decide whether they are packed.

    Servers label plain bodies as gzip, and packed ones not at all. aiohttp hands out a packed body that was cut off
    as if it were complete, so the unpacking is done here.
    """

    def __init__(self, limit: int = LIMIT) -> None:
        self._limit = limit
        self._received = 0
        self._size = 0
        self._parts: list[bytes] = []
        self._pending = b""
        self._begun = False
        self._unpacker: zlib._Decompress | None = None
        self._ended = False

    def add(self, chunk: bytes) -> None:
        """Take the next chunk; raises BodyTooLarge or BodyBroken as soon as that is known."""
        self._received += len(chunk)
        if self._received > self._limit:
            raise BodyTooLarge
        data = self._pending + chunk
        self._pending = b""
        if not self._begun:
            if len(data) < len(_MAGIC):
                self._pending = data
                return
            self._begun = True
            self._unpacker = zlib.decompressobj(_GZIP) if data.startswith(_MAGIC) else None
        if self._unpacker is None:
            self._keep(data)
        else:
            self._unpack(data)

    def finish(self) -> bytes:
        """The whole body; raises BodyBroken when a packed one did not reach its end."""
        if self._unpacker is not None and not self._ended:
            raise BodyBroken
        if not self._begun:
            self._keep(self._pending)
        return b"".join(self._parts)

    def _keep(self, data: bytes) -> None:
        self._size += len(data)
        if self._size > self._limit:
            raise BodyTooLarge
        if data:
            self._parts.append(data)

    def _unpack(self, data: bytes) -> None:
        while data:
            if self._ended and not self._next_member(data):
                return
            data = self._inflate(data)

    def _next_member(self, data: bytes) -> bool:
        """A packed body may consist of several members; whatever else follows the end is junk."""
        if len(data) < len(_MAGIC):
            self._pending = data
            return False
        if data.startswith(_MAGIC):
            self._unpacker = zlib.decompressobj(_GZIP)
            self._ended = False
        return not self._ended

    def _inflate(self, data: bytes) -> bytes:
        """Unpack some of the data within the limit; the data that is left."""
        unpacker = self._unpacker
        if unpacker is None:
            return b""
        try:
            self._keep(unpacker.decompress(data, self._limit - self._size + 1))
        except zlib.error:
            raise BodyBroken from None
        if self._size > _SUSPICIOUS and self._size > _RATIO * self._received:
            raise BodyTooLarge
        self._ended = unpacker.eof
        return unpacker.unused_data if unpacker.eof else unpacker.unconsumed_tail
