"""Which entries of a document are new: publishers change ids, use them twice, and move whole sites."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from urllib.parse import parse_qsl, urlencode, urlsplit

from bot.core.hosts import host_key
from bot.core.model import Entry
from bot.core.spelling import fold

MASS = 5
"""So many entries at once, and half of a document, are more than a day's news."""
HALF = 0.5
NEARLY_ALL = 0.8
FEWEST_LINKS = 3
SHORTEST_TITLE = 20
"""Shorter titles come back by chance."""
_TRACKERS = ("utm_", "mtm_", "at_", "wt_mc")
_TRACKER = frozenset({"fbclid", "gclid", "yclid", "ysclid", "xtor", "mc_cid", "mc_eid", "cmpid", "igshid"})


@dataclass(frozen=True, slots=True)
class Print:
    """By what an entry can be recognised."""

    key: str
    link: str = ""
    """Its address in the one form in which addresses are compared; empty where it says nothing."""
    title: str = ""


@dataclass(frozen=True, slots=True)
class Familiar:
    """What the feed showed before that is like an entry."""

    key: bool = False
    """An entry with this key."""
    link_kept: bool = True
    """The entry with this key had this link."""
    title_kept: bool = True
    link: bool = False
    """Some entry had this link lately."""
    title: bool = False


@dataclass(frozen=True, slots=True)
class Sorted:
    """What of a document is new."""

    fresh: tuple[Entry, ...]
    new_ids: bool = False
    """Many entries came back under other ids."""


def prints(entries: Sequence[Entry]) -> list[Print]:
    """What tells the entries of a document apart; a link or a title that several share tells nothing."""
    links = [compare_url(entry.url) if entry.url else "" for entry in entries]
    titles = [compare_title(entry.title) for entry in entries]
    often_link, often_title = Counter(links), Counter(titles)
    return [
        Print(
            entry.key,
            link if often_link[link] == 1 else "",
            title if often_title[title] == 1 and len(title) >= SHORTEST_TITLE else "",
        )
        for entry, link, title in zip(entries, links, titles, strict=True)
    ]


def reused(entry: Entry, mark: Print, familiar: Familiar) -> Entry | None:
    """The entry under a key of its own, if its id was another article's: both link and title are new at once."""
    if familiar.key and mark.link and mark.title and not familiar.link_kept and not familiar.title_kept:
        return replace(entry, key=f"{entry.key}|{mark.link}")
    return None


def edited(mark: Print, familiar: Familiar) -> bool:
    """Whether a known entry has another link or another title than before; with both, it may be another article."""
    return familiar.key and bool(mark.link and mark.title) and familiar.link_kept != familiar.title_kept


def sort(entries: Sequence[Entry], familiar: Sequence[Familiar], *, by_link: bool) -> Sorted:
    """Part new entries from those that were there before, under whatever id.

    One that has a new id but a known link and a known title is an old one. When at least five entries and half of the
    document have new ids, and half of these have a known link or title, the publisher changed its ids: then one of both
    is enough. Where ids cannot be trusted at all (`by_link`), it always is.
    """
    unknown = [(e, f) for e, f in zip(entries, familiar, strict=True) if not f.key]
    alike = [e for e, f in unknown if f.link or f.title]
    mass = len(unknown) >= max(MASS, HALF * len(entries)) and len(alike) >= HALF * len(unknown)
    lenient = mass or by_link
    fresh = tuple(e for e, f in unknown if not (f.link and f.title) and not (lenient and (f.link or f.title)))
    return Sorted(fresh, mass)


def home_of(entries: Sequence[Entry]) -> str | None:
    """The site to which nearly all links of a document lead; None where there is no such one."""
    sites = Counter(host_key(entry.url) for entry in entries if entry.url)
    if sites.total() < FEWEST_LINKS:
        return None
    site, times = sites.most_common(1)[0]
    return site if times >= NEARLY_ALL * sites.total() else None


def hijacked(entries: Sequence[Entry], fresh: Sequence[Entry], home: str | None) -> bool:
    """Whether somebody else seems to write the feed: much is new at once, and all of it leads to one other site."""
    now = home_of(fresh)
    if home is None or now is None or len(fresh) < max(MASS, HALF * len(entries)):
        return False
    return now != home and all(host_key(entry.url) != home for entry in fresh if entry.url)


def compare_url(url: str) -> str:
    """An address in the form in which addresses are compared; it is never fetched."""
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").removeprefix("www.")
    except ValueError:
        return url
    query = sorted((k, v) for k, v in parse_qsl(parts.query, keep_blank_values=True) if not _tracks(k.lower()))
    return f"{host}{parts.path.rstrip('/')}?{urlencode(query)}".removesuffix("?")


def compare_title(title: str) -> str:
    """A title in the form in which titles are compared."""
    return " ".join(fold(title).split())


def _tracks(name: str) -> bool:
    return name.startswith(_TRACKERS) or name in _TRACKER
