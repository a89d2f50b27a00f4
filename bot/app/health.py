"""`mercato health`: have the loops ticked lately?"""

from __future__ import annotations

import asyncio
import sys
from datetime import datetime, timedelta

from bot.app.clock import machine_now
from bot.settings import load_settings
from bot.store import open_store

LATELY = timedelta(seconds=60)


def run_health() -> None:
    """Print one line a loop; exit code 1 when one is silent or none ever ran."""
    beats = asyncio.run(_beats(load_settings().database_url.get_secret_value()))
    now = machine_now()
    silent = {name: now - at for name, at in beats.items() if now - at > LATELY}
    for name, at in sorted(beats.items()):
        seconds = round((now - at).total_seconds())
        sys.stdout.write(f"{name}: " + (f"silent for {seconds} s\n" if name in silent else f"ticked {seconds} s ago\n"))
    if not beats:
        sys.stdout.write("no loop has run on this database yet: start the bot with `mercato run`\n")
    sys.exit(1 if silent or not beats else 0)


async def _beats(url: str) -> dict[str, datetime]:
    store = await open_store(url, exclusive=False)
    try:
        return await store.heartbeats()
    finally:
        await store.close()
