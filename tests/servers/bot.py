"""The bot as a process of its own, started through its command line as users start it."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path

FOREIGN = ("MERCATO_", "PYTHONDONTWRITEBYTECODE")
"""What a bot does not take from its surroundings: settings, and to be compiled anew at each of its many starts."""


class BotProcess:
    """Starts `mercato …` with its settings in the environment, stops it politely or kills it."""

    def __init__(self, folder: Path, settings: dict[str, str], *arguments: str) -> None:
        self._folder = folder
        self._settings = settings
        self._arguments = arguments or ("run",)
        self._process: asyncio.subprocess.Process | None = None
        self.log = folder / "bot.log"

    @property
    def pid(self) -> int:
        assert self._process is not None
        return self._process.pid

    async def start(self) -> None:
        clean = {name: value for name, value in os.environ.items() if not name.startswith(FOREIGN)}
        with self.log.open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                sys.executable,
                "-m",
                "bot",
                *self._arguments,
                cwd=self._folder,
                env={**clean, **self._settings, "PYTHONPATH": os.pathsep.join(sys.path)},
                stdin=asyncio.subprocess.DEVNULL,
                stdout=log,
                stderr=asyncio.subprocess.STDOUT,
            )

    async def kill(self) -> None:
        """SIGKILL: nothing can be tidied up."""
        assert self._process is not None
        self._process.kill()
        await self._process.wait()

    async def stop(self, number: signal.Signals = signal.SIGTERM, within: float = 10) -> int:
        """Ask it to end; its exit code."""
        assert self._process is not None
        self._process.send_signal(number)
        async with asyncio.timeout(within):
            return await self._process.wait()

    async def wait(self, within: float = 30) -> int:
        """Wait until it ends by itself; its exit code."""
        assert self._process is not None
        async with asyncio.timeout(within):
            return await self._process.wait()

    @property
    def running(self) -> bool:
        return self._process is not None and self._process.returncode is None

    @property
    def output(self) -> str:
        return self.log.read_text("utf-8", "replace")


@asynccontextmanager
async def running_bot(folder: Path, settings: dict[str, str], *arguments: str) -> AsyncIterator[BotProcess]:
    """A bot that has been started, and is surely gone afterwards."""
    bot = BotProcess(folder, settings, *arguments)
    await bot.start()
    try:
        yield bot
    finally:
        if bot.running:
            with suppress(ProcessLookupError):
                await bot.kill()


async def until(condition: Callable[[], object], within: float = 30, every: float = 0.05) -> None:
    """Wait for something to become true; look at it again and again, since another process makes it true."""
    async with asyncio.timeout(within):
        while not condition():
            await asyncio.sleep(every)
