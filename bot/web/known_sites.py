"""Addresses of well-known sites as people paste them, and where their feeds are."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, urlsplit

_MASTODON = re.compile(r"@?([\w.-]+)@([\w.-]+\.\w+)")
_MASTODON_PATH = re.compile(r"/@([\w.-]+)(?:@([\w.-]+\.\w+))?(/\d{6,})?")
"""A post, or somebody of another server: such pages name no feed. A bare profile does."""
_BLUESKY = re.compile(r"@([\w-]+(?:\.[\w-]+)+)")
_CLONED = re.compile(r"(?:ssh://)?git@github\.com[:/]([\w.-]+/[\w.-]+)")
_SHORT_REDDIT = re.compile(r"/?(?:r|u|user)/[\w+-]+/?")
_RESERVED = frozenset({"topics", "search", "settings", "orgs", "marketplace", "features", "about"})


def feed_address(pasted: str) -> str:
    """The address of the feed, where the site is known to have it there; else what was pasted, with a scheme."""
    pasted = pasted.strip().strip("<>")
    url = _written_short(pasted) or (pasted if "://" in pasted else f"https://{pasted}")
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
    return _mastodon(host, path) or url


def _written_short(pasted: str) -> str | None:
    """The address behind what is no address: an account's name, `r/…`, what one clones from."""
    account = _MASTODON.fullmatch(pasted)
    if account and account[1] != "git":
        return f"https://{account[2]}/@{account[1]}.rss"
    if known := _BLUESKY.fullmatch(pasted):
        return f"https://bsky.app/profile/{known[1]}"
    if _SHORT_REDDIT.fullmatch(pasted):
        return f"https://www.reddit.com/{pasted.strip('/')}"
    cloned = _CLONED.fullmatch(pasted)
    return f"https://github.com/{cloned[1]}" if cloned else None


def _mastodon(host: str, path: str) -> str | None:
    found = _MASTODON_PATH.fullmatch(path)
    if found is None or not (found[2] or found[3]):
        return None
    return f"https://{found[2] or host}/@{found[1]}.rss"


def _youtube(_host: str, path: str, query: str) -> str | None:
    base = "https://www.youtube.com/feeds/videos.xml?"
    if channel := re.match(r"/channel/(UC[\w-]{22})", path):
        return f"{base}channel_id={channel[1]}"
    if user := re.match(r"/user/([\w-]+)", path):
        return f"{base}user={user[1]}"
    playlist = parse_qs(query).get("list") if path == "/playlist" else None
    return f"{base}playlist_id={playlist[0]}" if playlist else None


def _substack(host: str, path: str, _query: str) -> str | None:
    shared = re.match(r"/pub/([\w-]+)", path) if host == "open.substack.com" else None
    if shared:
        return f"https://{shared[1]}.substack.com/feed"
    if host not in ("substack.com", "open.substack.com"):
        return f"https://{host}/feed"
    writer = re.fullmatch(r"/@([\w-]+)(/.*)?", path)
    return f"https://{writer[1]}.substack.com/feed" if writer else None


def _bluesky(_host: str, path: str, _query: str) -> str | None:
    profile = re.match(r"/profile/[\w.:-]+", path)
    return f"https://bsky.app{profile.group()}/rss" if profile else None


def _bluesky_name(host: str, _path: str, _query: str) -> str | None:
    return f"https://bsky.app/profile/{host}/rss"


def _reddit(_host: str, path: str, _query: str) -> str | None:
    place = re.match(r"/(r|u|user)/[\w+-]+", path)
    return f"https://www.reddit.com{place.group()}/.rss" if place else None


def _github(host: str, path: str, _query: str) -> str | None:
    parts = [part for part in path.split("/") if part]
    if host != "github.com" or not parts or parts[0] in _RESERVED:
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
    "bsky.social": _bluesky_name,
    "reddit.com": _reddit,
    "github.com": _github,
}
