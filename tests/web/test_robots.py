from __future__ import annotations

import pytest

from bot.web.robots import NOTHING, Robots, parse_robots

TEXT = """
User-agent: *
Disallow: /

User-agent: GreedyBot
User-agent: Mercato   # that is us
Disallow: /private
Allow: /private/press$
Disallow: /*?print=
Disallow:
Crawl-delay: 10
"""


@pytest.mark.parametrize(
    ("path", "allowed"),
    [
        ("/news/1", True),
        ("/private", False),
        ("/private/x", False),
        ("/private/press", True),
        ("/private/press/2", False),
        ("/news/1?print=1", False),
        ("", True),
    ],
)
def test_our_own_group_counts_and_the_longest_rule_wins(path: str, allowed: bool) -> None:  # noqa: FBT001
    assert parse_robots(TEXT).allows(f"https://courier.example{path}") is allowed


def test_without_a_group_of_our_own_that_of_everybody_counts() -> None:
    assert not parse_robots("User-agent: *\nDisallow: /a").allows("https://courier.example/a/b")
    assert parse_robots("User-agent: Other\nDisallow: /").allows("https://courier.example/a")
    assert parse_robots("<html>404</html>").allows("https://courier.example/a")
    assert Robots().allows("https://courier.example/")
    assert not NOTHING.allows("https://courier.example/")
