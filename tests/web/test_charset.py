from __future__ import annotations

import codecs

import pytest

from bot.web.charset import decode

RUSSIAN = "Инженер Павел Орлов перешёл из одной лаборатории в другую, сообщает газета. "
FRENCH = "Agnès Lefèvre a été débauchée : à l’été, elle dirigera l’équipe. "
GERMAN = "Jörg Müßig verläßt das Büro für größere Aufgaben. "
CHINESE = "研究员林小雨离开了公司，加入了另一家实验室，这是今年的第三次。"
TAIWANESE = "研究員林小雨離開了公司，加入了另一個實驗室，這是今年的第三次。"
JAPANESE = "研究者の山本さんは会社を退社して、別の研究所に移籍することになった。"
KOREAN = "연구원 한서윤은 회사를 떠나 다른 연구소로 이직하는 것으로 알려졌다. "
POLISH = "Łukasz Żółć odchodzi z pracy, ponieważ szuka nowych wyzwań gdzieś indziej. "


def feed(words: str, label: str | None = None) -> str:
    declared = f' encoding="{label}"' if label else ""
    return f'<?xml version="1.0"{declared}?><rss><channel><item><title>{words * 5}</title></item></channel></rss>'


@pytest.mark.parametrize(
    ("words", "encoding"),
    [
        (RUSSIAN, "windows-1251"),
        (RUSSIAN, "koi8-r"),
        (RUSSIAN, "iso-8859-5"),
        (FRENCH, "windows-1252"),
        (GERMAN, "iso-8859-1"),
        (POLISH, "iso-8859-2"),
        (CHINESE, "gb2312"),
        (CHINESE, "gb18030"),
        (TAIWANESE, "big5"),
        (JAPANESE, "shift_jis"),
        (JAPANESE, "euc-jp"),
        (KOREAN, "euc-kr"),
    ],
)
def test_a_right_label_is_believed_wherever_it_stands(words: str, encoding: str) -> None:
    text = feed(words, encoding)
    assert decode(text.encode(encoding), None) == text
    plain = feed(words)
    assert decode(plain.encode(encoding), f"text/xml; charset={encoding}") == plain


@pytest.mark.parametrize(
    "label", ["windows-1251", "iso-8859-1", "gb2312", "utf-16", "nonsense", "UTF-7", "unicode_escape"]
)
def test_valid_utf_8_is_utf_8_whatever_the_labels_say(label: str) -> None:
    text = feed(RUSSIAN, label)
    assert decode(text.encode(), f"text/xml; charset={label}") == text


@pytest.mark.parametrize(
    ("words", "encoding"),
    [
        (RUSSIAN, "windows-1251"),
        (RUSSIAN, "koi8-r"),
        (FRENCH, "windows-1252"),
        (CHINESE, "gb18030"),
        (TAIWANESE, "big5"),
        (JAPANESE, "shift_jis"),
        (JAPANESE, "euc-jp"),
        (KOREAN, "euc-kr"),
    ],
)
def test_a_wrong_or_missing_label_is_seen_through(words: str, encoding: str) -> None:
    for label in ("utf-8", "nonsense", None):
        text = feed(words, label)
        assert decode(text.encode(encoding), None) == text


def test_a_few_bad_bytes_spoil_no_document() -> None:
    body = feed(RUSSIAN * 20, "utf-8").encode() + b"\xff\xc3"
    assert decode(body, None) == feed(RUSSIAN * 20, "utf-8") + "\N{REPLACEMENT CHARACTER}" * 2


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_a_byte_order_mark_outranks_every_label(mark: bytes, encoding: str) -> None:
    text = feed(FRENCH, "windows-1251")
    assert decode(mark + text.encode(encoding), "text/xml; charset=koi8-r") == text


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_wide_encodings_are_known_without_a_mark(encoding: str) -> None:
    text = feed(FRENCH)
    assert decode(text.encode(encoding), None) == text


def test_the_documents_own_label_comes_before_the_servers() -> None:
    text = feed(RUSSIAN, "windows-1251")
    assert decode(text.encode("windows-1251"), "text/xml; charset=iso-8859-1") == text


def test_a_narrow_label_is_read_as_the_wider_set_that_is_meant() -> None:
    text = feed("龍鎔鎮加入了，", "gb2312")
    assert decode(text.encode("gbk"), None) == text
    quotes = feed("It’s “done”", "iso-8859-1")
    assert decode(quotes.encode("cp1252"), None) == quotes


def test_a_page_that_mixes_encodings_keeps_what_is_utf_8() -> None:
    mixed = feed(RUSSIAN * 5).encode() + RUSSIAN.encode("windows-1251")
    assert decode(mixed, None).startswith(feed(RUSSIAN * 5))


def test_emoji_that_are_written_as_two_halves_are_whole() -> None:
    halves = "\ud83d\ude00".encode("utf-8", "surrogatepass")
    assert decode(b"<rss>" + halves + b"</rss>", None) == "<rss>\U0001f600</rss>"


def test_bytes_of_no_language_become_some_text() -> None:
    assert isinstance(decode(bytes(range(256)) * 10, "text/xml; charset=utf-8"), str)
    assert decode(b"", None) == ""
