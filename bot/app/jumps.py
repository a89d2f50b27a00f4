"""What is put right at a start when the machine's clock was set back meanwhile."""

from __future__ import annotations

from datetime import timedelta

from bot.app.clock import machine_now
from bot.app.ticks import JUMP
from bot.ports import Clock, Store


async def mend_at_start(store: Store, clock: Clock) -> None:
    """Nothing may wait until the time comes again that the clock showed before.

    While the bot runs, its loops notice it themselves; at a start, the last heartbeat lies in the future.
    """
    await store.mend_schedule(clock.now())
    beats = (await store.heartbeats()).values()
    if beats and max(beats) > machine_now() + timedelta(seconds=JUMP):
        await store.mend_deliveries(clock.now())
