"""Who talks to Telegram: one process at a time over all that share a PostgreSQL database.

An advisory lock on a connection of its own, which speaks every second. PostgreSQL ends a session that has been silent
for five seconds, so a holder that died or stalls loses the lock by itself, and the next one has it at once. The same
connection hears when alerts were committed.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable

import psycopg
import structlog

from bot.store.address import Address

log = structlog.get_logger(__name__)

TALK_LOCK = 0x4D65726374  # "Merct"
CHANNEL = "mercato_alerts"
SILENCE = "5s"
"""How long PostgreSQL lets the holder's session be silent."""
LEASE = 4.0
"""Seconds after a word to PostgreSQL in which nobody else can have the lock: less than the silence that it bears."""
WORD_EVERY = 1.0
PAUSE = 1.0
"""Seconds until the database is tried again when it cannot be reached."""


class TalkLock:
    """The lock, seen from one process."""

    def __init__(self, address: Address) -> None:
        self._url = address.session
        self._session: psycopg.AsyncConnection | None = None
        self._spoken = float("-inf")
        self._fresh = asyncio.Event()

    async def take(self) -> None:
        """Wait until the lock is ours, however long another has it or the database is away."""
        while True:
            try:
                self._session = await psycopg.AsyncConnection.connect(
                    self._url, autocommit=True, application_name="mercato telegram"
                )
                # A waiting session is busy, not idle: only its holder has to speak.
                await self._session.execute("SELECT pg_advisory_lock(%s)", (TALK_LOCK,))
                await self._session.execute(f"SET idle_session_timeout = '{SILENCE}'".encode())
                await self._session.execute(f"LISTEN {CHANNEL}".encode())
                await self._speak()
            except psycopg.Error as error:
                log.warning("the right to talk cannot be asked for; trying again", reason=str(error).strip())
                await self.release()
            except asyncio.CancelledError:
                await self.release()
                raise
            else:
                return
            await asyncio.sleep(PAUSE)

    async def keep(self, ring: Callable[[], None]) -> None:
        """Speak every second until the lock is lost; `ring` is called when another process has written alerts."""
        try:
            while self._session is not None:
                async for _ in self._session.notifies(timeout=WORD_EVERY, stop_after=1):
                    ring()
                await self._speak()
        except psycopg.Error as error:
            log.warning("another process may talk to Telegram from now on", reason=str(error).strip())
        finally:
            await self.release()

    async def confirmed(self) -> None:
        """Return when nobody else can be talking; never, once the lock is lost: whoever waits here is cancelled then.

        Time is monotonic, and goes on while the process is stopped: one that wakes up late waits here.
        """
        while time.monotonic() - self._spoken > LEASE:
            self._fresh.clear()
            await self._fresh.wait()

    async def release(self) -> None:
        """Give the lock up."""
        self._spoken = float("-inf")
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def _speak(self) -> None:
        began = time.monotonic()
        if self._session is None:
            return
        await self._session.execute("SELECT 1")
        self._spoken = began
        self._fresh.set()
