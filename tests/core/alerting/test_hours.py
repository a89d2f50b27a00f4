"""When a chat hears of something."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time

import pytest

from bot.core.alerting import hear_at
from bot.core.audience import Cadence, Chat

CHAT = Chat(1, zone="Europe/Paris")
NIGHT = (time(22), time(7))


def utc(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 3, day, hour, minute, tzinfo=UTC)


def test_a_chat_hears_at_once() -> None:
    assert hear_at(CHAT, utc(2, 12, 34)) == utc(2, 12, 34)


@pytest.mark.parametrize(
    ("now", "due"),
    [
        (utc(2, 20, 59), utc(2, 20, 59)),
        (utc(2, 21), utc(3, 6)),
        (utc(3, 5, 59), utc(3, 6)),
        (utc(3, 6), utc(3, 6)),
        (utc(28, 22), utc(29, 5)),  # The clocks go forward that night: seven in Paris is five in UTC.
    ],
)
def test_quiet_hours_of_the_chats_own_zone_hold_an_alert(now: datetime, due: datetime) -> None:
    assert hear_at(replace(CHAT, quiet=NIGHT), now) == due


def test_quiet_hours_within_a_day() -> None:
    siesta = replace(CHAT, quiet=(time(13), time(15)))
    assert hear_at(siesta, utc(2, 12, 30)) == utc(2, 14)
    assert hear_at(siesta, utc(2, 14)) == utc(2, 14)


def test_what_is_urgent_knows_no_night_and_no_digest() -> None:
    sleeper = replace(CHAT, quiet=NIGHT, cadence=Cadence.WEEKLY)
    assert hear_at(sleeper, utc(2, 23), urgent=True) == utc(2, 23)


def test_digests_come_with_the_hour_the_day_and_the_week() -> None:
    now = utc(3, 12, 34)  # a Tuesday
    assert hear_at(replace(CHAT, cadence=Cadence.HOURLY), now) == utc(3, 13)
    assert hear_at(replace(CHAT, cadence=Cadence.DAILY, digest_at=time(8)), now) == utc(4, 7)
    assert hear_at(replace(CHAT, cadence=Cadence.DAILY, digest_at=time(18)), now) == utc(3, 17)
    assert hear_at(replace(CHAT, cadence=Cadence.WEEKLY), now) == utc(9, 7)
    assert hear_at(replace(CHAT, cadence=Cadence.WEEKLY), utc(2, 6)) == utc(2, 7)
    assert hear_at(replace(CHAT, cadence=Cadence.WEEKLY), utc(2, 7)) == utc(9, 7)
    assert hear_at(replace(CHAT, cadence=Cadence.WEEKLY, digest_day=4), now) == utc(6, 7)


@pytest.mark.parametrize("zone", ["Nowhere/Atlantis", "../etc", ""])
def test_a_zone_that_does_not_exist_is_utc(zone: str) -> None:
    assert hear_at(replace(CHAT, zone=zone, quiet=NIGHT), utc(2, 23)) == utc(3, 7)
