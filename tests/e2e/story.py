"""News of invented people, as many as a test wants, in feeds that show the last days: no restart misses any."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.utils import format_datetime
from itertools import product
from pathlib import Path

FIRST = (
    "Ottoline",
    "Ludovic",
    "Perpetua",
    "Casimir",
    "Wilhelmina",
    "Thaddeus",
    "Leocadia",
    "Barnaby",
    "Ximena",
    "Osric",
)
LAST = (
    "Braithe",
    "Pranther",
    "Quillmoor",
    "Vantongeren",
    "Holloweck",
    "Zimberlin",
    "Tarkanyi",
    "Wexcombe",
    "Oakhampten",
)
LABS = ("OpenAI", "Anthropic", "Mistral AI", "Cohere")
OUTLETS = ("courier", "harbour", "ledger", "gazette")
SHOWN = timedelta(days=12)
"""How long an item stands in the documents of its feed: longer than any restart takes, in news time."""


@dataclass(frozen=True, slots=True)
class Item:
    """One article."""

    at: datetime
    outlet: str
    title: str


@dataclass(frozen=True, slots=True)
class Plot:
    """Somebody moves; another outlet says so too, and of every second one it is confirmed in the end."""

    name: str
    origin: str
    destination: str
    at: datetime
    outlets: tuple[str, str]
    confirmed: bool

    @property
    def items(self) -> Iterator[Item]:
        """What the outlets write of it, and when."""
        first, second = self.outlets
        yield Item(self.at, first, f"{self.origin} researcher {self.name} joins {self.destination}")
        later = self.at + timedelta(hours=7)
        yield Item(later, second, f"{self.destination} hires {self.name}, a researcher at {self.origin}")
        if self.confirmed:
            sure = self.at + timedelta(days=2)
            title = f"{self.destination} confirms hiring of {self.origin} researcher {self.name}"
            yield Item(sure, first, title)


def plots(begin: datetime, end: datetime, count: int) -> list[Plot]:
    """So many moves, spread evenly."""
    step = (end - begin) / count
    people = [f"{first} {last}" for last, first in product(LAST, FIRST)][:count]
    return [
        Plot(
            name,
            LABS[number % 4],
            LABS[(number + 1 + number // 4 % 3) % 4],
            begin + number * step,
            (OUTLETS[number % 4], OUTLETS[(number + 1) % 4]),
            number % 2 == 0,
        )
        for number, name in enumerate(people)
    ]


def write_feeds(folder: Path, told: list[Plot], begin: datetime) -> None:
    """A document of each outlet at each time at which it publishes something."""
    items = defaultdict[str, list[Item]](list)
    for plot in told:
        for item in plot.items:
            items[item.outlet].append(item)
    for outlet in OUTLETS:
        feed = folder / outlet
        feed.mkdir(parents=True)
        published = sorted(items[outlet], key=lambda item: item.at)
        for now in {begin, *(item.at for item in published)}:
            shown = [item for item in published if now - SHOWN <= item.at <= now]
            (feed / f"{now:%Y%m%dT%H%M%SZ}.xml").write_text(_document(outlet, shown), "utf-8")


def _document(outlet: str, items: list[Item]) -> str:
    body = "".join(
        f"<item><title>{item.title}</title><link>https://{outlet}.example/{item.at:%d%H%M%S}</link>"
        f"<pubDate>{format_datetime(item.at)}</pubDate></item>"
        for item in reversed(items)
    )
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>The {outlet}</title>{body}</channel></rss>'
