from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.core.model import Validators
from bot.web.headers import Headers, http_date, keep_for, retry_after, validators

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
DATE = ("Date", "Mon, 02 Mar 2026 11:00:00 GMT")


def said(*lines: tuple[str, str | bytes]) -> Headers:
    return Headers([(name.encode(), value if isinstance(value, bytes) else value.encode()) for name, value in lines])


@pytest.mark.parametrize(
    ("lines", "seconds"),
    [
        ([], None),
        ([("Cache-Control", "max-age=600")], 600),
        ([("Cache-Control", "MAX-AGE = 600")], 600),
        ([("Cache-Control", 'public,max-age="600"')], 600),
        ([("Cache-Control", "max-age=600"), ("Age", "599")], 1),
        ([("Cache-Control", "max-age=600"), ("Age", "700")], None),
        ([("Cache-Control", "max-age=600"), ("Age", "long")], 600),
        ([("Cache-Control", "public"), ("Cache-Control", "max-age=600")], 600),
        ([("Cache-Control", "max-age=600, max-age=900")], 600),
        ([("Cache-Control", "no-cache, max-age=600")], None),
        ([("Cache-Control", "max-age=600, no-store")], None),
        ([("Cache-Control", 'no-cache="Set-Cookie", max-age=600')], 600),
        ([("Cache-Control", "s-maxage=600")], None),
        ([("Cache-Control", "max-age=-1")], None),
        ([("Cache-Control", "max-age=ten")], None),
        ([("Cache-Control", "max-age=")], None),
        ([("Cache-Control", "max-age=6e2")], None),
        ([("Cache-Control", "max-age=0")], None),
        ([("Cache-Control", "max-age=2591034")], 86400),
        ([("Cache-Control", "max-age=99999999999999999999999")], 86400),
        ([("Expires", "0")], None),
        ([("Expires", "-1")], None),
        ([("Expires", "Mon, 02 Mar 2026 12:20:00 GMT")], 1200),
        ([("Expires", "Mon, 02 Mar 2026 12:20:00 GMT"), DATE], 4800),
        ([("Expires", "Mon, 02 Mar 2026 12:20:00 GMT"), ("Date", "today")], 1200),
        ([("Expires", "Mon, 02 Mar 2026 10:00:00 GMT")], None),
        ([("Expires", "Monday, 02-Mar-26 12:20:00 GMT")], 1200),
        ([("Expires", "Mon Mar  2 12:20:00 2026")], 1200),
        ([("Expires", "Mon, 02 Mar 2026 12:20:00 GMT"), ("Cache-Control", "max-age=600")], 1200),
        ([("Expires", "Mon, 02 Mar 2026 12:20:00 GMT"), ("Cache-Control", "no-cache")], None),
        ([("Expires", "Thu, 01 Jan 2099 00:00:00 GMT")], 86400),
    ],
)
def test_the_servers_wish_is_read_whatever_way_it_is_put(lines: list[tuple[str, str]], seconds: int | None) -> None:
    expected = None if seconds is None else timedelta(seconds=seconds)
    assert keep_for(said(*lines), NOW) == expected


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("120", 120),
        (" 120 ", 120),
        ("0", 0),
        ("999999999999", 7 * 86400),
        ("9" * 5000, 7 * 86400),
        ("-5", None),
        ("1e3", None),
        ("١٢", None),
        ("soon", None),
        ("", None),
        ("Mon, 02 Mar 2026 11:02:00 GMT", 120),
        ("Monday, 02-Mar-26 11:02:00 GMT", 120),
        ("Mon Mar  2 11:02:00 2026", 120),
        ("Mon, 02 Mar 2026 10:00:00 GMT", 0),
        ("Thu, 01 Jan 2099 00:00:00 GMT", 7 * 86400),
        ("Mon, 32 Mar 2026 10:00:00 GMT", None),
    ],
)
def test_a_pause_is_seconds_or_a_date_by_the_servers_own_clock(value: str, seconds: int | None) -> None:
    expected = None if seconds is None else timedelta(seconds=seconds)
    assert retry_after(said(("Retry-After", value), DATE), NOW) == expected


def test_without_a_date_of_its_own_a_pause_goes_by_our_clock() -> None:
    assert retry_after(said(("Retry-After", "Mon, 02 Mar 2026 12:02:00 GMT")), NOW) == timedelta(minutes=2)


def test_a_date_that_is_no_http_date_is_none() -> None:
    for value in ("2026-03-02T12:00:00Z", "1772452800", "yesterday", "", "Mon, 00 Foo 2026 10:00:00 GMT"):
        assert http_date(value) is None


def test_validators_are_kept_byte_by_byte() -> None:
    for etag in (b"bare", b'W/"weak"', b'""', b'"a, b"', b'"' + b"x" * 1022 + b'"', '"é"'.encode()):
        assert validators(said(("etag", etag))).etag == etag
    for modified in (b"-1", b"0", b"Thu, 01 Jan 2041 00:00:00 GMT", b"Mon, 02 Mar 2026 12:00:00 +0100"):
        assert validators(said(("Last-Modified", modified))).last_modified == modified


def test_validators_that_could_not_go_back_unchanged_are_dropped() -> None:
    for etag in (b"", b'"' + b"x" * 3000 + b'"', b'"\xff"', b'"a\x00b"', b'"a\x1bb"'):
        assert validators(said(("ETag", etag))).etag is None


def test_each_validator_stands_alone() -> None:
    assert validators(said(("ETag", '"1"'))) == Validators(etag=b'"1"')
    assert validators(said(("Last-Modified", "now"))) == Validators(last_modified=b"now")
    assert validators(said(("Last-Modified", "now")), "http://example.org/") == Validators(
        None, b"now", "http://example.org/"
    )


def test_a_server_that_wants_no_cache_gets_no_validators() -> None:
    assert validators(said(("Expires", "0"), ("ETag", '"1"'))) == Validators()
