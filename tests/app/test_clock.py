from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.app.clock import ManualClock, SimulatedClock, SystemClock, machine_now, parse_clock
from bot.core.errors import SettingError

HOUR = timedelta(hours=1)
BEGIN = datetime(2025, 6, 16, 7, tzinfo=UTC)


def test_a_simulated_clock_stands_still_before_its_machine_time() -> None:
    clock = SimulatedClock(BEGIN, machine_now() + HOUR, 1000)

    assert clock.now() == BEGIN


def test_a_simulated_clock_runs_as_fast_as_it_is_told_afterwards() -> None:
    clock = SimulatedClock(BEGIN, machine_now() - HOUR, 24)

    assert timedelta(hours=24) <= clock.now() - BEGIN < timedelta(hours=25)


def test_two_processes_with_one_setting_have_one_news_time() -> None:
    setting = f"2025-06-16T07:00:00Z@{(machine_now() - HOUR).isoformat()}x20000"
    first, second = parse_clock(setting), parse_clock(setting)

    assert first == second
    assert first.start == BEGIN


def test_a_span_of_news_time_lasts_its_share_of_machine_time() -> None:
    assert SimulatedClock(BEGIN, machine_now(), 3600).machine_seconds(HOUR) == pytest.approx(1.0)
    assert SystemClock().machine_seconds(HOUR) == pytest.approx(3600.0)


def test_a_retry_after_a_second_of_machine_time_is_kept_in_news_time() -> None:
    clock = SimulatedClock(BEGIN, machine_now() + HOUR, 3600)

    assert clock.after(1.0) == BEGIN + HOUR


def test_a_manual_clock_never_goes_back() -> None:
    clock = ManualClock(BEGIN)
    clock.advance(BEGIN + HOUR)
    clock.advance(BEGIN)

    assert clock.now() == BEGIN + HOUR


@pytest.mark.parametrize("value", ["", "now", "2025-06-16@2026-01-01", "2025-06-16@2026-01-01x0", "a@bx2", "x@yx-1"])
def test_a_clock_that_cannot_be_read_is_a_bad_setting(value: str) -> None:
    with pytest.raises(SettingError, match="MERCATO_CLOCK"):
        parse_clock(value)


@given(st.floats(0.1, 1e5), st.integers(0, 10**5))
def test_news_time_never_runs_backwards(speed: float, ago: int) -> None:
    clock = SimulatedClock(BEGIN, machine_now() - timedelta(seconds=ago), speed)

    assert clock.now() <= clock.now()
