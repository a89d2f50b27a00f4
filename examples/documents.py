"""An outlet's items as RSS 2.0, RSS 1.0 (RDF), Atom and JSON Feed."""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime
from xml.sax.saxutils import escape, quoteattr
from zoneinfo import ZoneInfo


@dataclass(frozen=True)
class Item:
    """One article of an outlet, with the ids of the moves that it reports or mentions."""

    slug: str
    feed: dict
    entry: dict

    @property
    def at(self) -> datetime:
        return self.entry["at"]

    @property
    def id(self) -> str:
        return f"{self.slug}-{self.at:%m%d%H%M}"

    @property
    def link(self) -> str:
        plain = unicodedata.normalize("NFKD", self.entry["title"]).encode("ascii", "ignore").decode().lower()
        words = re.findall(r"[a-z0-9]+", plain)[:7]
        return f"{self.feed['link']}/{self.at:%Y/%m/%d}/{'-'.join([*words, format(self.at, '%H%M')])}"

    @property
    def key(self) -> str:
        """What tells the item apart in its feed: two of the feeds give no id beside the link."""
        return self.link if self.feed["format"] == "rdf" or self.feed["dates"] == "none" else self.id

    @property
    def language(self) -> str:
        return self.feed["language"].split("-")[0]

    @property
    def stage(self) -> str:
        return self.entry.get("stage", "reported")

    @property
    def date(self) -> str:
        """The date in the way of its outlet."""
        local = self.at.astimezone(ZoneInfo(self.feed["zone"]))
        common = format_datetime(local)
        return {
            "none": "",
            "date": f"{local:%Y-%m-%d}",
            "rfc3339": local.isoformat(),
            "rfc3339-z": f"{self.at:%Y-%m-%dT%H:%M:%S.000Z}",
            "rfc822": common,
            "rfc822-names": f"{common[:-5]}{local.tzname()}",
            "rfc822-short": common.replace(":00 ", " ", 1),
        }[self.feed["dates"]]


def rss_item(i: Item) -> str:
    e, feed = i.entry, i.feed
    summary = e["summary"]
    if feed.get("tail"):
        home = f"<a href={quoteattr(feed['link'])}>{feed['title']}</a>"
        post = f"<a href={quoteattr(i.link)}>{escape(e['title'])}</a>"
        summary = f"<p>{escape(summary)}</p>\n<p>The post {post} appeared first on {home}.</p>"
    parts = [f"<title>{escape(e['title'])}</title>", f"<link>{i.link}</link>"]
    if feed["dates"] != "none":
        parts += [f"<pubDate>{i.date}</pubDate>", f'<guid isPermaLink="false">{i.key}</guid>']
    parts.append(f"<description>{escape(summary)}</description>")
    if feed.get("full_text"):
        paragraphs = "\n".join(f"<p>{escape(p)}</p>" for p in [e["summary"], *e.get("text", [])])
        parts.append(f"<content:encoded><![CDATA[{paragraphs}]]></content:encoded>")
    return "    <item>\n      " + "\n      ".join(parts) + "\n    </item>\n"


def rss(feed: dict, items: list[Item], moment: datetime) -> str:
    return (
        '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">\n  <channel>\n'
        f"    <title>{feed['title']}</title>\n    <link>{feed['link']}/</link>\n"
        f"    <description>{escape(feed['about'])}</description>\n    <language>{feed['language']}</language>\n"
        f"    <lastBuildDate>{format_datetime(moment)}</lastBuildDate>\n"
        + "".join(map(rss_item, items))
        + "  </channel>\n</rss>\n"
    )


def atom(feed: dict, items: list[Item], moment: datetime) -> str:
    entries = "".join(
        f"  <entry>\n    <id>{i.key}</id>\n    <title>{escape(i.entry['title'])}</title>\n"
        f"    <link href={quoteattr(i.link)}/>\n    <published>{i.date}</published>\n    <updated>{i.date}</updated>\n"
        f'    <summary type="html">{escape("<p>" + escape(i.entry["summary"]) + "</p>")}</summary>\n  </entry>\n'
        for i in items
    )
    return (
        f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{feed["language"]}">\n  <id>{feed["link"]}/</id>\n'
        f"  <title>{feed['title']}</title>\n  <subtitle>{escape(feed['about'])}</subtitle>\n"
        f"  <link href={quoteattr(feed['link'] + '/')}/>\n  <updated>{moment.isoformat()}</updated>\n{entries}</feed>\n"
    )


def rdf(feed: dict, items: list[Item], moment: datetime) -> str:
    listed = "".join(f"        <rdf:li rdf:resource={quoteattr(i.link)}/>\n" for i in items)
    entries = "".join(
        f"  <item rdf:about={quoteattr(i.link)}>\n    <title>{escape(i.entry['title'])}</title>\n"
        f"    <link>{i.link}</link>\n    <description>{escape(i.entry['summary'])}</description>\n"
        f"    <dc:date>{i.date}</dc:date>\n  </item>\n"
        for i in items
    )
    return (
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"\n'
        '    xmlns:dc="http://purl.org/dc/elements/1.1/">\n'
        f"  <channel rdf:about={quoteattr(feed['link'] + '/')}>\n    <title>{feed['title']}</title>\n"
        f"    <link>{feed['link']}/</link>\n    <description>{escape(feed['about'])}</description>\n"
        f"    <dc:language>{feed['language']}</dc:language>\n    <dc:date>{moment:%Y-%m-%d}</dc:date>\n"
        f"    <items>\n      <rdf:Seq>\n{listed}      </rdf:Seq>\n    </items>\n  </channel>\n{entries}</rdf:RDF>\n"
    )


def json_feed(feed: dict, items: list[Item], _: datetime) -> str:
    made = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": feed["title"],
        "home_page_url": feed["link"] + "/",
        "description": feed["about"],
        "language": feed["language"],
        "items": [
            {
                "id": i.key,
                "url": i.link,
                "title": i.entry["title"],
                "content_text": i.entry["summary"],
                "date_published": i.date,
            }
            for i in items
        ],
    }
    return json.dumps(made, ensure_ascii=False, indent=1) + "\n"


def document(items: list[Item], moment: datetime) -> bytes:
    feed = items[0].feed
    encoding = feed.get("encoding", "utf-8")
    text = {"rss": rss, "atom": atom, "rdf": rdf, "json": json_feed}[feed["format"]](feed, items, moment)
    head = "" if feed["format"] == "json" else f'<?xml version="1.0" encoding="{encoding}"?>\n'
    return (head + text).encode(encoding)
