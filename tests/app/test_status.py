"""The console says when nothing is sent, and the database knows of the last backup."""

from __future__ import annotations

import asyncio
import io
from pathlib import Path

import pytest
from rich.console import Console
from typing_extensions import override

from bot.app.clock import SystemClock
from bot.app.database import back_up_database
from bot.app.sending import resume_sending
from bot.app.status import Status
from bot.core.effects import PauseSending
from bot.ports import AuditLine
from bot.store import open_store, upgrade


class Screen(io.StringIO):
    """Tells when something was printed."""

    def __init__(self) -> None:
        super().__init__()
        self.printed = asyncio.Event()

    @override
    def write(self, text: str) -> int:
        self.printed.set()
        return super().write(text)


async def test_the_console_says_that_all_sending_is_paused(tmp_path: Path) -> None:
    store = await open_store(f"sqlite:///{tmp_path / 'mercato.db'}", durable=False)
    await store.apply_effects([PauseSending(paused=True)], SystemClock().now())
    screen = Screen()
    looking = asyncio.create_task(Status(Console(file=screen), store, SystemClock()).run())
    async with asyncio.timeout(30):
        while "polls of" not in screen.getvalue():
            screen.printed.clear()
            await screen.printed.wait()
    looking.cancel()
    await asyncio.gather(looking, return_exceptions=True)
    await store.close()

    said, line = screen.getvalue().splitlines()[:2]
    assert said.startswith("All sending is paused: alerts wait until an admin says /resume, or `mercato resume`")
    assert "all sending is paused" in line


def test_what_is_paused_goes_on_from_the_shell_with_a_line_in_the_audit_log(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    url = f"sqlite:///{tmp_path / 'mercato.db'}"
    monkeypatch.setenv("MERCATO_DATABASE_URL", url)

    async def pause() -> None:
        store = await open_store(url, durable=False)
        await store.apply_effects([PauseSending(paused=True)], SystemClock().now())
        await store.close()

    async def audit() -> list[AuditLine]:
        store = await open_store(url, exclusive=False)
        lines = await store.audit_lines(9)
        await store.close()
        return lines

    asyncio.run(pause())
    resume_sending()
    resume_sending()

    assert capsys.readouterr().out.splitlines() == ["Sending goes on.", "Nothing is paused."]
    [line] = asyncio.run(audit())
    assert (line.action, line.undo) == ("resume", (PauseSending(paused=True),))


def test_a_backup_is_remembered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    url = f"sqlite:///{tmp_path / 'mercato.db'}"
    monkeypatch.setenv("MERCATO_DATABASE_URL", url)
    upgrade(url)

    back_up_database(tmp_path / "copy.db")

    async def last_backup() -> object:
        store = await open_store(url, exclusive=False)
        tally = await store.tally(SystemClock().now())
        await store.close()
        return tally.backup_at

    assert asyncio.run(last_backup())
