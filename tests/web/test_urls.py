from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.hosts import host_key
from bot.web.urls import UnsafeUrl, follow, origin, safe_url


@pytest.mark.parametrize(
    ("written", "safe"),
    [
        ("https://example.org", "https://example.org/"),
        (" https://Example.ORG/Feed \n", "https://example.org/Feed"),
        ("https://example.org/a b?q=é&x=%7E~#part", "https://example.org/a%20b?q=%C3%A9&x=%7E~"),
        ("https://müller.example/", "https://xn--mller-kva.example/"),
        ("https://example.org:8443/?a[]=1", "https://example.org:8443/?a[]=1"),
        ("http://[2606:4700:0:0::1111]/", "http://[2606:4700::1111]/"),
        ("https://example.org/caf%C3%A9", "https://example.org/caf%C3%A9"),
    ],
)
def test_an_address_is_brought_into_a_shape_that_can_be_sent(written: str, safe: str) -> None:
    assert safe_url(written) == safe
    assert safe_url(safe) == safe


@pytest.mark.parametrize(
    "url",
    [
        "", "example.org/feed", "//example.org/", "ftp://example.org/", "file:///etc/passwd", "gopher://example.org/",
        "data:text/plain,x", "javascript:alert(1)", "http://", "http:///feed", "http://user@example.org/",
        "http://user:word@example.org/", "http://example.org@10.0.0.1/", "http://example.org:99999/",
        "http://example.org:port/", "http://exa mple.org/", "http://example.org/\r\nHost: other", "http://exam\x00ple.org/",
        "http:\\\\example.org\\", "http://example.org\\@other.example/", "http://" + "a" * 10_000 + ".example/",
        "http://example.org/" + "a" * 10_000, "http://-example.org/", "http://exam!ple.org/", "http://[::1", "http://[x]/",
        "http://[fe80::1%25eth0]/", "http://①②⑦.⓪.⓪.①/", "http://ⓛocalhost/", "http://exam\u200bple.org/",
    ],
)  # fmt: skip
def test_an_address_in_a_doubtful_shape_is_refused(url: str) -> None:
    with pytest.raises(UnsafeUrl):
        safe_url(url)


@pytest.mark.parametrize(
    "host",
    ["127.1", "0x7f.1", "0x7f000001", "0177.0.0.1", "2130706433", "0", "127.0.0.1.", "1.2.3.04", "x.0x1", "256.1.1.1"],
)
def test_a_numeric_host_in_an_unusual_spelling_is_refused(host: str) -> None:
    with pytest.raises(UnsafeUrl, match="unusual spelling"):
        safe_url(f"http://{host}/")


@given(st.text(max_size=60))
def test_whatever_is_written_is_refused_or_becomes_ascii_without_a_user(text: str) -> None:
    try:
        safe = safe_url(f"http://{text}")
    except UnsafeUrl:
        return
    assert safe.isascii()
    assert "@" not in safe.split("/")[2]
    assert safe_url(safe) == safe


@pytest.mark.parametrize(
    ("location", "target"),
    [
        ("/new", "https://example.org/new"),
        ("next?x=1", "https://example.org/a/next?x=1"),
        ("//other.example/", "https://other.example/"),
        ("https://other.example/ä b", "https://other.example/%C3%A4%20b"),
        ("?page=2", "https://example.org/a/feed?page=2"),
    ],
)
def test_a_redirect_is_followed_from_where_it_was_given(location: str, target: str) -> None:
    assert follow("https://example.org/a/feed", location) == target


@pytest.mark.parametrize(
    "location", ["", "  ", "file:///etc/passwd", "http:\\\\10.0.0.1", "http://[", "mailto:a@b.example"]
)
def test_a_redirect_that_leads_nowhere_is_refused(location: str) -> None:
    with pytest.raises(UnsafeUrl):
        follow("https://example.org/", location)


def test_origins_differ_by_scheme_host_or_port() -> None:
    same = origin("https://example.org/a")
    assert same == origin("https://example.org:443/b")
    assert (
        len(
            {
                same,
                origin("http://example.org/"),
                origin("https://www.example.org/"),
                origin("https://example.org:8443/"),
            }
        )
        == 4
    )


@pytest.mark.parametrize(
    ("url", "key"),
    [
        ("https://example.org/feed", "example.org"),
        ("https://blogs.example.org/feed", "example.org"),
        ("https://a.b.example.co.uk/", "example.co.uk"),
        ("https://noticias.example.com.br/", "example.com.br"),
        ("https://example.fr/", "example.fr"),
        ("https://news.example.fr/", "example.fr"),
        ("http://8.8.8.8:8080/x", "8.8.8.8:8080"),
        ("http://localhost/", "localhost"),
    ],
)
def test_feeds_of_one_publisher_share_a_host(url: str, key: str) -> None:
    assert host_key(url) == key
