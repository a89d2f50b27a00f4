"""Addresses of well-known sites as people paste them, and where their feeds are."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, urlsplit

_MASTODON = re.compile(r"@([\w.-]+)@([\w.-]+\.\w+)")
_RESERVED = frozenset({"topics", "search", "settings", "orgs", "marketplace", "features", "about"})


def feed_address(pasted: str) -> str:
    """The address of the feed, where the site is known to have it there; else what was pasted, with a scheme."""
    pasted = pasted.strip().strip("<>")
    account = _MASTODON.fullmatch(pasted)
    if account:
        return f"https://{account[2]}/@{account[1]}.rss"
    url = pasted if "://" in pasted else f"https://{pasted}"
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").removeprefix("www.").removeprefix("m.")
    except ValueError:
        return url
    path = parts.path.rstrip("/")
    if path.endswith((".rss", ".xml", ".atom", "/feed", "/rss")):
        return url
    for site, rule in _RULES.items():
        if host == site or host.endswith(f".{site}"):
            return rule(host, path, parts.query) or url
    return url


def _youtube(_host: str, path: str, query: str) -> str | None:
    channel = re.match(r"/channel/(UC[\w-]{22})", path)
    playlist = parse_qs(query).get("list") if path == "/playlist" else None
    base = "https://www.youtube.com/feeds/videos.xml?"
    if channel:
        return f"{base}channel_id={channel[1]}"
    return f"{base}playlist_id={playlist[0]}" if playlist else None


def _substack(host: str, path: str, _query: str) -> str | None:
    if host != "substack.com":
        return f"https://{host}/feed"
    writer = re.fullmatch(r"/@([\w-]+)(/.*)?", path)
    return f"https://{writer[1]}.substack.com/feed" if writer else None


def _bluesky(_host: str, path: str, _query: str) -> str | None:
    profile = re.match(r"/profile/[\w.:-]+", path)
    return f"https://bsky.app{profile.group()}/rss" if profile else None


def _reddit(_host: str, path: str, _query: str) -> str | None:
    place = re.match(r"/(r|u|user)/[\w-]+", path)
    return f"https://www.reddit.com{place.group()}/.rss" if place else None


def _github(_host: str, path: str, _query: str) -> str | None:
    parts = [part for part in path.split("/") if part]
    if not parts or parts[0] in _RESERVED:
        return None
    if len(parts) == 1:
        return f"https://github.com/{parts[0]}.atom"
    repository = f"https://github.com/{parts[0]}/{parts[1].removesuffix('.git')}"
    what = parts[2] if len(parts) > 2 else "releases"  # noqa: PLR2004 - owner, repository, and what is looked at
    if what == "commits" and len(parts) > 3:  # noqa: PLR2004
        return f"{repository}/commits/{'/'.join(parts[3:])}.atom"
    return f"{repository}/{what if what in ('releases', 'tags', 'commits') else 'releases'}.atom"


_RULES = {
    "youtube.com": _youtube,
    "substack.com": _substack,
    "bsky.app": _bluesky,
    "reddit.com": _reddit,
    "github.com": _github,
}
