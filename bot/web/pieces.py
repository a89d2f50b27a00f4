"""Cuts a document into its entries and the rest, so that entries that were read before need not be read again."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b
from itertools import chain, zip_longest

_TAG = re.compile(rb"<(/?)((?:[A-Za-z_][\w.-]{0,30}:)?(?:item|entry))(?=[\s>/])[^<>]*>")
_HELD = re.compile(rb"<!\[CDATA\[.*?\]\]>|<!--.*?-->", re.DOTALL)
_OPENING = re.compile(rb"<(?:[A-Za-z_][\w.-]{0,30}:)?(?:rss|feed|RDF|channel)\b[^<>]*>")
_HEADER_END = b"?>"


@dataclass(frozen=True, slots=True)
class Pieces:
    """A document in pieces; between two entries, and around all of them, stands a part of the rest."""

    rest: tuple[bytes, ...]
    entries: tuple[bytes, ...]

    def digests(self, base: str) -> list[bytes]:
        """What each entry is remembered by: its bytes, and what surrounds it and decides how they are read."""
        around = b"".join(_OPENING.findall(self.rest[0]))
        start = blake2b(base.encode("utf-8", "replace") + b"\0" + around, digest_size=16)
        found = []
        for entry in self.entries:
            digest = start.copy()
            digest.update(entry)
            found.append(digest.digest())
        return found

    def without(self, known: Sequence[bool]) -> bytes:
        """The document without the entries that are known."""
        kept = (b"" if is_known else entry for entry, is_known in zip(self.entries, known, strict=True))
        return b"".join(chain.from_iterable(zip_longest(self.rest, kept, fillvalue=b"")))


def cut(xml: bytes) -> Pieces | None:
    """The pieces of a prepared document; None where the cuts are not plain to see.

    That is where entries stand inside of each other, where a comment or CDATA holds the tag of one, or where there are
    instructions to a processor.
    """
    if xml.find(b"<?", xml.find(_HEADER_END) + 1) >= 0:
        return None
    rest: list[bytes] = []
    entries: list[bytes] = []
    end = begin = 0
    opened: bytes | None = None
    for tag in _TAG.finditer(xml):
        closing, name = tag[1], tag[2]
        if closing and name == opened:
            rest.append(xml[end:begin])
            end, opened = tag.end(), None
            entries.append(xml[begin:end])
        elif closing or opened or tag[0].endswith(b"/>"):
            return None
        else:
            begin, opened = tag.start(), name
    pieces = Pieces((*rest, xml[end:]), tuple(entries))
    return pieces if entries and not opened and all(map(_closed, (*pieces.rest, *entries))) else None


def _closed(piece: bytes) -> bool:
    """No CDATA and no comment reaches beyond the piece."""
    if b"<!" not in piece and b"]]>" not in piece:
        return True
    bare = _HELD.sub(b"", piece)
    return b"<!" not in bare and b"]]>" not in bare
