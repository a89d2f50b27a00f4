"""Time zones by what people call them: by their name, and by their cities in any language that the bot speaks."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from zoneinfo import available_timezones

from babel import Locale

from bot.chat.tongues import locale_of
from bot.core.spelling import fold


@cache
def zones_of(language: str) -> Mapping[str, str]:
    """Names of zones by what a chat in this language, or in English, may write for them, folded."""
    cities = {zone: _city_of(zone) for zone in sorted(available_timezones()) if _has_city(zone)}
    own = Locale.parse(locale_of(language)).time_zones
    called: dict[str, str] = {named["city"]: zone for zone, named in own.items() if "city" in named}
    found = {fold(name): zone for name, zone in (_other_cities() | called).items()}
    found |= {fold(city): zone for zone, city in cities.items() if fold(city) not in found}
    return found | {fold(zone): zone for zone in available_timezones()}


@cache
def _other_cities() -> dict[str, str]:
    """Cities that no zone is called after."""
    table = tomllib.loads((files("bot") / "data" / "cities.toml").read_text("utf-8"))
    return {city.strip(): zone for zone, cities in table.items() for city in cities.split(",")}


def _has_city(zone: str) -> bool:
    return "/" in zone and not zone.startswith("Etc/")


def _city_of(zone: str) -> str:
    return zone.rpartition("/")[2].replace("_", " ")
