from __future__ import annotations

import time

import pytest

from bot.web.prolog import MOST_ENTRIES, Prepared, is_page, prepare

RSS = "<rss><channel><item><title>One</title></item></channel></rss>"
HEADER = '<?xml version="1.0" encoding="utf-8"?>\n'


def prepared(text: str) -> Prepared:
    found = prepare(text)
    assert found is not None
    return found


def body(text: str) -> str:
    return prepared(text).xml.decode().removeprefix(HEADER)


@pytest.mark.parametrize(
    "before",
    [
        "",
        " \n\t",
        "\ufeff ",
        '<?xml version="1.0" encoding="koi8-r"?>',
        '<?xml version="1.0"?><!DOCTYPE rss SYSTEM "http://example.org/rss.dtd">',
        "<!DOCTYPE rss [\n<!ENTITY a 'b'>\n<!ENTITY c \"<rss>\">\n]>",
        "<!-- <rss> <a --><?style <rss> ?>",
        "<br /><b>Warning</b>: include() failed in <b>x.php</b><br />",
        "junk & more junk < ",
    ],
)
def test_whatever_stands_before_the_root_is_cut_off(before: str) -> None:
    found = body(before + RSS)
    assert found.endswith("<item><title>One</title></item></channel></rss>")
    assert "ENTITY" not in found.replace("&lt;!ENTITY", "")


def test_no_declaration_survives_anywhere() -> None:
    found = body("<rss><!DOCTYPE rss [<!ENTITY a 'b'>]><channel>&a;</channel></rss>")
    assert "<!" not in found
    assert "&amp;a;" in found


def test_a_document_without_a_root_is_no_feed() -> None:
    for text in ("", "hello", "<html><body>Sign in</body></html>", "/etc/passwd", "<rssx/>", "<!-- <rss> -->"):
        assert prepare(text) is None


def test_a_web_page_is_known_as_one() -> None:
    assert is_page("<!DOCTYPE html><html>")
    assert is_page("  <HTML lang=en>")
    assert not is_page("<opml/>")


def test_entities_of_html_become_characters_and_stray_ampersands_text() -> None:
    assert body("<rss>A&nbsp;B &eacute; &amp; &lt; AT&T R&D; &unknown; &#8211; &#x2014; &# &#x; </rss>") == (
        "<rss>A&#160;B &#233; &amp; &lt; AT&amp;T R&amp;D; &amp;unknown; &#8211; &#x2014; &amp;# &amp;#x; </rss>"
    )


def test_cdata_stays_as_it_is() -> None:
    assert "<![CDATA[a & b &nbsp;]]>" in body("<rss>&nbsp;<![CDATA[a & b &nbsp;]]></rss>")


def test_characters_that_xml_forbids_are_dropped() -> None:
    assert body("<rss>a\x00b\x0bc\ufffed\ud800e\U0001f600</rss>") == "<rss>abcde\U0001f600</rss>"
    assert body("<rss>&#0;&#xD800;&#xFFFE;&#99999999;&#65;</rss>") == "<rss>����&#65;</rss>"


@pytest.mark.parametrize(
    "end",
    ["", "<item><title>Half a ti", "<item><title>Whole</title><desc", "<item><title>Whole</title></ite"],
)
def test_a_document_that_was_cut_off_ends_with_its_last_whole_entry(end: str) -> None:
    found = prepared("<rss><channel><item><title>One</title></item>" + end)
    assert not found.whole
    assert found.xml.decode().removeprefix(HEADER) == RSS


def test_a_cut_atom_feed_ends_well_too() -> None:
    found = prepared("<atom:feed xmlns:atom='x'><atom:entry/><atom:entry></atom:entry><atom:entry><ti")
    assert found.xml.decode().endswith("<atom:entry/><atom:entry></atom:entry></atom:feed>")


def test_a_document_with_too_many_entries_is_read_up_to_a_bound() -> None:
    found = prepared("<rss><channel>" + "<item></item>" * (MOST_ENTRIES + 10) + "</channel></rss>")
    assert found.whole
    assert found.xml.count(b"<item>") == MOST_ENTRIES


@pytest.mark.parametrize(
    "text",
    [
        "\n" * 2_000_000 + RSS, "<!--" * 500_000, "<?" * 1_000_000, "<!D" * 700_000, "<!DOCTYPE a [" * 150_000,
        "<rss>" + "<![CDATA[" * 200_000, "<rss>" + "<!DOCTYPE" * 200_000, "<rss>" + "&" * 500_000,
        "<rss>" + "&#" * 500_000, "<rss>" + "</item" * 300_000, "<" * 1_000_000, "<rss " * 400_000, "<a:" * 600_000,
    ],
    ids=lambda text: f"{text[:12].strip()!r} x {len(text) // 1000} KB",
)  # fmt: skip
def test_the_time_it_takes_grows_with_the_length_alone(text: str) -> None:
    start = time.process_time()
    prepare(text)
    assert time.process_time() - start < 3
