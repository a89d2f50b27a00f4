"""Documents whose labels lie about their letters, and letters that no document may hold."""

from __future__ import annotations

import pytest

from bot.web.parse import FeedParser
from tests.hostile.reading import ITEM, rss, titles

RUSSIAN = "Инженер Павел Орлов перешёл из одной лаборатории в другую"
TITLE = RUSSIAN * 3


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
    text = f"<?xml version='1.0' encoding='{label}'?>" + rss(ITEM.format(title))
    assert await titles(parser, text.encode(written)) == [title]


async def test_one_bad_byte_spoils_one_letter(parser: FeedParser) -> None:
    body = rss(ITEM.format(TITLE) * 20 + ITEM.format("caf#")).encode().replace(b"#", b"\xe9")
    found = await titles(parser, body)
    assert found[:20] == [TITLE] * 20
    assert found[20] == "caf\N{REPLACEMENT CHARACTER}"


@pytest.mark.parametrize(
    "odd",
    ["\x00", "\x0b", "\x1b", "\ufffe", "\uffff", "&#xD800;", "&#0;", "&#x1F;", "&#xFFFE;", "&#99999999;", "\ud800"],
)
async def test_a_character_that_xml_forbids_spoils_no_document(parser: FeedParser, odd: str) -> None:
    (title,) = await titles(parser, rss(ITEM.format(f"One{odd}two")))
    assert title.replace("\N{REPLACEMENT CHARACTER}", "") == "Onetwo"
