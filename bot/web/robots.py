"""What a site's robots.txt lets us read (RFC 9309)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

OUR_NAME = "mercato"
_MOST = 500 * 1024
_MOST_STARS = 10


@dataclass(frozen=True, slots=True)
class Robots:
    """The rules for us: (path pattern, allowed)."""

    rules: tuple[tuple[str, bool], ...] = ()

    def allows(self, url: str) -> bool:
        """The longest pattern that fits decides; on a tie the one that allows."""
        parts = urlsplit(url)
        path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        fitting = [(len(pattern), allowed) for pattern, allowed in self.rules if _fits(pattern, path)]
        return max(fitting, default=(0, True))[1]


NOTHING = Robots((("/", False),))
"""For a site whose robots.txt cannot be read because the site is in trouble."""


def parse_robots(text: str) -> Robots:
    """The rules of our own group, else those of `*`."""
    groups: dict[str, list[tuple[str, bool]]] = {}
    names: list[str] = []
    open_for_names = False
    for line in text[:_MOST].splitlines():
        key, _, value = line.partition("#")[0].partition(":")
        key, value = key.strip().lower(), value.strip()
        if key == "user-agent":
            names = [*names, value.lower()] if open_for_names else [value.lower()]
            open_for_names = True
            groups.setdefault(value.lower(), [])
        elif key in ("allow", "disallow"):
            open_for_names = False
            for name in names:
                groups[name] += [(value, key == "allow")] if value else []
    return Robots(tuple(groups.get(OUR_NAME, groups.get("*", []))))


def _fits(pattern: str, path: str) -> bool:
    whole = pattern.endswith("$")
    parts = [re.escape(part) for part in pattern.removesuffix("$").split("*")]
    # Many stars in one expression backtrack badly; a few are enough for honest sites.
    return len(parts) <= _MOST_STARS and re.match(".*".join(parts) + ("$" if whole else ""), path) is not None
