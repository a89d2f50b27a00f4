"""That this process lives, for all that share a PostgreSQL database: what it holds is free as soon as it does not.

Each process that polls has a number: a row, and an advisory lock in a session of its own, which says a word every
second. PostgreSQL ends the session of a process that died at once, and that of one that stalls after five seconds. With
each word a process strikes out those whose lock nobody has any more, and frees what they held.
"""

from __future__ import annotations

import asyncio
import secrets
import threading
import time
from datetime import datetime

import psycopg
import structlog
from psycopg.errors import DeadlockDetected, LockNotAvailable
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.errors import StoreError
from bot.store.address import Address
from bot.store.feed_tables import claimants
from bot.store.role import LEASE, SILENCE, WORD_EVERY
from bot.store.types import machine_now

log = structlog.get_logger(__name__)

KIND = 0x4D657263
"""The first half of the names of the locks; the second is the number of their holder."""
NUMBERS = 2**31

# A stalled process may stall within a transaction, where the first of these limits does not count. Whoever waits for
# rows that are being written must go on speaking, and tries again with the next word.
MANNERS = (
    f"SET idle_session_timeout = '{SILENCE}'",
    f"SET idle_in_transaction_session_timeout = '{SILENCE}'",
    "SET lock_timeout = '1s'",
)
DEAD = f"""
SELECT number FROM claimants WHERE number NOT IN (
    SELECT objid::bigint FROM pg_locks
    WHERE locktype = 'advisory' AND objsubid = 2 AND classid = {KIND}
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
)
"""  # noqa: S608 - a number of ours.
# First the row: what a transaction takes under a number, it takes while it holds that row.
STRIKE_OUT = (
    "DELETE FROM claimants WHERE number = ANY(%s)",
    "UPDATE hosts SET held_until = NULL, held_by = NULL WHERE held_by = ANY(%s)",
    "UPDATE feeds SET claimed_until = NULL, held_by = NULL WHERE held_by = ANY(%s)",
)


class Presence:
    """The number under which this process holds feeds and hosts, from when it first needs one until it ends."""

    def __init__(self, address: Address) -> None:
        self._url = address.session
        self._name = address.name
        self._beginning = asyncio.Lock()
        self._thread: threading.Thread | None = None
        self._stop = threading.Event()
        self._session: psycopg.Connection | None = None
        self._spoken = float("-inf")
        self.number: int | None = None

    async def confirmed(self) -> int:
        """The number, while what is taken under it surely stays ours; StoreError while the process has none."""
        async with self._beginning:
            if self._thread is None:
                await self._begin()
        number = self.number
        if number is None or not self.holds(number):
            raise StoreError("This process stalled or lost the database: what it held may be another's.")
        return number

    def holds(self, number: int | None) -> bool:
        """What was taken under this number is surely still ours.

        Time is monotonic, and goes on while the process is stopped: one that wakes up late holds nothing.
        """
        return number == self.number and time.monotonic() - self._spoken < LEASE

    async def end(self) -> None:
        """Hold nothing any more."""
        if self._thread is not None:
            self._stop.set()
            await asyncio.to_thread(self._thread.join, LEASE)

    async def _begin(self) -> None:
        try:
            await asyncio.to_thread(self._enter)
        except psycopg.Error as error:
            raise StoreError(f"The {self._name} cannot be used: {_reason(error)}.") from error
        # A thread, so that a loop that is busy for a while is not taken for one that stalls.
        self._thread = threading.Thread(target=self._live, name="presence", daemon=True)
        self._thread.start()

    def _live(self) -> None:
        """Speak every second; with another number, when the session was lost."""
        while not self._stop.wait(WORD_EVERY):
            try:
                if self._session is None:
                    self._enter()
                self._speak()
            except psycopg.Error as error:
                if self.number is not None:
                    log.warning("what this process held may be another's now", reason=_reason(error))
                self._leave()
        self._leave()

    def _enter(self) -> None:
        number = secrets.randbelow(NUMBERS)
        self._session = psycopg.connect(self._url, autocommit=True, application_name="mercato presence")
        try:
            self._session.execute("SELECT pg_advisory_lock(%s, %s)", (KIND, number))
            for manner in MANNERS:
                self._session.execute(manner.encode())
            self._session.execute("INSERT INTO claimants (number) VALUES (%s)", (number,))
            self._speak()
        except psycopg.Error:
            self._leave()
            raise
        self.number = number

    def _leave(self) -> None:
        self.number = None
        self._spoken = float("-inf")
        session, self._session = self._session, None
        if session is not None:
            session.close()

    def _speak(self) -> None:
        if self._session is None:
            return
        began = time.monotonic()
        dead = [number for (number,) in self._session.execute(DEAD.encode())]
        if dead:
            self._strike_out(self._session, dead)
        self._spoken = began

    @staticmethod
    def _strike_out(session: psycopg.Connection, dead: list[int]) -> None:
        try:
            with session.transaction():
                for statement in STRIKE_OUT:
                    session.execute(statement.encode(), (dead,))
        except (LockNotAvailable, DeadlockDetected):
            log.info("what a dead process held is just being written; it is freed with the next word")


async def machine_time(connection: AsyncConnection, number: int | None) -> datetime | None:
    """Machine time; None when this number was struck out. Until the transaction ends it will not be."""
    now = select(machine_now())
    if number is not None:
        now = now.select_from(claimants).where(claimants.c.number == number).with_for_update(read=True, key_share=True)
    return (await connection.execute(now)).scalar_one_or_none()


def _reason(error: psycopg.Error) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0].rstrip(".")
