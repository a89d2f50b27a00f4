from __future__ import annotations

from importlib import resources

import pytest

from bot.app.facts import load_facts
from bot.reading.outlets import Outlets
from bot.web.opml import parse_feed_list

OWN_NAME = {"Labs", "Google News searches", "Aggregators"}
"""Default feeds that no article credits: labs speak for themselves, aggregators name the outlet of each item."""


@pytest.fixture(scope="module")
def outlets() -> Outlets:
    return Outlets(load_facts())


@pytest.mark.parametrize(
    "title",
    ["TechCrunch", "techcrunch", "AI News & Artificial Intelligence | TechCrunch", "TechCrunch: AI", "TechCrunch » AI"],
)
def test_every_feed_of_an_outlet_speaks_in_its_one_name(outlets: Outlets, title: str) -> None:
    assert outlets.name_of(title) == "TechCrunch"


@pytest.mark.parametrize("title", ["Evening Compiler", "The TechCrunch Watchers", "Notes - from a lab"])
def test_an_outlet_that_is_in_no_list_keeps_the_title_of_its_feed(outlets: Outlets, title: str) -> None:
    assert outlets.name_of(title) == title


def test_articles_can_credit_the_outlet_of_every_default_feed(outlets: Outlets) -> None:
    known = {outlet.name for outlet in load_facts().outlets}
    opml = resources.files("bot").joinpath("data/feeds.opml").read_bytes()
    press = [feed for feed in parse_feed_list(opml, "feeds.opml") if feed.category not in OWN_NAME]
    assert press
    assert [feed.title for feed in press if outlets.name_of(feed.title or "") not in known] == []
