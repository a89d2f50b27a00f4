"""What wakes the loops does not depend on the time of day."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from bot.app.clock import SystemClock, machine_now
from bot.app.ticks import Ticks
from tests.servers.bot import until

DAY = timedelta(days=1)


@pytest.mark.parametrize("jump", [DAY, -DAY])
async def test_a_clock_that_jumps_a_day_either_way_makes_the_ticks_begin_anew(jump: timedelta) -> None:
    jumped = timedelta()
    rung: list[datetime] = []
    bells = {"poll": (timedelta(hours=1), lambda: rung.append(machine_now()))}
    ticks = Ticks(SystemClock(), bells, wall=lambda: machine_now() + jumped)
    ticks.start()
    await until(lambda: rung)

    jumped = jump

    await until(lambda: len(rung) == 2)
    ticks.stop()
