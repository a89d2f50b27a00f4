"""What publishers would say of us after a day; and what one host sees of twenty feeds."""

from __future__ import annotations

from collections import Counter
from contextlib import AsyncExitStack
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from bot.app.clock import SimulatedClock, machine_now
from tests.jobs.desk import MORNING, rss
from tests.servers.bot import running_bot, until
from tests.servers.feeds import HOST, FeedServer, Reply
from tests.servers.politeness import play, polling

FEEDS = 20


async def test_twenty_publishers_have_nothing_to_complain_of_after_a_day(tmp_path: Path) -> None:
    score = await play(tmp_path, FEEDS, timedelta(days=1), speed=8000)

    assert score.faults == Counter()
    assert score.requests > FEEDS * 4, "a loaded machine stretches the day"
    assert {200, 304, 429, 503, 500} == set(score.answers)


def judged(server: FeedServer) -> None:
    """Every feed was asked once, one after the other, a second apart."""
    times = [asked.at for asked in server.asked if asked.at]
    assert Counter(asked.path for asked in server.asked) == Counter(f"/{number}" for number in range(FEEDS))
    assert server.most_at_once == 1
    assert min(late - early for early, late in pairwise(times)) >= timedelta(seconds=1)


def one_host(server: FeedServer) -> list[str]:
    for number in range(FEEDS):
        server.says(Reply(rss((f"{number}", "Nothing new", None)), headers=[("ETag", '"1"')]), path=f"/{number}")
    return [server.url(f"/{number}") for number in range(FEEDS)]


async def test_twenty_feeds_of_one_host_are_asked_a_second_apart(tmp_path: Path) -> None:
    clock = SimulatedClock(MORNING, machine_now(), 10)
    async with FeedServer(clock) as server, polling(tmp_path, clock, one_host(server), [server.port]):
        await until(lambda: len(server.asked) == FEEDS)
        judged(server)


@pytest.mark.slow
async def test_two_processes_on_postgresql_share_the_turns_with_a_host(tmp_path: Path, postgres_url: str) -> None:
    clock = SimulatedClock(MORNING, machine_now(), 10)
    async with FeedServer(clock) as server, AsyncExitStack() as stack:
        (tmp_path / "feeds.txt").write_text("\n".join(one_host(server)))
        settings = {
            "MERCATO_DATABASE_URL": postgres_url,
            "MERCATO_FEEDS": str(tmp_path / "feeds.txt"),
            "MERCATO_ALLOW_ADDRESSES": f"{HOST}:{server.port}",
            "MERCATO_CLOCK": f"{MORNING.isoformat()}@{clock.machine.isoformat()}x10",
        }
        for name in ("one", "two"):
            (tmp_path / name).mkdir()
            await stack.enter_async_context(running_bot(tmp_path / name, settings, "run", "--role", "poll"))
        await until(lambda: len(server.asked) == FEEDS, within=60)
        judged(server)
