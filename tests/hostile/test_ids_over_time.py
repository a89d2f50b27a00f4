"""Ids, links, titles and dates that change from poll to poll: nothing is lost, and nothing comes twice."""

from __future__ import annotations

import random
from datetime import datetime, timedelta

import pytest

from bot.core.effects import PauseFeed
from bot.core.habits import Trouble
from tests.jobs.desk import JOINS, LEAVES, MORNING, NAMES, TEN, Desk, rss
from tests.servers.feeds import Reply


async def test_ids_that_change_at_every_fetch_bring_no_article_twice(desk: Desk) -> None:
    for round_ in range(6):
        items = [(f"{key}-session{round_}", words, at) for key, words, at in TEN]
        body = rss(*items).replace(f"-session{round_}</link>".encode(), b"</link>")
        desk.server.says(Reply(body))
        await desk.poll(hours=2)
    assert await desk.articles() == 10
    assert (await desk.feed()).habits.by_link

    fresh = rss(("z-session9", LEAVES, desk.clock.now()), *[(f"{k}-s9", w, a) for k, w, a in TEN])
    desk.server.says(Reply(fresh.replace(b"-s9</link>", b"</link>")))
    await desk.poll(hours=2)
    assert await desk.articles() == 11


DAY = timedelta(days=1)


@pytest.mark.parametrize(
    ("before", "after"),
    [("http://courier.example/", "https://courier.example/"), ("https://www.c.example/", "https://c.example/")],
    ids=["https", "www"],
)
async def test_ids_that_all_change_with_the_site_bring_no_article_twice(desk: Desk, before: str, after: str) -> None:
    for site in (before, after, before):
        body = b"".join(
            f"<item><guid>{site}{key}</guid><title>{words}</title><link>{site}{key}</link></item>".encode()
            for key, words, _ in TEN
        )
        desk.server.says(Reply(b"<rss version='2.0'><channel>" + body + b"</channel></rss>"))
        await desk.poll(hours=2)
    assert await desk.articles() == 10


async def test_a_new_domain_with_the_old_titles_brings_no_article_twice(desk: Desk) -> None:
    desk.server.says(Reply(rss(*TEN)))
    await desk.poll()
    moved = [(f"moved-{key}", words, at) for key, words, at in TEN]
    desk.server.says(Reply(rss(*moved, site="newcourier.example")))
    await desk.poll(hours=2)
    assert await desk.articles() == 10


async def test_old_articles_that_slide_back_in_are_known_for_years(desk: Desk) -> None:
    """Nothing forgets an id while its feed is watched."""
    desk.server.says(Reply(rss(*TEN)), Reply(rss(*TEN[:2])), Reply(rss(*TEN)))
    await desk.poll()
    await desk.poll(days=400)
    await desk.poll(days=400)
    assert await desk.articles() == 10


async def test_an_id_that_is_used_again_for_another_article_loses_nothing(desk: Desk) -> None:
    first = b"<item><guid>1</guid><title>The long story of the harbour crane</title><link>https://c.example/a</link>"
    second = f"<item><guid>1</guid><title>{LEAVES}</title><link>https://c.example/b</link>".encode()
    head, tail = b"<rss version='2.0'><channel>", b"</item></channel></rss>"
    for body in (first, second, first, second):
        desk.server.says(Reply(head + body + tail))
        await desk.poll(hours=2)
    assert await desk.articles() == 2
    assert len(await desk.moves()) == 1


async def test_a_title_and_then_a_link_that_are_edited_make_no_second_article(desk: Desk) -> None:
    head, tail = b"<rss version='2.0'><channel>", b"</item></channel></rss>"
    for title, link in ((NAMES[0], "a"), (NAMES[1], "a"), (NAMES[1], "b"), (NAMES[2], "b")):
        item = f"<item><guid>1</guid><title>{title}</title><link>https://c.example/{link}</link>".encode()
        desk.server.says(Reply(head + item + tail))
        await desk.poll(hours=2)
    assert await desk.articles() == 1


async def test_a_feed_that_somebody_else_writes_all_at_once_is_held_until_an_admin_agrees(desk: Desk) -> None:
    desk.server.says(Reply(rss(*TEN)))
    await desk.poll()
    spam = [(f"s{n}", f"{JOINS} and {n} pills", MORNING + timedelta(hours=1)) for n in range(10)]
    desk.server.says(Reply(rss(*spam, site="pills.example")))
    await desk.poll(hours=2)
    held = await desk.feed()
    assert (held.paused, held.habits.told, await desk.articles()) == (True, Trouble.HIJACKED, 10)
    assert len(await desk.heard()) == 1

    await desk.store.apply_effects([PauseFeed(held.id, paused=False)], desk.clock.now())
    await desk.poll(hours=2)
    assert await desk.articles() == 20
    assert (await desk.feed()).habits.home == "pills.example"


async def test_three_hundred_new_articles_after_a_long_gap_are_all_kept(desk: Desk) -> None:
    desk.server.says(Reply(rss(*TEN)))
    await desk.poll()
    minute = timedelta(minutes=1)
    many = [(f"m{n}", f"A note about the harbour, part {n}", MORNING + DAY - n * minute) for n in range(300)]
    desk.server.says(Reply(rss(*many), headers=[("ETag", '"1"')]))
    await desk.poll(hours=24)
    assert await desk.articles() == 310
    # What passes through its window in minutes is asked as often as any feed may be.
    assert (await desk.feed()).next_poll_at <= desk.clock.now() + 6 * minute


@pytest.mark.parametrize("at", [MORNING - 400 * DAY, None], ids=["an old date", "no date"])
async def test_the_first_article_of_a_feed_that_was_empty_is_news(desk: Desk, at: datetime | None) -> None:
    await desk.listen()
    desk.server.says(Reply(rss()), Reply(rss(("1", JOINS, at))))
    await desk.poll()
    await desk.poll(hours=2)
    await desk.poll(hours=2)
    assert (await desk.articles(), desk.alerts()) == (1, 1)


async def test_one_article_in_all_feeds_of_a_newspaper_is_told_once_and_counts_as_one_source(six: Desk) -> None:
    await six.store.add_feed(six.server.url("/feed?from=twitter"), now=MORNING)
    await six.listen()
    body = rss(("1", JOINS, MORNING))
    for server in six.servers:
        server.says(Reply(body))
        server.says(Reply(body), path="/feed?from=twitter")
    await six.poll()
    await six.poll(seconds=2)
    assert len(await six.store.feeds()) == 7
    assert await six.articles() == 7
    (move,) = await six.moves()
    assert len(move.sources) == 1
    assert six.alerts() == 1


async def test_an_order_that_changes_at_every_fetch_brings_no_article_twice(desk: Desk) -> None:
    await desk.listen()
    items = [("new", JOINS, MORNING), *TEN]
    shuffled = (random.Random(seed).sample(items, len(items)) for seed in range(4))
    desk.server.says(*(Reply(rss(*some)) for some in (items, items[::-1], *shuffled)))
    for _ in range(6):
        await desk.poll(hours=2)
    assert (await desk.articles(), desk.alerts()) == (11, 1)


@pytest.mark.parametrize("years", [-1, 0, 73], ids=["dated back", "undated", "of 2099"])
async def test_an_article_with_a_strange_date_is_told_once_however_its_date_moves(desk: Desk, years: int) -> None:
    desk.server.says(Reply(rss(*TEN)))
    await desk.poll()
    await desk.listen()
    for bump in range(3):
        strange = MORNING + years * 365 * DAY + bump * timedelta(hours=1) if years else None
        same_day = [(key, words, MORNING + bump * DAY) for key, words, _ in TEN]
        desk.server.says(Reply(rss(("new", JOINS, strange), *same_day)))
        await desk.poll(hours=2)
    assert (await desk.articles(), desk.alerts()) == (11, 1)


async def test_articles_whose_words_were_let_go_of_are_known_when_they_come_back(desk: Desk) -> None:
    await desk.listen()
    desk.server.says(Reply(rss(("new", JOINS, MORNING), *TEN)), Reply(rss(*TEN[:1])))
    await desk.poll()
    await desk.poll(days=400)
    while await desk.store.empty_articles(desk.clock.now() - 300 * DAY, 500):
        pass
    desk.server.says(Reply(rss(("new", JOINS, MORNING), *TEN)))
    await desk.poll(days=1)
    assert (await desk.articles(), desk.alerts()) == (11, 1)


async def test_a_document_that_is_cut_gives_what_it_has_and_the_rest_with_the_next_answer(desk: Desk) -> None:
    desk.server.says(Reply(rss(*TEN[2:]), headers=[("ETag", '"1"')]))
    await desk.poll()
    await desk.listen()
    whole = rss(("a", JOINS, MORNING), ("b", LEAVES, MORNING), *TEN[2:])
    cut = whole[: whole.index(LEAVES.encode()) + 5]
    desk.server.says(Reply(cut, headers=[("ETag", '"2"')]), Reply(whole, headers=[("ETag", '"2"')]))
    await desk.poll(hours=2)
    assert (await desk.feed()).validators.etag == b'"1"'
    assert desk.alerts() == 1
    await desk.poll(hours=2)
    assert desk.server.asked[-1].header("If-None-Match") == b'"1"'
    assert (await desk.articles(), desk.alerts()) == (10, 2)
