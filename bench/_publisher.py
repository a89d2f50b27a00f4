"""The publisher of the speed bench, in a process of its own: any 127.x.y.z, feeds of thirty items."""

from __future__ import annotations

import asyncio
import os
import sys
from itertools import count

ITEMS = "".join(
    f"<item><guid>{n}</guid><title>Harbour report {n} of HOST</title><link>https://office.example/{n}</link>"
    f"<description>The crane of pier {n} was mended, the master of the port said, and work goes on.</description>"
    f"<pubDate>Mon, 02 Mar 2026 {n % 24:02}:00:00 GMT</pubDate></item>"
    for n in range(29)
)
NUMBERS = count(1000)


def document(number: int, host: str = "") -> bytes:
    """Twenty-nine items that stay, no two publishers having the same ones, and one that is new."""
    fresh = (
        f"<item><guid>{number}</guid><title>News {number}</title><link>https://office.example/{number}</link></item>"
    )
    items = fresh + ITEMS.replace("HOST", host)
    return f"<rss version='2.0'><channel><title>Office</title>{items}</channel></rss>".encode()


STATIC = document(999)


async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Answer until the other side leaves."""
    try:
        while head := await reader.readuntil(b"\r\n\r\n"):
            if head.startswith(b"GET /c"):
                number = next(NUMBERS)
                host = writer.get_extra_info("sockname")[0]
                body, tag = document(number, host), b'"%d"' % number
            else:
                body, tag = STATIC, b'"same"'
            if b"/c" not in head[:8] and b'"same"' in head:
                writer.write(b'HTTP/1.1 304 Not Modified\r\nETag: "same"\r\n\r\n')
            else:
                writer.write(b"HTTP/1.1 200 OK\r\nETag: %s\r\nContent-Length: %d\r\n\r\n%s" % (tag, len(body), body))
            await writer.drain()
    except (asyncio.IncompleteReadError, ConnectionError):
        writer.close()


async def main() -> None:
    """Listen on a free port, and say which."""
    os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    server = await asyncio.start_server(serve, "0.0.0.0", 0, backlog=2048)  # noqa: S104 - every 127.x.y.z is meant
    sys.stdout.write(f"{server.sockets[0].getsockname()[1]}\n")
    sys.stdout.flush()
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main())
