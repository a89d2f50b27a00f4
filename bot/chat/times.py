"""When a chat hears: the panel, and the words and buttons that change it."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import time
from functools import cache
from zoneinfo import available_timezones

from bot.core.audience import Cadence, Chat
from bot.core.text import Button, EntityKind, Text
from bot.core.wording import Phrases, Writer, clean

NIGHTS = ("22-7", "23-8", "20-9")
ZONES = ("UTC", "Europe/Berlin", "America/New_York", "America/Los_Angeles", "Asia/Shanghai", "Asia/Tokyo")
_SPAN = re.compile(r"(\d{1,2})(?::(\d\d))?\s*[-–]\s*(\d{1,2})(?::(\d\d))?")
_HOUR = re.compile(r"(\d{1,2})(?::(\d\d))?")


def when_text(chat: Chat, phrases: Phrases) -> Text:
    """How often, at what hour, when not, and in which zone."""
    text = Writer().add(phrases.say("When you hear"), EntityKind.BOLD)
    text.line().add(f"{cadence_word(chat.cadence, phrases)}{_at(chat)}")
    quiet = f"{chat.quiet[0]:%H:%M}–{chat.quiet[1]:%H:%M}" if chat.quiet else phrases.say("none")
    text.line().add(phrases.say("Quiet hours: {hours}", hours=quiet))
    text.line().add(phrases.say("Time zone: {zone}", zone=clean(chat.zone, 60)))
    text.line().line().add(phrases.say("Or write it: /when daily 8:30 quiet 22-7 Europe/Paris"))
    return text.done(_buttons(chat, phrases))


def cadence_word(cadence: Cadence, phrases: Phrases) -> str:
    """How often, in a word."""
    return {
        Cadence.AT_ONCE: phrases.say("At once"),
        Cadence.HOURLY: phrases.say("Hourly"),
        Cadence.DAILY: phrases.say("Daily"),
        Cadence.WEEKLY: phrases.say("Weekly, on Monday"),
    }[cadence]


def cadence_buttons(chat: Chat, phrases: Phrases) -> list[Button]:
    """One for each cadence."""
    return [
        Button(
            f"● {cadence_word(each, phrases)}" if each is chat.cadence else cadence_word(each, phrases),
            data=f"time:{each.value}",
        )
        for each in Cadence
    ]


def _at(chat: Chat) -> str:
    return f" · {chat.digest_at:%H:%M}" if chat.cadence in (Cadence.DAILY, Cadence.WEEKLY) else ""


def _buttons(chat: Chat, phrases: Phrases) -> list[list[Button]]:
    cadences = cadence_buttons(chat, phrases)
    hours = []
    if _at(chat):
        near = [(chat.digest_at.hour + step) % 24 for step in (-3, -1, 1, 3)]
        hours = [Button(f"{hour:02}:00", data=f"time:{hour}:00") for hour in near]
    nights = [Button(f"🌙 {span}", data=f"time:quiet {span}") for span in NIGHTS]
    if chat.quiet:
        nights.append(Button(phrases.say("No quiet hours"), data="time:quiet off"))
    zones = [Button(zone.rpartition("/")[2].replace("_", " "), data=f"time:{zone}") for zone in ZONES]
    return [cadences[:2], cadences[2:], hours, nights, zones[:3], zones[3:]]


def change_times(chat: Chat, words: str) -> Chat | None:
    """The chat with what the words want changed; None when one of them means nothing."""
    for word in words.replace("at once", "at_once").replace("quiet ", "quiet").split():
        changed = _change(chat, word)
        if changed is None:
            return None
        chat = changed
    return chat


def _change(chat: Chat, word: str) -> Chat | None:
    lower = word.lower().replace("_", " ")
    if lower in set(Cadence):
        return replace(chat, cadence=Cadence(lower))
    if lower in ("off", "quietoff"):
        return replace(chat, quiet=None)
    span = _SPAN.fullmatch(lower.removeprefix("quiet"))
    if span:
        begins, ends = _time(span[1], span[2]), _time(span[3], span[4])
        return replace(chat, quiet=(begins, ends)) if begins and ends else None
    hour = _HOUR.fullmatch(lower)
    if hour:
        moment = _time(hour[1], hour[2])
        return replace(chat, digest_at=moment) if moment else None
    zone = _zones().get(word.lower())
    return replace(chat, zone=zone) if zone else None


def _time(hour: str, minute: str | None) -> time | None:
    number = int(hour) % 24 if int(hour) <= 24 else 99  # noqa: PLR2004 - midnight may be written as 24
    return time(number, int(minute or 0)) if number < 24 and int(minute or 0) < 60 else None  # noqa: PLR2004


@cache
def _zones() -> dict[str, str]:
    """Zones by their name, and by their city alone."""
    names = sorted(available_timezones())
    cities = {name.rpartition("/")[2].lower(): name for name in names if "/" in name and not name.startswith("Etc/")}
    return cities | {name.lower(): name for name in names}
