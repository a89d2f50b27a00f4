"""Says when a chat hears of something: at once, after its quiet hours, or with its next digest."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.core.audience import Cadence, Chat

_DAY = timedelta(days=1)


def hear_at(chat: Chat, now: datetime, *, urgent: bool = False) -> datetime:
    """The moment, in UTC, when the chat may hear of what is found now; `urgent` knows neither night nor digest."""
    if urgent:
        return now
    due = _next_digest(chat, now) if chat.cadence is not Cadence.AT_ONCE else now
    return _after_quiet(chat, due)


def zone_of(chat: Chat) -> ZoneInfo:
    """The chat's time zone; UTC when its name means nothing to this machine."""
    try:
        return ZoneInfo(chat.zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ZoneInfo("UTC")


def _next_digest(chat: Chat, now: datetime) -> datetime:
    zone = zone_of(chat)
    local = now.astimezone(zone)
    if chat.cadence is Cadence.HOURLY:
        return now.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)
    day = local
    if chat.cadence is Cadence.WEEKLY:
        day += _DAY * ((chat.digest_day - local.weekday()) % 7)
    due = _at(day, chat.digest_at, zone)
    if due <= now:
        due = _at(day + (_DAY * 7 if chat.cadence is Cadence.WEEKLY else _DAY), chat.digest_at, zone)
    return due


def _after_quiet(chat: Chat, due: datetime) -> datetime:
    if chat.quiet is None or chat.quiet[0] == chat.quiet[1]:
        return due
    begins, ends = chat.quiet
    zone = zone_of(chat)
    local = due.astimezone(zone)
    clock = local.time()
    over_midnight = begins > ends
    quiet = (clock >= begins or clock < ends) if over_midnight else begins <= clock < ends
    if not quiet:
        return due
    return _at(local + _DAY if over_midnight and clock >= begins else local, ends, zone)


def _at(day: datetime, clock: time, zone: ZoneInfo) -> datetime:
    return datetime.combine(day.date(), clock, zone).astimezone(UTC)
