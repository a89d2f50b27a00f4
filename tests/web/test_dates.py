from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.web.dates import read_date

AFTERNOON = datetime(2026, 3, 2, 15, 4, 5, tzinfo=UTC)
MINUTE = AFTERNOON.replace(second=0)
MIDNIGHT = MINUTE.replace(hour=0, minute=0)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Mon, 02 Mar 2026 15:04:05 GMT", AFTERNOON),
        ("Mon, 2 Mar 2026 15:04:05 +0000", AFTERNOON),
        ("02 Mar 26 15:04:05 UT", AFTERNOON),
        ("Mon, 02 Mar 2026 10:04:05 EST", AFTERNOON),
        ("Mon, 02 Mar 2026 18:04:05 MSK", AFTERNOON),
        ("Mon, 02 Mar 2026 16:04:05 CET", AFTERNOON),
        ("Tue, 03 Mar 2026 00:04:05 JST", AFTERNOON),
        ("Mon, 02 Mar 2026 23:04:05 GMT+0800", AFTERNOON),
        ("Monday, 02-Mar-26 15:04:05 GMT", AFTERNOON),
        ("Mon Mar  2 15:04:05 2026", AFTERNOON),
        ("2026-03-02T15:04:05Z", AFTERNOON),
        ("2026-03-02T15:04:05.678Z", AFTERNOON),
        ("2026-03-02T10:04:05-05:00", AFTERNOON),
        ("2026-03-02T10:04:05-0500", AFTERNOON),
        ("2026-03-02 15:04:05 UTC", AFTERNOON),
        ("20260302T150405Z", AFTERNOON),
        ("2026-03-02", MIDNIGHT),
        ("2026-03-01T24:00:00Z", MIDNIGHT),
        ("Пн, 02 мар 2026 18:04:05 +0300", AFTERNOON),
        ("2 марта 2026 15:04", MINUTE),
        ("Mo, 02 Mär 2026 16:04:05 +0100", AFTERNOON),
        ("Mo., 2. März 2026 16:04 MEZ", MINUTE),
        ("lun., 02 mars 2026 16:04:05 +0100", AFTERNOON),
        ("lun, 2 de marzo de 2026 15:04", MINUTE),
        ("seg, 02 mar 2026 12:04:05 -0300", AFTERNOON),
        ("2 marzo 2026", MIDNIGHT),
        ("March 2, 2026 3:04 PM", MINUTE),
        ("3/14/2026", MIDNIGHT.replace(day=14)),
        ("Mon, 2 Mar 2026 3:04:05 p.m. GMT", AFTERNOON),
        ("2026年03月02日", MIDNIGHT),
        ("2026年3月2日 15:04", MINUTE),
        ("2026年3月2日 15时04分05秒", AFTERNOON),
        ("2026年3月2日 下午3:04", MINUTE),
        ("2026년 3월 2일 오후 3:04", MINUTE),
        ("2026. 3. 2. 15:04", MINUTE),
        ("02.03.2026 15:04", MINUTE),
        ("T2, 02/03/2026 - 15:04", MINUTE),
        ("2026/03/02 15:04:05", AFTERNOON),
        ("1772463845", AFTERNOON),
        ("1772463845000", AFTERNOON),
        ("  Mon,\n 02 Mar 2026   15:04:05 GMT ", AFTERNOON),
    ],
)
def test_a_date_is_read_in_any_form_that_feeds_use(written: str, meant: datetime) -> None:
    assert read_date(written) == meant


@pytest.mark.parametrize(
    "written",
    [
        "", "yesterday", "0000-00-00", "0000-00-00 00:00:00", "Mon, 31 Feb 2026 10:00:00 GMT", "2026-13-01",
        "32.01.2026", "Thu, 01 Jan 1970 00:00:00 GMT", "Mon, 01 Jan 0001 00:00:00 GMT", "31 Dec 1989 23:59:59 GMT", "0",
        "12345", "2026", "15:04", "2026-03-02T99:99:99Z", "Mon, 02 Zzz 2026 15:04:05 GMT", "9" * 200, "+" * 5000,
    ],
)  # fmt: skip
def test_a_date_that_is_none_is_no_date(written: str) -> None:
    assert read_date(written) is None


@given(st.text(max_size=120))
def test_whatever_stands_there_never_breaks_the_reader(written: str) -> None:
    found = read_date(written)
    assert found is None or found.tzinfo is not None
