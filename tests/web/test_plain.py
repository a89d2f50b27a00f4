from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.web.plain import html_text, title_text


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Lab hires <b>Ada Quill</b>", "Lab hires Ada Quill"),
        ("Lab &amp;amp; friends &amp; more", "Lab & friends & more"),
        ("<script>alert(1)</script>Hello", "alert(1)Hello"),
        ("&lt;script&gt;x&lt;/script&gt; y", "x y"),
        ("two < three and 4 > 1", "two < three and 4 > 1"),
        ("  many\n\t spaces\xa0here ", "many spaces here"),
        ("ab\u202edc\u2066e\u200b\u200f\ufefff\x07", "abdcef"),
        ("👩\u200d🔬 speaks", "👩\u200d🔬 speaks"),
        ("<!-- hidden -->shown<!-- open", "shown"),
        ("@everyone *_[]()~`", "@everyone *_[]()~`"),
        ("", ""),
    ],
)
def test_a_title_is_one_line_of_plain_text(title: str, text: str) -> None:
    assert title_text(title) == text


def test_a_long_title_is_cut() -> None:
    assert len(title_text("word " * 300_000)) <= 1024


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("plain &amp; simple", "plain & simple"),
        ("Open<b>AI</b> and <a href='x'>others</a>", "OpenAI and others"),
        ("<p>one</p><p>two</p>", "one\ntwo"),
        ("<h2>Heading</h2>Text<br>more<br/>and", "Heading\nText\nmore\nand"),
        ("<ul><li>a<li>b</ul>", "a\nb"),
        ("<table><tr><td>a</td><td>b</td></tr></table>", "a\nb"),
        ("a\n  wrapped\t line", "a\nwrapped line"),
        ("<style>p{}</style><script>x</script><p>seen</p><noscript>no</noscript>", "seen"),
        ("unbalanced <b>bold <i>both</b> rest", "unbalanced bold both rest"),
        ("a &lt; b", "a < b"),
        ("<img src=x onerror=alert(1)>", ""),
        ("", ""),
    ],
)
def test_markup_becomes_text_with_blocks_on_their_own_lines(html: str, text: str) -> None:
    assert html_text(html) == text


def test_nested_and_unfinished_markup_takes_no_time() -> None:
    start = time.process_time()
    for html in ("<div>" * 200_000, "&lt;!--" * 100_000, "<!--" * 200_000, "<a " * 300_000, "<b" * 500_000):
        html_text(html)
        title_text(html)
    assert time.process_time() - start < 3


@given(st.text(max_size=300))
def test_any_text_can_be_read_as_markup(text: str) -> None:
    assert "\u202e" not in html_text(text)
    assert "\n" not in title_text(text)
