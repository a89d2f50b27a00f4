from __future__ import annotations

import pytest

from bot.core.model import Document
from bot.web.entries import Read
from bot.web.memory import Memory
from bot.web.pieces import cut
from bot.web.xml_feed import read_xml

BASE = "https://example.org/feed"
TITLES = ("Ada Quill joins Northlight", "Bo Vane leaves Eastmoor", "Cy Marsh stays")


def item(number: int, title: str | None = None, more: str = "") -> str:
    return (
        f"<item><guid>{number}</guid><title>{title or TITLES[number]}</title><link>/{number}</link>"
        f"<description><![CDATA[<p>It is <b>said</b>.</p>]]></description>{more}</item>"
    )


def rss(*items: str, root: str = "<rss version='2.0'>", rest: str = "") -> str:
    return f"{root}<channel><title>Trades</title>{rest}{''.join(items)}<ttl>90</ttl></channel></rss>"


def after(first: str, second: str) -> Document:
    """What is read of a document when another one was read before."""
    memory: Memory[Read] = Memory(10**6)
    read_xml(first, BASE, memory)
    document = read_xml(second, BASE, memory)
    assert isinstance(document, Document)
    assert document == read_xml(second, BASE)
    return document


def test_a_document_that_grew_is_read_as_if_it_were_read_for_the_first_time() -> None:
    document = after(rss(item(0), item(1)), rss(item(2), item(0), item(1), rest="<language>en-GB</language>"))
    assert [entry.title for entry in document.entries] == [TITLES[2], TITLES[0], TITLES[1]]
    assert document.language == "en"


def test_an_entry_that_was_edited_is_read_anew() -> None:
    document = after(rss(item(0), item(1)), rss(item(0), item(1, "Bo Vane returns to Eastmoor")))
    assert document.entries[1].title == "Bo Vane returns to Eastmoor"


def test_entries_that_share_an_id_are_still_told_apart() -> None:
    document = after(rss(item(0)), rss(item(0), item(0, "Another one")))
    assert len({entry.key for entry in document.entries}) == 2


def test_a_document_with_nothing_new_keeps_its_entries() -> None:
    assert len(after(rss(item(0), item(1)), rss(item(1), item(0))).entries) == 2


def test_what_a_prefix_means_belongs_to_the_entry() -> None:
    entry = item(0, more="<x:creator>Ada</x:creator><x:date>2026-03-02T08:00:00Z</x:date>")
    dublin = "<rss version='2.0' xmlns:x='http://purl.org/dc/elements/1.1/'>"
    other = "<rss version='2.0' xmlns:x='https://example.org/nothing'>"
    assert after(rss(entry, root=other), rss(entry, root=dublin)).entries[0].published is not None
    assert after(rss(entry, root=dublin), rss(entry, root=other)).entries[0].published is None


@pytest.mark.parametrize(
    "odd",
    [
        pytest.param("<item>" + item(2) + "</item>", id="an entry in an entry"),
        pytest.param("<item><title><![CDATA[</item><item>]]></title></item>", id="tags in CDATA"),
        pytest.param("<!-- <item><title>Old</title></item> -->", id="an entry in a comment"),
        pytest.param("<?page <item><title>Old</title></item> ?>", id="an entry in an instruction"),
        pytest.param("<item/>", id="an empty entry"),
        pytest.param("<item><title>Half", id="an entry without an end"),
        pytest.param("<item><title>a <b> b</title></item>", id="tags that do not match"),
        pytest.param("<item><zz:title>Undeclared</zz:title></item>", id="a prefix that was never declared"),
    ],
)
def test_what_is_odd_is_read_as_a_whole(odd: str) -> None:
    after(rss(item(0), item(1)), rss(item(0), odd, item(1)))
    after(rss(item(0), odd, item(1)), rss(item(2), item(0), odd, item(1)))


def test_the_pieces_make_up_the_document() -> None:
    xml = rss(item(0), item(1)).encode()
    pieces = cut(xml)
    assert pieces is not None
    assert len(pieces.entries) == 2
    assert pieces.without([False, False]) == xml
    assert item(0).encode() not in pieces.without([True, False])


def test_another_feed_has_a_memory_of_its_own() -> None:
    pieces = cut(rss(item(0)).encode())
    assert pieces is not None
    assert pieces.digests(BASE) != pieces.digests("https://example.net/feed")
