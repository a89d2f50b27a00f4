from __future__ import annotations

from collections import Counter
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

import bot
from bot.core.errors import DataError
from bot.web.guard import Guard
from bot.web.opml import ListedFeed, RefusedLine, parse_feed_list, read_feed_list, sift_feed_list, write_opml

SHIPPED = Path(bot.__file__).parent / "data" / "feeds.opml"
OPML = """<?xml version="1.0"?>
<opml version="2.0"><body>
<outline text="Press">
  <outline text="The &quot;Gazette&quot;" xmlUrl="https://example.org/feed?a=1&amp;b=2" language="fr-FR"/>
  <outline title="Ledger" type="rss" xmlUrl="https://ledger.example/" category="Money"/>
</outline>
<outline text="A note without a feed"/>
</body></opml>"""


def test_opml_is_read_with_its_categories() -> None:
    assert parse_feed_list(OPML.encode(), "list.opml") == [
        ListedFeed("https://example.org/feed?a=1&b=2", 'The "Gazette"', "fr", "Press"),
        ListedFeed("https://ledger.example/", "Ledger", None, "Money"),
    ]


def test_a_plain_list_is_one_address_a_line(tmp_path: Path) -> None:
    path = tmp_path / "feeds.txt"
    path.write_text(
        "\ufeff# mine\n\nhttps://example.org/feed # good\n  http://ledger.example \r\nhttps://example.org/feed\n"
    )
    assert read_feed_list(path) == [ListedFeed("https://example.org/feed"), ListedFeed("http://ledger.example/")]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("https://example.org/\nnonsense\n", "line 2: 'nonsense' is no feed address"),
        ("ftp://example.org/", "line 1"),
        ("https://user@example.org/", "user name"),
        ("<html><body>", "<html> is no feed list"),
        ("<opml><body>", "line 1: the OPML cannot be read"),
        ("<opml><body>\n<outline xmlUrl='nope'/></body></opml>", "line 2: 'nope'"),
        ("x" * 500, "'" + "x" * 60 + "…'"),
    ],
)
def test_nonsense_is_named_with_its_line_and_what_to_do(content: str, words: str) -> None:
    with pytest.raises(DataError) as refused:
        parse_feed_list(content.encode(), "my.list")
    assert str(refused.value).startswith("my.list: ")
    assert words in str(refused.value)


def test_a_list_is_sifted_into_feeds_and_lines_that_are_refused() -> None:
    feeds, refused = sift_feed_list(b"https://example.org/\nnonsense\nhttps://example.org/ # again", "my.list")
    assert feeds == [ListedFeed("https://example.org/")]
    assert refused == [RefusedLine(2, "nonsense", "only http and https addresses are asked")]


def test_a_list_in_another_encoding_is_refused() -> None:
    with pytest.raises(DataError, match="not UTF-8"):
        parse_feed_list(b"https://example.org/\xff", "my.list")


def test_a_list_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"gone\.opml"):
        read_feed_list(tmp_path / "gone.opml")


def test_a_bomb_of_entities_is_refused_at_once() -> None:
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    bomb = f'<!DOCTYPE opml [<!ENTITY l0 "lol">{laughs}]><opml><head>&l11;</head></opml>'
    with pytest.raises(DataError, match="declares entities"):
        parse_feed_list(bomb.encode(), "bomb.opml")


TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=["C"]), min_size=1, max_size=20).map(
    lambda text: " ".join(text.split()) or "x"
)


@given(st.lists(st.builds(ListedFeed, st.just("https://example.org/"), TEXTS, st.just("en"), TEXTS, st.booleans())))
def test_what_is_written_is_read_again(feeds: list[ListedFeed]) -> None:
    found = parse_feed_list(write_opml(feeds).encode(), "again.opml")
    assert [(feed.url, feed.language, feed.category, feed.seen) for feed in found] == [
        (feed.url, feed.language, feed.category, feed.seen) for feed in feeds
    ]


def test_sixty_feeds_in_twelve_languages_are_shipped() -> None:
    feeds = read_feed_list(SHIPPED)
    assert len(feeds) >= 60
    assert len({feed.url for feed in feeds}) == len(feeds)
    assert {feed.language for feed in feeds} >= {"en", "fr", "de", "es", "pt", "it", "vi", "zh", "ja", "ko", "ru", "hi"}
    assert all(feed.title and feed.category and Guard().url(feed.url) == feed.url for feed in feeds)
    assert 0 < sum(feed.seen for feed in feeds) < len(feeds)


def test_each_language_has_a_search_of_its_own_edition() -> None:
    searches = [feed for feed in read_feed_list(SHIPPED) if urlsplit(feed.url).hostname == "news.google.com"]
    assert len(Counter(feed.language for feed in searches)) >= 12
    for feed in searches:
        asked = parse_qs(urlsplit(feed.url).query)
        assert asked["hl"][0].startswith(feed.language or "?")
        assert asked["ceid"][0].startswith(asked["gl"][0] + ":")
        assert " OR " in asked["q"][0]
