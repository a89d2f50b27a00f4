"""`mercato resume`: let go at the shell what an admin held in the chat, where nobody may be left to say so."""

from __future__ import annotations

import sys

from bot.app.beside import with_store
from bot.app.clock import SystemClock
from bot.core.effects import Audit, PauseSending
from bot.settings import Settings
from bot.store import SqlStore


def resume_sending() -> None:
    """Let all sending go on, and say whether it was held."""
    was_held = with_store(_resume)
    sys.stdout.write("Sending goes on.\n" if was_held else "Nothing is paused.\n")


async def _resume(store: SqlStore, _: Settings) -> bool:
    now = SystemClock().now()
    if not (await store.tally(now)).held_since:
        return False
    entry = Audit(0, "resume", detail="at the shell", undo=(PauseSending(paused=True),))
    await store.apply_effects([PauseSending(paused=False), entry], now)
    return True
