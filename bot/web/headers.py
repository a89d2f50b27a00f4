"""What the headers of an answer say: how long it keeps, when to come back, and what to send next time."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

from bot.core.model import Validators

LONGEST_KEEP = timedelta(days=1)
LONGEST_PAUSE = timedelta(days=7)
_LONGEST_VALIDATOR = 1024
_LARGEST = 64 * 1024
_DIRECTIVE = re.compile(r"([\w-]+)\s*(?:=\s*(\"[^\"]*\"|[^,;\s]*))?")
_PRINTABLE = re.compile(rb"[\x20-\x7e\x80-\xff]+")
# The three forms of RFC 9110, 5.6.7, and their common misspelling with an offset; the standard library guesses at more.
_HTTP_DATE = re.compile(
    r"\w{3}, \d{1,2}[ -]\w{3}[ -]\d{4} \d\d:\d\d:\d\d( (GMT|UTC|[+-]\d{4}))?"
    r"|\w{6,9}, \d\d-\w{3}-\d\d \d\d:\d\d:\d\d GMT"
    r"|\w{3} \w{3} [ \d]\d \d\d:\d\d:\d\d \d{4}"
)


class Headers:
    """The header lines of an answer, as bytes."""

    def __init__(self, lines: Iterable[tuple[bytes, bytes]]) -> None:
        self._lines: dict[bytes, list[bytes]] = {}
        self._size = 0
        for name, value in lines:
            self._lines.setdefault(name.lower(), []).append(value)
            self._size += len(name) + len(value)

    def raw(self, name: str) -> bytes | None:
        """The first line of that name, byte by byte."""
        found = self._lines.get(name.lower().encode())
        return found[0] if found else None

    def text(self, name: str) -> str:
        """All lines of that name as one; empty when there is none."""
        found = self._lines.get(name.lower().encode())
        return ", ".join(value.decode("latin-1").strip() for value in found) if found else ""

    @property
    def oversized(self) -> bool:
        """More than any honest server has to say."""
        return self._size > _LARGEST


def validators(headers: Headers, url: str | None = None) -> Validators:
    """What the answer wants back next time; nothing from a server that says its answer is never valid."""
    if headers.text("Expires") == "0":
        return Validators()
    return Validators(sendable(headers.raw("ETag")), sendable(headers.raw("Last-Modified")), url)


def sendable(value: bytes | None) -> bytes | None:
    """A validator that can be sent again as it came: aiohttp writes headers in UTF-8, so other bytes cannot."""
    if not value or len(value) > _LONGEST_VALIDATOR or not _PRINTABLE.fullmatch(value):
        return None
    try:
        value.decode()
    except UnicodeDecodeError:
        return None
    return value


def keep_for(headers: Headers, now: datetime) -> timedelta | None:
    """How long the answer stays fresh, at most a day: what is left of `max-age`, or the time until `Expires`."""
    control = _directives(headers.text("Cache-Control"))
    if "no-cache" in control or "no-store" in control:
        return None
    spans = [span for span in (_max_age(control, headers), _expires(headers, now)) if span is not None]
    longest = max(spans, default=timedelta())
    return min(longest, LONGEST_KEEP) if longest > timedelta() else None


def retry_after(headers: Headers, now: datetime) -> timedelta | None:
    """The pause that the server asks for, at most a week: seconds, or a date relative to its own `Date`."""
    value = headers.text("Retry-After")
    if value.isascii() and value.isdigit():
        return timedelta(seconds=min(int(value[:12]), LONGEST_PAUSE.total_seconds()))
    until = http_date(value)
    if until is None:
        return None
    return min(max(until - _date(headers, now), timedelta()), LONGEST_PAUSE)


def http_date(value: str) -> datetime | None:
    """A date in one of the three forms of HTTP, else None."""
    if not _HTTP_DATE.fullmatch(value.strip()):
        return None
    try:
        parsed = parsedate_to_datetime(value.strip())
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
    return parsed.replace(tzinfo=UTC) if parsed.tzinfo is None else parsed.astimezone(UTC)


def _directives(control: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, argument in _DIRECTIVE.findall(control):
        # `no-cache="Set-Cookie"` speaks of one header alone.
        if not (name.lower() == "no-cache" and argument):
            found.setdefault(name.lower(), argument.strip('"').strip())
    return found


def _max_age(control: dict[str, str], headers: Headers) -> timedelta | None:
    seconds = _seconds(control.get("max-age", ""))
    if seconds is None:
        return None
    return timedelta(seconds=seconds - (_seconds(headers.text("Age")) or 0))


def _expires(headers: Headers, now: datetime) -> timedelta | None:
    until = http_date(headers.text("Expires"))
    return None if until is None else until - _date(headers, now)


def _date(headers: Headers, now: datetime) -> datetime:
    return http_date(headers.text("Date")) or now


def _seconds(value: str) -> int | None:
    return min(int(value[:12]), 10**9) if value.isascii() and value.isdigit() else None
