"""What the processes tell one another: a few words under a name."""

from __future__ import annotations

from sqlalchemy import Exists, delete, exists
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.ports import Note
from bot.store.audit_tables import notes
from bot.store.part import upsert
from bot.store.types import machine_now


async def note(connection: AsyncConnection, name: Note, words: str = "") -> None:
    """Write it down, in place of what stood there."""
    written = upsert(connection, notes, ["name"], ["words", "at"])
    await connection.execute(written.values(name=name, words=words, at=machine_now()))


async def hold(connection: AsyncConnection, *, held: bool) -> None:
    """Hold all sending, or let it go."""
    if held:
        await note(connection, Note.HELD)
    else:
        await connection.execute(delete(notes).where(notes.c.name == Note.HELD))


def sending_held() -> Exists:
    """Whether somebody holds all sending."""
    return exists().where(notes.c.name == Note.HELD)
