"""When a chat hears: the panel, and the buttons that change it."""

from __future__ import annotations

from bot.core.audience import Cadence, Chat
from bot.core.text import Button, EntityKind, Text
from bot.core.timetable import DAYS
from bot.core.wording import Phrases, Writer, clean

NIGHTS = ("22-7", "23-8", "20-9")
_REVERSED = "Etc/GMT"
"""Zones of these names count the other way round than everybody does."""


def when_text(chat: Chat, phrases: Phrases) -> Text:
    """How often, at what hour, when not, and in which zone."""
    text = Writer().add(phrases.say("When you hear"), EntityKind.BOLD)
    text.line().add(f"{cadence_word(chat.cadence, phrases)}{_at(chat, phrases)}")
    quiet = f"{chat.quiet[0]:%H:%M}–{chat.quiet[1]:%H:%M}" if chat.quiet else phrases.say("none")
    text.line().add(phrases.say("Quiet hours: {hours}", hours=quiet))
    text.line().add(phrases.say("Time zone: {zone}", zone=_zone(chat.zone)))
    text.line().line().add(phrases.say("Or write it: /when daily 8:30 quiet 22-7 Europe/Paris"))
    return text.done(_buttons(chat, phrases))


def cadence_word(cadence: Cadence, phrases: Phrases) -> str:
    """How often, in a word."""
    return {
        Cadence.AT_ONCE: phrases.say("At once"),
        Cadence.HOURLY: phrases.say("Hourly"),
        Cadence.DAILY: phrases.say("Daily"),
        Cadence.WEEKLY: phrases.say("Weekly"),
    }[cadence]


def other_cadences(chat: Chat, phrases: Phrases) -> list[Button]:
    """One for each cadence but the present one: as many as fit a row."""
    return [
        Button(cadence_word(each, phrases), data=f"time:{each.value}") for each in Cadence if each is not chat.cadence
    ]


def _cadences(chat: Chat, phrases: Phrases) -> list[Button]:
    return [_choice(cadence_word(each, phrases), f"time:{each.value}", chosen=each is chat.cadence) for each in Cadence]


def _day_words(phrases: Phrases) -> list[str]:
    return [
        phrases.say("Monday"),
        phrases.say("Tuesday"),
        phrases.say("Wednesday"),
        phrases.say("Thursday"),
        phrases.say("Friday"),
        phrases.say("Saturday"),
        phrases.say("Sunday"),
    ]


def _at(chat: Chat, phrases: Phrases) -> str:
    day = f" · {_day_words(phrases)[chat.digest_day]}" if chat.cadence is Cadence.WEEKLY else ""
    return f"{day} · {chat.digest_at:%H:%M}" if chat.cadence in (Cadence.DAILY, Cadence.WEEKLY) else ""


def _zone(name: str) -> str:
    """The zone as people write it."""
    offset = name.removeprefix(_REVERSED)
    if offset == name or not offset:
        return clean(name, 60)
    return f"UTC{offset.translate(str.maketrans('+-', '-+'))}"


def _buttons(chat: Chat, phrases: Phrases) -> list[list[Button]]:
    cadences = _cadences(chat, phrases)
    nights = [Button(f"🌙 {span}", data=f"time:quiet {span}") for span in NIGHTS]
    if chat.quiet:
        nights.append(Button(phrases.say("No quiet hours"), data="time:quiet off"))
    zones = _zones(phrases)
    return [cadences[:2], cadences[2:], *_digest_buttons(chat, phrases), nights, zones[:3], zones[3:]]


def _digest_buttons(chat: Chat, phrases: Phrases) -> list[list[Button]]:
    """The hours near the one that is set, and for a weekly digest the days."""
    if chat.cadence not in (Cadence.DAILY, Cadence.WEEKLY):
        return []
    near = [(chat.digest_at.hour + step) % 24 for step in (-3, -1, 1, 3)]
    hours = [Button(f"{hour:02}:00", data=f"time:{hour}:00") for hour in near]
    if chat.cadence is Cadence.DAILY:
        return [hours]
    words = zip(DAYS, _day_words(phrases), strict=True)
    days = [_choice(word, f"time:{day.value}", chosen=day == DAYS[chat.digest_day]) for day, word in words]
    return [hours, days[:3], days[3:5], days[5:]]


def _zones(phrases: Phrases) -> list[Button]:
    cities = {
        "UTC": "UTC",
        "Europe/Berlin": phrases.say("Berlin"),
        "America/New_York": phrases.say("New York"),
        "America/Los_Angeles": phrases.say("Los Angeles"),
        "Asia/Shanghai": phrases.say("Shanghai"),
        "Asia/Tokyo": phrases.say("Tokyo"),
    }
    return [Button(city, data=f"time:{zone}") for zone, city in cities.items()]


def _choice(word: str, data: str, *, chosen: bool) -> Button:
    return Button(f"● {word}" if chosen else word, data=data)
