"""`mercato run` as somebody at a terminal meets it."""

from __future__ import annotations

import os
import pty
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from tests.servers.bot import running_bot, until

RSS = """<?xml version="1.0"?><rss version="2.0"><channel><title>The Courier</title><item><guid>1</guid>
<title>OpenAI researcher Ottoline Braithe joins Anthropic</title><link>https://courier.example/1</link></item>
</channel></rss>"""
NOBODY = {"MERCATO_FEEDS": "feeds.txt", "MERCATO_ALLOW_ADDRESSES": "127.0.0.1:9"}


@pytest.fixture
def nobody(tmp_path: Path) -> dict[str, str]:
    """Settings with one feed that cannot be reached."""
    (tmp_path / "feeds.txt").write_text("http://127.0.0.1:9/nobody-is-there\n")
    return NOBODY


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
async def test_a_signal_ends_it_cleanly_within_five_seconds(
    tmp_path: Path, nobody: dict[str, str], number: signal.Signals
) -> None:
    async with running_bot(tmp_path, nobody) as bot:
        await until(lambda: "polls of" in bot.output)

        assert await bot.stop(number, within=5) == 0
        assert "Traceback" not in bot.output


async def test_feeds_that_cannot_be_reached_are_summed_up_in_one_line_that_points_to_the_demo(
    tmp_path: Path, nobody: dict[str, str]
) -> None:
    async with running_bot(tmp_path, nobody) as bot:
        await until(lambda: "make demo" in bot.output)

        assert bot.output.count("None of the 1 feeds can be reached") == 1


async def test_without_a_terminal_there_are_plain_lines_without_colours(tmp_path: Path, nobody: dict[str, str]) -> None:
    async with running_bot(tmp_path, nobody) as bot:
        await until(lambda: "polls of" in bot.output)

        assert "\x1b" not in bot.output


def test_in_a_terminal_the_status_line_is_live(tmp_path: Path, nobody: dict[str, str]) -> None:
    ours, theirs = pty.openpty()
    environment = {**os.environ, **nobody, "PYTHONPATH": os.pathsep.join(sys.path), "TERM": "xterm", "COLUMNS": "100"}
    command = [sys.executable, "-m", "bot", "run"]
    with subprocess.Popen(command, cwd=tmp_path, env=environment, stdin=theirs, stdout=theirs, stderr=theirs) as bot:
        os.close(theirs)
        shown = b""
        while b"articles read" not in shown:
            shown += os.read(ours, 4096)
        bot.send_signal(signal.SIGINT)
        assert bot.wait(timeout=5) == 0
    os.close(ours)
    assert b"\x1b[" in shown


async def test_health_says_yes_while_the_loops_tick_and_no_where_none_ever_ran(
    tmp_path: Path, nobody: dict[str, str]
) -> None:
    async with running_bot(tmp_path, nobody) as bot:
        await until(lambda: "polls of" in bot.output)
        async with running_bot(tmp_path, nobody, "health") as health:
            assert await health.wait() == 0

    with sqlite3.connect(tmp_path / "mercato.db") as database:
        database.execute("UPDATE heartbeats SET at = 0")
    async with running_bot(tmp_path, nobody, "health") as health:
        assert await health.wait() == 1
