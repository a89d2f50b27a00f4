"""Cases 71 to 94: documents that bite. Each is read in the child, and one honest document follows it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator

import pytest

from bot.app.clock import ManualClock
from bot.core.model import Document, Entry
from bot.core.outcomes import FetchFailed, FetchProblem
from bot.web.parse import FeedParser
from tests.servers.feeds import FeedServer, Reply
from tests.servers.web_fixtures import NOON

ITEM = "<item><title>{}</title><guid>1</guid><link>https://example.org/1</link></item>"
HONEST = f"<rss version='2.0'><channel><title>Trades</title>{ITEM.format('Ada Quill joins')}</channel></rss>"
RUSSIAN = "Инженер Павел Орлов перешёл из одной лаборатории в другую"
TITLE = RUSSIAN * 3


@pytest.fixture(scope="module")
def hasty() -> Iterator[FeedParser]:
    """One that gives a document a second."""
    running = FeedParser(ManualClock(NOON), workers=1, seconds=1)
    yield running
    asyncio.run(running.close())


async def read(parser: FeedParser, body: str | bytes, kind: str | None = None) -> Document | FetchFailed:
    """One document, read or given up in time; the honest one after it is read all the same."""
    start = time.monotonic()
    outcome = await parser.parse(body if isinstance(body, bytes) else body.encode("utf-8", "surrogatepass"), kind)
    assert time.monotonic() - start < 11
    after = await parser.parse(HONEST.encode(), None)
    assert isinstance(after, Document)
    assert [entry.title for entry in after.entries] == ["Ada Quill joins"]
    return outcome


async def entries(parser: FeedParser, body: str | bytes, kind: str | None = None) -> tuple[Entry, ...]:
    document = await read(parser, body, kind)
    assert isinstance(document, Document), document
    return document.entries


async def titles(parser: FeedParser, body: str | bytes, kind: str | None = None) -> list[str]:
    return [entry.title for entry in await entries(parser, body, kind)]


async def problem(parser: FeedParser, body: str | bytes) -> FetchProblem:
    outcome = await read(parser, body)
    assert isinstance(outcome, FetchFailed), outcome
    return outcome.problem


def rss(items: str, before: str = "") -> str:
    return f"{before}<rss version='2.0'><channel><title>Trades</title>{items}</channel></rss>"


def laughs(quote: str = '"', between: str = "\n") -> str:
    lines = [f"<!ENTITY l{n} {quote}{f'&l{n - 1};' * 10}{quote}>" for n in range(1, 10)]
    return between.join([f"<!DOCTYPE rss [<!ENTITY l0 {quote}lol{quote}>", *lines, "]>"])


@pytest.mark.parametrize(
    "before",
    [laughs(), laughs(between=""), laughs(quote="'"), "<!-- <a -->" + laughs(), "<?xml version='1.0'?>\n" + laughs()],
    ids=["lines", "one line", "single quotes", "after a comment", "after a declaration"],
)
async def test_a_billion_laughs_are_not_heard(parser: FeedParser, before: str) -> None:
    """Case 71."""
    assert await titles(parser, rss(ITEM.format("&l9; and more"), before)) == ["&l9; and more"]


async def test_one_large_entity_repeated_is_not_expanded(parser: FeedParser) -> None:
    """Case 72."""
    before = f"<!DOCTYPE rss [<!ENTITY x '{'y' * 50_000}'>]>"
    (title,) = await titles(parser, rss(ITEM.format("&x;" * 2000), before))
    assert len(title) <= 1024
    assert "yy" not in title


@pytest.mark.parametrize(
    "declaration",
    [
        "<!ENTITY x SYSTEM 'file:///etc/passwd'>", "<!ENTITY x SYSTEM '{url}'>", "<!ENTITY x PUBLIC 'a' '{url}'>",
        "<!ENTITY % p SYSTEM '{url}'> %p;",
    ],
    ids=["file", "system", "public", "parameter"],
)  # fmt: skip
async def test_no_entity_reaches_a_file_or_a_server(parser: FeedParser, server: FeedServer, declaration: str) -> None:
    """Case 73."""
    server.says(Reply(b"<!ENTITY x 'fetched'>"))
    subset = declaration.replace("{url}", server.url())
    before = f"<!DOCTYPE rss SYSTEM '{server.url('/dtd')}' [{subset}]>"
    assert await titles(parser, rss(ITEM.format("&x;"), before)) == ["&x;"]
    assert not server.asked


@pytest.mark.parametrize("before", ["\n" * 128_000, " " * 1_000_000, "<!--" + "\n" * 128_000 + "-->"])
async def test_a_desert_before_the_root_costs_no_time(parser: FeedParser, before: str) -> None:
    """Case 74."""
    start = time.monotonic()
    assert await titles(parser, before + HONEST) == ["Ada Quill joins"]
    assert time.monotonic() - start < 2


async def test_an_endless_author_is_read_or_given_up_in_time(hasty: FeedParser) -> None:
    """Case 75."""
    author = "a@" + "a." * 16_000 + "!"
    outcome = await read(hasty, rss(f"<item><title>One</title><author>{author}</author></item>"))
    assert isinstance(outcome, Document) or outcome.problem == FetchProblem.PARSER


async def test_a_flood_of_escaped_comments_is_read_in_time(parser: FeedParser) -> None:
    """Case 76."""
    start = time.monotonic()
    await entries(parser, rss(f"<item><description>{'&lt;!--' * 100_000}</description></item>"))
    assert time.monotonic() - start < 4


async def test_a_hundred_thousand_nested_tags_are_read_or_given_up_in_time(hasty: FeedParser) -> None:
    """Case 77."""
    for tags in ("<a>" * 100_000, "<item>" * 100_000):
        outcome = await read(hasty, rss(tags))
        assert isinstance(outcome, Document) or outcome.problem in {FetchProblem.PARSER, FetchProblem.BROKEN}


async def test_fifty_thousand_items_are_read_up_to_the_bound(parser: FeedParser) -> None:
    """Case 78."""
    items = "".join(f"<item><title>{number}</title></item>" for number in range(50_000))
    assert len(await entries(parser, rss(items))) == 5000


@pytest.mark.parametrize("body", ["/etc/passwd", "/dev/zero", "file:///etc/passwd", "http://127.0.0.1/", "{url}"])
async def test_a_body_that_names_a_file_or_an_address_opens_nothing(
    parser: FeedParser, server: FeedServer, body: str
) -> None:
    """Case 79."""
    server.says(Reply(HONEST.encode()))
    assert await problem(parser, body.replace("{url}", server.url())) == FetchProblem.NOT_A_FEED
    assert not server.asked


async def test_a_page_of_attributes_is_given_up_in_time(hasty: FeedParser) -> None:
    """Case 77: an element with a hundred thousand attributes."""
    attributes = " ".join(f"a{number}='1'" for number in range(100_000))
    assert await problem(hasty, rss(f"<item {attributes}><title>One</title></item>")) == FetchProblem.PARSER


@pytest.mark.parametrize(
    ("written", "label", "sent"),
    [
        ("windows-1251", "utf-8", None),
        ("utf-8", "windows-1251", None),
        ("utf-8", "windows-1251", "text/xml; charset=koi8-r"),
        ("koi8-r", "koi8-r", "text/xml; charset=utf-8"),
        ("windows-1251", "windows-1251", "text/xml; charset=iso-8859-1"),
        ("utf-16", "utf-8", "text/xml; charset=koi8-r"),
        ("utf-16-le", "utf-16", None),
        ("utf-16-be", "utf-16", None),
        ("utf-32", "utf-32", None),
        ("koi8-r", "KOI8-R", None),
        ("utf-8", "no-such-thing", None),
        ("windows-1251", "no-such-thing", None),
        ("utf-8", "UTF-7", None),
        ("utf-8", "unicode_escape", None),
        ("utf-8", "zlib_codec", None),
    ],
)
async def test_an_encoding_is_read_right_whatever_the_labels_say(
    parser: FeedParser, written: str, label: str, sent: str | None
) -> None:
    """Cases 80, 81, 83 and 84."""
    text = f"<?xml version='1.0' encoding='{label}'?>" + rss(ITEM.format(TITLE))
    assert await titles(parser, text.encode(written), sent) == [TITLE]


@pytest.mark.parametrize(
    ("title", "written", "label"),
    [
        ("山本さんは研究所に移籍することになったのです。", "shift_jis", "Shift_JIS"),
        ("研究员林小雨加入了另一家实验室，镕", "gbk", "GB2312"),
        ("研究員林小雨加入了另一個實驗室。", "big5", "Big5"),
        ("연구원 한서윤은 다른 연구소로 이직하는", "euc-kr", "EUC-KR"),
    ],
)
async def test_an_east_asian_encoding_is_read_right(parser: FeedParser, title: str, written: str, label: str) -> None:
    """Case 84."""
    text = f"<?xml version='1.0' encoding='{label}'?>" + rss(ITEM.format(title))
    assert await titles(parser, text.encode(written)) == [title]


async def test_one_bad_byte_spoils_one_letter(parser: FeedParser) -> None:
    """Case 82."""
    body = rss(ITEM.format(TITLE) * 20 + ITEM.format("caf#")).encode().replace(b"#", b"\xe9")
    found = await titles(parser, body)
    assert found[:20] == [TITLE] * 20
    assert found[20] == "caf\N{REPLACEMENT CHARACTER}"


@pytest.mark.parametrize(
    "odd",
    ["\x00", "\x0b", "\x1b", "\ufffe", "\uffff", "&#xD800;", "&#0;", "&#x1F;", "&#xFFFE;", "&#99999999;", "\ud800"],
)
async def test_a_character_that_xml_forbids_spoils_no_document(parser: FeedParser, odd: str) -> None:
    """Case 85."""
    (title,) = await titles(parser, rss(ITEM.format(f"One{odd}two")))
    assert title.replace("\N{REPLACEMENT CHARACTER}", "") == "Onetwo"


@pytest.mark.parametrize(
    "before",
    ["   \n", "\ufeff", "\ufeff ", "<br />\n<b>Warning</b>:  fopen() in <b>/srv/x.php</b> on line 3<br />\n", "junk"],
)
async def test_junk_before_the_document_is_passed_over(parser: FeedParser, before: str) -> None:
    """Case 86."""
    assert await titles(parser, before + "<?xml version='1.0'?>" + HONEST) == ["Ada Quill joins"]


@pytest.mark.parametrize(
    "cut", ["</channel></rss>", "</rss>", "</link></item></channel></rss>", "/1</link></item></channel></rss>"]
)
async def test_a_cut_document_gives_its_whole_items_and_keeps_no_validators(parser: FeedParser, cut: str) -> None:
    """Case 87."""
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
    """Case 88."""
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
    """Case 89."""
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
    """Case 90."""
    assert await problem(parser, page) == FetchProblem.NOT_A_FEED


async def test_a_feed_without_items_is_good(parser: FeedParser) -> None:
    """Case 91."""
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
    """Case 92."""
    assert await titles(parser, rss(ITEM.format(title))) == [text]


async def test_a_title_of_a_megabyte_is_cut(parser: FeedParser) -> None:
    """Case 92."""
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
    """Case 93."""
    document = await parser.parse(
        rss(f"<item><title>A</title><link>{link}</link></item>").encode(), None, "https://feeds.example/rss"
    )
    assert isinstance(document, Document)
    assert document.entries[0].url == url


async def test_a_megabyte_of_nested_blocks_is_read_in_time(parser: FeedParser) -> None:
    """Case 94."""
    start = time.monotonic()
    found = await entries(parser, rss(f"<item><description><![CDATA[{'<div>' * 200_000}deep]]></description></item>"))
    assert len(found) == 1
    assert time.monotonic() - start < 4
