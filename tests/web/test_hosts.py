from __future__ import annotations

from datetime import UTC, datetime, timedelta

from bot.app.clock import ManualClock
from bot.core.hosts import SPACING
from bot.web.hosts import Hosts
from bot.web.pacing import QUEUE, Pace, turn_away

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def test_a_host_that_is_free_turns_nobody_away() -> None:
    assert turn_away(Pace(), 0, NOW) == (Pace(), None)
    assert turn_away(Pace(), QUEUE - 1, NOW)[1] is None


def test_those_who_are_turned_away_come_back_one_after_the_other() -> None:
    pace, waits = Pace(), []
    for _ in range(500):
        pace, wait = turn_away(pace, QUEUE, NOW)
        waits.append(wait)
    assert waits == [SPACING * (QUEUE + place) for place in range(500)]


def test_a_paused_host_turns_everybody_away_until_the_pause_is_over() -> None:
    pace = Pace(paused_until=NOW + MINUTE, pause=MINUTE)
    pace, first = turn_away(pace, 0, NOW)
    pace, second = turn_away(pace, 0, NOW)
    assert (first, second) == (MINUTE, MINUTE + SPACING)
    assert turn_away(pace, 0, NOW + MINUTE)[1] is None


def test_a_clock_that_jumps_back_freezes_no_host() -> None:
    yesterday = NOW - timedelta(days=1)
    pace = Pace(rested_at=NOW + SPACING, paused_until=NOW + MINUTE, pause=MINUTE, told_until=NOW + MINUTE)
    assert pace.rest(yesterday) <= SPACING
    assert pace.paused(yesterday) <= MINUTE
    _, wait = turn_away(pace, QUEUE, yesterday)
    assert wait is not None
    assert wait <= timedelta(hours=1) + SPACING


def test_a_host_is_idle_when_nothing_of_it_lies_ahead() -> None:
    assert Pace().idle(NOW)
    assert Pace(rested_at=NOW).idle(NOW)
    assert not Pace(paused_until=NOW + MINUTE, pause=MINUTE).idle(NOW)


async def test_a_longer_pause_is_not_shortened_by_a_later_one() -> None:
    hosts = Hosts(ManualClock(NOW))
    await hosts.pause("example.org", MINUTE)
    await hosts.pause("example.org", SPACING)
    async with hosts.turn("example.org") as wait:
        assert wait == MINUTE
    async with hosts.turn("other.example") as wait:
        assert wait is None


async def test_hosts_that_are_idle_are_forgotten() -> None:
    clock = ManualClock(NOW)
    hosts = Hosts(clock)
    for number in range(5000):
        async with hosts.turn(f"host{number}.example"):
            clock.advance(clock.now() + MINUTE)
    assert hosts.known < 4100
