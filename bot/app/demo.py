"""`mercato demo`: stored feeds on loopback, the whole bot between them and this terminal, and a month in seconds."""

from __future__ import annotations

import asyncio
import signal
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path

from pydantic import SecretStr
from rich.console import Console

from bot.app.clock import SimulatedClock, machine_now
from bot.app.logs import set_up_logs
from bot.app.run import run_until
from bot.core.errors import DataError
from bot.settings import Settings
from bot.web.shelf import Shelf, stored_documents

HEAD_START = timedelta(seconds=1.5)
"""Machine time in which the bot comes up before news time begins to run."""
AFTER = timedelta(hours=12)
"""News time after the last document in which the last of it is told."""


def run_demo(folder: Path, seconds: float) -> None:
    """Play all stored feeds below `folder` (or its `feeds`) in about so many seconds."""
    feeds = folder / "feeds" if (folder / "feeds").is_dir() else folder
    begin, end = _span(feeds)
    clock = SimulatedClock(begin, machine_now() + HEAD_START, (end - begin).total_seconds() / seconds)
    set_up_logs("error")
    asyncio.run(_play(feeds, clock, end, Console()))


def _span(feeds: Path) -> tuple[datetime, datetime]:
    folders = [path for path in feeds.iterdir() if path.is_dir()] if feeds.is_dir() else []
    times = [document.at for path in folders for document in stored_documents(path)]
    if not times:
        raise DataError(str(feeds), "holds no stored feeds; the examples come with the source code of Mercato")
    return min(times), max(times) + AFTER


async def _play(feeds: Path, clock: SimulatedClock, end: datetime, console: Console) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    async with _served(feeds, clock) as shelf:
        with tempfile.TemporaryDirectory() as scratch:
            settings = _settings(shelf, Path(scratch))
            loop.call_later((end - clock.now()).total_seconds() / clock.speed + HEAD_START.total_seconds(), stop.set)
            await run_until(stop, settings, clock, "all", console)


@asynccontextmanager
async def _served(feeds: Path, clock: SimulatedClock) -> AsyncIterator[Shelf]:
    shelf = Shelf(feeds, clock)
    await shelf.start()
    try:
        yield shelf
    finally:
        await shelf.stop()


def _settings(shelf: Shelf, scratch: Path) -> Settings:
    """Settings of the demo alone: nothing of the user's own bot is read or touched."""
    listed = scratch / "feeds.txt"
    listed.write_text("\n".join(shelf.urls.values()), encoding="utf-8")
    return Settings.model_construct(
        database_url=SecretStr(f"sqlite:///{scratch}/demo.db"),
        feeds=listed,
        allow_addresses=tuple(f"{host}:{port}" for host, port in shelf.addresses),
    )
