"""Documents in disorder, documents of another kind, and words and links that would do harm in a chat."""

from __future__ import annotations

import pytest

from bot.core.model import Document
from bot.core.outcomes import FetchProblem
from bot.web.parse import FeedParser
from tests.hostile.reading import HONEST, ITEM, entries, problem, read, rss, titles


@pytest.mark.parametrize(
    "before",
    ["   \n", "\ufeff", "\ufeff ", "<br />\n<b>Warning</b>:  fopen() in <b>/srv/x.php</b> on line 3<br />\n", "junk"],
)
async def test_junk_before_the_document_is_passed_over(parser: FeedParser, before: str) -> None:
    assert await titles(parser, before + "<?xml version='1.0'?>" + HONEST) == ["Ada Quill joins"]


@pytest.mark.parametrize(
    "cut", ["</channel></rss>", "</rss>", "</link></item></channel></rss>", "/1</link></item></channel></rss>"]
)
async def test_a_cut_document_gives_its_whole_items_and_keeps_no_validators(parser: FeedParser, cut: str) -> None:
    text = rss(ITEM.format("One") + ITEM.format("Two"))
    document = await read(parser, text.removesuffix(cut))
    assert isinstance(document, Document)
    assert not document.whole
    assert [entry.title for entry in document.entries] == (["One", "Two"] if "link" not in cut else ["One"])


@pytest.mark.parametrize(
    "text",
    [
        rss(ITEM.format("A & B")), rss(ITEM.format("A &amp; B")), rss(ITEM.format("A&nbsp;&amp;&nbsp;B")),
        rss("<x:y>z</x:y>" + ITEM.format("A &amp; B")), rss(ITEM.format("A &amp; B")) + "<rss/>",
        rss(ITEM.format("A &amp; B") + "<b><i></b></i>"), rss(ITEM.format("<![CDATA[A & B]]>")),
        rss(ITEM.format("A &amp; B")).replace("</channel>", ""),
    ],
    ids=["ampersand", "well formed", "nbsp", "prefix", "two roots", "crossed tags", "cdata", "unclosed"],
)  # fmt: skip
async def test_a_document_in_disorder_gives_its_items(parser: FeedParser, text: str) -> None:
    assert await titles(parser, text) == ["A & B"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "1", "title": "A"}]}', None),
        ('{"version": "https://jsonfeed.org/version/1.1", "items": {"a": 1}}', FetchProblem.BROKEN),
        ('{"error": "no such feed"}', FetchProblem.NOT_A_FEED),
        ('{"a":' * 10_000, FetchProblem.BROKEN),
        ('{"a":' * 10_000 + "1" + "}" * 10_000, FetchProblem.BROKEN),
        ("[" * 10_000, FetchProblem.NOT_A_FEED),
    ],
    ids=["feed", "wrong type", "error", "deep and cut", "deep", "list"],
)
async def test_json_is_a_feed_or_named_as_none(parser: FeedParser, text: str, expected: FetchProblem | None) -> None:
    if expected is None:
        assert await titles(parser, text) == ["A"]
    else:
        assert await problem(parser, text) == expected


@pytest.mark.parametrize(
    "page",
    [
        "<!DOCTYPE html><html><head><title>Just a moment...</title></head><body>Prove that you are human</body></html>",
        "<html><body><form action=/login><input name=password></form></body></html>",
        "<html><body><h1>This domain is for sale</h1></body></html>",
        "Too many requests",
        "",
    ],
    ids=["captcha", "login", "parked", "text", "empty"],
)
async def test_a_page_instead_of_a_feed_is_named(parser: FeedParser, page: str) -> None:
    assert await problem(parser, page) == FetchProblem.NOT_A_FEED


async def test_a_feed_without_items_is_good(parser: FeedParser) -> None:
    assert await entries(parser, rss("")) == ()


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("&lt;script&gt;alert(1)&lt;/script&gt;Hired", "alert(1)Hired"),
        ("<![CDATA[<img src=x onerror=alert(1)>Hired]]>", "Hired"),
        ("🎉🎉🎉", "🎉🎉🎉"),
        ("Ada\u202e Quill\u2066", "Ada Quill"),
        ("@everyone @here", "@everyone @here"),
        ("*bold_ [link](tg://x) ~`", "*bold_ [link](tg://x) ~`"),
        ("&lt;b&gt;never closed", "never closed"),
        ("a &amp;lt; b", "a < b"),
    ],
)
async def test_a_title_is_plain_text(parser: FeedParser, title: str, text: str) -> None:
    assert await titles(parser, rss(ITEM.format(title))) == [text]


async def test_a_title_of_a_megabyte_is_cut(parser: FeedParser) -> None:
    (title,) = await titles(parser, rss(ITEM.format("word " * 200_000)))
    assert len(title) <= 1024


@pytest.mark.parametrize(
    ("link", "url"),
    [
        ("javascript:alert(1)", None),
        ("tg://resolve?domain=x", None),
        ("file:///etc/passwd", None),
        ("", None),
        ("http://user:word@example.org/", None),
        ("https://example.org/" + "a" * 3000, None),
        ("/relative", "https://feeds.example/relative"),
        ("https://example.org/with space", "https://example.org/with%20space"),
        ("\n  https://example.org/1\n  ", "https://example.org/1"),
    ],
)
async def test_a_link_is_an_address_of_the_web_or_none(parser: FeedParser, link: str, url: str | None) -> None:
    document = await parser.parse(
        rss(f"<item><title>A</title><link>{link}</link></item>").encode(), None, "https://feeds.example/rss"
    )
    assert isinstance(document, Document)
    assert document.entries[0].url == url
