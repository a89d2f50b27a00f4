"""When was it published? Dates as feeds write them, in many forms and languages, as times in UTC."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone

_EARLIEST = 1990
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan january januar jänner janvier janv enero ene gennaio gen januari янв января январь janeiro",
            "feb february februar février févr fev fevereiro febrero febbraio februari фев февраля февраль",
            "mar march märz mär mrz mars marzo março maart мар марта март",
            "apr april avril avr abril abr aprile апр апреля апрель",
            "may mai mayo maio maggio mag mei мая май",
            "jun june juni juin junio junho giugno giu июн июня июнь",
            "jul july juli juillet juil julio julho luglio lug июл июля июль",
            "aug august août aout agosto ago augustus авг августа август",
            "sep sept september septembre septiembre setembro set settembre сен сент сентября сентябрь",
            "oct october oktober okt octobre octubre outubro out ottobre ott окт октября октябрь",
            "nov november novembre noviembre novembro нояб ноя ноября ноябрь",
            "dec december dezember dez décembre déc diciembre dic dezembro dicembre дек декабря декабрь",
        ),
        start=1,
    )
    for name in names.split()
}
_ZONES = {
    "Z": 0, "UT": 0, "UTC": 0, "GMT": 0, "WET": 0, "WEST": 60, "BST": 60, "CET": 60, "MEZ": 60, "CEST": 120,
    "MESZ": 120, "EET": 120, "EEST": 180, "MSK": 180, "МСК": 180, "TRT": 180, "GST": 240, "PKT": 300, "IST": 330,
    "ICT": 420, "WIB": 420, "CST8": 480, "HKT": 480, "SGT": 480, "AWST": 480, "JST": 540, "KST": 540, "AEST": 600,
    "AEDT": 660, "NZST": 720, "NZDT": 780, "BRT": -180, "ART": -180, "EDT": -240, "EST": -300, "CDT": -300,
    "CST": -360, "MDT": -360, "MST": -420, "PDT": -420, "PST": -480,
}  # fmt: skip
_TIME = r"(?P<hour>\d{1,2})[:h时時시](?:\s?(?P<minute>\d{1,2}))?(?:[:分분]\s?(?P<second>\d{1,2}))?(?:[.,]\d+)?[秒초]?"
_HALF = re.compile(
    r"(?<![^\W\d])(?:(?P<pm>p\.?m\.?|下午|午後|오후)|(?P<am>a\.?m\.?|上午|午前|오전))(?![^\W\d])", re.IGNORECASE
)
_CLOCK = re.compile(_TIME)
_OFFSET = re.compile(r"(?:GMT|UTC?)?\s?(?P<sign>[+-])(?P<hours>\d{2}):?(?P<minutes>\d{2})\b")
_ZONE = re.compile(r"\b(?P<zone>[A-ZМСК]{1,4})\b")
_YEAR_FIRST = re.compile(r"(?P<year>\d{4})\s?[-/.年년]\s?(?P<month>\d{1,2})\s?[-/.月월]\s?(?P<day>\d{1,2})[日일]?T?")
_DAY_FIRST = re.compile(r"(?<!\d)(?P<day>\d{1,2})[/.](?P<month>\d{1,2})[/.](?P<year>\d{4})")
_DAY_NAMED = re.compile(
    r"(?<!\d)(?P<day>\d{1,2})(?:st|nd|rd|th|er|\.)?[\s-](?:de\s)?(?P<name>[^\W\d_]{3,10})\.?[\s-](?:de\s)?(?P<year>\d{4}|\d{2})(?!\d)"
)
_NAME_FIRST = re.compile(r"(?P<name>[^\W\d_]{3,10})\.?\s(?P<day>\d{1,2})(?:st|nd|rd|th)?,?\s(?P<year>\d{4})(?!\d)")
_UNIX = re.compile(r"\d{9,10}|\d{13}")
_ASCTIME = re.compile(r"(?P<name>[A-Z][a-z]{2})\s+(?P<day>\d{1,2})\s+(?P<clock>\d{1,2}:\d{2}:\d{2})\s+(?P<year>\d{4})")
_COMPACT = re.compile(r"\b(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)")
_LONGEST = 100
_MILLISECONDS = 13
_NOON = 12
_MONTHS_OF_A_YEAR = 12
_CENTURY = 100


def read_date(text: str) -> datetime | None:
    """The time that a feed's date means, None when it is none or lies before 1990; without a zone it is UTC."""
    text = " ".join(text[:_LONGEST].split())
    try:
        found = _unix(text) if _UNIX.fullmatch(text) else _written(text)
    except (ValueError, OverflowError):
        return None
    return found if found and found.year >= _EARLIEST else None


def _unix(text: str) -> datetime:
    seconds = int(text) / (1000 if len(text) == _MILLISECONDS else 1)
    return datetime.fromtimestamp(seconds, UTC)


def _written(text: str) -> datetime | None:
    text = _ASCTIME.sub(r"\g<day> \g<name> \g<year> \g<clock>", text)
    text = _COMPACT.sub(r"\1-\2-\3T\4:\5:\6", text)
    day, rest = _day(text)
    return None if day is None else _at(day, rest)


def _day(text: str) -> tuple[datetime | None, str]:
    """The day at midnight, and the text that stands behind it."""
    for shape in (_YEAR_FIRST, _DAY_NAMED, _NAME_FIRST, _DAY_FIRST):
        found = shape.search(text)
        month = _month(found) if found else None
        if found and month:
            day = int(found["day"])
            if month > _MONTHS_OF_A_YEAR and shape is _DAY_FIRST:  # As in America: the month stands first.
                month, day = day, month
            return datetime(_year(found["year"]), month, day, tzinfo=UTC), text[found.end() :]
    return None, ""


def _month(found: re.Match[str]) -> int | None:
    parts = found.groupdict()
    return int(parts["month"]) if "month" in parts else _MONTHS.get(parts["name"].lower())


def _year(digits: str) -> int:
    """Two digits mean what RFC 2822 says: 50 and above is the last century."""
    year = int(digits)
    if len(digits) > len("99"):
        return year
    return year + (1900 if year >= _CENTURY // 2 else 2000)


def _at(day: datetime, rest: str) -> datetime:
    clock = _CLOCK.search(rest)
    if not clock:
        return day
    hour = _hour(int(clock["hour"]), rest)
    if hour == 2 * _NOON:
        day, hour = day + timedelta(days=1), 0
    moment = day.replace(hour=hour, minute=int(clock["minute"] or 0), second=min(int(clock["second"] or 0), 59))
    return moment.replace(tzinfo=_zone(_HALF.sub("", rest[clock.end() :]))).astimezone(UTC)


def _hour(hour: int, rest: str) -> int:
    half = _HALF.search(rest)
    if half is None or hour > _NOON:
        return hour
    return hour % _NOON + (_NOON if half["pm"] else 0)


def _zone(rest: str) -> timezone:
    offset = _OFFSET.search(rest)
    if offset:
        minutes = int(offset["hours"]) * 60 + int(offset["minutes"])
        return timezone(timedelta(minutes=-minutes if offset["sign"] == "-" else minutes))
    named = _ZONE.search(rest.upper())
    return timezone(timedelta(minutes=_ZONES.get(named["zone"], 0) if named else 0))
