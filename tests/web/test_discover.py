"""From what people paste to the feed."""

from __future__ import annotations

import pytest

from bot.core.outcomes import FetchFailed
from bot.ports import FoundFeed
from bot.web.discover import FeedFinder, feed_links
from bot.web.fetch import HttpFetcher
from bot.web.known_sites import feed_address
from bot.web.parse import FeedParser
from tests.servers.feeds import FeedServer, Reply

FEED = Reply(b"<rss version='2.0'><channel><title>Courier</title><item><title>One</title></item></channel></rss>")
LINK = '<link rel="alternate" type="application/{kind}+xml" href="{href}">'


@pytest.mark.parametrize(
    ("pasted", "feed"),
    [
        (
            "https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv",
            "https://www.youtube.com/feeds/videos.xml?channel_id=UCabcdefghijklmnopqrstuv",
        ),
        (
            "https://www.youtube.com/playlist?list=PL12345",
            "https://www.youtube.com/feeds/videos.xml?playlist_id=PL12345",
        ),
        ("https://www.youtube.com/@someone", "https://www.youtube.com/@someone"),
        ("harbour.substack.com/p/a-post", "https://harbour.substack.com/feed"),
        ("https://substack.com/@harbour", "https://harbour.substack.com/feed"),
        ("@ada@social.example", "https://social.example/@ada.rss"),
        ("https://social.example/@ada", "https://social.example/@ada"),
        ("https://bsky.app/profile/ada.example", "https://bsky.app/profile/ada.example/rss"),
        ("https://old.reddit.com/r/harbours/comments/1", "https://www.reddit.com/r/harbours/.rss"),
        ("https://github.com/ada/crane", "https://github.com/ada/crane/releases.atom"),
        ("https://github.com/ada/crane.git", "https://github.com/ada/crane/releases.atom"),
        ("https://github.com/ada/crane/commits/main", "https://github.com/ada/crane/commits/main.atom"),
        ("https://github.com/ada", "https://github.com/ada.atom"),
        ("courier.example/feed", "https://courier.example/feed"),
        ("https://m.youtube.com/user/harbour/videos", "https://www.youtube.com/feeds/videos.xml?user=harbour"),
        ("https://open.substack.com/pub/harbour/p/a-post?r=1&utm_medium=ios", "https://harbour.substack.com/feed"),
        ("https://substack.com/home/post/p-1", "https://substack.com/home/post/p-1"),
        ("ada@social.example", "https://social.example/@ada.rss"),
        ("https://social.example/@ada/113456789012345678", "https://social.example/@ada.rss"),
        ("https://other.example/@ada@social.example", "https://social.example/@ada.rss"),
        ("@ada.bsky.social", "https://bsky.app/profile/ada.bsky.social/rss"),
        ("ada.bsky.social", "https://bsky.app/profile/ada.bsky.social/rss"),
        ("https://bsky.app/profile/did:plc:abc/post/3k", "https://bsky.app/profile/did:plc:abc/rss"),
        ("r/harbours", "https://www.reddit.com/r/harbours/.rss"),
        ("https://new.reddit.com/r/harbours+cranes/top/", "https://www.reddit.com/r/harbours+cranes/.rss"),
        ("https://www.reddit.com/r/harbours/.rss", "https://www.reddit.com/r/harbours/.rss"),
        ("https://www.reddit.com/u/ada", "https://www.reddit.com/u/ada/.rss"),
        ("git@github.com:ada/crane.git", "https://github.com/ada/crane/releases.atom"),
        ("https://github.com/ada/crane/releases/tag/v1", "https://github.com/ada/crane/releases.atom"),
        ("https://github.com/ada/crane/tags", "https://github.com/ada/crane/tags.atom"),
        ("https://gist.github.com/ada", "https://gist.github.com/ada"),
    ],
)
def test_addresses_work_as_people_paste_them(pasted: str, feed: str) -> None:
    assert feed_address(pasted) == feed


def test_a_page_names_its_feeds_and_those_of_comments_are_left_out() -> None:
    page = "".join(
        LINK.format(kind=kind, href=href)
        for kind, href in (("rss", "/comments/feed"), ("atom", "/a"), ("rss", "/b"), ("rss", "/a"), ("pdf", "/x"))
    )
    assert feed_links(page, "https://c.example/x/") == ["https://c.example/a", "https://c.example/b"]
    assert len(feed_links("".join(LINK.format(kind="rss", href=f"/{n}") for n in range(48)), "https://c.example")) == 3


async def test_a_feed_is_asked_for_once(server: FeedServer, fetcher: HttpFetcher, parser: FeedParser) -> None:
    server.says(FEED)
    found = await FeedFinder(fetcher, parser).find(server.url())
    assert isinstance(found, FoundFeed)
    assert (found.url, found.document.title, len(server.asked)) == (server.url(), "Courier", 1)


async def test_a_page_leads_to_its_feed(server: FeedServer, fetcher: HttpFetcher, parser: FeedParser) -> None:
    links = LINK.format(kind="rss", href="http://169.254.169.254/feed") + LINK.format(kind="rss", href="/feed")
    server.says(Reply(f"<html><head>{links}</head></html>".encode()), path="/page")
    server.says(FEED)
    found = await FeedFinder(fetcher, parser).find(server.url("/page"))
    assert isinstance(found, FoundFeed)
    assert found.url == server.url("/feed")
    assert [asked.path for asked in server.asked] == ["/page", "/feed"]


async def test_a_page_without_a_feed_says_so(server: FeedServer, fetcher: HttpFetcher, parser: FeedParser) -> None:
    server.says(Reply(b"<html>Hello</html>"), path="/page")
    assert isinstance(await FeedFinder(fetcher, parser).find(server.url("/page")), FetchFailed)
    refused = await FeedFinder(fetcher, parser).find("http://127.0.0.1:22/")
    assert isinstance(refused, FetchFailed)
