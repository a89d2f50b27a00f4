"""The publisher of the speed bench, in a process of its own: any 127.x.y.z, feeds of thirty items."""

from __future__ import annotations

import asyncio
import os
import sys
from collections import Counter
from itertools import count
from urllib.request import urlopen

ITEMS = "".join(
    f"<item><guid>{n}</guid><title>Harbour report {n} of HOST</title><link>https://office.example/{n}</link>"
    f"<description>The crane of pier {n} was mended, the master of the port said, and work goes on.</description>"
    f"<pubDate>Mon, 02 Mar 2026 {n % 24:02}:00:00 GMT</pubDate></item>"
    for n in range(29)
)
NUMBERS = count(1000)
ASKED = Counter[str]()


def books(port: int) -> tuple[int, int]:
    """How often all hosts of a publisher were asked, and the one that was asked most."""
    with urlopen(f"http://127.0.0.1:{port}/books") as answer:
        total, most = answer.read().split()
    return int(total), int(most)


def document(number: int, host: str = "") -> bytes:
    """Twenty-nine items that stay, no two publishers having the same ones, and one that is new."""
    fresh = (
        f"<item><guid>{number}</guid><title>News {number}</title><link>https://office.example/{number}</link></item>"
    )
    items = fresh + ITEMS.replace("HOST", host)
    return f"<rss version='2.0'><channel><title>Office</title>{items}</channel></rss>".encode()


STATIC = document(999)
NOTHING_NEW = b'HTTP/1.1 304 Not Modified\r\nETag: "same"\r\n\r\n'


async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Answer until the other side leaves."""
    try:
        while head := await reader.readuntil(b"\r\n\r\n"):
            writer.write(answer(head, writer.get_extra_info("sockname")[0]))
            await writer.drain()
    except (asyncio.IncompleteReadError, ConnectionError):
        writer.close()


def answer(head: bytes, host: str) -> bytes:
    """What stands there; at `books`, how often all hosts were asked, and the one that was asked most."""
    if head.startswith(b"GET /books"):
        return _said(b"%d %d" % (ASKED.total(), max(ASKED.values())), b"books")
    ASKED[host] += 1
    if head.startswith(b"GET /c"):
        number = next(NUMBERS)
        return _said(document(number, host), b"%d" % number)
    return NOTHING_NEW if b'"same"' in head else _said(STATIC, b"same")


def _said(body: bytes, tag: bytes) -> bytes:
    return b'HTTP/1.1 200 OK\r\nETag: "%s"\r\nContent-Length: %d\r\n\r\n%s' % (tag, len(body), body)


async def main() -> None:
    """Listen on a free port, and say which."""
    os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    server = await asyncio.start_server(serve, "0.0.0.0", 0, backlog=2048)  # noqa: S104 - every 127.x.y.z is meant
    sys.stdout.write(f"{server.sockets[0].getsockname()[1]}\n")
    sys.stdout.flush()
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main())
