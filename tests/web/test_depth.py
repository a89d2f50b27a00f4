from __future__ import annotations

import time

import pytest

from bot.web.depth import DEEPEST, shallow
from bot.web.page import article_of_page


def test_ordinary_markup_stays_as_it_is() -> None:
    page = (
        "<html><body>" + "<p>One<br><img src=x>" * 5000 + "<div><b>two</b></div>" * 5000 + "<ul><li>a<li>b</ul>" * 5000
    )
    assert shallow(page) == page


def test_markup_is_cut_where_it_nests_too_deep() -> None:
    assert shallow("<div>" * 100_000) == "<div>" * DEEPEST
    assert shallow("<div></x>" * 100_000) == "<div></x>" * DEEPEST


@pytest.mark.parametrize("piece", ["<div>", "<div></x>", "<ul><li>", "<b><i>", "<table><tr><td>", "<p><a>", "<x></y"])
def test_a_page_of_nested_elements_is_read_in_time(piece: str) -> None:
    start = time.process_time()
    article_of_page("<html><body><h1>Title</h1>" + piece * (2_000_000 // len(piece)), "https://example.org/")
    assert time.process_time() - start < 3
