from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from bot.app.clock import ManualClock
from bot.core.model import Document
from bot.core.outcomes import FetchFailed, FetchProblem
from bot.web.parse import FeedParser
from tests.servers.web_fixtures import NOON

FEED = b"<rss version='2.0'><channel><item><title>%s</title><pubDate>%s</pubDate></item></channel></rss>"
SLOW = b"<rss version='2.0'><channel><item %s/></channel></rss>" % b" ".join(b"a%d='1'" % n for n in range(300_000))
ROOT = Path(__file__).parents[2]


async def first(parser: FeedParser, title: bytes = b"One", date: bytes = b"") -> datetime | None:
    document = await parser.parse(FEED % (title, date), "text/xml")
    assert isinstance(document, Document)
    assert document.entries[0].title == title.decode()
    return document.entries[0].published


async def test_a_document_comes_back_from_the_child(parser: FeedParser) -> None:
    assert await first(parser, b"One", b"2026-03-02T08:00:00Z") == NOON - timedelta(hours=4)


async def test_a_date_far_ahead_counts_as_now(parser: FeedParser) -> None:
    assert await first(parser, b"One", b"2099-01-01") == NOON
    assert await first(parser, b"One", b"2026-03-03T11:00:00Z") == NOON + timedelta(hours=23)


async def test_json_feed_is_told_from_xml_by_its_first_sign(parser: FeedParser) -> None:
    text = b'\xef\xbb\xbf \n{"version": "https://jsonfeed.org/version/1", "items": [{"id": "1", "title": "One"}]}'
    document = await parser.parse(text, "text/html")
    assert isinstance(document, Document)
    assert document.entries[0].title == "One"


async def test_many_documents_are_read_side_by_side(parser: FeedParser) -> None:
    titles = [f"title {number}".encode() for number in range(50)]
    await asyncio.gather(*(first(parser, title) for title in titles))


async def test_a_child_that_dies_at_work_costs_its_document_alone() -> None:
    others = set(children(os.getpid()))
    parser = FeedParser(ManualClock(NOON), workers=1)
    await first(parser)
    child = newest(others)
    before = worked(child)
    slow = asyncio.create_task(parser.parse(SLOW, None))
    await until(lambda: worked(child) > before + 0.2)
    os.kill(child, signal.SIGKILL)
    outcome = await slow
    assert isinstance(outcome, FetchFailed)
    assert outcome.problem == FetchProblem.PARSER
    await first(parser)
    await parser.close()


async def test_children_that_die_idle_are_replaced() -> None:
    others = set(children(os.getpid()))
    parser = FeedParser(ManualClock(NOON), workers=1)
    await first(parser)
    for _ in range(2):
        idle = newest(others)
        os.kill(idle, signal.SIGKILL)
        await until(lambda: stat(idle)[0] == "X")  # noqa: B023 - waited for within the turn
        await first(parser)
    await parser.close()


async def test_closing_ends_the_children_at_once_even_at_work() -> None:
    others = set(children(os.getpid()))
    parser = FeedParser(ManualClock(NOON), workers=1)
    await first(parser)
    child = newest(others)
    before = worked(child)
    slow = asyncio.create_task(parser.parse(SLOW, None))
    await until(lambda: worked(child) > before + 0.2)
    await parser.close()
    assert not alive(child)
    assert not slow.done()
    slow.cancel()
    await asyncio.gather(slow, return_exceptions=True)


async def test_a_parser_that_is_closed_starts_no_child_again() -> None:
    parser = FeedParser(ManualClock(NOON), workers=1)
    await parser.close()
    assert isinstance(await parser.parse(FEED % (b"One", b""), None), FetchFailed)


def test_a_killed_bot_leaves_no_child_behind(tmp_path: Path) -> None:
    script = tmp_path / "watcher.py"
    script.write_text(
        "import asyncio\n"
        "from datetime import UTC, datetime\n"
        "from bot.app.clock import ManualClock\n"
        "from bot.web.parse import FeedParser\n"
        "async def main():\n"
        "    parser = FeedParser(ManualClock(datetime(2026, 3, 2, tzinfo=UTC)))\n"
        f"    await parser.parse({FEED % (b'One', b'')!r}, None)\n"
        "    print('ready', flush=True)\n"
        "    await asyncio.Event().wait()\n"
        "if __name__ == '__main__':\n"
        "    asyncio.run(main())\n"
    )
    command = [sys.executable, str(script)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, env={**os.environ, "PYTHONPATH": str(ROOT)}) as bot:
        assert bot.stdout is not None
        assert bot.stdout.readline() == b"ready\n"
        left = children(bot.pid, b"multiprocessing")
        assert len(left) == 3
        bot.kill()
    deadline = time.monotonic() + 60
    while any(alive(child) for child in left):
        assert time.monotonic() < deadline
        time.sleep(0.01)


async def until(condition: Callable[[], bool]) -> None:
    while True:
        if condition():
            return
        await asyncio.sleep(0.005)


def newest(others: set[int]) -> int:
    return next(iter(set(children(os.getpid())) - others))


def children(parent: int, kind: bytes = b"spawn_main") -> list[int]:
    """The children of a process: those that parse, or multiprocessing's resource tracker too."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit() and stat(int(entry.name))[1] == str(parent):
            command = (entry / "cmdline").read_bytes()
            if kind in command:
                found.append(int(entry.name))
    return found


def stat(process: int) -> list[str]:
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    except (FileNotFoundError, ProcessLookupError):
        return ["X", "0"]


def alive(process: int) -> bool:
    return stat(process)[0] not in "XZ"


def worked(process: int) -> float:
    """Seconds of processor time."""
    return int(stat(process)[11]) / os.sysconf("SC_CLK_TCK")
