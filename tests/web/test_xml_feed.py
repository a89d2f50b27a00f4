from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.core.model import Document
from bot.core.outcomes import FetchFailed, FetchProblem
from bot.web.entries import MOST_FULL
from bot.web.xml_feed import read_xml

ITEM = """
<item><title>Ada Quill joins Northlight</title><link>https://example.org/1</link><guid>tag:1</guid>
<description>&lt;p&gt;She &lt;b&gt;leaves&lt;/b&gt; Eastmoor.&lt;/p&gt;</description>
<pubDate>Mon, 02 Mar 2026 08:00:00 GMT</pubDate></item>
"""


def rss(items: str = ITEM, channel: str = "") -> str:
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>Trades</title>{channel}{items}</channel></rss>'


def read(text: str, base: str | None = None) -> Document:
    document = read_xml(text, base)
    assert isinstance(document, Document)
    return document


def refused(text: str) -> FetchFailed:
    outcome = read_xml(text, None)
    assert isinstance(outcome, FetchFailed)
    return outcome


def test_an_item_of_rss_becomes_an_entry_of_plain_text() -> None:
    document = read(rss())
    entry = document.entries[0]
    assert (document.title, document.whole) == ("Trades", True)
    assert (entry.title, entry.url) == ("Ada Quill joins Northlight", "https://example.org/1")
    assert (entry.summary, entry.text) == ("She leaves Eastmoor.", None)
    assert entry.published == datetime(2026, 3, 2, 8, tzinfo=UTC)


def test_an_entry_of_atom_is_read_the_same_way() -> None:
    document = read(
        """<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr-FR">
        <title type="html">Les &lt;i&gt;transferts&lt;/i&gt;</title>
        <entry><id>tag:1</id><title>Agnès Lefèvre rejoint Northlight</title><link href="/1"/>
        <updated>2026-03-02T08:00:00Z</updated><summary>Une arrivée.</summary>
        <content type="html">&lt;p&gt;Toute l'histoire.&lt;/p&gt;</content></entry></feed>""",
        "https://example.fr/flux",
    )
    entry = document.entries[0]
    assert (document.title, document.language) == ("Les transferts", "fr")
    assert (entry.summary, entry.text, entry.url) == ("Une arrivée.", "Toute l'histoire.", "https://example.fr/1")
    assert entry.published == datetime(2026, 3, 2, 8, tzinfo=UTC)


def test_rdf_is_read_too() -> None:
    document = read(
        """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
        xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel rdf:about="x"><title>T</title><dc:language>ja</dc:language></channel>
        <item rdf:about="https://example.jp/1"><title>移籍</title><link>https://example.jp/1</link>
        <dc:date>2026-03-02T17:00:00+09:00</dc:date></item></rdf:RDF>"""
    )
    assert document.language == "ja"
    assert document.entries[0].published == datetime(2026, 3, 2, 8, tzinfo=UTC)


def test_the_full_text_stands_apart_from_the_summary() -> None:
    item = """<item><title>T</title><description>Short.</description><content:encoded xmlns:content=
    "http://purl.org/rss/1.0/modules/content/"><![CDATA[<p>Long.</p><p>Longer.</p>]]></content:encoded></item>"""
    entry = read(rss(item)).entries[0]
    assert (entry.summary, entry.text) == ("Short.", "Long.\nLonger.")


def test_the_outlet_of_an_aggregators_item_leaves_the_title() -> None:
    item = (
        '<item><title>Ada Quill joins - The Gazette</title><source url="https://g.example">The Gazette</source></item>'
    )
    entry = read(rss(item)).entries[0]
    assert (entry.title, entry.outlet) == ("Ada Quill joins", "The Gazette")


SYNDICATION = "xmlns:sy='http://purl.org/rss/1.0/modules/syndication/'"
DAILY = f"<sy:updatePeriod {SYNDICATION}>daily</sy:updatePeriod>"
HOURLY = f"<sy:updatePeriod {SYNDICATION}>hourly</sy:updatePeriod>"
TWICE = f"<sy:updateFrequency {SYNDICATION}>2</sy:updateFrequency>"


@pytest.mark.parametrize(
    ("channel", "ttl"),
    [
        ("", None),
        ("<ttl>60</ttl>", timedelta(hours=1)),
        ("<ttl>soon</ttl>", None),
        ("<ttl>99999999999999</ttl>", timedelta(minutes=10**6)),
        (DAILY, timedelta(days=1)),
        (f"<ttl>10</ttl>{HOURLY}{TWICE}", timedelta(minutes=30)),
        (DAILY.replace("daily", "sometimes"), None),
    ],
)
def test_the_publishers_wish_to_be_left_alone_is_heard(channel: str, ttl: timedelta | None) -> None:
    assert read(rss(channel=channel)).ttl == ttl


def test_a_relative_link_starts_where_the_document_came_from() -> None:
    item = "<item><title>T</title><link>news/1</link></item>"
    assert read(rss(item), "https://example.org/feeds/all").entries[0].url == "https://example.org/feeds/news/1"
    home = "<link>https://example.org/</link>"
    assert read(rss(item, home)).entries[0].url == "https://example.org/news/1"
    assert read(rss(item)).entries[0].url is None


def test_a_document_in_disorder_still_gives_its_items() -> None:
    for text in (
        rss().replace("<title>Trades</title>", "<title>A & B &nbsp; &bogus;</title>"),
        rss().replace("<description>", "<media:thing>x</media:thing><description>"),
        rss() + rss(),
        "<b>Warning</b>: line 3\n" + rss(),
        rss().replace("</channel>", "</chanel>"),
    ):
        assert read(text).entries[0].title == "Ada Quill joins Northlight"


def test_a_document_without_items_is_a_good_document() -> None:
    assert read(rss("")).entries == ()


def test_a_document_that_is_cut_off_gives_its_whole_items_and_says_so() -> None:
    text = rss()
    document = read(text[: text.index("</channel>")] + "<item><title>Half a ti")
    assert [entry.title for entry in document.entries] == ["Ada Quill joins Northlight"]
    assert not document.whole


def test_a_document_that_is_cut_off_before_its_first_item_is_broken() -> None:
    assert refused("<rss version='2.0'><channel><title>Tr").problem == FetchProblem.BROKEN


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("<!DOCTYPE html><html><title>Sign in</title>", "a web page"),
        ("hello", "something else"),
        ("", "something else"),
    ],
)
def test_what_is_no_feed_is_named(text: str, words: str) -> None:
    outcome = refused(text)
    assert outcome.problem == FetchProblem.NOT_A_FEED
    assert words in outcome.detail


def test_the_newest_entries_keep_their_text_and_the_others_their_title() -> None:
    items = "".join(
        f"<item><title>{n}</title><description>d</description><pubDate>{1772000000 + n}</pubDate></item>"
        for n in range(MOST_FULL + 5)
    )
    entries = read(rss(items)).entries
    assert len(entries) == MOST_FULL + 5
    assert [entry.title for entry in entries if not entry.summary] == ["0", "1", "2", "3", "4"]


def test_dates_that_feedparser_misreads_are_read_right() -> None:
    dates = ("Mo, 02 Mär 2026 09:00:00 +0100", "Mon, 02 Mar 2026 11:00:00 MSK", "1772438400", "2026-03-02T08:00:00Z")
    items = "".join(f"<item><title>{n}</title><pubDate>{date}</pubDate></item>" for n, date in enumerate(dates))
    assert {entry.published for entry in read(rss(items)).entries} == {datetime(2026, 3, 2, 8, tzinfo=UTC)}
